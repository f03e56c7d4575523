// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ImportPage } from '../../components/desk/ImportPage.tsx';
import type { PageProps } from '../../components/desk/page-props.ts';
import type { Notice } from '../../components/Banner.tsx';
import { overviewOf } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Text } from '../../utils/core/text.ts';
import { rules } from '../../utils/rules/index.ts';
import { encodings, type SheetFile, type Table } from '../../utils/rows/sheet.ts';
import { planted, workbook } from '../e2e/clerk-workbook.ts';
import { Counter } from './import-ports.ts';
import { mount, settle, type Mounted } from './kit.tsx';
import { company, now } from './samples.ts';

const head = ['单位名称', '统一社会信用代码', '法人', '手机', '域名', '联系人'];
const clean = ['虚构示例科技有限公司', '91440199MA5X000061', '张三', '19900000000', 'example-demo.com', '小赵'];
const bouncing = ['虚构青禾有限公司', '91440199MA5X000062', '李四', '19900000001', 'www.qinghe-demo.cn', ''];

let counter: Counter;
let stored: Profile[];
let saves: (readonly Profile[])[];
let failed: Notice | undefined;
let said: Text | undefined;
let view: Mounted;
/** The clock stands still unless a test lets it run: so many milliseconds at each look. */
let [clock, step] = [now, 0];

function sheet(rows: readonly (readonly string[])[], more: Partial<SheetFile> = {}): SheetFile {
  const table: Table = { name: '客户', rows, marks: [] };
  return { name: '客户.xlsx', kind: 'xlsx', tables: [table], doubts: [], ...more };
}

function page(): PageProps {
  let made = 0;
  const ports = {
    clock: () => (clock += step),
    newId: () => `id-${(made += 1)}`,
    imports: counter.ports(async (profiles) => {
      saves.push(profiles);
      stored = [...stored.filter(({ id }) => !profiles.some((one) => one.id === id)), ...profiles];
    }),
    ...counter.sheets(),
    overviews: async () => stored.map((one) => overviewOf(one)),
    profilesOf: async (ids: readonly string[]) => stored.filter(({ id }) => ids.includes(id)),
    readSubjects: async () => ({ ok: true, subjects: [company], refused: [] }),
  };
  const subjects = { list: stored.map((one) => overviewOf(one)), reload: async () => [] };
  // The page asks for these ports and no others; a missing one fails the test by name.
  return { ports, rules, subjects, say: (one: Text) => (said = one), fail: (one: Notice | undefined) => (failed = one) } as unknown as PageProps;
}

async function drop(name = '客户.xlsx'): Promise<void> {
  const element = view.one('input[type=file]');
  Object.defineProperty(element, 'files', { value: [new File(['x'], name)], configurable: true });
  await act(async () => void element.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function choose(selector: string, value: string): Promise<void> {
  const element = view.one(selector) as HTMLSelectElement;
  await act(async () => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

async function unfold(selector: string): Promise<void> {
  const element = view.one(selector) as HTMLDetailsElement;
  await act(async () => {
    element.open = true;
    element.dispatchEvent(new Event('toggle'));
  });
  await settle();
}

const lines = () => view.all('[data-incoming][data-row]').map((one) => [one.dataset['incoming'], one.dataset['outlook']]);

beforeEach(async () => {
  [clock, step] = [now, 0];
  [counter, stored, saves, failed, said] = [new Counter(), [], [], undefined, undefined];
  counter.sheet = { ok: true, file: sheet([head, clean, bouncing]) };
  counter.stored = async () => stored.map((one) => overviewOf(one));
  view = await mount(<ImportPage {...page()} />);
});
afterEach(() => view.unmount());

describe('a dropped sheet', () => {
  test('is checked at once, the gravest first, and nothing is written', async () => {
    await drop();
    expect(lines()).toEqual([['new', 'block'], ['new', 'fine']]);
    expect(view.text('[data-counts]')).toBe('“客户.xlsx”：新增 2，有改动 0，相同 0，拒收 0');
    expect(view.all('[data-filter]').map((one) => one.textContent)).toEqual(['全部 2', '会被退回 1', '不完整 0', '留意 0', '没有发现问题 1']);
    expect(view.text('[data-row="2"]')).toContain('第 3 行 网站域名：多了 www.');
    expect(view.text('[data-row="2"]')).toContain('另有 1 项');
    expect(saves).toEqual([]);
  });

  test('each reason stands with its row, its field and its source', async () => {
    await drop();
    await unfold('[data-row="2"] details');
    const reasons = view.all('[data-row="2"] [data-remark=block]').map((one) => one.textContent ?? '');
    expect(reasons).toHaveLength(2);
    expect(reasons.every((one) => one.includes('第 3 行'))).toBe(true);
    expect(reasons.some((one) => one.includes('网站域名') && one.includes('可改为 qinghe-demo.cn'))).toBe(true);
    expect(view.all('[data-row="2"] [data-remark=block] a').every((one) => (one as HTMLAnchorElement).href.startsWith('https://'))).toBe(true);
  });

  test('is filtered by what would become of the filings', async () => {
    await drop();
    await view.press('[data-filter=block]');
    expect(lines()).toEqual([['new', 'block']]);
  });

  test('is written in one go, and the page is ready for the next', async () => {
    await drop();
    await view.press('[data-action=import]');
    expect(saves.map((save) => save.map(({ values }) => values['subject.name']))).toEqual([['虚构示例科技有限公司', '虚构青禾有限公司']]);
    expect(said?.zh).toBe('已写入 2 个主体');
    expect(view.text('[data-brought]')).toContain('“客户.xlsx”：已写入 2 个主体。');
    expect(view.text('[data-brought]')).not.toContain('拒收');
    expect(view.all('[data-incoming]')).toEqual([]);
    expect(view.all('.drop-zone')).toHaveLength(1);
  });

  test('what of it was refused is said after writing, until another file is opened', async () => {
    counter.sheet = { ok: true, file: sheet([head, clean, ['虚构沙鸥有限公司', '9.14401E+17', '王五', '', '', '']]) };
    await drop();
    await view.press('[data-action=import]');
    expect(view.text('[data-brought]')).toContain('另有 1 个被拒收，没有写入');
    await drop();
    expect(view.all('[data-brought]')).toHaveLength(0);
  });

  test('pasting begins in the box for it', async () => {
    await view.press('[data-action=paste-sheet]');
    expect(document.activeElement?.getAttribute('name')).toBe('pasted');
  });

  test('what would be written is shown while the rules are at work, and may be written without waiting for them', async () => {
    counter.sheet = { ok: true, file: sheet(workbook().rows) };
    step = 4;
    let breaths = 0;
    // Stands still once the rules have begun.
    counter.breath = () => {
      breaths += 1;
      return view.root.querySelector('[data-going=checking]') === null ? new Promise((resolve) => setTimeout(resolve)) : new Promise(() => undefined);
    };
    await drop();
    for (let wait = 0; wait < 3_000 && view.all('[data-going=checking]').length === 0; wait += 1) await settle();
    expect(breaths).toBeGreaterThan(1);
    expect(view.text('[data-counts]')).toContain('新增 193，有改动 0，相同 0，拒收 7');
    expect(view.all('[data-outlook], [data-filter]')).toEqual([]);
    await view.press('[data-action=import]');
    expect(saves[0]).toHaveLength(193);
    expect(view.all('.drop-zone')).toHaveLength(1);
  });

  test('D27: dropped again it holds nothing to write', async () => {
    await drop();
    await view.press('[data-action=import]');
    await drop();
    expect(view.text('[data-counts]')).toContain('新增 0，有改动 0，相同 2');
    expect(view.all('[data-action=import]')).toEqual([]);
  });

  test('a change is shown old beside new', async () => {
    await drop();
    await view.press('[data-action=import]');
    counter.sheet = { ok: true, file: sheet([head, clean.with(3, '19900000009')]) };
    await drop();
    expect(lines()[0]?.[0]).toBe('changed');
    await unfold('[data-row="1"] details');
    expect(view.text('[data-change="principal.mobile"]')).toContain('199****0000199****0009');
  });

  test('single refused cells: the subject is refused until the person says otherwise', async () => {
    counter.sheet = { ok: true, file: sheet([head, clean.with(3, '19900000000/19900000001')]) };
    await drop();
    expect(lines()).toEqual([['refused', 'block']]);
    expect(view.all('[data-action=import]')).toEqual([]);
    await view.tick('input[name=with-gaps]', true);
    expect(lines()).toEqual([['new', 'block']]);
    await view.press('[data-action=import]');
    expect(saves[0]?.[0]?.values['principal.mobile']).toBeUndefined();
    expect(saves[0]?.[0]?.values['principal.name']).toBe('张三');
  });

  test('A15: while another window imports nothing is written, and that is said', async () => {
    counter.isBusy = true;
    await drop();
    await view.press('[data-action=import]');
    expect(failed?.what.zh).toContain('另一个窗口正在导入');
    expect(saves).toEqual([]);
    expect(lines()).toHaveLength(2);
  });

  test('A14: what another window changed meanwhile is not overwritten: it is compared again and shown', async () => {
    await drop();
    await view.press('[data-action=import]');
    counter.sheet = { ok: true, file: sheet([head, clean.with(3, '19900000009')]) };
    await drop();
    const [first] = saves[0]!;
    stored = [{ ...first!, updatedAt: now + 5, values: { ...first!.values, 'principal.mobile': '19900000008' } }];
    await view.press('[data-action=import]');
    expect(saves).toHaveLength(1);
    expect(failed?.what.zh).toContain('在此期间有改动');
    await unfold('[data-row="1"] details');
    expect(view.text('[data-change="principal.mobile"]')).toContain('199****0008199****0009');
    await view.press('[data-action=import]');
    expect(saves[1]?.[0]?.values['principal.mobile']).toBe('19900000009');
  });

  test('D28: the page left while it is being written: nothing is, and that is said where one has gone', async () => {
    counter.writing = (signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
    await drop();
    await view.press('[data-action=import]');
    await view.again(null);
    await settle();
    expect(saves).toEqual([]);
    expect(failed).toMatchObject({ what: { zh: '离开了导入页，写入已停止。' }, safe: { zh: '没有写入任何内容。' } });
  });

  test('D28: cancelled while it is being written, nothing is, and what was looked at stays', async () => {
    counter.writing = (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    await drop();
    await view.press('[data-action=import]');
    expect(view.one('[data-going]').dataset['going']).toBe('writing');
    await view.press('[data-action=cancel-import]');
    expect(said?.zh).toBe('已取消，没有写入任何内容');
    expect(saves).toEqual([]);
    expect(view.all('[data-going]')).toEqual([]);
    expect(lines()).toHaveLength(2);
  });

  test('D25: markup in a cell is text in every list', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    counter.sheet = { ok: true, file: sheet([[...head, '网站名称'], [evil, '91440199MA5X000061', evil, '19900000000', evil, '', evil]], { name: `${evil}.csv` }) };
    await drop();
    await unfold('[data-row="1"] details');
    expect(view.all('img')).toEqual([]);
    expect(view.text('[data-row="1"] summary')).toContain(evil);
  });
});

describe('columns', () => {
  test('recognised ones are counted; another target is chosen, read at once and remembered', async () => {
    await drop();
    expect(view.text('.columns summary')).toBe('列：认出 5 / 6 列');
    await unfold('.columns');
    await choose('[data-column="5"] select', 'sitePrincipal.name');
    expect(view.text('.columns summary')).toBe('列：认出 6 / 6 列');
    expect([...counter.mappings.values()]).toEqual([['subject.name', 'subject.certificateNumber', 'representative', 'principal.mobile', 'site.domain', 'sitePrincipal.name']]);
    await view.press('[data-action=import]');
    expect(saves[0]?.[0]?.sites[0]?.values['sitePrincipal.name']).toBe('小赵');
    await drop();
    expect(view.text('.columns summary')).toBe('列：认出 6 / 6 列');
  });

  test('what the console asks for and the sheet has no column of is said once', async () => {
    await drop();
    expect(view.text('[data-absent]')).toContain('主体负责人证件号码、主体负责人应急手机号、主体负责人邮箱、网站名称');
    expect(view.text('[data-absent]')).not.toContain('主体负责人姓名');
  });

  test('samples are masked', async () => {
    await drop();
    await unfold('.columns');
    expect(view.text('[data-column="3"]')).toContain('199****0000');
    expect(view.root.querySelector('.columns')?.textContent).not.toContain('19900000000');
  });

  test('without headings the columns are open and nothing is read until one names the subject', async () => {
    counter.sheet = { ok: true, file: sheet([clean, bouncing]) };
    await drop();
    expect((view.one('.columns') as HTMLDetailsElement).open).toBe(true);
    expect(view.text('.columns')).toContain('请在下面选择');
    expect(lines()).toEqual([]);
    await choose('[data-column="0"] select', 'subject.name');
    expect(lines()).toHaveLength(2);
    expect(counter.mappings.size).toBe(0);
  });
});

describe('files', () => {
  test('what is wrong with a file is said, and that nothing was written', async () => {
    counter.sheet = { ok: false, reason: { zh: '工作簿加了密码。', en: 'It is encrypted.' } };
    await drop();
    expect(failed?.what.zh).toBe('工作簿加了密码。');
    expect(failed?.safe?.zh).toBe('没有写入任何内容。');
    expect(view.all('.drop-zone')).toHaveLength(1);
  });

  test('D03: the encoding and the doubts of it are shown, and another is chosen', async () => {
    counter.sheet = { ok: true, file: sheet([head, clean], { name: 'a.csv', kind: 'csv', encoding: { used: 'gb18030', others: ['utf-8'] }, doubts: [{ zh: '两种编码都读得通', en: 'Both read' }] }) };
    await drop('a.csv');
    expect(view.text('.banner')).toContain('两种编码都读得通');
    expect((view.one('select[name=encoding]') as HTMLSelectElement).options).toHaveLength(encodings.length);
    await choose('select[name=encoding]', 'utf-8');
    expect(counter.asked.map(({ encoding }) => encoding)).toEqual([undefined, 'utf-8']);
  });

  test('another sheet of the workbook is chosen; at first it is the longest', async () => {
    const tables: Table[] = [{ name: '说明', rows: [['请看']], marks: [] }, { name: '客户', rows: [head, clean], marks: [] }, { name: '旧', rows: [['单位名称', '手机'], ['旧客户有限公司', '']].slice(0, 2), marks: [] }];
    counter.sheet = { ok: true, file: sheet([], { tables }) };
    await drop();
    expect(view.text('[data-row="1"]')).toContain('虚构示例科技有限公司');
    await choose('select[name=table]', '2');
    expect(view.text('[data-row="1"]')).toContain('旧客户有限公司');
  });

  test('D28: cancelled while the rows are gone through, the sheet can be exchanged for another', async () => {
    counter.sheet = { ok: true, file: sheet(workbook().rows) };
    step = 10;
    counter.breath = () => new Promise((resolve) => setTimeout(resolve, 20));
    await drop();
    expect(view.all('[data-going]')).toHaveLength(1);
    await view.press('[data-action=cancel-import]');
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(view.all('[data-going]')).toEqual([]);
    expect(lines()).toEqual([]);
    expect(said?.zh).toBe('已取消，没有写入任何内容');
    await view.press('[data-action=other-file]');
    expect(view.all('.drop-zone')).toHaveLength(1);
  });

  test('what is pasted is read too', async () => {
    await view.press('[data-action=paste-sheet]');
    await view.type('textarea[name=pasted]', 'x\ty');
    expect(counter.asked).toEqual([{ source: 'x\ty' }]);
    expect(lines()).toHaveLength(2);
  });

  test('D30: a dropped folder is refused', async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [new File([], 'folder')], items: [{ webkitGetAsEntry: () => ({ isDirectory: true }) }] } });
    await act(async () => void view.one('.drop-zone').dispatchEvent(event));
    await settle();
    expect(failed?.what.zh).toContain('文件夹');
    expect(counter.asked).toEqual([]);
  });

  test('a file of our own takes the same way', async () => {
    await drop('subjects.json');
    expect(lines().map(([verdict]) => verdict)).toEqual(['new']);
    expect(view.text('[data-counts]')).toContain('“subjects.json”');
  });
});

describe('handed back', () => {
  test('the sheet with reasons, and every finding with its source', async () => {
    await drop();
    await view.press('[data-action=fixed-sheet]');
    await view.press('[data-action=findings-csv]');
    const [fixed, findings] = counter.handed;
    expect([fixed?.name, fixed?.format, findings?.name, findings?.format]).toEqual(['客户-已检查', 'xlsx', '客户-检查结果', 'csv']);
    expect(fixed?.sheets[0]?.columns.map((one) => one.head)).toEqual([...head, '备案助手 检查结果', '备案助手 原因']);
    expect(fixed?.sheets[0]?.rows[1]?.slice(0, 6)).toEqual(bouncing);
    expect(fixed?.sheets[0]?.rows[1]?.at(-2)).toBe('会被退回');
    expect(fixed?.sheets[0]?.rows[1]?.at(-1)).toContain('[必须改] 网站域名');
    expect(findings?.sheets[0]?.rows.some((row) => row[0] === '3' && row[3] === '必须改' && row[8]?.startsWith('https://'))).toBe(true);
    expect(saves).toEqual([]);
  });
});

test('a clerk’s sheet of 200 clients: what bounces stands on top', async () => {
  counter.sheet = { ok: true, file: sheet(workbook().rows) };
  await drop();
  expect(view.text('[data-filter=all]')).toBe('全部 200');
  expect(view.text('[data-filter=fine]')).toBe(`没有发现问题 ${200 - planted.length - planted.filter(({ also }) => also !== undefined).length}`);
  expect(lines().slice(0, 5).every(([, outlook]) => outlook === 'block')).toBe(true);
});
