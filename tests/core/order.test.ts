import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextAction } from '../../utils/core/next-action.ts';
import { entered, isOpen, see, stageNow, stages, type Order, type Sighting, type Stage } from '../../utils/core/order.ts';
import { hour } from '../../utils/core/time.ts';

const start = Date.parse('2026-11-01T02:00:00Z');
const look = (stage: Stage, hours: number, more: Partial<Sighting> = {}): Sighting => ({
  account: 'demo',
  order: '2026110100001',
  stage,
  label: stage,
  at: start + hours * hour,
  ...more,
});
const seen = (...looks: readonly Sighting[]): Order => {
  const order = looks.reduce<Order | undefined>((so, one) => see(so, one), undefined);
  if (order === undefined) throw new Error('no looks');
  return order;
};
const story = (order: Order) => order.stays.map((stay) => [stay.stage, (stay.firstSeen - start) / hour, (stay.lastSeen - start) / hour]);

test('looks become stays', () => {
  const order = seen(look('draft', 0), look('draft', 5), look('provider-review', 9), look('provider-review', 30));
  expect(story(order)).toEqual([['draft', 0, 5], ['provider-review', 9, 30]]);
  expect(stageNow(order)).toBe('provider-review');
});

test('a late look widens what is known and never moves the order back', () => {
  const order = seen(look('sms', 40), look('awaiting-submission', 30), look('sms', 35), look('draft', 1), look('awaiting-submission', 33));
  expect(story(order)).toEqual([['draft', 1, 1], ['awaiting-submission', 30, 33], ['sms', 35, 40]]);
  expect(order.contradiction).toBeUndefined();
});

test('an order of approval seen as a draft is a contradiction, kept until the console agrees again', () => {
  const doubtful = seen(look('approved', 10), look('draft', 20, { label: '草稿' }));
  expect(stageNow(doubtful)).toBe('approved');
  expect(doubtful.contradiction).toEqual({ stage: 'draft', label: '草稿', at: start + 20 * hour });
  expect(nextAction(doubtful).zh).toContain('不一致');
  expect(see(doubtful, look('approved', 9)).contradiction).toEqual(doubtful.contradiction);
  const again = see(doubtful, look('approved', 21));
  expect(again.contradiction).toBeUndefined();
  expect(story(again)).toEqual([['approved', 10, 21]]);
});

test('a contradiction does not depend on which look came first, nor hides behind unknown words', () => {
  expect(seen(look('draft', 20), look('approved', 10))).toEqual(seen(look('approved', 10), look('draft', 20)));
  expect(seen(look('approved', 10), look('unknown', 15), look('draft', 20)).contradiction?.stage).toBe('draft');
});

test.each<[Stage, Stage]>([
  ['provider-review', 'provider-rejected'],
  ['provider-rejected', 'draft'],
  ['sms', 'sms-rejected'],
  ['sms-rejected', 'provider-review'],
  ['administration-review', 'administration-rejected'],
  ['administration-rejected', 'provider-review'],
  ['awaiting-submission', 'draft'],
  ['approved', 'risk'],
  ['risk', 'approved'],
  ['abandoned', 'deleted'],
])('%s may be followed by %s', (from, to) => {
  const order = seen(look(from, 1), look(to, 2));
  expect(order.contradiction).toBeUndefined();
  expect(stageNow(order)).toBe(to);
});

test.each<[Stage, Stage]>([
  ['approved', 'draft'],
  ['approved', 'sms'],
  ['approved', 'administration-review'],
  ['risk', 'provider-review'],
  ['abandoned', 'draft'],
  ['deleted', 'approved'],
])('%s is never followed by %s', (from, to) => {
  const order = seen(look(from, 1), look(to, 2));
  expect(order.contradiction?.stage).toBe(to);
  expect(stageNow(order)).toBe(from);
});

test('the beginning of a stage lies between the last look at another and the first look at it', () => {
  expect(entered(seen(look('awaiting-submission', 3), look('awaiting-submission', 8), look('sms', 10)))).toEqual({
    earliest: start + 8 * hour,
    latest: start + 10 * hour,
  });
  expect(entered(seen(look('sms', 10)))).toEqual({ latest: start + 10 * hour });
  expect(entered(seen(look('sms', 10, { createdAt: start })))).toEqual({ earliest: start, latest: start + 10 * hour });
  expect(entered(seen(look('sms', 10, { createdAt: start + 11 * hour })))).toEqual({ latest: start + 10 * hour });
});

test('words that nobody knew may already have been the stage', () => {
  expect(entered(seen(look('awaiting-submission', 3), look('unknown', 6), look('sms', 10))).earliest).toBe(start + 3 * hour);
});

test('a page left open does not restart a clock, a new round does', () => {
  const stale = seen(look('awaiting-submission', 3), look('sms', 4), look('awaiting-submission', 20), look('sms', 21));
  expect(entered(stale)).toEqual({ earliest: start + 3 * hour, latest: start + 4 * hour });
  const second = seen(look('sms', 4), look('sms-rejected', 28), look('awaiting-submission', 40), look('sms', 50));
  expect(entered(second)).toEqual({ earliest: start + 40 * hour, latest: start + 50 * hour });
});

test('stays at the SMS further apart than one can last are two rounds, in whatever sequence they were seen', () => {
  const looks = [look('awaiting-submission', 3), look('sms', 4), look('awaiting-submission', 90), look('sms', 95), look('sms', 100)];
  for (const order of [seen(...looks), seen(...looks.toReversed())]) expect(entered(order)).toEqual({ earliest: start + 90 * hour, latest: start + 95 * hour });
});

test('the newest look tells the particulars; a late one only fills gaps; the earliest creation stays', () => {
  const order = seen(
    look('draft', 5, { subject: '虚构示例科技有限公司', domain: 'old.example', createdAt: start }),
    look('provider-review', 9, { domain: 'new.example', createdAt: start + hour }),
    look('draft', 2, { domain: 'older.example', type: '新增互联网信息服务' }),
  );
  expect(order).toMatchObject({ subject: '虚构示例科技有限公司', domain: 'new.example', type: '新增互联网信息服务', createdAt: start });
});

test('looks taken by a clock that ran ahead do not outlive it', () => {
  const ahead = seen(look('draft', 1), look('sms', 90_000));
  const now = start + 50 * hour;
  expect(story(see(ahead, look('awaiting-submission', 50), { now }))).toEqual([['draft', 1, 1], ['awaiting-submission', 50, 50]]);
  expect(stageNow(see(seen(look('sms', 60)), look('awaiting-submission', 50), { now }))).toBe('sms');
});

test('a sighting of another account or order is refused', () => {
  const order = seen(look('draft', 1));
  expect(() => see(order, look('draft', 2, { account: 'other' }))).toThrow(RangeError);
  expect(() => see(order, look('draft', 2, { order: '2' }))).toThrow(RangeError);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300])('a sighting at %d, or of an order created then, is refused', (at) => {
  expect(() => see(undefined, { ...look('draft', 1), at })).toThrow(RangeError);
  expect(() => see(undefined, look('draft', 1, { createdAt: at }))).toThrow(RangeError);
});

test('an order is open until it is approved, abandoned or deleted', () => {
  const open = new Set(stages.filter((stage) => isOpen(seen(look(stage, 1)))));
  expect(stages.filter((stage) => !open.has(stage))).toEqual(['approved', 'risk', 'abandoned', 'deleted']);
});

test('every stage has a next action in both languages', () => {
  const told = stages.map((stage) => nextAction(seen(look(stage, 1))));
  expect(new Set(told.map(({ zh }) => zh)).size).toBe(stages.length);
  for (const { zh, en } of told) expect([zh === '', en === '']).toEqual([false, false]);
});

/** Legal lives, with any look left out. */
const rounds: readonly (readonly Stage[])[] = [
  ['draft', 'provider-review', 'provider-rejected'],
  ['draft', 'provider-review', 'awaiting-submission', 'sms', 'sms-rejected'],
  ['draft', 'provider-review', 'awaiting-submission', 'sms', 'administration-review', 'administration-rejected'],
];
const ending: readonly Stage[] = ['draft', 'provider-review', 'awaiting-submission', 'sms', 'administration-review', 'approved'];
const life = fc
  .tuple(fc.array(fc.constantFrom(...rounds), { maxLength: 2 }), fc.integer({ min: 1, max: ending.length }))
  .chain(([before, end]) => {
    const path = [...before.flat(), ...ending.slice(0, end)];
    return fc.tuple(
      fc.subarray(path.map((stage, index) => look(stage, index * 10)), { minLength: 1 }),
      fc.infiniteStream(fc.nat(1_000)),
    );
  })
  .map(([looks, keys]) => ({ looks, shuffled: looks.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ one }) => one) }));

test('a legal life seen in any sequence has no contradiction, the newest stage and the same bounds', () => {
  fc.assert(
    fc.property(life, ({ looks, shuffled }) => {
      const order = seen(...shuffled);
      expect(order.contradiction).toBeUndefined();
      expect(stageNow(order)).toBe(looks.at(-1)?.stage);
      expect(entered(order).earliest).toBe(entered(seen(...looks)).earliest);
    }),
    { numRuns: 500 },
  );
});

test('seeing the same look again changes nothing', () => {
  fc.assert(
    fc.property(life, fc.nat(), ({ looks }, pick) => {
      const order = seen(...looks);
      const again = looks[pick % looks.length];
      expect(again === undefined ? order : see(order, again)).toEqual(order);
    }),
  );
});
