import { beforeEach, describe, expect, test } from 'vitest';
import { profile, start } from '../store/fresh.ts';
import { overlaySender, panelSender, seen, stage, type Changed, type Stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});

const plan = { type: 'panel/plan', tab: 7, from: { kind: 'profile', id: 'p' } };

describe('the overlay of the console', () => {
  test('is answered, and only what it may ask', async () => {
    expect(await on.ask(seen(), overlaySender())).toMatchObject({ today: '2026-11-20' });
    expect(await on.ask(plan, overlaySender())).toBe('no answer');
    expect(await on.ask({ type: 'panel/reconcile' }, overlaySender())).toBe('no answer');
  });

  const forged: [string, Changed][] = [
    ['another extension', { id: 'somebody-else' }],
    ['no id', { id: undefined }],
    ['a sub-frame', { frameId: 3 }],
    ['no frame', { frameId: undefined }],
    ['no tab', { tab: undefined }],
    ['a prerendered document', { documentLifecycle: 'prerender' }],
    ['a cached document', { documentLifecycle: 'cached' }],
    ['an opaque origin on the right address', { origin: 'null' }],
    ['another origin on the right address', { origin: 'https://evil.example' }],
    ['no address', { url: undefined, origin: undefined }],
    ['an address that is none', { url: 'beian.aliyun.com', origin: undefined }],
  ];
  test.each(forged)('%s is not it', async (_, change) => {
    expect(await on.ask(seen(), overlaySender(change))).toBe('no answer');
  });

  test.each([
    'http://beian.aliyun.com/',
    'https://beian.aliyun.com:8443/',
    'https://beian.aliyun.com.evil.cn/',
    'https://beian.aliyun.com./',
    'https://beian-aliyun.com/',
    'https://www.beian.aliyun.com/',
    'https://aliyun.com/',
    'https://beian.aliyun.com@evil.cn/',
    'https://xn--bian-bpa.aliyun.com/',
    'https://evil.cn/https://beian.aliyun.com/',
    'data:text/html,https://beian.aliyun.com/',
    'blob:https://evil.cn/1',
    'about:blank',
    'javascript:1',
  ])('%s is not the console', async (url) => {
    expect(await on.ask(seen(), overlaySender({ url, origin: undefined }))).toBe('no answer');
    expect(await on.ask(seen(), overlaySender({ url }))).toBe('no answer');
  });

  test('a browser that names neither origin, document nor life cycle is served too', async () => {
    const sender = overlaySender({ origin: undefined, documentId: undefined, documentLifecycle: undefined });
    expect(await on.ask(seen(), sender)).toMatchObject({ today: '2026-11-20' });
  });

  test('a page that is being left may still say what was typed, and nothing else', async () => {
    const leaving = overlaySender({ documentLifecycle: 'pending_deletion' });
    expect(await on.ask(seen(), leaving)).toBe('no answer');
    expect(await on.ask({ type: 'overlay/draft', page: 'p', account: 'acme', values: { 'site.name': '最后' } }, leaving)).toEqual({ ok: true });
    expect((await (await on.store()).draftOf('acme', undefined))?.values).toEqual({ 'site.name': '最后' });
  });

  test('messages that do not parse get no answer', async () => {
    const bad: unknown[] = [
      undefined,
      null,
      'overlay/seen',
      { type: 'getProfile', id: 1 },
      { ...seen(), extra: 1 },
      { ...seen(), account: 'x'.repeat(201) },
      { type: 'overlay/draft', page: 'p', account: 'a', values: { 'subject.secret': 'x' } },
      { type: 'overlay/draft', page: 'p', account: 'a', values: { 'site.name': 'x'.repeat(2_001) } },
      { type: 'overlay/waive', rule: 'r', field: '__proto__', value: 'x', account: 'a' },
      JSON.parse('{"type":"overlay/panel","__proto__":{"a":1}}'),
    ];
    expect(await Promise.all(bad.map((message) => on.ask(message, overlaySender())))).toEqual(bad.map(() => 'no answer'));
    expect(await (await on.store()).drafts()).toEqual([]);
  });
});

describe('the pages of the extension', () => {
  test('are answered, and only what they may ask', async () => {
    expect(await on.ask({ type: 'panel/survey', tab: 7 }, panelSender())).toMatchObject({ ok: true });
    expect(await on.ask(seen(), panelSender())).toBe('no answer');
  });

  test.each([
    ['a content script', { url: 'https://beian.aliyun.com/sidepanel.html' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/sidepanel.html', origin: 'chrome-extension://other' }],
    ['our address with another origin', { origin: 'https://beian.aliyun.com' }],
    ['an address that only begins alike', { url: 'chrome-extension://test-extension-id.evil/sidepanel.html', origin: undefined }],
    ['no address', { url: undefined }],
  ] satisfies [string, Changed][])('%s is none of them', async (_, change) => {
    await (await on.store()).saveProfile(profile('p'));
    expect(await on.ask(plan, panelSender(change))).toBe('no answer');
    expect(on.page.got).toEqual([]);
  });
});

test('an error says its class and nothing of what was asked', async () => {
  on.on.anchors.value = { vaultId: 'another', createdAt: start, epoch: 9, count: 9 };
  const message = { type: 'overlay/draft', page: 'p', account: 'CANARY', values: { 'site.name': 'CANARY' } };
  expect(await on.ask(message, overlaySender())).toEqual({ ok: false, failure: 'storage' });
  expect(await on.ask(seen(), overlaySender())).toEqual({ ok: false, failure: 'storage' });
});
