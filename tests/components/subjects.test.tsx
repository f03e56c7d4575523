// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Notice } from '../../components/Banner.tsx';
import type { PageProps } from '../../components/desk/page-props.ts';
import type { DeskPorts } from '../../components/desk/ports.ts';
import type { SheetFileOut } from '../../components/desk/sheets/ports.ts';
import { DuplicatesPage } from '../../components/desk/subjects/DuplicatesPage.tsx';
import { SubjectPage } from '../../components/desk/SubjectPage.tsx';
import { SubjectsPage } from '../../components/desk/SubjectsPage.tsx';
import { useEdits } from '../../components/desk/use-edits.ts';
import { useSubjects } from '../../components/desk/use-subjects.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { SavedFilter } from '../../utils/core/subject-filter.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { rules } from '../../utils/rules/index.ts';
import { spell } from '../../utils/sound/spell.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { company, now, person } from './samples.ts';

const measure = { limits, calendar: calendarOf(holidays) };

class Office {
  profiles: Profile[] = [];
  readonly saves: (readonly Profile[])[] = [];
  readonly exported: (readonly string[])[] = [];
  readonly sheets: SheetFileOut[] = [];
  readonly filters = new Map<string, SavedFilter>();
  /** How often details of subjects were read. */
  detailed = 0;
  spelled = 0;
  saveFails: Error | undefined;

  ports(): DeskPorts {
    const world: Partial<DeskPorts> = {
      clock: () => now,
      newId: () => 'fresh',
      overviews: async () => this.profiles.map((one) => overviewOf(one)),
      profilesOf: async (ids) => {
        this.detailed += ids.length;
        return this.profiles.filter(({ id }) => ids.includes(id));
      },
      saveProfiles: async (profiles) => {
        if (this.saveFails !== undefined) throw this.saveFails;
        this.saves.push(profiles);
        this.profiles = this.profiles.map((old) => profiles.find(({ id }) => id === old.id) ?? old);
      },
      spell: async (names) => {
        this.spelled += names.length;
        return new Map(names.map(([id, name]) => [id, spell(name)]));
      },
      savedFilters: async () => [...this.filters.values()],
      saveFilter: async (filter) => void this.filters.set(filter.name, filter),
      dropFilter: async (name) => void this.filters.delete(name),
      exportSubjects: async (profiles: readonly Profile[]) => void this.exported.push(profiles.map(({ id }) => id)),
      saveSheet: async (out) => {
        this.sheets.push(out);
        return `${out.name}.${out.format}`;
      },
      history: async () => [],
    };
    return world as DeskPorts;
  }
}

let office: Office;
let view: Mounted;
let failed: Notice | undefined;
let said = '';

type Show = (page: PageProps) => preact.JSX.Element | null;

function Room({ show: Page, ports }: { readonly show: Show; readonly ports: DeskPorts }) {
  const [, setNotice] = useState<Notice>();
  const fail = (notice: Notice | undefined) => {
    failed = notice;
    setNotice(notice);
  };
  const subjects = useSubjects(ports, fail);
  const edits = useEdits();
  return <Page ports={ports} rules={rules} measure={measure} subjects={subjects} edits={edits} onLang={() => undefined} say={({ zh }) => void (said = zh)} fail={fail} />;
}

const copyOf = (id: string, name: string, more: Partial<Profile> = {}): Profile => ({
  ...person, id, values: { 'subject.name': name }, sites: [], updatedAt: now - 1_000, ...more,
});

async function show(page: Show, profiles: readonly Profile[]): Promise<void> {
  office.profiles = [...profiles];
  view = await mount(<Room show={page} ports={office.ports()} />);
  await settle();
}

beforeEach(() => {
  office = new Office();
  [failed, said] = [undefined, ''];
});
afterEach(() => view.unmount());

const shownIds = () => view.all('tr[data-subject]').map((row) => row.dataset['subject']);
const click = async (selector: string, options: MouseEventInit = {}) => {
  await act(async () => void view.one(selector).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options })));
  await settle();
};

describe('the list', () => {
  test('needs no details of anybody, and finds by initials that were just worked out', async () => {
    await show(SubjectsPage, [company, copyOf('zj', '浙江科技示例有限公司')]);
    expect(office.detailed).toBe(0);
    expect(office.spelled).toBe(2);
    await view.type('input[type=search]', 'zjkj');
    expect(shownIds()).toEqual(['zj']);
    expect(view.text('[data-count]')).toBe('1 / 2 个主体');
  });

  test('of a hundred thousand has some dozens of rows in the page, and the last ones after a jump to the end', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => copyOf(`s${at}`, `Example ${at}`, { updatedAt: now - at }));
    await show(SubjectsPage, many);
    await act(async () => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(view.all('tr[data-subject]').length).toBeLessThan(60);
    expect(shownIds()[0]).toBe('s0');
    expect(view.one('.subject-table').getAttribute('aria-rowcount')).toBe('3001');
    const box = view.one('.subject-scroll');
    await act(async () => {
      box.scrollTop = 3_000 * 34;
      box.dispatchEvent(new Event('scroll'));
    });
    expect(shownIds().at(-1)).toBe('s2999');
    expect(view.all('tr[data-subject]').length).toBeLessThan(60);
  });

  test('sorted by how names sound, by the end of the mandate, and back by the newest change', async () => {
    const end = (ends: `${number}-${number}-${number}`) => ({ mandate: { ends } });
    await show(SubjectsPage, [copyOf('b', '北京示例', { ...end('2028-01-01'), updatedAt: 3 }), copyOf('a', '安徽示例', { ...end('2027-01-01'), updatedAt: 1 }), copyOf('c', '重庆示例', { updatedAt: 2 })]);
    expect(shownIds()).toEqual(['b', 'c', 'a']);
    await view.press('[data-action=sort-name]');
    expect(shownIds()).toEqual(['a', 'b', 'c']);
    await view.press('[data-action=sort-mandate]');
    expect(shownIds()).toEqual(['a', 'b', 'c']);
    await view.press('[data-action=sort-changed]');
    expect(shownIds()).toEqual(['b', 'c', 'a']);
  });

  test('arrow keys move from row to row, space ticks', async () => {
    await show(SubjectsPage, [copyOf('a', '甲', { updatedAt: 2 }), copyOf('b', '乙', { updatedAt: 1 })]);
    const key = async (name: string) => {
      await act(async () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })));
      await settle();
    };
    view.one('tr[data-row="0"] a').focus();
    await key('ArrowDown');
    expect(document.activeElement?.closest('tr')?.dataset['subject']).toBe('b');
    await key(' ');
    expect(view.one('[data-ticked]').dataset['ticked']).toBe('1');
    await key('ArrowDown');
    expect(document.activeElement?.closest('tr')?.dataset['subject']).toBe('b');
    await key('Home');
    expect(document.activeElement?.closest('tr')?.dataset['subject']).toBe('a');
  });
});

test('a desk without subjects leads to the sheet and to agency mode', async () => {
  await show(SubjectsPage, []);
  expect((view.one('[data-action=go-import]') as HTMLAnchorElement).hash).toBe('#/import');
  expect((view.one('[data-action=go-agency]') as HTMLAnchorElement).hash).toBe('#/vault');
});

describe('filters', () => {
  const tagged = [copyOf('a', '甲', { tags: ['杭州'], account: 'one' }), copyOf('b', '乙', { tags: ['杭州', '加急'] }), copyOf('c', '丙')];

  test('by tag and state, kept under a name in the store, taken up again and deleted', async () => {
    await show(SubjectsPage, tagged);
    await view.type('select[name=filter-tag]', '杭州');
    await view.type('select[name=filter-need]', 'no-account');
    expect(shownIds()).toEqual(['b']);
    await view.type('input[name=filter-name]', ' 待绑定 ');
    await view.press('[data-action=save-filter]');
    expect(office.filters.get('待绑定')).toEqual({ name: '待绑定', filter: { query: '', tags: ['杭州'], need: 'no-account' } });
    await view.press('[data-action=clear-filter]');
    expect(shownIds()).toHaveLength(3);
    await view.type('select[name=saved-filter]', '待绑定');
    expect(shownIds()).toEqual(['b']);
    await view.press('[data-action=drop-filter]');
    expect(office.filters.size).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  test('that let nothing through say so', async () => {
    await show(SubjectsPage, tagged);
    await view.type('input[type=search]', 'nobody');
    expect(view.text('[data-empty]')).toContain('没有符合的主体');
  });
});

describe('many at once', () => {
  const three = [copyOf('a', '甲', { updatedAt: 3 }), copyOf('b', '乙', { updatedAt: 2, tags: ['加急'] }), copyOf('c', '丙', { updatedAt: 1 })];

  test('a range is ticked with shift; ticks outlive another search', async () => {
    await show(SubjectsPage, three);
    await click('tr[data-row="0"] input');
    await click('tr[data-row="2"] input', { shiftKey: true });
    expect(view.text('[data-ticked]')).toContain('已选 3 个');
    await view.type('input[type=search]', '乙');
    expect(view.one('[data-ticked]').dataset['ticked']).toBe('3');
    await view.press('[data-action=clear-ticked]');
    expect(view.all('[data-ticked]')).toHaveLength(0);
  });

  test('a tag is put on all in one write; who has it already stays untouched', async () => {
    await show(SubjectsPage, three);
    await click('input[name=tick-all]');
    await view.press('[data-action=batch-tag]');
    await view.type('input[name=batch-tag]', '加急');
    await view.press('[data-action=tag-all]');
    expect(office.saves.map((save) => save.map(({ id, tags, updatedAt }) => [id, tags, updatedAt]))).toEqual([[['a', ['加急'], now], ['c', ['加急'], now]]]);
    expect(said).toBe('已给 2 个主体加上“加急”');
    await view.type('input[name=batch-tag]', '加急');
    await view.press('[data-action=untag-all]');
    expect(office.profiles.every((one) => one.tags === undefined)).toBe(true);
  });

  test('mandate and retention are laid over what each has; blank parts change nothing', async () => {
    await show(SubjectsPage, [copyOf('a', '甲', { mandate: { number: 'A-1', scope: '旧' } }), copyOf('b', '乙')]);
    await click('input[name=tick-all]');
    await view.press('[data-action=batch-terms]');
    expect(view.one('[data-action=set-terms]').getAttribute('aria-disabled')).toBe('true');
    await view.type('input[name=batch-scope]', '网站备案');
    await view.type('input[name=batch-ends]', '2028-06-30');
    await view.type('input[name=batch-retainUntil]', '2020-01-01');
    expect(view.text('[data-batch=terms]')).toContain('下次启动时清除');
    await view.type('input[name=batch-retainUntil]', '2029-01-01');
    expect(view.text('[data-batch=terms]')).not.toContain('下次启动时清除');
    await view.press('[data-action=set-terms]');
    expect(office.profiles.map(({ id, mandate, retainUntil }) => [id, mandate, retainUntil]).toSorted()).toEqual([
      ['a', { number: 'A-1', scope: '网站备案', ends: '2028-06-30' }, '2029-01-01'],
      ['b', { scope: '网站备案', ends: '2028-06-30' }, '2029-01-01'],
    ]);
  });

  test('a mandate cannot end before its consent; one that is over is told', async () => {
    await show(SubjectsPage, [copyOf('a', '甲')]);
    await click('input[name=tick-all]');
    await view.press('[data-action=batch-terms]');
    await view.type('input[name=batch-consentOn]', '2026-11-01');
    await view.type('input[name=batch-ends]', '2025-11-01');
    expect(view.text('[data-batch=terms]')).toContain('早于同意日期');
    expect(view.one('[data-action=set-terms]').getAttribute('aria-disabled')).toBe('true');
    await view.type('input[name=batch-consentOn]', '2024-11-01');
    expect(view.text('[data-batch=terms]')).toContain('只能看');
    expect(view.one('[data-action=set-terms]').getAttribute('aria-disabled')).toBeNull();
  });

  test('a write that fails changes nothing and says why', async () => {
    await show(SubjectsPage, three);
    office.saveFails = Object.assign(new Error('full'), { text: { zh: '磁盘已满', en: 'The disk is full' } });
    await click('input[name=tick-all]');
    await view.press('[data-action=batch-tag]');
    await view.type('input[name=batch-tag]', '新');
    await view.press('[data-action=tag-all]');
    expect(failed?.what.zh).toContain('磁盘已满');
    expect(office.profiles).toEqual(three);
  });

  test('checked by the rules, who would be refused first; exported; erased by way of the screen that asks', async () => {
    const bad = copyOf('bad', '丁示例有限公司', { values: { ...company.values, 'subject.certificateNumber': '91440199MA5X000062' }, updatedAt: 0 });
    await show(SubjectsPage, [copyOf('a', '甲'), bad]);
    await click('input[name=tick-all]');
    await view.press('[data-action=batch-check]');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(view.text('[data-batch=check] [role=status]')).toBe('2 个里：会被退回 1，不完整 1，留意 0，没有发现问题 0');
    expect(view.all('[data-checked]')[0]?.dataset['checked']).toBe('bad');
    expect(view.text('[data-checked=a]')).toMatch(/缺 \d+ 项.*空着，控制台必填：/);
    await view.press('[data-action=batch-out]');
    await view.press('[data-action=export-json]');
    expect(office.exported.map((ids) => ids.toSorted())).toEqual([['a', 'bad']]);
    await view.press('[data-action=export-xlsx]');
    await settle();
    const [out] = office.sheets;
    expect([out?.name, out?.format, out?.subjects?.toSorted()]).toEqual(['subjects-2026-11-24', 'xlsx', ['a', 'bad']]);
    expect(out?.sheets[0]?.rows).toHaveLength(2);
    expect(said).toBe('已导出 2 个主体');
    expect((view.one('[data-action=batch-erase]') as HTMLAnchorElement).hash).toBe(`#/records/${encodeURIComponent('a,bad')}`);
  });
});

describe('duplicates', () => {
  const mobile = { 'principal.mobile': '19900000001' } as const;

  test('who, which field, which rule, and when it is fine; the number masked', async () => {
    await show(DuplicatesPage, [copyOf('a', '甲', { values: { 'subject.name': '甲', ...mobile } }), copyOf('b', '乙', { sites: [{ id: 's', values: { 'sitePrincipal.mobile': '+86 19900000001' } }] })]);
    const card = view.text('[data-duplicate=mobile]');
    for (const part of ['199****0001', '甲', '主体负责人手机号', '网站负责人手机号', '天津、广东、黑龙江', '同一个人确实负责']) expect(card).toContain(part);
    expect(card).not.toContain('19900000001');
  });

  test('where there are none, it says what was compared', async () => {
    await show(DuplicatesPage, [copyOf('a', '甲')]);
    expect(view.text('[data-empty]')).toContain('没有发现重复');
  });
});

describe('one subject', () => {
  const one = (id: string): Show => (page) => <SubjectPage {...page} id={id} />;

  test('several accounts are added and removed; none left is kept as none, not as never bound', async () => {
    await show(one('company'), [company]);
    await view.type('input[name=account]', ' second-login ');
    await view.press('[data-action=add-account]');
    expect(view.all('[data-words=account] [data-word]').map((chip) => chip.dataset['word'])).toEqual(['demo-agency-03', 'second-login']);
    await view.press('[data-action=save]');
    expect(office.saves[0]?.[0]).toMatchObject({ account: 'demo-agency-03', moreAccounts: ['second-login'] });
    await click('[data-word=demo-agency-03] [data-action=drop-account]');
    await click('[data-word=second-login] [data-action=drop-account]');
    await view.press('[data-action=save]');
    expect(office.saves[1]?.[0]).toMatchObject({ moreAccounts: [] });
    expect(office.saves[1]?.[0]?.account).toBeUndefined();
  });

  test('a site’s principal becomes the entity’s with one press', async () => {
    const values = { 'sitePrincipal.name': '李四', 'sitePrincipal.idNumber': '11019919000101002X', 'sitePrincipal.mobile': '19900000003' } as const;
    await show(one('x'), [copyOf('x', '甲', { sites: [{ id: 's', values }] })]);
    expect(view.text('[data-action=same-person-as]')).toContain('李四');
    await view.press('[data-action=same-person-as]');
    expect((view.one('[data-form-field="principal.mobile"] input') as HTMLInputElement).value).toBe('19900000003');
    expect(view.all('[data-action=same-person-as]')).toHaveLength(0);
  });

  test('what it shares with another is said on its page', async () => {
    await show(one('company'), [company, copyOf('other', '另一家', { sites: [{ id: 's', values: { 'site.domain': 'example-demo.com' } }] })]);
    expect(view.text('[data-shared] summary')).toContain('与其他主体相同的内容（1）：域名');
    expect(view.text('[data-duplicate=domain]')).toContain('另一家');
  });

  test('after the end of its mandate its data cannot be changed, its mandate can', async () => {
    await show(one('company'), [{ ...company, mandate: { number: 'A', consentOn: '2026-01-01', scope: '网站备案', ends: '2026-11-23' } }]);
    expect(view.one('[data-form-field="subject.name"] input').closest('fieldset[disabled]')).not.toBeNull();
    expect(view.one('input[name=mandate-ends]').closest('fieldset[disabled]')).toBeNull();
    expect(view.one('input[name=account]').closest('fieldset[disabled]')).not.toBeNull();
    expect(view.one('input[name=tag]').closest('fieldset[disabled]')).toBeNull();
  });
});
