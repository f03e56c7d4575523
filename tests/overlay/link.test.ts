import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkTo } from '../../entrypoints/overlay.content/link.ts';

let fails: (string | undefined)[];
let answer: unknown;
const link = () => linkTo({ onCutOff: () => undefined, onStorage: (now) => void fails.push(now) });
const arrival = { page: 'wizard.site', account: 'acme', order: undefined, sightings: [] };
const context = { today: '2026-11-24', context: {}, open: [], ticked: [], waived: [], draft: false };
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  fakeBrowser.reset();
  fails = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(answer));
});

test('a storage that fails is told, and told again when it works', async () => {
  const on = link();
  answer = { ok: false, failure: 'storage' };
  expect(await on.seen(arrival)).toBeUndefined();
  answer = context;
  expect(await on.seen(arrival)).toEqual(context);
  expect(fails).toEqual(['storage', undefined]);
});

test('data that is locked is told, with the context or without', async () => {
  const on = link();
  answer = { ...context, locked: true };
  expect(await on.seen(arrival)).toEqual({ ...context, locked: true });
  answer = { ok: false, failure: 'locked' };
  on.tell({ type: 'overlay/tick', guide: 'add-website', check: 'x', account: 'acme', on: true });
  await settled();
  expect(fails).toEqual(['locked', 'locked']);
});

test('what is typed and cannot be kept is told too', async () => {
  answer = { ok: false, failure: 'storage' };
  link().tell({ type: 'overlay/draft', page: 'wizard.site', account: 'acme', values: { 'site.name': '示例' } });
  await settled();
  expect(fails).toEqual(['storage']);
});

test('one order with a misread moment does not keep the others from being told', async () => {
  answer = context;
  const sighting = { account: 'acme', order: '1', stage: 'sms', label: 'x', at: 0 } as const;
  expect(await link().seen({ ...arrival, sightings: [sighting, { ...sighting, order: '2', createdAt: Number.NaN }] })).toEqual(context);
  expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledOnce();
});

test('rules and glossary say nothing of the storage, and neither does a background that is silent', async () => {
  const on = link();
  answer = { findings: [], passed: [], guide: { id: 'add-website', title: { zh: '', en: '' }, instead: 'add-website', sure: true, others: [], steps: [] } };
  expect(await on.judge({ page: 'wizard.site', signedIn: true, reading: {}, remembered: {}, bar: [], ticked: [], waived: [] })).toBeDefined();
  answer = undefined;
  await on.seen(arrival);
  expect(fails).toEqual([]);
});
