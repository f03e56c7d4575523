import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { profile, start } from '../store/fresh.ts';
import { consoleTab, fieldsOf, overlaySender, panelSender, seen, stage, survey, type Stage } from './stage.ts';

interface Planned {
  readonly ok: true;
  readonly plan: string;
  readonly expires: number;
  readonly fills: { field: 'site.name'; old: string; value: string }[];
  readonly overwrites: { field: 'site.name'; old: string; value: string }[];
  readonly missing: { field: 'site.name'; reason: string; value?: string }[];
}

let on: Stage;
beforeEach(async () => {
  on = stage();
  await (await on.store()).saveProfile(profile('p'));
  await on.ask(seen(), overlaySender());
});

const fromProfile = { kind: 'profile', id: 'p' };
const plan = (from: object = fromProfile, more: object = {}) => on.ask({ type: 'panel/plan', tab: consoleTab, from, ...more }, panelSender());
const planned = async (from?: object, more?: object) => (await plan(from, more)) as Planned;
const fill = (id: string, fields: string[]) => on.ask({ type: 'panel/fill', plan: id, fields }, panelSender());
const fillsSent = () => on.page.got.filter(({ message }) => message.type === 'page/fill');

describe('planning', () => {
  test('offers only what the page reported and says why for the rest', async () => {
    const found = await planned();
    expect(found.fills).toEqual([{ field: 'site.name', old: '', value: '示例' }]);
    expect(found.overwrites).toEqual([{ field: 'site.domain', old: 'old.cn', value: 'example.cn' }]);
    expect(found.missing.find(({ field }) => (field as string) === 'subject.name')?.reason).toBe('read-only');
    expect(found.expires - start).toBeLessThanOrEqual(60_000);
  });

  test('stops at another account, and no confirmation helps', async () => {
    await (await on.store()).bind('p', 'other');
    expect(await plan()).toEqual({ ok: false, failure: 'account-differs' });
    expect(await plan(fromProfile, { accountConfirmed: true })).toEqual({ ok: false, failure: 'account-differs' });
  });

  test('goes on under any account that was allowed, and under no other', async () => {
    const store = await on.store();
    const subject = await store.profile('p');
    await store.saveProfile({ ...subject!, account: 'first', moreAccounts: ['acme'] });
    expect((await planned()).fills).toHaveLength(1);
    await store.saveProfile({ ...subject!, account: 'first', moreAccounts: ['another'] });
    expect(await plan()).toEqual({ ok: false, failure: 'account-differs' });
    await store.saveProfile({ ...subject!, moreAccounts: [] });
    expect((await planned()).fills).toHaveLength(1);
  });

  test('asks when the account cannot be read', async () => {
    const { account: _, ...anonymous } = survey();
    on.page.survey = anonymous;
    expect(await plan()).toEqual({ ok: false, failure: 'account-unknown' });
    const found = await planned(fromProfile, { accountConfirmed: true });
    expect(await fill(found.plan, ['site.name'])).toMatchObject({ ok: true });
    expect((await (await on.store()).profile('p'))?.account).toBeUndefined();
  });

  test('a draft is for its own account; a single fix is for the page in front', async () => {
    const store = await on.store();
    const mine = await store.saveDraft({ account: 'acme', page: 'x', values: { 'site.name': '草稿' }, at: start });
    const theirs = await store.saveDraft({ account: 'other', page: 'x', values: { 'site.name': '别人' }, at: start });
    expect((await planned({ kind: 'draft', id: mine.id })).fills).toEqual([{ field: 'site.name', old: '', value: '草稿' }]);
    expect(await plan({ kind: 'draft', id: theirs.id })).toEqual({ ok: false, failure: 'account-differs' });
    expect((await planned({ kind: 'fix', field: 'site.domain', value: 'new.cn' })).overwrites).toEqual([{ field: 'site.domain', old: 'old.cn', value: 'new.cn' }]);
    expect(await plan({ kind: 'draft', id: 'none' })).toEqual({ ok: false, failure: 'gone' });
    expect(await plan({ kind: 'profile', id: 'none' })).toEqual({ ok: false, failure: 'gone' });
  });

  test('tells a tab without the console from one whose overlay is silent', async () => {
    expect(await on.ask({ type: 'panel/plan', tab: 99, from: fromProfile }, panelSender())).toEqual({ ok: false, failure: 'no-console' });
    on.page.survey = { nonsense: true } as never;
    expect(await plan()).toEqual({ ok: false, failure: 'no-answer' });
  });
});

describe('filling', () => {
  test('writes the ticked fields of the plan and no others, into that document', async () => {
    const { plan: id } = await planned();
    expect(await fill(id, ['site.name', 'principal.mobile'])).toEqual({ ok: true, results: [{ field: 'site.name', result: 'written', shown: '示例' }] });
    expect(fillsSent()).toEqual([
      {
        to: { documentId: 'doc-1' },
        message: { type: 'page/fill', plan: id, page: 'wizard.site', account: 'acme', expires: start + 60_000, writes: [{ field: 'site.name', old: '', value: '示例' }] },
      },
    ]);
  });

  test('a plan is good for one fill, also when two come at once', async () => {
    const { plan: id } = await planned();
    const replies = await Promise.all([fill(id, ['site.name']), fill(id, ['site.name']), fill(id, ['site.name'])]);
    expect(replies.filter((reply) => (reply as { ok: boolean }).ok)).toHaveLength(1);
    expect(fillsSent()).toHaveLength(1);
    expect(await fill(id, ['site.name'])).toEqual({ ok: false, failure: 'gone' });
  });

  test('a plan ends after sixty seconds', async () => {
    const first = await planned();
    on.on.at += 60_000;
    expect(await fill(first.plan, ['site.name'])).toMatchObject({ ok: true });
    const second = await planned();
    on.on.at += 60_001;
    expect(await fill(second.plan, ['site.name'])).toEqual({ ok: false, failure: 'expired' });
    expect(await fill('made-up', ['site.name'])).toEqual({ ok: false, failure: 'gone' });
    expect(fillsSent()).toHaveLength(1);
  });

  test('a new preview of the tab voids the one before', async () => {
    const [first, second] = [await planned(), await planned()];
    expect(await fill(first.plan, ['site.name'])).toEqual({ ok: false, failure: 'gone' });
    expect(await fill(second.plan, ['site.name'])).toMatchObject({ ok: true });
  });

  test('another document in the same tab gets nothing', async () => {
    const { plan: id } = await planned();
    on.page.document = 'doc-2';
    expect(await fill(id, ['site.name'])).toEqual({ ok: false, failure: 'page-changed' });
    expect(fillsSent()).toEqual([]);
  });

  test('survives the death of the worker between preview and fill, once, and leaves nothing behind', async () => {
    const { plan: id } = await planned();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('示例');
    on.restart();
    const replies = await Promise.all([fill(id, ['site.name']), fill(id, ['site.name'])]);
    expect(replies.filter((reply) => (reply as { ok: boolean }).ok)).toHaveLength(1);
    on.restart();
    expect(await fill(id, ['site.name'])).toEqual({ ok: false, failure: 'gone' });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('示例');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('a plan that nobody used is cleared at the next wake', async () => {
    await planned();
    expect((await fakeBrowser.alarms.get('plan'))?.scheduledTime).toBe(start + 61_000);
    on.restart();
    on.on.at += 61_000;
    await on.ask({ type: 'panel/reconcile' }, panelSender());
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('示例');
  });

  test('nothing ticked sends nothing', async () => {
    const { plan: id } = await planned();
    expect(await fill(id, [])).toEqual({ ok: true, results: [] });
    expect(fillsSent()).toEqual([]);
  });

  test('an answer that is none, or speaks of fields nobody asked for', async () => {
    on.page.fill = () => ({ ok: true, results: [{ field: 'site.name', result: 'fine', shown: '' }] });
    expect(await fill((await planned()).plan, ['site.name'])).toEqual({ ok: false, failure: 'no-answer' });
    on.page.fill = () => ({ ok: true, results: [{ field: 'principal.mobile', result: 'written', shown: '1' }] });
    expect(await fill((await planned()).plan, ['site.name'])).toEqual({ ok: true, results: [] });
    on.page.fill = () => ({ ok: false, failure: 'page-changed' });
    expect(await fill((await planned()).plan, ['site.name'])).toEqual({ ok: false, failure: 'page-changed' });
  });
});

describe('after a fill', () => {
  test('the history holds fields and no values, and the subject is bound to the account', async () => {
    on.page.fill = () => ({
      ok: true,
      results: [
        { field: 'site.name', result: 'written', shown: '示例' },
        { field: 'site.domain', result: 'refused', shown: 'old.cn', reason: 'not-accepted' },
      ],
      stopped: 'changed',
    });
    const found = await planned();
    expect(await fill(found.plan, fieldsOf([...found.fills, ...found.overwrites]))).toMatchObject({ ok: true, stopped: 'changed' });
    const store = await on.store();
    expect(await store.history('p')).toEqual([
      { profile: 'p', account: 'acme', page: 'wizard.site', at: start, written: ['site.name'], altered: [], refused: ['site.domain'] },
    ]);
    expect((await store.profile('p'))?.account).toBe('acme');
    on.page.survey = survey({ account: 'other' });
    expect(await plan()).toEqual({ ok: false, failure: 'account-differs' });
  });

  test('a fill that wrote nothing binds nothing', async () => {
    on.page.fill = () => ({ ok: true, results: [{ field: 'site.name', result: 'altered', shown: '?' }] });
    await fill((await planned()).plan, ['site.name']);
    expect((await (await on.store()).profile('p'))?.account).toBeUndefined();
    expect(await (await on.store()).history('p')).toHaveLength(1);
  });

  test('a draft or a fix leaves no history', async () => {
    await fill((await planned({ kind: 'fix', field: 'site.name', value: 'x' })).plan, ['site.name']);
    expect(await (await on.store()).history('p')).toEqual([]);
  });

  test('a report is never lost because it cannot be recorded; it says so', async () => {
    const { plan: id } = await planned();
    (await on.store()).bind = () => Promise.reject(new Error('disk'));
    expect(await fill(id, ['site.name'])).toEqual({ ok: true, results: [{ field: 'site.name', result: 'written', shown: '示例' }], unrecorded: true });
  });
});

describe('undo and show', () => {
  test('reach the overlay of the tab', async () => {
    expect(await on.ask({ type: 'panel/undo', tab: consoleTab }, panelSender())).toEqual({ ok: true, results: [] });
    expect(await on.ask({ type: 'panel/show', tab: consoleTab, field: 'site.name' }, panelSender())).toEqual({ ok: true });
    expect(on.page.got.map(({ message }) => message.type).filter((type) => type !== 'page/survey')).toEqual(['page/undo', 'page/show']);
    expect(await on.ask({ type: 'panel/undo', tab: 99 }, panelSender())).toEqual({ ok: false, failure: 'no-console' });
  });

  test('a document that came back from the cache is found again', async () => {
    on.page.document = 'doc-0';
    expect(await on.ask({ type: 'panel/survey', tab: consoleTab }, panelSender())).toMatchObject({ ok: true });
  });
});
