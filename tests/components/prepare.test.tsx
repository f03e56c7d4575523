// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PageProps } from '../../components/desk/page-props.ts';
import type { DeskPorts } from '../../components/desk/ports.ts';
import { PreparePage } from '../../components/desk/PreparePage.tsx';
import { TodayProvider } from '../../components/today.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Lang } from '../../utils/core/text.ts';
import type { Day } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { company, now, person } from './samples.ts';
import { VaultOffice } from './vault/vault-office.ts';

const measure = { limits, calendar: calendarOf(holidays) };

const zhejiang: Profile = { ...company, values: { ...company.values, 'subject.region': '浙江省/杭州市/西湖区' } };
/** The number of the sample begins with 11: the ID is of Beijing. */
const outsider: Profile = { ...person, values: { ...person.values, 'subject.region': '浙江省/杭州市', 'principal.idNumber': '11019919000101001X' } };

class Office {
  readonly ticks = new Map<string, Set<string>>();
  readonly copied: string[] = [];
  printed = 0;
  failed: unknown;
  tickFails: Error | undefined;

  ports(): DeskPorts {
    const world: Partial<DeskPorts> = {
      clock: () => now,
      profilesOf: async (ids) => [zhejiang, outsider].filter(({ id }) => ids.includes(id)),
      copy: async (value) => void this.copied.push(value),
      paperTicks: async (profile) => [...(this.ticks.get(profile) ?? [])],
      tickPaper: async (profile, id, on) => {
        if (this.tickFails !== undefined) throw this.tickFails;
        const held = this.ticks.get(profile) ?? new Set();
        if (on) held.add(id);
        else held.delete(id);
        this.ticks.set(profile, held);
      },
      print: () => void this.printed++,
      ...new VaultOffice().desk,
    };
    return world as DeskPorts;
  }
}

let office: Office;
let ports: DeskPorts;
let view: Mounted;

async function show({ lang = 'zh', item, today = '2026-11-24' }: { lang?: Lang; item?: string; today?: Day } = {}): Promise<void> {
  const props = {
    ports,
    rules: [],
    measure,
    subjects: { list: [zhejiang, outsider].map((one) => overviewOf(one)), ordered: undefined, searched: undefined, shared: undefined, reload: async () => [] },
    onLang: () => undefined,
    say: () => undefined,
    fail: (notice: unknown) => void (office.failed = notice),
    ...(item !== undefined && { item }),
  } as unknown as PageProps;
  view = await mount(
    <TodayProvider value={today}>
      <PreparePage {...props} />
    </TodayProvider>,
    lang,
  );
}

beforeEach(() => {
  office = new Office();
  ports = office.ports();
});

afterEach(() => view.unmount());

const answer = async (...choices: string[]) => {
  for (const choice of choices) await view.press(`[data-choice="${choice}"]`);
};

const value = (name: string) => (view.one(`select[name=${name}]`) as HTMLSelectElement).value;
const papersShown = (need: string) => view.all('[data-part=papers] [data-ready]').filter((row) => row.querySelector(`[data-need=${need}]`) !== null).map((row) => row.dataset['ready']);

describe('which type', () => {
  test('five questions lead to the type, and the list below takes it over', async () => {
    await show();
    expect(view.text('.ask')).toContain('第 1 问');
    await answer('online', 'app', 'yes', 'elsewhere', 'no');
    expect(view.text('[data-type]')).toContain('（无主体）新增互联网信息服务');
    expect(view.text('[data-type]')).toContain('新增互联网信息服务（原备案不在阿里云）');
    expect(view.text('[data-type]')).toContain('App');
    expect(view.text('[data-type] .source')).toContain('2026-11-24 核对');
    expect([value('type'), value('service')]).toEqual(['add-elsewhere', 'app']);
  });

  test('each answer says what it leads to; back and restart', async () => {
    await show();
    expect(view.text('[data-choice=stop]')).toContain('→ 注销或取消接入');
    await answer('stop', 'access');
    expect(view.text('.trail')).toContain('停用什么');
    await view.press('[data-action=decide-back]');
    expect(view.all('[data-choice=subject]')).toHaveLength(1);
    await view.press('[data-action=decide-restart]');
    expect(view.all('.trail')).toHaveLength(0);
    expect(view.text('.ask')).toContain('第 1 问');
  });

  test('not knowing: where to look, what is still possible, and the question stays', async () => {
    await show();
    await answer('online', 'website', 'unknown');
    expect(view.text('[data-find-out]')).toContain('公共查询');
    expect((view.one('[data-action=open-query]') as HTMLAnchorElement).href).toContain('beian.miit.gov.cn');
    expect(view.text('[data-find-out]')).toContain('首次备案');
    await answer('no', 'no');
    expect(view.one('[data-type]').dataset['type']).toBe('first');
  });

  test('in English the console’s word stays beside it', async () => {
    await show({ lang: 'en' });
    await answer('stop', 'access', 'here');
    expect(view.text('.result-name')).toContain('Service provider cancellation');
    expect(view.text('.result-name')).toContain('取消接入');
  });

  test('an address that names a type begins with it', async () => {
    await show({ item: 'change-site' });
    expect(value('type')).toBe('change-site');
  });
});

describe('am I ready', () => {
  test('nature and province decide the papers; what is not known is "maybe" and says what would decide', async () => {
    await show();
    expect(view.text('[data-ready="paper/entity-certificate"]')).toMatch(/可能要.*看： 主办者性质/);
    await view.type('select[name=nature]', '4');
    await view.type('select[name=province]', '32');
    expect(papersShown('needed')).toEqual([
      'paper/entity-certificate', 'paper/principal-id', 'paper/site-principal-id', 'paper/face-check', 'paper/domain-certificate', 'paper/truth-notice', 'paper/truth-commitment',
    ]);
    expect(view.text('[data-ready="paper/entity-certificate"]')).toContain('营业执照');
    expect(view.text('[data-not-needed]')).toContain('居住证');
  });

  test('a question answered moves its paper, and a stop says so', async () => {
    await show();
    await view.type('select[name=nature]', '4');
    await view.type('select[name=province]', '34');
    const question = '[data-question=principal-is-representative]';
    await view.tick(`${question} input[value=false]`, true);
    expect(papersShown('needed')).toContain('paper/principal-letter');
    expect(view.all('[data-stop]')).toHaveLength(0);
    await view.type('select[name=province]', '33');
    expect(view.one('[data-stop]').dataset['stop']).toBe('representative');
    expect(papersShown('needed')).not.toContain('paper/principal-letter');
  });

  test('a stored subject brings nature, province and what its ID says', async () => {
    await show();
    await view.type('select[name=subject]', 'person');
    expect([value('nature'), value('province')]).toEqual(['5', '33']);
    expect((view.one('[data-question=local-id] input[value=false]') as HTMLInputElement).checked).toBe(true);
    expect(papersShown('needed')).toContain('paper/residence-permit');
  });

  test('ticks are counted and kept with the subject; without one they last as long as the window', async () => {
    await show();
    expect(view.text('[data-kept]')).toContain('关闭这个标签页');
    await view.tick('[data-ready="paper/principal-id"] input', true);
    expect(view.text('[data-count]')).toMatch(/^已备 1 \//);
    expect(office.ticks.size).toBe(0);
    await view.type('select[name=subject]', 'company');
    expect(view.text('[data-kept]')).toContain('虚构示例科技有限公司');
    expect(view.text('[data-count]')).toMatch(/^已备 0 \//);
    await view.tick('[data-ready="paper/principal-id"] input', true);
    await view.tick('[data-ready="prepare/account"] input', true);
    expect([...(office.ticks.get('company') ?? [])]).toEqual(['paper/principal-id', 'prepare/account']);
    expect(view.text('[data-count]')).toMatch(/^已备 2 \//);
    view.unmount();
    await show();
    await settle();
    expect(value('subject')).toBe('company');
    expect((view.one('[data-ready="prepare/account"] input') as HTMLInputElement).checked).toBe(true);
    await view.press('[data-action=clear-ticks]');
    expect(office.ticks.get('company')?.size).toBe(0);
  });

  test('a tick that could not be kept is not shown as done', async () => {
    await show();
    await view.type('select[name=subject]', 'company');
    office.tickFails = new Error('disk full');
    await view.tick('[data-ready="paper/principal-id"] input', true);
    expect(office.failed).toBeDefined();
    expect(view.text('[data-count]')).toMatch(/^已备 0 \//);
  });

  test('how long it takes, with days of the calendar', async () => {
    await show();
    expect(view.text('[data-total]')).toBe('顺利的话，从今天算起最早 2026-11-26 周四，最晚 2027-01-04 周一');
    expect(view.text('[data-part=waiting]')).toContain('跨到还没有放假通知的年份');
    expect(view.text('[data-wait=administration-review]')).toContain('1–20 个工作日');
    expect(view.text('[data-wait=sms]')).toContain('最多 24 小时');
    expect(view.text('[data-wait=administration-review] [data-conflict]')).toContain('3–20');
  });

  test('every line says where it is written; what nobody checked for 180 days is marked', async () => {
    await show({ today: '2027-06-01' });
    const lines = view.all('[data-ready], [data-wait]');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.querySelector('.source') === null)).toEqual([]);
    expect(lines.filter((line) => line.dataset['stale'] === undefined)).toEqual([]);
    view.unmount();
    await show();
    expect(view.all('[data-ready][data-stale]')).toEqual([]);
  });
});

describe('printing and the card', () => {
  test('the sheet holds every line, ticked or not, in the languages asked for', async () => {
    await show();
    await view.type('select[name=province]', '33');
    await view.tick('[data-ready="paper/principal-id"] input', true);
    await view.type('select[name=sheet]', 'both');
    await view.press('[data-action=print-list]');
    expect(office.printed).toBe(1);
    expect(view.one('[data-sheet]').dataset['sheet']).toBe('both');
    expect(view.text('[data-sheet]')).toContain('网站 · 浙江 · 2026-11-24 周二 的清单 / Website · Zhejiang · List of 2026-11-24 Tue');
    const line = view.text('[data-line=principal-id]');
    expect(line).toMatch(/☑.*主体负责人证件.*Entity principal's ID.*✓ 2026-11-24/);
    expect(view.all('[data-sheet] [data-line]').length).toBeGreaterThanOrEqual(view.all('[data-ready]').length);
    await view.type('select[name=sheet]', 'en');
    expect(view.text('[data-sheet]')).not.toMatch(/主体负责人/);
  });

  test('the face-check card: by when, copied without personal data, printed in both languages', async () => {
    await show();
    expect(view.text('[data-card=face]')).toContain('2026-11-26');
    await view.type('input[name=by-face]', '2026-11-30');
    await view.press('[data-card=face] [data-action=copy-card-both]');
    const [copied = ''] = office.copied;
    expect(copied).toContain('纯白的墙');
    expect(copied).toContain('plain white wall');
    expect(copied).toContain('2026-11-30 周一');
    expect(copied).not.toMatch(/红色|张三|199000/);
    await view.press('[data-card=face] [data-action=print-card]');
    expect(view.text('[data-card-sheet]')).toContain('How to do the face check');
    expect(office.printed).toBe(1);
    expect(view.text('[data-card=backdrop]')).toContain('不穿红色或蓝色上衣');
  });
});
