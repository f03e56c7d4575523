// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ProvinceSheet } from '../../components/desk/ProvinceSheet.tsx';
import { ProvincesPage } from '../../components/desk/ProvincesPage.tsx';
import type { PageProps } from '../../components/desk/page-props.ts';
import { TodayProvider } from '../../components/today.ts';
import type { Province } from '../../utils/core/province.ts';
import type { Lang } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { provinces } from '../../utils/data/provinces.ts';
import { mount, type Mounted } from './kit.tsx';

let view: Mounted;
afterEach(() => view.unmount());

const unused = () => expect.unreachable('the page asks nothing of the desk');
const props = new Proxy({} as PageProps, { get: (_, name) => (name === 'item' ? undefined : unused) });

const page = (item?: string) => <ProvincesPage {...({ ...props, ...(item !== undefined && { item }) } as PageProps)} />;
async function show(item?: string, lang: Lang = 'zh', today: Day = '2026-11-25') {
  view = await mount(<TodayProvider value={today}>{page(item)}</TodayProvider>, lang);
}

const listed = () => view.all('tr[data-province]').map((row) => row.dataset['province']);
const named = (name: string): Province => provinces.find((one) => one.name.zh === name)!;

describe('the list', () => {
  test('has 31 rows with what most people ask, and says what was not found', async () => {
    await show();
    expect(listed()).toHaveLength(31);
    expect(view.text('[data-province="12"] [data-cell=individuals]')).toBe('可以备案');
    expect(view.text('[data-province="37"] [data-cell=leastAge]')).toBe('17 岁起');
    expect(view.text('[data-province="11"] [data-cell=individuals]')).toBe('没有查到');
    expect(view.text('[data-province="35"]')).toContain('2 项各文本说法不一');
    expect(view.one('[data-province="33"] a').getAttribute('href')).toBe('#/provinces/33');
  });

  test.each<[string, string[]]>([
    ['浙', ['33']],
    ['zj', ['33']],
    ['zhejiang', ['33']],
    ['Zhe Jiang', ['33']],
    ['蜀', ['51']],
    ['内蒙', ['15']],
    ['nmg', ['15']],
    ['Tibet', ['54']],
    ['xizang', ['54']],
    ['sx', ['14', '61']],
    ['Shaanxi', ['61']],
    ['44', ['44']],
    ['壮族', ['45']],
    ['台湾', []],
  ])('%s finds %j', async (query, codes) => {
    await show();
    await view.type('input[type=search]', query);
    expect(listed()).toEqual(codes);
    expect(view.all('[data-empty]')).toHaveLength(codes.length === 0 ? 1 : 0);
  });

  test('Enter opens the first that was found, and nothing while nothing was asked', async () => {
    await show();
    location.hash = '';
    const enter = () => act(async () => void view.one('input[type=search]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    await enter();
    expect(location.hash).toBe('');
    await view.type('input[type=search]', 'gd');
    await enter();
    expect(location.hash).toBe('#/provinces/44');
  });
});

describe('a province', () => {
  test('what differs stands beside the general rule, with year, source and confidence', async () => {
    await show('44');
    const row = '[data-group=after] [data-topic=footer]';
    expect(view.text(`${row} td[data-head=本省]`)).toContain('主体备案号，不带 -1');
    expect(view.text(`${row} td[data-head=一般规则]`)).toContain('网站备案号，带 -1');
    expect(view.text(`${row} td[data-head=依据]`)).toMatch(/ICP备案号问题 · 青云 · 2022 · 2026-11-\d\d 核对 · 可靠程度：高/);
    expect(view.one(`${row} td[data-head=依据] a`).getAttribute('href')).toMatch(/^https:\/\/github\.com\/yunify/);
  });

  test('what is equal to the general rule is folded and named', async () => {
    await show('44');
    const same = view.one('[data-group=principal] [data-same]') as HTMLDetailsElement;
    expect(same.open).toBe(false);
    expect(same.querySelector('summary')?.textContent).toBe('与一般规则相同（1）：主体负责人：一般须为法定代表人');
    expect(same.querySelectorAll('[data-topic=principal]')).toHaveLength(1);
  });

  test('where years disagree both are shown with theirs, the one in force in bold', async () => {
    await show('36');
    expect(view.all('[data-topic=principal] [data-versions] li').map((one) => one.textContent)).toEqual(['2017：可授权他人，须有授权书', '2025-12：必须是法定代表人']);
    expect(view.text('[data-topic=principal] .province-kept')).toBe('2025-12：必须是法定代表人');
    expect(view.all('[data-topic=principal] td[data-head=依据] [data-source]').map((one) => one.dataset['source'])).toEqual(['tencentProvinces', 'huaweiProvinces']);
  });

  test('a text without a date says so', async () => {
    await show('35');
    expect(view.all('[data-topic=leastAge] [data-versions] li').map((one) => one.textContent)).toEqual(['未注明日期：14 岁起', '2025-12：18 岁起']);
  });

  test('what was not found is said, with the general rule', async () => {
    await show('11');
    expect(view.text('[data-group=who] [data-unknown=individuals]')).toContain('外省身份证：没有查到本省的规定。一般规则：个人能否跨省备案由省份决定');
    expect(view.all('[data-unknown=leastMonths]')).toHaveLength(0);
  });

  test('45 days answer the question of months too', async () => {
    await show('37');
    expect(view.text('[data-topic=domainDays] td[data-head=本省]')).toBe('45 天以上');
    expect(view.all('[data-unknown=leastMonths]')).toHaveLength(0);
  });

  test('a group without any rule says so instead of standing empty', async () => {
    await show('53');
    expect(view.text('[data-group=papers]')).toContain('没有查到本省在这方面的规定');
  });

  test('the years of SMS verification are those of this province', async () => {
    const years = () => view.all('[data-group=sms] li').map((one) => one.textContent?.slice(0, 7));
    await show('12');
    expect(years()).toEqual(['2018：七省', '2019：扩大', '2020-08']);
    view.unmount();
    await show('33');
    expect(years()).toEqual(['2019：扩大', '2020-08']);
    view.unmount();
    await show('44');
    expect(years()).toEqual(['2020-08']);
  });

  test('what nobody has checked for 180 days is grey', async () => {
    await show('44');
    expect(view.all('[data-topic][data-stale]')).toHaveLength(0);
    view.unmount();
    await show('44', 'zh', '2027-12-01');
    expect(view.all('tr[data-topic]').every((row) => row.dataset['stale'] === '')).toBe(true);
    expect(view.all('li[data-note]').every((row) => row.dataset['stale'] === '')).toBe(true);
  });

  test('in English no Chinese prose is left', async () => {
    for (const { code } of provinces) {
      await show(code, 'en');
      for (const link of view.all('a[target]')) link.remove();
      const prose = view.root.textContent ?? '';
      expect(prose, code).toContain('General');
      expect(prose, `${code}: only quoted words`).not.toMatch(/\p{Script=Han}[。；：]\p{Script=Han}|\p{Script=Han}{18}/u);
      expect(prose, code).not.toMatch(/\{\w+\}|undefined|\[object/);
      view.unmount();
    }
    await show();
  });

  test('the button prints', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    await show('31');
    await view.press('[data-action=print]');
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test('a code that is none leads back to the list', async () => {
    await show('99');
    expect(view.one('[data-empty] a').getAttribute('href')).toBe('#/provinces');
  });

  test('a province of which nothing is known says so in every group and invents nothing', async () => {
    const { code, name, full, pinyin, aliases, abbreviations } = named('青海');
    view = await mount(<ProvinceSheet province={{ code, name, full, pinyin, aliases, abbreviations, notes: {} }} />);
    expect(view.all('tr[data-topic]')).toHaveLength(0);
    expect(view.all('[data-group]').filter((one) => one.dataset['group'] !== 'sms').every((one) => /没有查到/.test(one.textContent ?? ''))).toBe(true);
  });
});
