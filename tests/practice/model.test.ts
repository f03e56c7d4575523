import { describe, expect, test } from 'vitest';
import { stages } from '../../utils/core/order.ts';
import { enterprise } from './seeds.ts';
import {
  isAbandonable, isEditable, isOpen, isWithdrawable, moved, prefill, rejected, stageWords, submitted, trackOf, type Order, type OrderStage,
} from './model.ts';

const draft: Order = {
  id: '2035082396900', account: 'a', type: '首次备案', step: 'check', stage: 'draft', values: {}, createdAt: 1, submittedAt: null,
  history: [{ stage: 'draft', at: 1 }], rejection: null, uploads: {}, verified: false, refreshed: false,
};

const at = (stage: OrderStage) => moved(draft, stage, 2);

test('every stage is one of the product, and has words of its own', () => {
  const all = Object.keys(stageWords) as OrderStage[];
  expect(all.filter((stage) => !stages.includes(stage))).toEqual([]);
  expect(new Set(Object.values(stageWords)).size).toBe(all.length);
});

describe('what may be done with an order', () => {
  test.each<[OrderStage, string]>([
    ['draft', 'open edit abandon'],
    ['provider-review', 'open withdraw abandon'],
    ['provider-rejected', 'open edit abandon'],
    ['awaiting-submission', 'open withdraw abandon'],
    ['sms', 'open'],
    ['sms-rejected', 'open edit abandon'],
    ['administration-review', 'open'],
    ['administration-rejected', 'open edit abandon'],
    ['approved', ''],
    ['abandoned', ''],
  ])('%s: %s', (stage, wanted) => {
    const order = at(stage);
    const may = [isOpen(order) && 'open', isEditable(order) && 'edit', isWithdrawable(order) && 'withdraw', isAbandonable(order) && 'abandon'];
    expect(may.filter(Boolean).join(' ')).toBe(wanted);
  });
});

test('an order handed in remembers when, and each stage it came to', () => {
  const order = moved(submitted(draft, 5), 'sms', 9);
  expect(order).toMatchObject({ stage: 'sms', submittedAt: 5, history: [{ stage: 'draft', at: 1 }, { stage: 'provider-review', at: 5 }, { stage: 'sms', at: 9 }] });
});

test('a rejected order names the reason, and loses it when it is handed in again', () => {
  const order = rejected(submitted(draft, 5), { where: 'administration', reason: '证件照片不清晰', at: 8 });
  expect(order).toMatchObject({ stage: 'administration-rejected', rejection: { reason: '证件照片不清晰' } });
  expect(submitted(order, 12).rejection).toBeNull();
});

const line = (order: Order) => trackOf(order).map(({ title, state }) => `${title}:${state}`);

test('the track shows six stages, with the sub-state where the order stands', () => {
  expect(line(moved(submitted(draft, 5), 'sms', 9))).toEqual([
    '提交订单:已提交', '阿里云初审:已通过', '待提交管局:已通过', '工信部短信核验:待验证', '管局审核:未进行', '完成:未进行',
  ]);
  expect(line(draft)[0]).toBe('提交订单:未提交');
  expect(trackOf(at('approved')).every(({ status }) => status === 'finish')).toBe(true);
});

test('a rejection stands on the track as an error at its own stage', () => {
  const track = trackOf(rejected(submitted(draft, 5), { where: 'provider', reason: 'r', at: 8 }));
  expect(track.map(({ status }) => status)).toEqual(['finish', 'error', 'wait', 'wait', 'wait', 'wait']);
  expect(track[1]).toMatchObject({ state: '驳回', at: 8 });
});

test('a filed subject prefills itself and its principal, and no website', () => {
  const filled = Object.keys(prefill({ ...enterprise, values: { ...enterprise.values, 'site.name': 'x' } }));
  expect(filled).toContain('subject.name');
  expect(filled).toContain('principal.mobile');
  expect(filled.filter((id) => id.startsWith('site'))).toEqual([]);
});
