import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Mandate } from '../../utils/core/mandate.ts';
import { changeSettings } from '../../utils/store/settings.ts';
import { profile, start } from '../store/fresh.ts';
import { consoleTab, overlaySender, panelSender, seen, stage, type Stage } from './stage.ts';

const whole: Mandate = { number: '授-2026-018', consentOn: '2026-01-05', scope: '办理 ICP 备案', ends: '2026-12-31' };
const reason = '授权书已签，编号待补录';

let on: Stage;

async function agencyWith(mandate: Mandate | undefined, agency = true): Promise<void> {
  on = stage();
  await changeSettings({ agency });
  const bare = { ...profile('p'), account: 'acme' };
  await (await on.store()).saveProfile(mandate === undefined ? bare : { ...bare, mandate });
  await on.ask(seen(), overlaySender());
}

const plan = (more: object = {}, from: object = { kind: 'profile', id: 'p' }) => on.ask({ type: 'panel/plan', tab: consoleTab, from, ...more }, panelSender());
const fill = (planned: unknown) => on.ask({ type: 'panel/fill', plan: (planned as { plan: string }).plan, fields: ['site.name'] }, panelSender());
const log = async () => (await (await on.store()).audit()).map(({ act, subjects, detail }) => [act, subjects.join(), detail]);
const fillsSent = () => on.page.got.filter(({ message }) => message.type === 'page/fill').length;

describe('a subject without a mandate', () => {
  beforeEach(() => agencyWith(undefined));

  test('H07: cannot be used for filling in agency mode', async () => {
    expect(await plan()).toEqual({ ok: false, failure: 'mandate-missing' });
    expect(await plan({ override: '好' })).toEqual({ ok: false, failure: 'mandate-missing' });
    expect(await plan({ override: '电话 19900000000 已同意' })).toEqual({ ok: false, failure: 'mandate-missing' });
  });

  test('H07: a stated reason lets it through and is in the log before the page is written', async () => {
    on.page.fill = () => ({ ok: false, failure: 'page-changed' });
    await fill(await plan({ override: ` ${reason} ` }));
    expect(await log()).toEqual([['override', 'p', reason]]);
    on.page.fill = ({ writes }) => ({ ok: true, results: writes.map(({ field, value }) => ({ field, result: 'written', shown: value })) });
    on.on.at += 1;
    await fill(await plan({ override: reason }));
    expect((await log()).filter(([act]) => act === 'fill')).toEqual([['fill', 'p', 'wizard.site']]);
  });

  test('a reason that cannot be kept lets nothing through', async () => {
    const planned = await plan({ override: reason });
    const store = await on.store();
    store.note = () => Promise.reject(new Error('full'));
    expect(await fill(planned)).toMatchObject({ ok: false });
    expect(fillsSent()).toBe(0);
  });

  test('its draft is barred like itself; a single value that a rule offers is not', async () => {
    const draft = await (await on.store()).saveDraft({ account: 'acme', page: 'wizard.site', values: { 'site.name': '草稿' }, at: start });
    const from = { kind: 'draft', id: draft.id };
    expect(await plan({}, from)).toEqual({ ok: false, failure: 'mandate-missing' });
    await fill(await plan({ override: reason }, from));
    expect((await log()).map(([act, id]) => [act, id]).toSorted()).toEqual([['fill', 'p'], ['override', 'p']]);
    expect(await plan({}, { kind: 'fix', field: 'site.name', value: '新名' })).toMatchObject({ ok: true });
  });

  test('outside agency mode nobody is asked', async () => {
    await changeSettings({ agency: false });
    await fill(await plan());
    expect(await log()).toEqual([['fill', 'p', 'wizard.site']]);
  });
});

test('H05: a preview with the values of an erased subject is void at once, in memory and in the session', async () => {
  await agencyWith(whole);
  const planned = await plan();
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('示例');
  await on.ask({ type: 'panel/reconcile', erased: ['other'] }, panelSender());
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('示例');
  await on.ask({ type: 'panel/reconcile', erased: ['p'] }, panelSender());
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('示例');
  expect(await fill(planned)).toEqual({ ok: false, failure: 'gone' });
});

test('with a full mandate it fills; an override that nobody needed is not noted', async () => {
  await agencyWith(whole);
  await fill(await plan({ override: reason }));
  expect(await log()).toEqual([['fill', 'p', 'wizard.site']]);
});

test.each([true, false])('after the end of the mandate no reason helps (agency mode %s)', async (agency) => {
  await agencyWith({ ...whole, ends: '2026-11-19' }, agency);
  expect(await plan()).toEqual({ ok: false, failure: 'mandate-ended' });
  expect(await plan({ override: reason })).toEqual({ ok: false, failure: 'mandate-ended' });
});

test('the end is read by the clock at every plan, not at the start', async () => {
  await agencyWith({ ...whole, ends: '2026-11-20' });
  expect(await plan()).toMatchObject({ ok: true });
  on.on.at = Date.parse('2026-11-21T00:00:01+08:00');
  expect(await plan()).toEqual({ ok: false, failure: 'mandate-ended' });
});
