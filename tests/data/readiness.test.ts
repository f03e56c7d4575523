import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../utils/core/calendar.ts';
import type { CaseAnswers } from '../../utils/core/case-condition.ts';
import { filingTypes, type FilingCase } from '../../utils/core/filing.ts';
import { readiness } from '../../utils/core/readiness.ts';
import type { Day } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { papers } from '../../utils/data/papers.ts';
import { preparations } from '../../utils/data/preparations.ts';
import { products } from '../../utils/data/products.ts';
import { waits } from '../../utils/data/waits.ts';

const knows = { papers, preparations, waits, limits, calendar: calendarOf(holidays) };
const company: FilingCase = { type: 'first', service: 'website', nature: '4', province: '33' };
const ready = (filing: FilingCase, answers: CaseAnswers = {}, today: Day = '2026-11-24') => readiness(filing, { today, answers }, knows);
const ids = (some: readonly { readonly item: { readonly id: string } }[]) => some.map(({ item: { id } }) => id);

describe('waiting', () => {
  /* By hand, from Tuesday 2026-11-24: at most review until Thu 26, submission Fri 27, SMS Sat 28, twenty working days to Fri 25 December. */
  test.each<{ name: string; of: [FilingCase, CaseAnswers, Day, Day] }>([
    { name: 'first, domain in sync', of: [company, { 'domain-synced': true }, '2026-11-26', '2026-12-25'] },
    { name: 'first, domain verified today', of: [company, { 'domain-synced': false }, '2026-12-01', '2027-01-04'] },
    { name: 'first, not said', of: [company, {}, '2026-11-26', '2027-01-04'] },
    { name: 'access', of: [{ ...company, type: 'access' }, {}, '2026-11-26', '2026-12-25'] },
    { name: 'claim', of: [{ ...company, type: 'claim' }, {}, '2026-11-25', '2026-11-26'] },
    { name: 'cancelled access', of: [{ ...company, type: 'cancel-access' }, {}, '2026-11-25', '2026-12-25'] },
    { name: 'deregistration', of: [{ ...company, type: 'cancel-site' }, {}, '2026-11-24', '2026-12-24'] },
    { name: 'changed access', of: [{ ...company, type: 'change-access' }, {}, '2026-11-26', '2026-12-25'] },
  ])('$name', ({ of: [filing, answers, earliest, latest] }) => {
    expect(ready(filing, answers).waiting).toMatchObject({ earliest, latest });
  });

  test('the spring festival stretches it, and a year without a notice makes it provisional', () => {
    const { waiting } = ready(company, { 'domain-synced': true }, '2026-02-09');
    expect(waiting.latest > '2026-03-15').toBe(true);
    expect(waiting.provisional).toBe(false);
    expect(ready(company, {}, '2026-12-20').waiting.provisional).toBe(true);
  });

  test('each step says how long, by whom; disagreeing texts stay beside it', () => {
    const { steps } = ready(company, { 'domain-synced': false }).waiting;
    expect(steps.map(({ id }) => id)).toEqual(['domain-sync', 'provider-review', 'submission', 'sms', 'administration-review']);
    expect(steps.find(({ id }) => id === 'administration-review')).toMatchObject({ least: { count: 1, unit: 'working-day' }, most: { count: 20 } });
    expect(steps.find(({ id }) => id === 'administration-review')?.conflicts).not.toHaveLength(0);
    expect(ready({ ...company, type: 'cancel-access' }).waiting.steps.map(({ id }) => id)).not.toContain('sms');
  });
});

describe('what has to be had, cleared and arranged', () => {
  test('server in this account or another, or not said', () => {
    expect(ids(ready(company, { 'same-account': true }).purchases)).toContain('instance');
    expect(ids(ready(company, { 'same-account': true }).purchases)).not.toContain('service-code');
    expect(ids(ready(company, { 'same-account': false }).purchases)).toContain('service-code');
    const open = ready(company).purchases.filter((one) => one.open.includes('same-account'));
    expect(ids(open)).toEqual(['instance', 'service-code']);
    expect(ready(company).open).toContain('same-account');
  });

  test.each<{ name: string; of: [FilingCase, CaseAnswers, readonly string[]] }>([
    { name: 'an outsider in Inner Mongolia', of: [{ ...company, nature: '5', province: '15' }, { 'local-id': false }, ['local-individual']] },
    { name: 'a local in Inner Mongolia', of: [{ ...company, nature: '5', province: '15' }, { 'local-id': true }, []] },
    { name: 'an outsider in Zhejiang', of: [{ ...company, nature: '5', province: '33' }, { 'local-id': false }, []] },
    { name: 'an outsider in Hunan', of: [{ ...company, nature: '5', province: '43' }, { 'local-id': false }, ['individual-unsaid']] },
    { name: 'not the representative in Zhejiang', of: [company, { 'principal-is-representative': false }, ['representative']] },
    { name: 'not the representative in Anhui', of: [{ ...company, province: '34' }, { 'principal-is-representative': false }, []] },
    { name: 'not the representative in Hebei, who is of the mainland', of: [{ ...company, province: '13' }, { 'principal-is-representative': false, 'representative-is-mainland': true }, ['mainland-representative']] },
    { name: 'a foreign representative in Hebei', of: [{ ...company, province: '13' }, { 'principal-is-representative': false, 'representative-is-mainland': false }, []] },
    { name: 'another entity in Sichuan', of: [{ ...company, province: '51', type: 'change-subject' }, {}, ['subject-change-refused']] },
  ])('$name', ({ of: [filing, answers, stops] }) => {
    const certain = ready(filing, answers).blocks.filter(({ item, open }) => item.stops === true && open.length === 0);
    expect(ids(certain)).toEqual(stops);
  });

  test.each([
    ['first', ['principal-sms', 'site-principal-sms', 'face', 'calls']],
    ['add-here', ['principal-sms', 'site-principal-sms', 'face', 'calls']],
    ['access', ['site-principal-sms', 'face', 'calls']],
    ['change-subject', ['principal-sms', 'calls']],
    ['change-site', ['site-principal-sms', 'face', 'calls']],
    ['change-access', ['calls']],
    ['cancel-subject', ['principal-sms', 'calls']],
    ['cancel-site', ['site-principal-cancel', 'calls']],
    ['cancel-access', ['calls']],
    ['claim', []],
  ] as const)('who must be reachable for %s', (type, wanted) => {
    const people = ids(ready({ ...company, type, nature: '5' }).people).filter((id) => id !== 'emergency');
    expect(people).toEqual(wanted);
  });

  test('an App brings its package data, a website closes its domain', () => {
    expect(ids(ready({ ...company, service: 'app' }).purchases)).toContain('app-data');
    expect(ids(ready({ ...company, service: 'app' }).blocks)).not.toContain('offline');
    expect(ids(ready(company).blocks)).toContain('offline');
  });

  test('every preparation is met by some type, each with a source', () => {
    const met = new Set<string>();
    for (const type of filingTypes) {
      for (const service of ['website', 'app'] as const) {
        const { blocks, purchases, people } = ready({ type, service });
        for (const { item } of [...blocks, ...purchases, ...people]) met.add(item.id);
      }
    }
    expect(met).toEqual(new Set(preparations.map(({ id }) => id)));
    expect(preparations.filter(({ source }) => !source.url.startsWith('http'))).toEqual([]);
  });

  test('the products: ten of them, months and quota where a text says', () => {
    expect(products).toHaveLength(10);
    expect(products.find(({ name }) => name.en === 'ECS')).toMatchObject({ months: 3, quota: 5, per: 'instance' });
  });
});
