import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptRefusal, longestKept, standingRefusals } from '../../utils/core/order-refusal.ts';
import { refuse, see, type Order, type Sighting, type Stage } from '../../utils/core/order.ts';
import { hour } from '../../utils/core/time.ts';

const start = Date.parse('2026-11-01T02:00:00Z');
const look = (stage: Stage, hours: number, refusal?: string): Sighting => ({
  account: 'demo', order: '2034805095182', stage, label: stage, at: start + hours * hour, ...(refusal !== undefined && { refusal }),
});
const seen = (...looks: readonly Sighting[]): Order => {
  const order = looks.reduce<Order | undefined>((so, one) => see(so, one), undefined);
  if (order === undefined) throw new Error('no looks');
  return order;
};
const told = (order: Order) => (order.refusals ?? []).map(({ text, at, by }) => [text, (at - start) / hour, by]);
const standing = (order: Order) => standingRefusals(order).map(({ text }) => text);

describe('a refusal is kept with its order', () => {
  test('from the page, once for the same words, at the first look at them', () => {
    const order = seen(look('provider-review', 0), look('provider-rejected', 5, '域名未实名认证'), look('provider-rejected', 9, '域名未实名认证'), look('provider-rejected', 4, '域名未实名认证'));
    expect(told(order)).toEqual([['域名未实名认证', 4, 'page']]);
  });

  test('later looks without words keep it, whatever the stage', () => {
    const order = seen(look('provider-rejected', 5, '域名未实名认证'), look('provider-rejected', 6), look('provider-review', 8), look('approved', 90));
    expect(told(order)).toEqual([['域名未实名认证', 5, 'page']]);
  });

  test('the same words after another submission are another refusal', () => {
    const order = seen(look('provider-rejected', 5, '电话未接通'), look('provider-review', 8), look('provider-rejected', 20, '电话未接通'));
    expect(told(order).map(([, at]) => at)).toEqual([5, 20]);
  });

  test('pasted by the person', () => {
    const order = refuse(seen(look('provider-review', 0)), { text: '  网站名称不合格\u0000 ', at: start + hour });
    expect(told(order)).toEqual([['网站名称不合格', 1, 'person']]);
    expect(() => refuse(order, { text: ' \u0007 ', at: start })).toThrow(RangeError);
    expect(() => refuse(order, { text: 'x', at: Number.NaN })).toThrow(RangeError);
  });

  test('twenty of them, the newest', () => {
    let order = seen(look('provider-rejected', 0));
    for (let at = 1; at <= 30; at += 1) order = refuse(order, { text: `原因 ${at}`, at: start + at * hour });
    expect(told(order)).toHaveLength(20);
    expect(told(order).at(-1)?.[0]).toBe('原因 30');
  });
});

describe('a refusal stands until the order is handed in again', () => {
  const refused = [look('provider-review', 0), look('provider-rejected', 5, '域名未实名认证')] as const;

  test('while it waits for the person', () => {
    expect(standing(seen(...refused))).toEqual(['域名未实名认证']);
    expect(standing(seen(...refused, look('draft', 7)))).toEqual(['域名未实名认证']);
    expect(standing(seen(...refused, look('unknown', 7)))).toEqual(['域名未实名认证']);
  });

  test.each<Stage>(['provider-review', 'awaiting-submission', 'sms', 'administration-review', 'approved', 'abandoned'])('not once it is %s', (stage) => {
    expect(standing(seen(...refused, look(stage, 8)))).toEqual([]);
  });

  test('one that was pasted before the page showed it stands', () => {
    const order = refuse(seen(look('provider-review', 0), look('provider-review', 4)), { text: '电话未接通', at: start + 5 * hour });
    expect(standing(order)).toEqual(['电话未接通']);
    expect(standing(see(order, look('provider-review', 6)))).toEqual(['电话未接通']);
    expect(standing(see(order, look('awaiting-submission', 7)))).toEqual([]);
  });

  test('not once the order was refused again at another place', () => {
    const order = seen(...refused, look('administration-rejected', 40, '电话未接通'));
    expect(standing(order)).toEqual(['电话未接通']);
    const pasted = refuse(seen(...refused), { text: '电话未接通', at: start + 39 * hour });
    expect(standing(see(pasted, look('administration-rejected', 40)))).toEqual(['电话未接通']);
  });

  test('newest first', () => {
    const order = refuse(seen(...refused), { text: '网站名称不合格', at: start + 6 * hour });
    expect(standing(order)).toEqual(['网站名称不合格', '域名未实名认证']);
  });
});

test('what is kept of any text is short, whole characters, without control characters, and itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 6_000 }), (text) => {
      const kept = keptRefusal(text);
      expect(kept.length).toBeLessThanOrEqual(longestKept);
      expect(keptRefusal(kept)).toBe(kept);
      expect(/(?![\t\n])\p{Cc}/u.test(kept)).toBe(false);
    }),
  );
  expect(keptRefusal('域'.repeat(1_000_000))).toHaveLength(longestKept);
  expect(keptRefusal(`${'a'.repeat(longestKept - 1)}🙂`)).toBe('a'.repeat(longestKept - 1));
});
