// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageProps } from '../../components/desk/page-props.ts';
import { MandateForm } from '../../components/desk/records/MandateForm.tsx';
import { WaitingNag } from '../../components/desk/records/WaitingNag.tsx';
import { RecordsPage } from '../../components/desk/records/RecordsPage.tsx';
import type { AuditEntry } from '../../utils/core/audit.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { waitingIn } from '../../utils/core/retention.ts';
import { day } from '../../utils/core/time.ts';
import type { Traces } from '../../utils/core/traces.ts';
import { StoreError } from '../../utils/store/error.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { approvedOrder, company, now, person, smsOrder } from './samples.ts';

const traces: Traces = { profiles: 1, orders: 2, drafts: 1, fills: 3, ticks: 0, waivers: 0, reminders: 4 };
const entry = (id: string, change: Partial<AuditEntry>): AuditEntry => ({ id, at: now - day, act: 'fill', subjects: ['company'], count: 1, detail: 'wizard.subject', ...change });

class Archive {
  profiles: Profile[] = [{ ...company, mandate: { ends: '2026-11-01' } }, { ...person, retainUntil: '2026-12-01' }];
  orders = [smsOrder, approvedOrder];
  log: AuditEntry[] = [
    entry('1', {}),
    entry('2', { act: 'override', detail: '客户在场，当面同意' }),
    entry('3', { act: 'export', subjects: ['company', 'person', 'gone', 'more'], count: 12, detail: 'subjects-2026-11-20.xlsx', at: now - 2 * day }),
    entry('4', { act: 'purge', subjects: ['gone'], at: now - day / 2 }),
  ];
  kept: [readonly string[], string][] = [];
  erased: string[][] = [];
  files: [string, string][] = [];
  printed = 0;
  fails: Error | undefined;
  dropped: string[] = [];
  said: string[] = [];
  notices: (string | undefined)[] = [];

  page(item?: string): PageProps {
    const ports = {
      clock: () => now,
      overviews: async () => this.profiles.map((one) => overviewOf(one)),
      orders: async () => ({ orders: this.orders, ticks: new Map() }),
      audit: async () => this.log,
      waiting: async () => waitingIn(this.profiles.map((one) => overviewOf(one)), this.orders, '2026-11-24'),
      tracesOf: async (ids: readonly string[]) => ({ ...traces, profiles: ids.length }),
      eraseSubjects: async (ids: readonly string[]) => {
        if (this.fails !== undefined) throw this.fails;
        this.erased.push([...ids]);
        this.profiles = this.profiles.filter(({ id }) => !ids.includes(id));
        return { ...traces, profiles: ids.length };
      },
      keepUntil: async (ids: readonly string[], until: string) => {
        this.kept.push([ids, until]);
        this.profiles = this.profiles.map((one) => (ids.includes(one.id) ? { ...one, retainUntil: until as '2027-01-01' } : one));
      },
      stored: async () => ({ profiles: 0, drafts: 0, orders: 0, unreadable: 2 }),
      downloadText: (name: string, content: string) => void this.files.push([name, content]),
      print: () => void this.printed++,
    };
    return {
      ports,
      subjects: { list: this.profiles.map((one) => overviewOf(one)), reload: async () => undefined },
      edits: { drop: (id: string) => void this.dropped.push(id) },
      say: ({ zh }: { zh: string }) => void this.said.push(zh),
      fail: (notice?: { what: { zh: string } }) => void this.notices.push(notice?.what.zh),
      ...(item !== undefined && { item }),
    } as unknown as PageProps;
  }
}

let archive: Archive;
let view: Mounted;
const show = async (item?: string, lang: 'zh' | 'en' = 'zh') => {
  view = await mount(<RecordsPage {...archive.page(item)} />, lang);
  await settle();
};

beforeEach(() => {
  location.hash = '';
  archive = new Archive();
});
afterEach(() => view.unmount());

describe('what waits', () => {
  test('each with its reason, the ended mandate before the nearing last day, open orders counted', async () => {
    await show();
    expect(view.all('[data-waiting]').map((row) => [row.dataset['waiting'], row.dataset['reason']])).toEqual([['company', 'mandate-ended'], ['person', 'over-soon']]);
    expect(view.text('[data-waiting=company]')).toMatch(/授权已于 2026-11-01 周日 到期，只读.*1$/);
    expect(view.text('[data-waiting=person]')).toContain('2026-12-01 周二 后自动清除，还有 7 天');
  });

  test('kept until a day that is chosen or offered, for all that is ticked', async () => {
    await show();
    await view.tick('[data-waiting=person] input', true);
    expect(view.one('[data-action=keep-until]').getAttribute('aria-disabled')).toBe('true');
    await view.press('[data-action=offer-180]');
    await view.press('[data-action=keep-until]');
    expect(archive.kept).toEqual([[['person'], '2027-05-23']]);
    expect(archive.said).toEqual(['已保留到 2027-05-23 周日']);
    expect(view.all('[data-waiting]').map((row) => row.dataset['waiting'])).toEqual(['company']);
  });

  test('erasing leads to the question first', async () => {
    await show();
    await view.tick('[name=all-waiting]', true);
    await view.press('[data-action=erase-selected]');
    expect(archive.erased).toEqual([]);
    expect(decodeURIComponent(location.hash)).toBe('#/records/company,person');
  });

  test('says so when nothing waits', async () => {
    archive.profiles = [person];
    await show();
    expect(view.text('[data-waiting-list="0"]')).toContain('没有待清理的主体');
  });
});

describe('the log', () => {
  test('what, when, with whom; a fill names its page, an erasing the files that it did not reach', async () => {
    await show();
    expect(view.text('[data-entry=fill]')).toMatch(/^2026-11-23 周一 10:42填写虚构示例科技有限公司/);
    expect(view.text('[data-entry=override]')).toContain('客户在场，当面同意');
    expect(view.text('[data-entry=export]')).toContain('虚构示例科技有限公司、王五、已删除的主体 等 12 个');
    expect(view.text('[data-entry=purge]')).toContain('已删除的主体仍有文件：导出 · 2026-11-22 周日 10:42 · subjects-2026-11-20.xlsx');
  });

  test('filtered by act', async () => {
    await show();
    const select = view.one('[name=act]') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual(['全部操作 (4)', '填写 (1)', '无授权放行 (1)', '导出 (1)', '到期清除 (1)']);
    await view.type('[name=act]', 'export');
    expect(view.all('[data-entry]').map((row) => row.dataset['entry'])).toEqual(['export']);
  });
});

describe('erasing', () => {
  test('says what goes, which orders are open and which files stay, and does nothing before it is meant', async () => {
    await show('company');
    expect(view.text('[data-goes]')).toBe('从本机各处抹掉，不能恢复：主体资料 1，订单 2，草稿 1，填写记录 3，已提醒记录 4。');
    expect(view.text('[data-erasing]')).toContain('还有 1 个订单没有办结');
    expect(view.text('[data-erasing]')).toContain('subjects-2026-11-20.xlsx');
    await view.press('[data-action=erase-subjects]');
    expect(archive.erased).toEqual([]);
  });

  test('H05: the receipt names time, subject, counts and the files that still hold it; printable and to be taken along', async () => {
    await show('company');
    await view.tick('[name=erase-sure]', true);
    await view.press('[data-action=erase-subjects]');
    expect(archive.erased).toEqual([['company']]);
    expect(archive.dropped).toEqual(['company']);
    const receipt = view.text('[data-receipt]');
    for (const said of ['2026-11-24 周二 10:42', '虚构示例科技有限公司', '导出 · 2026-11-22 周日 10:42 · subjects-2026-11-20.xlsx', '另有 2 条记录解不开', 'company']) expect(receipt).toContain(said);
    expect(view.text('[data-trace=orders]')).toBe('订单 2');
    await view.press('[data-action=print-receipt]');
    await view.press('[data-action=download-receipt]');
    expect(archive.printed).toBe(1);
    const [[name, content]] = archive.files as [[string, string]];
    expect(name).toBe('删除回执-2026-11-24.txt');
    expect(content.startsWith('\uFEFF删除回执\r\n')).toBe(true);
    expect(content).toContain('subjects-2026-11-20.xlsx');
  });

  test('many take their number; a file that does not name all it holds is one that may hold them', async () => {
    archive.log = [entry('9', { act: 'backup', subjects: [], count: 2, detail: 'backup-2026-11-20.age' })];
    await show('company,person', 'en');
    await view.type('[name=erase-count]', '3');
    await view.press('[data-action=erase-subjects]');
    expect(archive.erased).toEqual([]);
    await view.type('[name=erase-count]', ' 2 ');
    await view.press('[data-action=erase-subjects]');
    expect(archive.erased).toEqual([['company', 'person']]);
    expect(view.text('[data-receipt]')).toContain('backup-2026-11-20.age (may hold it)');
  });

  test('a refusal of the storage is said, and there is no receipt', async () => {
    archive.fails = new StoreError('full');
    await show('company');
    await view.tick('[name=erase-sure]', true);
    await view.press('[data-action=erase-subjects]');
    expect(view.all('[data-receipt]')).toHaveLength(0);
    expect(archive.notices.at(-1)).toContain('空间已满');
  });

  test('an address of one that is gone says so', async () => {
    await show('nobody');
    expect(view.text('[data-empty]')).toContain('这些主体已不在');
  });
});

test('the desk calls for what only the person can decide, and for nothing that is merely announced', async () => {
  const { ports, subjects } = archive.page();
  view = await mount(<WaitingNag ports={ports} list={subjects.list} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_600)));
  await settle();
  expect(view.text('[data-waiting-nag]')).toBe('1 个主体待清理');
  expect((view.one('[data-waiting-nag]') as HTMLAnchorElement).hash).toBe('#/records');
  await view.again(<WaitingNag ports={ports} list={[]} />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 1_600)));
  await settle();
  expect(view.all('[data-waiting-nag]')).toHaveLength(0);
});

describe('the form of mandate and retention', () => {
  let typed: Profile;
  const form = async (profile: Profile) => {
    typed = profile;
    view = await mount(<MandateForm profile={profile} today="2026-11-24" onChange={(next) => void (typed = next)} />);
  };
  const put = async (name: string, value: string) => {
    await view.type(`[name=${name}]`, value);
    await view.again(<MandateForm profile={typed} today="2026-11-24" onChange={(next) => void (typed = next)} />);
  };

  test('says what is lacking until it holds, and then how long', async () => {
    await form(person);
    expect(view.text('[data-standing]')).toContain('四项齐全');
    await put('mandate-number', '授-2026-018');
    expect(view.text('[data-standing]')).toBe('还缺：同意日期、同意范围、授权截止日。代办机构模式下不能填写。');
    await put('mandate-consentOn', '2026-11-01');
    await put('mandate-scope', '办理 ICP 备案');
    await put('mandate-ends', '2026-12-04');
    expect(view.text('[data-standing]')).toBe('授权有效，还有 10 天。');
    expect(typed.mandate).toEqual({ number: '授-2026-018', consentOn: '2026-11-01', scope: '办理 ICP 备案', ends: '2026-12-04' });
  });

  test('emptied, there is no mandate and no last day', async () => {
    await form({ ...person, mandate: { number: '1' }, retainUntil: '2026-12-01' });
    expect(view.text('[data-retention]')).toContain('还有 7 天');
    await put('mandate-number', '');
    await put('retain-until', '');
    expect('mandate' in typed || 'retainUntil' in typed).toBe(false);
  });

  test('an ended mandate and a day in the past are warned of', async () => {
    await form({ ...person, mandate: { ends: '2026-11-23' }, retainUntil: '2026-11-23' });
    expect(view.text('[data-standing]')).toContain('授权已到期');
    expect(view.text('[data-retention]')).toContain('保存后就会清除');
  });
});
