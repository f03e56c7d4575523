import { expect, test } from 'vitest';
import type { Deadline } from '../../utils/core/deadline.ts';
import { afterLook, standingBadge, standingDue, standingNext, standingNotice, standingShown, standingsOf, type Standing } from '../../utils/core/standby.ts';
import { day, hour } from '../../utils/core/time.ts';

const now = Date.parse('2026-11-25T10:00:00+08:00');
const veil = async (ids: readonly string[]) => ids.map((id) => `veiled(${id.length})${[...id].toReversed().join('').slice(0, 3)}`);

const deadline = (id: string, change: Partial<Deadline> = {}) =>
  ({ id, nature: 'duty', from: now - hour, due: now + 2 * hour, levels: [{ id: 'half', at: now - 60_000 }, { id: 'last', at: now + hour }], ...change }) as Deadline;

const standing = (id: string, change: Partial<Standing> = {}): Standing => ({ of: 'a', id, duty: true, from: now - hour, due: now + hour, at: [now - 60_000, now + hour / 2], shown: 0, ...change });

test('nothing of a deadline but its moments, and what kinds of one order share', async () => {
  const list = await standingsOf([deadline('acct/CANARY-1/sms'), deadline('acct/CANARY-1/order-life')], 0, veil);
  expect(JSON.stringify(list)).not.toContain('CANARY');
  expect(list[0]?.of).toBe(list[1]?.of);
  expect(list[0]?.id).not.toBe(list[1]?.id);
  expect(Object.keys(list[0] ?? {}).toSorted()).toEqual(['at', 'due', 'duty', 'from', 'id', 'of', 'shown']);
});

test('a reminder is due once, and the next one wakes', () => {
  const list = [standing('x'), standing('y', { shown: now })];
  expect(standingDue(list, now).map(({ id }) => id)).toEqual(['x']);
  const after = standingShown(list, now);
  expect(standingDue(after, now)).toEqual([]);
  expect(standingDue(after, now + hour).map(({ id }) => id)).toEqual(['x', 'y']);
  expect(standingNext(after, now)).toBe(now + hour / 2);
  expect(standingNext(after, now + day)).toBeUndefined();
});

test('the badge counts duties that press, and not what others are expected to do', () => {
  const list = [standing('x'), standing('y', { duty: false }), standing('z', { due: now + 30 * day })];
  expect(standingBadge(list, now)).toEqual({ text: '1', severity: 'urgent' });
  expect(standingBadge(list, now + 2 * hour)).toEqual({ text: '1', severity: 'overdue' });
  expect(standingBadge([], now).text).toBe('');
});

test('one notice says how many and how soon, and names nothing', () => {
  expect(standingNotice([], now)).toBeUndefined();
  const notice = standingNotice([standing('x'), standing('y', { due: now + 3 * hour })], now);
  expect(notice?.title.zh).toBe('2 项备案事项');
  expect(notice?.body.zh).toBe('最近一项剩 1 小时 0 分（按锁定前所知）。解锁后查看是哪一项。');
});

test('a look while locked: what is known keeps its beginning, what is over goes, what is new comes, others stay', () => {
  const list = [standing('sms'), standing('life'), standing('other', { of: 'b' })];
  const seen = [standing('life', { due: now + 9 * day }), standing('review')];
  const after = afterLook(list, 'a', seen);
  expect(after.map(({ id }) => id).toSorted()).toEqual(['life', 'other', 'review']);
  expect(after.find(({ id }) => id === 'life')?.due).toBe(now + hour);
});
