// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '../../components/desk/Desk.tsx';
import type { RecordsPorts } from '../../components/desk/records/ports.ts';
import type { DeskPorts, SubjectsRead } from '../../components/desk/ports.ts';
import { pageIds } from '../../components/desk/route.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import type { Order } from '../../utils/core/order.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { SavedFilter } from '../../utils/core/subject-filter.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { rules } from '../../utils/rules/index.ts';
import { spell } from '../../utils/sound/spell.ts';
import { Cabinet } from './backup/fake.ts';
import { Counter } from './import-ports.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { approvedOrder, company, now, person, smsOrder } from './samples.ts';
import { VaultOffice } from './vault/vault-office.ts';

const measure = { limits, calendar: calendarOf(holidays) };

class Office {
  readonly counter = Object.assign(new Counter(), { stored: async () => this.profiles.map((one) => overviewOf(one)) });
  readonly cabinet = Object.assign(new Cabinet(), { last: now });
  profiles: Profile[] = [company, person];
  orders: Order[] = [smsOrder, approvedOrder];
  saves: Profile[][] = [];
  settled: string[] = [];
  refused: string[] = [];
  erasedAll = 0;
  saveFails: Error | undefined;
  /** A slow disk: saving goes on when this resolves. */
  saving: Promise<void> = Promise.resolve();
  file: SubjectsRead = { ok: true, subjects: [], refused: [] };
  copied: string[] = [];
  readonly filters = new Map<string, SavedFilter>();
  #count = 0;

  records(): RecordsPorts {
    const traces = { profiles: 1, orders: 0, drafts: 0, fills: 0, ticks: 0, waivers: 0, reminders: 0 };
    return {
      audit: async () => [{ id: 'b', at: now, act: 'backup', subjects: ['company'], count: 2, detail: 'backup-2026-11-24.age' }],
      waiting: async () => [],
      tracesOf: async () => traces,
      eraseSubjects: async (ids) => {
        this.profiles = this.profiles.filter(({ id }) => !ids.includes(id));
        return traces;
      },
      keepUntil: async () => undefined,
      downloadText: () => undefined,
    };
  }

  async keep(profiles: readonly Profile[]): Promise<void> {
    await this.saving;
    if (this.saveFails !== undefined) throw this.saveFails;
    this.saves.push([...profiles]);
    this.profiles = [...this.profiles.filter(({ id }) => !profiles.some((one) => one.id === id)), ...profiles];
  }

  ports(): DeskPorts {
    return {
      clock: () => now,
      newId: () => `id-${++this.#count}`,
      backups: this.cabinet.ports(),
      imports: this.counter.ports((profiles) => this.keep(profiles)),
      ...this.counter.sheets(),
      profiles: async () => this.profiles,
      overviews: async () => this.profiles.map((one) => overviewOf(one)),
      profilesOf: async (ids) => this.profiles.filter(({ id }) => ids.includes(id)),
      spell: async (names) => new Map(names.map(([id, name]) => [id, spell(name)])),
      savedFilters: async () => [...this.filters.values()],
      saveFilter: async (filter) => void this.filters.set(filter.name, filter),
      dropFilter: async (name) => void this.filters.delete(name),
      saveProfiles: (profiles) => this.keep(profiles),
      eraseProfile: async (id) => void (this.profiles = this.profiles.filter((profile) => profile.id !== id)),
      history: async () => [{ account: 'demo-agency-03', page: 'wizard.subject', at: now, written: ['subject.name'], altered: [], refused: ['principal.email'] }],
      orders: async () => ({ orders: this.orders, ticks: new Map() }),
      settle: async (_, check) => void this.settled.push(check),
      refuse: async (_, said) => void this.refused.push(said),
      exportSubjects: () => undefined,
      readSubjects: async () => this.file,
      settings: async () => ({ gloss: true, notifications: 'denied' }),
      changeSettings: async () => undefined,
      pastedYears: async () => [],
      keepPastedYear: async () => undefined,
      removePastedYear: async () => undefined,
      stored: async () => ({ profiles: this.profiles.length, drafts: 1, orders: 2, unreadable: 0 }),
      discardUnreadable: async () => 0,
      damage: { damaged: async () => ({ names: [], copies: [] }), restoreCopy: async () => ({ subjects: 0, fromCopy: 0 }) },
      eraseAll: async () => {
        this.erasedAll++;
        this.profiles = [];
        return { profiles: 2, drafts: 1, orders: 2, fills: 3, ticks: 0, waivers: 0, reminders: 4 };
      },
      copy: async (value) => void this.copied.push(value),
      paperTicks: async () => [],
      tickPaper: async () => undefined,
      ...this.records(),
      print: () => undefined,
      ...new VaultOffice().desk,
    };
  }
}

let office: Office;
let view: Mounted;

async function go(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
  await settle();
}

beforeEach(async () => {
  location.hash = '';
  office = new Office();
  view = await mount(<Desk ports={office.ports()} rules={rules} measure={measure} onLang={() => undefined} />);
});

afterEach(() => view.unmount());

const input = (field: string) => `[data-form-field="${field}"] input`;

describe('subjects', () => {
  test('listed with masked numbers, searched, each leading to its form', async () => {
    expect(view.all('[data-subject]').map((row) => row.dataset['subject'])).toEqual(['company', 'person']);
    expect(view.text('[data-subject=company]')).toContain('9144**********0061');
    expect(view.root.textContent).not.toContain('91440199MA5X000061');
    await view.type('input[type=search]', 'ride');
    expect(view.all('[data-subject]').map((row) => row.dataset['subject'])).toEqual(['person']);
    expect((view.one('[data-subject=person] a') as HTMLAnchorElement).hash).toBe('#/subjects/person');
  });

  test('the form judges while one types, beside the field', async () => {
    await go('#/subjects/company');
    const row = '[data-form-field="subject.certificateNumber"]';
    expect(view.all(`${row} [data-finding]`)).toHaveLength(0);
    await view.type(input('subject.certificateNumber'), '91440199MA5X000062');
    expect(view.all(`${row} [data-finding][data-severity=block]`).length).toBeGreaterThan(0);
    expect(view.one(input('subject.certificateNumber')).getAttribute('aria-invalid')).toBe('true');
  });

  test('saved once, trimmed, with the day of the change; the account stays', async () => {
    await go('#/subjects/company');
    expect(view.one('[data-action=save]').getAttribute('aria-disabled')).toBe('true');
    await view.type(input('principal.email'), ' new@example.com ');
    await view.press('[data-action=save]');
    expect(office.saves).toHaveLength(1);
    const [saved] = office.saves[0]!;
    expect(saved).toMatchObject({ id: 'company', account: 'demo-agency-03', updatedAt: now });
    expect(saved!.values['principal.email']).toBe('new@example.com');
    expect(view.text('[data-live]')).toBe('已保存');
  });

  test('what was typed outlives a look at another page', async () => {
    await go('#/subjects/company');
    await view.type(input('principal.email'), 'typed@example.com');
    await go('#/orders');
    await go('#/subjects');
    expect(view.text('[data-subject=company]')).toContain('未保存');
    await go('#/subjects/company');
    expect((view.one(input('principal.email')) as HTMLInputElement).value).toBe('typed@example.com');
    expect(office.saves).toHaveLength(0);
  });

  test('locked and opened again, what was typed and not saved is still there', async () => {
    let kept: string | undefined;
    const desk = () => <Desk ports={office.ports()} rules={rules} measure={measure} carried={{ text: kept, keep: (text) => (kept = text) }} onLang={() => undefined} />;
    view.unmount();
    view = await mount(desk());
    await go('#/subjects/company');
    await view.type(input('subject.mailingAddress'), '广东省广州市天河区示例路9号');
    view.unmount();
    view = await mount(desk());
    await go('#/subjects/company');
    expect((view.one(input('subject.mailingAddress')) as HTMLInputElement).value).toBe('广东省广州市天河区示例路9号');
    expect(office.saves).toEqual([]);
  });

  test('typing the old value back leaves nothing unsaved', async () => {
    await go('#/subjects/company');
    await view.type(input('principal.email'), 'typed@example.com');
    await view.type(input('principal.email'), 'zhang@example.com');
    expect(view.one('[data-action=save]').getAttribute('aria-disabled')).toBe('true');
  });

  test('a refused save keeps what was typed and says why', async () => {
    await go('#/subjects/company');
    await view.type(input('principal.email'), 'typed@example.com');
    office.saveFails = Object.assign(new Error('full'), { text: { zh: '磁盘已满，没有存上', en: 'The disk is full' } });
    await view.press('[data-action=save]');
    expect(view.text('[role=alert]')).toContain('磁盘已满');
    expect((view.one(input('principal.email')) as HTMLInputElement).value).toBe('typed@example.com');
    expect(view.one('[data-action=save]').getAttribute('aria-disabled')).toBeNull();
  });

  test('what is typed while it saves stays, and who has left for another page stays there', async () => {
    let done = () => undefined as void;
    office.saving = new Promise((resolve) => (done = resolve));
    await go('#/subjects/company');
    await view.type(input('principal.email'), 'first@example.com');
    await view.press('[data-action=save]');
    await view.type(input('principal.email'), 'second@example.com');
    await go('#/subjects');
    await act(async () => done());
    await settle();
    expect(location.hash).toBe('#/subjects');
    expect(office.saves.flat().map(({ values }) => values['principal.email'])).toEqual(['first@example.com']);
    await go('#/subjects/company');
    expect((view.one(input('principal.email')) as HTMLInputElement).value).toBe('second@example.com');
    await view.press('[data-action=save]');
    expect(office.saves.flat().at(-1)?.values['principal.email']).toBe('second@example.com');
  });

  test('a subject that was changed elsewhere meanwhile is not overwritten without a word', async () => {
    await go('#/subjects/company');
    await view.type(input('principal.email'), 'mine@example.com');
    const theirs = { ...company, updatedAt: now + 1, values: { ...company.values, 'principal.email': 'theirs@example.com' } };
    office.profiles = [theirs, person];
    await view.press('[data-action=save]');
    expect(office.saves).toHaveLength(0);
    expect(view.text('[role=alert]')).toContain('在别处被改过');
    await view.press('[data-action=take-theirs]');
    expect((view.one(input('principal.email')) as HTMLInputElement).value).toBe('theirs@example.com');
  });

  test('overwriting it is possible once it was said', async () => {
    await go('#/subjects/company');
    await view.type(input('principal.email'), 'mine@example.com');
    office.profiles = [{ ...company, updatedAt: now + 1 }, person];
    await view.press('[data-action=save]');
    await view.press('[data-action=overwrite]');
    expect(office.saves[0]![0]!.values['principal.email']).toBe('mine@example.com');
  });

  test('a new subject with a second site, saved and then open under its own address', async () => {
    await go('#/subjects/new');
    await view.type(input('subject.name'), '新主体');
    await view.press('[data-action=add-site]');
    await view.press('[data-action=add-site]');
    await view.type('[data-site]:last-of-type [data-form-field="site.domain"] input', 'new.cn');
    await view.press('[data-action=save]');
    const [saved] = office.saves[0]!;
    expect(saved!.sites.map((site) => site.values)).toEqual([{ 'site.domain': 'new.cn' }]);
    expect(location.hash).toBe(`#/subjects/${saved!.id}`);
  });

  test('several choices are joined as the console shows them, the papers follow the nature', async () => {
    await go('#/subjects/company');
    const boxes = view.all('[data-site=site-1] [data-form-field="site.language"] input') as HTMLInputElement[];
    await act(async () => boxes[0]!.click());
    await act(async () => (view.all('[data-site=site-1] [data-form-field="site.language"] input') as HTMLInputElement[])[11]!.click());
    await view.press('[data-action=save]');
    expect(office.saves[0]![0]!.sites[0]!.values['site.language']).toBe('中文简体、英语');
    const papers = [...view.one('[data-form-field="subject.certificateType"] select').querySelectorAll('option')].map((option) => option.textContent);
    expect(papers).toContain('营业执照');
    expect(papers).not.toContain('护照');
  });

  test('erased only after a question', async () => {
    await go('#/subjects/person');
    const { hash } = view.one('[data-action=erase]') as HTMLAnchorElement;
    expect(hash).toBe('#/records/person');
    await go(hash);
    await view.press('[data-action=erase-subjects]');
    expect(office.profiles).toHaveLength(2);
    await view.tick('[name=erase-sure]', true);
    await view.press('[data-action=erase-subjects]');
    expect(office.profiles.map(({ id }) => id)).toEqual(['company']);
    expect(view.text('[data-receipt]')).toContain('王五');
  });

  test('fills are listed by field, without values', async () => {
    await go('#/subjects/company');
    expect(view.text('.history')).toContain('写入 1 项 · 未写入：主体负责人邮箱');
  });
});

describe('orders', () => {
  test('table, the most pressing first; a row opens to what was seen and the clocks that run; a contradiction is shown', async () => {
    await go('#/orders');
    expect(view.all('[data-order]').map((row) => row.dataset['stage'])).toEqual(['sms', 'approved']);
    expect(view.text('[data-stage=approved]')).toContain('矛盾');
    await view.press('[data-stage=approved] [data-action=course]');
    expect(view.all('[data-stay]').map((one) => one.dataset['stay'])).toEqual(['administration-review', 'approved']);
    expect(view.text('[data-contradiction]')).toContain('“草稿”（草稿）');
    expect(view.text('.clocks')).toContain('公安联网备案');
    await view.press('.clocks [data-action=settle]');
    expect(office.settled).toEqual(['add-website/after-footer']);
  });

  test('an opened order has the letter of its stage ready, copied with one press and without a name', async () => {
    await go('#/orders');
    await view.press('[data-stage=sms] [data-action=course]');
    expect(view.text('[data-letter=sms]')).toContain('短信核验');
    await view.press('[data-action=copy-letter-en]');
    expect(office.copied).toHaveLength(1);
    expect(office.copied[0]).toContain('example-demo.com');
    expect(office.copied[0]).not.toContain('虚构示例科技');
    expect(view.text('[role=status]')).toContain('已复制');
  });
});

const choose = async () => {
  const element = view.one('input[type=file]');
  Object.defineProperty(element, 'files', { value: [new File(['{}'], 'subjects.json')], configurable: true });
  await act(async () => void element.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

describe('import', () => {
  test('preview with counts and reasons, then one write of what is new or changed', async () => {
    await go('#/import');
    const changed = { ...person, values: { ...person.values, 'principal.email': 'w@example.com' } };
    const fresh = { ...person, id: 'fresh', values: { 'subject.name': '新' } };
    office.file = { ok: true, subjects: [company, changed, fresh], refused: [{ place: 4, reason: { zh: '“site.domain”的形式不对', en: '' } }] };
    await choose();
    expect(view.all('[data-incoming]').map((row) => row.dataset['incoming']).toSorted()).toEqual(['changed', 'new', 'refused', 'same']);
    expect(view.text('[data-counts]')).toContain('新增 1，有改动 1，相同 1，拒收 1');
    expect(office.saves).toHaveLength(0);
    await view.press('[data-action=import]');
    expect(office.saves.map((save) => save.map(({ id }) => id))).toEqual([['person', 'fresh']]);
  });

  test('a file that is not ours is refused in words and nothing is written', async () => {
    await go('#/import');
    office.file = { ok: false, reason: { zh: '这不是 JSON 文件', en: 'Not JSON' } };
    await choose();
    expect(view.text('[role=alert]')).toContain('这不是 JSON 文件');
    expect(view.text('[role=alert]')).toContain('没有写入任何内容');
  });
});

describe('settings', () => {
  test('everything is erased only after the phrase is typed, with a receipt of counts', async () => {
    await go('#/settings');
    expect(view.text('[data-notifications=denied]')).toContain('系统通知被关闭');
    await view.type('input[name=erase-phrase]', '删除');
    await view.press('[data-action=erase-all]');
    expect(office.erasedAll).toBe(0);
    await view.type('input[name=erase-phrase]', '删除全部');
    await view.press('[data-action=erase-all]');
    expect(office.erasedAll).toBe(1);
    expect(view.text('[data-receipt]')).toContain('主体 2，草稿 1，订单 2，填写记录 3');
    expect(view.text('[data-receipt]')).toContain('备份 · 2026-11-24 周二 10:42 · backup-2026-11-24.age');
    await view.press('[data-receipt] [data-action=copy]');
    expect(office.copied[0]).toContain('2026-11-24');
  });
});

test('every link of the desk leads somewhere', async () => {
  const hashes = view.all('nav a').map((link) => (link as HTMLAnchorElement).hash);
  expect(hashes).toEqual(pageIds.map((id) => `#/${id}`));
  for (const hash of hashes) {
    await go(hash);
    expect(view.one('.desk-main').dataset['page']).toBe(hash.slice(2));
    expect(view.one('.desk-main').children.length, hash).toBeGreaterThan(1);
  }
});
