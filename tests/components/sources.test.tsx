// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { Findings } from '../../components/Findings.tsx';
import { matching } from '../../components/desk/sources-view.ts';
import { SourcesPage } from '../../components/desk/SourcesPage.tsx';
import type { PageProps } from '../../components/desk/page-props.ts';
import { FindingCard } from '../../components/overlay/MarkerCard.tsx';
import type { Wishes } from '../../components/overlay/model.ts';
import { TodayProvider } from '../../components/today.ts';
import { inspect } from '../../utils/core/rule.ts';
import { addDays, startOf, type Day } from '../../utils/core/time.ts';
import { unknowns } from '../../utils/data/unknowns.ts';
import { everythingKnown } from '../../utils/knowledge/index.ts';
import { rules } from '../../utils/rules/index.ts';
import { finding } from '../overlay/fixture.ts';
import { mount, type Mounted } from './kit.tsx';

let view: Mounted;
afterEach(() => view.unmount());

const checked: Day = '2026-11-25';
const page = (day: Day, item?: string) => (
  <TodayProvider value={day}>
    <SourcesPage {...({ ports: { clock: () => startOf(day) }, ...(item !== undefined && { item }) } as PageProps)} />
  </TodayProvider>
);

test('what remains unknown comes first, each with what is done meanwhile and its texts', async () => {
  view = await mount(page(checked));
  expect(view.all('[data-unknown]')).toHaveLength(unknowns.length);
  expect(view.text('[data-unknown="sms-window"]')).toContain('一律按 24 小时倒计时');
  expect(view.all('[data-unknown="sms-window"] [data-source]')).toHaveLength(2);
});

test('every kind has a list, a count, and rows with their sources', async () => {
  view = await mount(page(checked, 'rule'), 'en');
  const count = everythingKnown.filter(({ kind }) => kind === 'rule').length;
  expect(view.text('[data-kind=rule] .chip-count')).toBe(String(count));
  expect(view.all('[data-known] [data-source]').length).toBeGreaterThanOrEqual(50);
  expect(view.text('[data-known]')).toContain('checked 2026-11-2');
  expect(view.text('[data-known] td.figures')).toMatch(/^\d+ days$/);
});

test('a search finds by what is said and by the source, and says when nothing matches', async () => {
  view = await mount(page(checked, 'limit'), 'en');
  await view.type('input', 'SMS');
  expect(view.all('[data-known]').map((row) => row.dataset['known'])).toContain('limit/sms');
  await view.type('input', 'zzzz');
  expect(view.text('[data-empty]')).toContain('Nothing matches');
  expect(matching(everythingKnown, '国务院 2026').every(({ kind }) => kind === 'holiday')).toBe(true);
});

test('half a year later all of it is grey, and says for how many days', async () => {
  view = await mount(page(addDays(checked, 200), 'limit'), 'en');
  const rows = view.all('[data-known]');
  expect(rows.every((row) => row.dataset['stale'] === '')).toBe(true);
  expect(rows[0]?.textContent).toMatch(/not checked for 20[01] days/);
});

const broken = inspect({ 'subject.certificateNumber': '91440199MA5X000062', 'subject.nature': '企业', 'subject.certificateType': '营业执照（个人或企业）' }, rules, { today: checked });

test('a finding on an old fact is grey in the panel and the desk', async () => {
  const shown = (day: Day) => (
    <TodayProvider value={day}>
      <Findings findings={broken} />
    </TodayProvider>
  );
  view = await mount(shown(checked));
  expect(broken.length).toBeGreaterThan(0);
  expect(view.all('[data-finding][data-stale]')).toHaveLength(0);
  await view.again(shown(addDays(checked, 180)));
  expect(view.all('[data-finding][data-stale]')).toHaveLength(broken.length);
});

test('so is its source in the card on the console', async () => {
  const remark = finding('credit-code', 'subject.certificateNumber', { severity: 'block' });
  const wishes = new Proxy({}, { get: () => () => undefined });
  const card = (day: Day) => (
    <TodayProvider value={day}>
      <FindingCard remark={remark} canWaive wishes={wishes as Wishes} />
    </TodayProvider>
  );
  view = await mount(card('2026-11-25'));
  expect(view.all('.source[data-stale]')).toHaveLength(0);
  await view.again(card('2027-06-30'));
  expect(view.all('.source[data-stale]').length).toBeGreaterThan(0);
});
