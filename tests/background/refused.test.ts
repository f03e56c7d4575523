import { beforeEach, describe, expect, test } from 'vitest';
import { outlook as outlookShape } from '../../utils/knowledge-messages.ts';
import { start } from '../store/fresh.ts';
import { overlaySender, panelSender, seen, stage, type Stage } from './stage.ts';

let on: Stage;
beforeEach(() => {
  on = stage();
});

const look = { account: 'acme', order: '100', stage: 'provider-rejected', label: '阿里云初审：驳回', type: '首次备案', at: start } as const;
const judge = async (page: string, more: object = {}, sender = overlaySender()) =>
  outlookShape.parse(await on.ask({ type: 'overlay/judge', page, signedIn: true, reading: {}, remembered: {}, waived: [], ticked: [], bar: [], ...more }, sender));
const reading = { 'site.name': '某某网', 'site.remark': '展示', 'site.domain': 'example.com' };
const refusalsIn = ({ findings }: Awaited<ReturnType<typeof judge>>) => findings.filter(({ rule }) => rule.startsWith('refusal.'));

describe('the overlay on the pages of a refused order', () => {
  const refusal = '网站名称含有“国家”字样，请修改 CANARY';

  test('its fields stand first, with reason and what to do, without the reviewer’s words', async () => {
    await on.ask(seen({ order: '100', sightings: [{ ...look, refusal }] }), overlaySender());
    const told = await judge('wizard.site', { reading });
    expect(told.findings[0]).toMatchObject({ rule: 'refusal.site-name', field: 'site.name', severity: 'warn' });
    expect(told.findings[0]?.message.zh).toContain('驳回点名：网站名称不合格');
    expect(JSON.stringify(told)).not.toContain('CANARY');
    expect(refusalsIn(await judge('wizard.subject', { reading: { 'subject.name': '某公司' } }))).toEqual([]);
  });

  test('only the steps to redo are marked', async () => {
    await on.ask(seen({ order: '100', sightings: [{ ...look, refusal }] }), overlaySender());
    const { guide } = await judge('wizard.site', { reading, orderType: '首次备案' });
    expect(guide.steps.filter(({ title }) => title.zh.endsWith('（重做）')).map(({ id }) => id)).toEqual(['website']);
    const own = await judge('order.detail', { orderType: '首次备案', stage: 'provider-rejected' });
    expect(own.guide.steps.filter(({ title }) => title.zh.endsWith('（重做）')).map(({ id, state }) => [id, state])).toEqual([['website', 'next']]);
  });

  test('"I checked this" holds for exactly that value', async () => {
    await on.ask(seen({ order: '100', sightings: [{ ...look, refusal }] }), overlaySender());
    const waived = [{ rule: 'refusal.site-name', field: 'site.name', value: '某某网' }];
    expect(refusalsIn(await judge('wizard.site', { reading, waived }))).toEqual([]);
    expect(refusalsIn(await judge('wizard.site', { reading: { ...reading, 'site.name': '另一个' }, waived }))).toHaveLength(1);
  });

  test('nothing on another account’s page, another document or another order', async () => {
    await on.ask(seen({ order: '100', sightings: [{ ...look, refusal }] }), overlaySender());
    expect(refusalsIn(await judge('wizard.site', { reading }, overlaySender({ documentId: 'doc-2' })))).toEqual([]);
    await on.ask(seen({ order: '101', sightings: [] }), overlaySender());
    expect(refusalsIn(await judge('wizard.site', { reading }))).toEqual([]);
    await on.ask(seen({ account: 'other', order: '100', sightings: [] }), overlaySender());
    expect(refusalsIn(await judge('wizard.site', { reading }))).toEqual([]);
    await on.ask(seen({ account: undefined, order: '100', sightings: [] }), overlaySender());
    expect(refusalsIn(await judge('wizard.site', { reading }))).toEqual([]);
  });

  test('one that was pasted in the panel is there at the next look', async () => {
    await on.ask(seen({ order: '100', sightings: [look] }), overlaySender());
    expect(refusalsIn(await judge('wizard.site', { reading }))).toEqual([]);
    await (await on.world.store()).refuse('acme', '100', '网站备注过于简单');
    await on.ask({ type: 'panel/reconcile' }, panelSender());
    expect(refusalsIn(await judge('wizard.site', { reading })).map(({ field }) => field)).toEqual(['site.remark']);
  });

  test('no longer once it is handed in again', async () => {
    await on.ask(seen({ order: '100', sightings: [{ ...look, refusal }] }), overlaySender());
    on.on.at = start + 60_000;
    await on.ask(seen({ order: '100', sightings: [{ ...look, stage: 'provider-review', label: '阿里云初审：审核中', at: start + 50_000 }] }), overlaySender());
    expect(refusalsIn(await judge('wizard.site', { reading }))).toEqual([]);
  });
});

describe('the order’s own page', () => {
  const note = async () => (await judge('order.detail')).guide.steps.find(({ state }) => state === 'current')?.pitfall?.zh ?? '';

  test('says what a locked order permits', async () => {
    await on.ask(seen({ page: 'order.detail', order: '100', sightings: [{ ...look, stage: 'administration-review', label: '待管局审核' }] }), overlaySender());
    expect(await note()).toContain('不能修改，不能撤销，不能放弃（据华为云');
  });

  test('says how to tell an unreadable status apart', async () => {
    await on.ask(seen({ page: 'order.detail', order: '100', sightings: [{ ...look, stage: 'unknown', label: '神秘状态' }] }), overlaySender());
    expect(await note()).toContain('自己分辨');
  });

  test('a refusal that nobody understands is said to be one', async () => {
    await on.ask(seen({ page: 'order.detail', order: '100', sightings: [{ ...look, refusal: '请补充党建工作情况说明' }] }), overlaySender());
    expect(await note()).toContain('原因没有看懂');
  });
});

test('without an open order the banner names what cannot be excluded', async () => {
  const told = (await on.ask(seen({ page: 'orders', sightings: [{ ...look, stage: 'approved', label: '备案成功' }] }), overlaySender())) as { missing?: { zh: string } };
  expect(told.missing?.zh).toContain('按钮换了名字');
  expect(told.missing?.zh).not.toContain('空壳');
});
