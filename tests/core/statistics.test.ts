import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, workingDaysBetween } from '../../utils/core/calendar.ts';
import { refuse, see, type Order, type Stage } from '../../utils/core/order.ts';
import { whole } from '../../utils/core/slices.ts';
import { filedOf, grouped, quartilesOf, type Filed } from '../../utils/core/statistics.ts';
import { rightFirstTime, verdictOf } from '../../utils/core/statistics-first-time.ts';
import { refusalCounts } from '../../utils/core/statistics-refusals.ts';
import { reviewSpansOf, reviewTimes } from '../../utils/core/statistics-reviews.ts';
import { day, dayAt, hour, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { refusals as book } from '../../utils/data/refusals/index.ts';

const calendar = calendarOf(holidays);
/** Monday, 2 November 2026, nine in the morning in China; no holiday follows for seven weeks. */
const monday = Date.parse('2026-11-02T09:00:00+08:00');

let count = 0;
type Step = readonly [stage: Stage, days: number, refusal?: string];

/** An order seen at these stages, so many days after that Monday. */
function walked(steps: readonly Step[], particulars: Partial<Pick<Order, 'type' | 'subject' | 'createdAt'>> = {}): Order {
  const order = `2034805095${(count += 1)}`;
  const seen = steps.reduce<Order | undefined>((so, [stage, days, refusal]) => see(so, { account: 'demo', order, stage, label: stage, at: monday + days * day, ...particulars, ...(refusal !== undefined && { refusal }) }), undefined);
  if (seen === undefined) throw new Error('no steps');
  return seen;
}
const times = (many: number, make: (place: number) => Filed): Filed[] => Array.from({ length: many }, (_, place) => make(place));

describe('quartiles', () => {
  test.each([
    [[7], [7, 7, 7]],
    [[1, 2], [1.25, 1.5, 1.75]],
    [[3, 1, 2], [1.5, 2, 2.5]],
    [[4, 1, 3, 2, 5], [2, 3, 4]],
    [[6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], [25.5, 40, 42.5]],
  ])('of %j are %j', (...[values, [lower, median, upper]]) => {
    expect(quartilesOf(values)).toEqual({ lower, median, upper });
  });

  test('stand in order, within the values, whatever their sequence; half of them lie at each side of the median', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 }), (values) => {
        const { lower, median, upper } = quartilesOf(values);
        expect(Math.min(...values)).toBeLessThanOrEqual(lower);
        expect(lower).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(upper);
        expect(upper).toBeLessThanOrEqual(Math.max(...values));
        expect(values.filter((one) => one <= median).length).toBeGreaterThanOrEqual(values.length / 2);
        expect(values.filter((one) => one >= median).length).toBeGreaterThanOrEqual(values.length / 2);
        expect(quartilesOf(values.toReversed())).toEqual({ lower, median, upper });
      }),
    );
  });

  test('of nothing there are none', () => {
    expect(() => quartilesOf([])).toThrow(RangeError);
  });
});

describe('the length of a review', () => {
  const spans = (...steps: readonly Step[]) => reviewSpansOf({ order: walked(steps) }, calendar);

  test('lies between the looks at it and the looks around it, in working days', () => {
    expect(spans(['draft', 0], ['provider-review', 1], ['provider-review', 2], ['awaiting-submission', 3])).toEqual([{ review: 'provider-review', least: 1, most: 3 }]);
    // From Thursday over the weekend to Tuesday.
    expect(spans(['sms', 3], ['administration-review', 4], ['administration-review', 7], ['approved', 8])).toEqual([{ review: 'administration-review', least: 1, most: 3 }]);
  });

  test('a refusal ends it, and the next round is another review', () => {
    expect(spans(['draft', 0], ['provider-review', 0], ['provider-rejected', 1], ['provider-review', 2], ['sms', 3])).toEqual([
      { review: 'provider-review', least: 0, most: 1 },
      { review: 'provider-review', least: 0, most: 2 },
    ]);
  });

  test('words that nobody understood, and a page left open, do not cut it in two', () => {
    expect(spans(['sms', 0], ['administration-review', 1], ['unknown', 2], ['administration-review', 3], ['approved', 4])).toEqual([{ review: 'administration-review', least: 2, most: 4 }]);
    expect(spans(['sms', 0], ['administration-review', 1], ['sms', 2], ['administration-review', 3], ['approved', 4])).toEqual([{ review: 'administration-review', least: 2, most: 4 }]);
  });

  test('what still runs, was withdrawn or cleaned away has none, nor has one whose beginning is open', () => {
    expect(spans(['draft', 0], ['provider-review', 1])).toEqual([]);
    expect(spans(['draft', 0], ['provider-review', 1], ['draft', 2])).toEqual([]);
    expect(spans(['sms', 0], ['administration-review', 1], ['deleted', 2])).toEqual([]);
    expect(spans(['administration-review', 1], ['approved', 2])).toEqual([]);
  });

  test('the creation of the order bounds it where nothing was seen before', () => {
    const order = walked([['provider-review', 1], ['sms', 2]], { createdAt: monday });
    expect(reviewSpansOf({ order }, calendar)).toEqual([{ review: 'provider-review', least: 0, most: 2 }]);
  });

  test('the true length is never outside the bounds, however few looks there were', () => {
    const hours = fc.integer({ min: 1, max: 30 * 24 });
    fc.assert(
      fc.property(hours, hours, fc.uniqueArray(fc.integer({ min: 0, max: 70 * 24 }), { minLength: 1, maxLength: 12 }), (...[wait, review, looks]) => {
        const [begins, ends]: readonly Instant[] = [monday + wait * hour, monday + (wait + review) * hour];
        if (begins === undefined || ends === undefined) return;
        const stageAt = (at: Instant): Stage => (at < begins ? 'sms' : at < ends ? 'administration-review' : 'approved');
        const order = walked(looks.map((one) => [stageAt(monday + one * hour), one / 24] as const));
        for (const { least, most } of reviewSpansOf({ order }, calendar)) {
          const truly = workingDaysBetween(dayAt(begins), dayAt(ends), calendar);
          expect(least).toBeLessThanOrEqual(truly);
          expect(most).toBeGreaterThanOrEqual(truly);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Reviewed from Monday on, for so many days, and looked at every day. */
const reviewed = (days: number, type = '首次备案') =>
  walked([['sms', 0], ...Array.from({ length: days }, (_, place): Step => ['administration-review', place]), ['approved', days]], { type });

describe('review times', () => {
  test('below five orders there is no figure', () => {
    const four = times(4, () => ({ order: reviewed(3), province: '浙江省' }));
    expect(whole(reviewTimes(four, { calendar, by: ['province'] }))).toEqual([{ review: 'administration-review', group: { province: '浙江省' }, orders: 4, reviews: 4, vague: 0 }]);
    const [five] = whole(reviewTimes([...four, { order: reviewed(4), province: '浙江省' }], { calendar, by: ['province'] }));
    expect(five?.days).toEqual({ least: { lower: 2, median: 2, upper: 2 }, most: { lower: 3, median: 3, upper: 3 } });
  });

  test('five reviews of one order are not five orders', () => {
    const again: readonly Step[] = times(5, () => ({ order: reviewed(1) })).flatMap((_, place): Step[] => [['provider-review', place], ['provider-rejected', place + 0.4]]);
    const [row] = whole(reviewTimes([{ order: walked([['draft', -0.1], ...again]) }], { calendar, by: [] }));
    expect([row?.orders, row?.reviews, row?.days]).toEqual([1, 5, undefined]);
  });

  test('by province and type apart, the groups with most orders first, and what is not known of an order stands for itself', () => {
    const filed = [
      ...times(2, () => ({ order: reviewed(2), province: '浙江省' })),
      ...times(3, () => ({ order: reviewed(2, '接入备案'), province: '浙江省' })),
      ...times(1, () => ({ order: reviewed(2) })),
    ];
    expect(whole(reviewTimes(filed, { calendar, by: ['province', 'type'] })).map(({ group, orders }) => [group, orders])).toEqual([
      [{ province: '浙江省', type: '接入备案' }, 3],
      [{ province: '浙江省', type: '首次备案' }, 2],
      [{ type: '首次备案' }, 1],
    ]);
    expect(whole(reviewTimes(filed, { calendar, by: ['type'] })).map(({ group, orders }) => [group, orders])).toEqual([[{ type: '首次备案' }, 3], [{ type: '接入备案' }, 3]]);
  });

  test('reviews between far looks count for nothing and are told', () => {
    const rare = times(6, () => ({ order: walked([['sms', 0], ['administration-review', 1], ['approved', 28]]) }));
    expect(whole(reviewTimes(rare, { calendar, by: [] }))).toEqual([{ review: 'administration-review', group: {}, orders: 0, reviews: 0, vague: 6 }]);
  });
});

describe('refusals', () => {
  const domain = '域名example-shop.com未实名认证，请完成实名认证后重新提交。';
  const refused = (...words: readonly string[]) => walked([['draft', 0], ...words.flatMap((one, place): Step[] => [['provider-review', 2 * place + 1], ['provider-rejected', 2 * place + 2, one]])]);
  const counted = (filed: readonly Filed[], by: readonly ('province' | 'operator')[] = []) => whole(refusalCounts(filed, { book, by }));

  test('are counted by reason, once a refusal and once an order', () => {
    const [all] = counted([{ order: refused(domain, domain) }, { order: refused(domain) }, { order: refused('天气很好') }, { order: walked([['draft', 0], ['provider-review', 1]]) }]);
    expect(all).toEqual({
      group: {}, refusals: 4, orders: 3,
      reasons: [{ reason: 'domain-not-verified', refusals: 3, orders: 2 }, { reason: 'unread', refusals: 1, orders: 1 }],
    });
  });

  test('by province and by operator', () => {
    const filed = [
      { order: refused(domain), province: '广东省', operator: '甲' },
      { order: refused('天气很好', domain), province: '浙江省', operator: '甲' },
    ];
    expect(counted(filed, ['province']).map(({ group, refusals }) => [group, refusals])).toEqual([[{ province: '浙江省' }, 2], [{ province: '广东省' }, 1]]);
    expect(counted(filed, ['operator']).map(({ group, refusals, orders }) => [group, refusals, orders])).toEqual([[{ operator: '甲' }, 3, 2]]);
  });

  test('one seen without words is counted as unsaid; a verification that failed needs none', () => {
    const silent = walked([['provider-review', 0], ['provider-rejected', 1]]);
    const late = walked([['sms', 0], ['sms-rejected', 1]]);
    expect(counted([{ order: silent }, { order: late }])[0]?.reasons).toEqual([{ reason: 'sms-check', refusals: 1, orders: 1 }, { reason: 'unsaid', refusals: 1, orders: 1 }]);
    expect(book.reasons.map(({ id }) => id)).toContain('sms-check');
  });

  test('words pasted before or after the look at the page are of that refusal', () => {
    const before = refuse(walked([['provider-review', 0]]), { text: domain, at: monday + 0.5 * day });
    const shown = see(before, { account: 'demo', order: before.order, stage: 'provider-rejected', label: 'x', at: monday + day });
    const after = refuse(walked([['provider-review', 0], ['provider-rejected', 1], ['draft', 2]]), { text: domain, at: monday + 3 * day });
    expect(counted([{ order: shown }, { order: after }])[0]?.reasons).toEqual([{ reason: 'domain-not-verified', refusals: 2, orders: 2 }]);
  });

  test('nothing refused, nothing counted', () => {
    expect(counted([{ order: reviewed(2) }])).toEqual([]);
  });
});

describe('right the first time', () => {
  const right = (days: number) => walked([['draft', days], ['provider-review', days], ['sms', days], ['approved', days]]);
  const wrong = (days: number) => walked([['provider-review', days], ['provider-rejected', days], ['provider-review', days + 40], ['approved', days + 60]]);

  test('by the month of the first verdict, with a rate from five orders on', () => {
    const filed = [...[0, 1, 2, 3].map(right), wrong(4), right(40), wrong(41)].map((order) => ({ order }));
    expect(rightFirstTime(filed)).toEqual({ months: [{ month: '2026-11', decided: 5, right: 4, rate: 0.8 }, { month: '2026-12', decided: 2, right: 1 }], unwatched: 0 });
  });

  test('a verification that failed and words that were only pasted are refusals', () => {
    expect(verdictOf({ order: walked([['draft', 0], ['sms', 1], ['sms-rejected', 2], ['approved', 9]]) })).toEqual({ at: monday + 2 * day, right: false });
    const pasted = refuse(walked([['provider-review', 0]]), { text: '域名未实名', at: monday + day });
    expect(verdictOf({ order: pasted })).toEqual({ at: monday + day, right: false });
  });

  test('what a check found after the approval leaves the verdict as it was', () => {
    const order = refuse(right(0), { text: '页脚没有备案号', at: monday + 50 * day });
    expect(verdictOf({ order })).toEqual({ at: monday, right: true });
  });

  test('no verdict yet is none, and a way that was not seen is left out and told', () => {
    expect(verdictOf({ order: walked([['draft', 0], ['unknown', 1]]) })).toBeUndefined();
    const filed = [walked([['approved', 0]]), walked([['administration-review', 0], ['approved', 3]]), walked([['administration-rejected', 0]]), right(0)].map((order) => ({ order }));
    expect(rightFirstTime(filed)).toEqual({ months: [{ month: '2026-11', decided: 1, right: 1 }], unwatched: 3 });
  });

  test('the month is that of China', () => {
    const late = walked([['draft', 28], ['approved', 28 + 14.5 / 24]]);
    expect(new Date(monday + (28 + 14.5 / 24) * day).toISOString()).toBe('2026-11-30T15:30:00.000Z');
    expect(rightFirstTime([{ order: late }]).months.map(({ month }) => month)).toEqual(['2026-11']);
    const later = walked([['draft', 28], ['approved', 28 + 15.5 / 24]]);
    expect(rightFirstTime([{ order: later }]).months.map(({ month }) => month)).toEqual(['2026-12']);
  });
});

describe('the province of an order', () => {
  const subjects = [
    { name: '虚构示例科技有限公司', region: '浙江省/杭州市/西湖区' },
    { name: '样例贸易（虚构）', region: '广东省/广州市' },
    { name: '王五', region: '四川省/成都市' },
    { name: '王五', region: '山东省/济南市' },
    { name: '', region: '海南省' },
  ];
  const provinceOf = (subject?: string) => filedOf([walked([['draft', 0]], subject === undefined ? {} : { subject })], subjects)[0]?.province;

  test('is that of the stored subject of its name, in whatever width', () => {
    expect(provinceOf('虚构示例科技有限公司')).toBe('浙江省');
    expect(provinceOf('样例贸易(虚构) ')).toBe('广东省');
  });

  test('is not guessed between two subjects, nor for nobody', () => {
    expect([provinceOf('王五'), provinceOf('没有这个主体'), provinceOf('')]).toEqual([undefined, undefined, undefined]);
    expect(provinceOf()).toBeUndefined();
  });
});

test('groups hold every item once', () => {
  const filed = fc.record({ province: fc.option(fc.constantFrom('浙江省', '广东省'), { nil: undefined }), operator: fc.option(fc.constantFrom('甲', '乙', ''), { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(filed, { maxLength: 30 }), (traits) => {
      const items = traits.map(({ province, operator }) => ({ filed: { order: walked([['draft', 0]]), ...(province !== undefined && { province }), ...(operator !== undefined && { operator }) } }));
      const groups = grouped(items, ['province', 'operator']);
      expect(groups.flatMap((one) => one.items).length).toBe(items.length);
      expect(new Set(groups.map(({ group }) => JSON.stringify(group))).size).toBe(groups.length);
      for (const { group, items: inside } of groups) for (const one of inside) expect([one.filed.province, one.filed.operator || undefined]).toEqual([group.province, group.operator]);
    }),
    { numRuns: 100 },
  );
});
