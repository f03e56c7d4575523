import { describe, expect, test } from 'vitest';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Order, Stage } from '../../utils/core/order.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { isOver, isPlausible, waitingIn } from '../../utils/core/retention.ts';
import { day, type Day } from '../../utils/core/time.ts';

const today = '2026-11-24';
const at = (moment: string) => Date.parse(`${moment}T10:00:00+08:00`);

const subject = (id: string, change: Partial<Profile> = {}) => overviewOf({ id, account: id, values: { 'subject.name': id }, sites: [], createdAt: 1, updatedAt: 1, ...change });
const order = (account: string, stage: Stage, first: Day): Order => ({ account, order: `${account}-${stage}`, stays: [{ stage, label: stage, firstSeen: at(first), lastSeen: at(first) + day }] });

test('the last day is kept in full', () => {
  expect(isOver({ retainUntil: today }, today)).toBe(false);
  expect(isOver({ retainUntil: '2026-11-23' }, today)).toBe(true);
  expect(isOver({}, today)).toBe(false);
});

describe('what waits', () => {
  test('an ended mandate, and the days left of what ends soon; the pressing first', () => {
    const list = waitingIn([
      subject('soon', { retainUntil: '2026-12-01' }),
      subject('far', { retainUntil: '2027-12-01' }),
      subject('ended', { mandate: { ends: '2026-11-01' } }),
      subject('ending', { mandate: { ends: '2026-12-24' } }),
      subject('over', { retainUntil: '2026-11-20' }),
    ], [], today);
    expect(list.map(({ id, reason, on }) => [id, reason, on])).toEqual([
      ['over', 'over', '2026-11-20'], ['ended', 'mandate-ended', '2026-11-01'], ['soon', 'over-soon', '2026-12-01'], ['ending', 'mandate-ends-soon', '2026-12-24'],
    ]);
  });

  test('thirty days after approval one is asked how long, once every order is closed', () => {
    const ask = (orders: readonly Order[], change: Partial<Profile> = {}) => waitingIn([subject('a', change)], orders, today).map(({ reason, on }) => [reason, on]);
    expect(ask([order('a', 'approved', '2026-10-25')])).toEqual([['ask', '2026-10-25']]);
    expect(ask([order('a', 'approved', '2026-10-26')])).toEqual([]);
    expect(ask([order('a', 'approved', '2026-10-01'), order('a', 'draft', '2026-11-20')])).toEqual([]);
    expect(ask([order('other', 'approved', '2026-10-01')])).toEqual([]);
    expect(ask([order('a', 'approved', '2026-10-01')], { retainUntil: '2028-01-01' })).toEqual([]);
  });

  test('open orders are counted, so that erasing too early is seen', () => {
    const [one] = waitingIn([subject('a', { moreAccounts: ['b'], mandate: { ends: '2026-11-01' } })], [order('b', 'administration-review', '2026-11-20'), order('a', 'approved', '2026-09-01')], today);
    expect(one?.open).toBe(1);
  });
});

test('a clock set years ahead is not trusted with erasing; sixty days away are', () => {
  expect(isPlausible(at('2026-11-24'), at('2026-09-25'))).toBe(true);
  expect(isPlausible(at('2099-01-01'), at('2026-09-25'))).toBe(false);
});
