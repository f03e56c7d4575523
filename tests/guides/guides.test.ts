import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filingTypes } from '../../utils/core/filing.ts';
import { progress, tickOf, type Guide, type Place } from '../../utils/core/guide.ts';
import { stages } from '../../utils/core/stages.ts';
import { limits } from '../../utils/data/limits.ts';
import { orderTypes } from '../../utils/data/order-types.ts';
import { sources } from '../../utils/data/sources.ts';
import { guidance, guides } from '../../utils/guides/index.ts';
import { pages } from '../../utils/portal/index.ts';

const known = pages.map(({ id }) => id);
const place = (page: string, more: Partial<Place> = {}): Place => ({ page, reading: {}, blocked: [], signedIn: true, ...more });
const named = guides.map((guide) => [guide.id, guide] as const);
const registered = new Set<unknown>(Object.values(sources));

test('every order type has a guide, for websites and for apps', () => {
  for (const type of filingTypes) {
    const own = guides.filter(({ types }) => types.includes(type));
    for (const service of ['website', 'app'] as const) {
      expect([type, service, own.filter((guide) => guide.service === undefined || guide.service === service).length]).toEqual([type, service, 1]);
    }
  }
  expect(guides.filter(({ types }) => types.length === 0).map(({ id }) => id)).toEqual(['after-approval']);
});

test('ids are used once: of guides, of the steps of a guide, of its checks; a shared tick is always of the same deed', () => {
  expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
  const deeds = new Map<string, Set<string>>();
  for (const guide of guides) {
    const steps = guide.steps.map(({ id }) => id);
    const checks = guide.steps.flatMap((step) => step.checks);
    expect([guide.id, new Set(steps).size]).toEqual([guide.id, steps.length]);
    expect([guide.id, new Set(checks.map(({ id }) => id)).size]).toEqual([guide.id, checks.length]);
    for (const check of checks) deeds.set(tickOf(guide.id, check), (deeds.get(tickOf(guide.id, check)) ?? new Set()).add(check.id));
  }
  for (const [tick, ids] of deeds) expect([tick, ids.size]).toEqual([tick, 1]);
  for (const id of [...guidance.duties, ...limits.orders.flatMap(({ settledBy }) => settledBy ?? [])]) expect([...deeds.keys()]).toContain(id);
});

describe.each(named)('%s', (_, guide) => {
  test('every step says who, how long, what is needed and what goes wrong, in both languages, from a registered source', () => {
    expect(registered).toContain(guide.source);
    for (const { id, who, takes, needs, pitfall, title, detail, source, checks, pages: onPages } of guide.steps) {
      expect([id, new Set(who).size]).toEqual([id, Math.max(1, who.length)]);
      for (const { zh, en } of [title, detail, takes, pitfall, ...needs, ...checks.map(({ text }) => text)]) {
        expect(zh).toMatch(/[\p{Script=Han}\w]/u);
        expect(en).toMatch(/[a-z]/i);
        expect(en).not.toMatch(/[，。；：、？]/);
      }
      expect([id, registered.has(source)]).toEqual([id, true]);
      expect([id, checks.length > 0, onPages.length > 0]).toEqual([id, true, true]);
      for (const page of onPages) expect(known).toContain(page);
      for (const { seen, from } of checks) expect(seen === undefined).toBe(from === undefined);
    }
  });

  test('nothing is needed only where somebody else acts', () => {
    for (const { id, who, needs } of guide.steps) if (needs.length === 0) expect([id, who]).toEqual([id, ['provider']]);
  });

  test('its flows are pages of both consoles, and lead over every step that is done on a form', () => {
    expect(guide.flows).toHaveLength(2);
    const flowing = new Set(guide.flows.flat());
    for (const page of [...flowing, ...guide.overview]) expect(known).toContain(page);
    for (const { id, pages: onPages } of guide.steps.filter((step) => !step.pages.every((page) => guide.overview.includes(page)))) {
      expect([id, onPages.some((page) => flowing.has(page))]).toEqual([id, true]);
    }
  });

  test('along the pages of either console steps are passed and never come back', () => {
    for (const flow of guide.flows) {
      let before: string[] = [];
      for (const page of flow.filter((one) => !guide.overview.includes(one))) {
        const steps = progress(guide, place(page), []);
        const done = steps.filter(({ state }) => state === 'done').map(({ step }) => step.id);
        expect([page, before.filter((id) => !done.includes(id))]).toEqual([page, []]);
        const current = steps.filter(({ state }) => state === 'current').map(({ step }) => step);
        expect([page, current.length]).toEqual([page, 1]);
        if (guide.steps.some((step) => step.pages.includes(page))) expect([page, current[0]?.pages.includes(page)]).toEqual([page, true]);
        before = done;
      }
    }
  });

  test('along the stages of an order the current step never goes back', () => {
    const life = ['provider-review', 'awaiting-submission', 'sms', 'administration-review', 'approved'] as const;
    const indexes = life.map((stage) => progress(guide, place('order.detail', { stage }), []).findIndex(({ state }) => state === 'current'));
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
  });

  test('wherever a person is, exactly one step is current and it is needed', () => {
    const every = guide.steps.flatMap(({ checks }) => checks.map((check) => tickOf(guide.id, check)));
    fc.assert(
      fc.property(fc.constantFrom(...known, 'unknown'), fc.constantFrom(undefined, ...stages), fc.subarray(every), fc.boolean(), (...[page, stage, ticked, signedIn]) => {
        const steps = progress(guide, place(page, { signedIn, ...(stage !== undefined && { stage }) }), ticked);
        const current = steps.filter(({ state }) => state === 'current');
        expect(current).toHaveLength(1);
        expect(current[0]?.step.needed?.(place(page, { ...(stage !== undefined && { stage }) })) ?? true).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

const stepOf = (id: string, step: string): Guide['steps'][number] => {
  const found = guides.find((guide) => guide.id === id)?.steps.find((one) => one.id === step);
  if (found === undefined) throw new Error(`${id} has no step ${step}`);
  return found;
};

test.each([
  ['first-website', ['principal', 'site-principal']],
  ['add-website', ['principal', 'site-principal']],
  ['add-elsewhere', ['principal', 'site-principal']],
  ['add-app', ['principal', 'site-principal']],
  ['access', ['site-principal']],
  ['change-subject', ['principal']],
  ['change-site', ['site-principal']],
  ['cancel-subject', ['principal']],
])('in %s the code is sent to %j', (id, who) => {
  expect(stepOf(id, 'sms').who).toEqual(who);
});

test.each(['change-access', 'cancel-access', 'claim'])('in %s nobody is sent a code', (id) => {
  expect(guides.find((guide) => guide.id === id)?.steps.map((step) => step.id)).not.toContain('sms');
});

test('the steps that differ by type say so', () => {
  expect(stepOf('access', 'sms').detail.zh).toContain('原备案记录');
  expect(stepOf('first-app', 'sms').detail.zh).toContain('APP');
  expect(stepOf('cancel-site', 'sms').detail.zh).toMatch(/青云.*华为云/);
  expect(stepOf('after-approval', 'footer').detail.zh).toContain('广东标主体备案号');
  expect(stepOf('after-approval', 'public-security').title.zh).toContain('30 天');
  expect(stepOf('first-website', 'subject').pages).toContain('classic.subject');
});

test('a first filing on the classic console has not passed the entity on the product page', () => {
  const first = guides.find(({ id }) => id === 'first-website')!;
  const states = Object.fromEntries(progress(first, place('classic.product'), []).map(({ step, state }) => [step.id, state]));
  expect(states).toMatchObject({ basics: 'done', subject: 'next', instance: 'current' });
});

test('a deed ticked in one guide is done in the others, and settles its deadline', () => {
  const [footer] = limits.orders.flatMap(({ kind, settledBy }) => (kind === 'footer' && settledBy !== undefined ? [settledBy] : []));
  for (const id of ['first-website', 'access', 'after-approval']) {
    const guide = guides.find((one) => one.id === id)!;
    const checks = progress(guide, place('orders', { stage: 'approved' }), [footer!]).flatMap((step) => step.checks);
    expect([id, checks.find(({ check }) => check.id === 'after-footer')?.done]).toEqual([id, true]);
  }
});

test('the console’s words for order types are listed once, and each has a guide', () => {
  expect(new Set(orderTypes.map(({ words }) => words)).size).toBe(orderTypes.length);
  for (const { words, types, source } of orderTypes) {
    expect([words, types.length > 0, registered.has(source)]).toEqual([words, true, true]);
    for (const type of types) expect(guides.some((guide) => guide.types.includes(type))).toBe(true);
  }
});
