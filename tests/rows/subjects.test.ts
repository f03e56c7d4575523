import { describe, expect, test } from 'vitest';
import { analysed, analysedWhole, type Analysis } from '../../utils/rows/analysis.ts';
import { recognised } from '../../utils/rows/headings.ts';
import { remarksOn } from '../../utils/rows/remarks.ts';
import { tallyOf, writesOf } from '../../utils/rows/tally.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { now, read, table, work } from './reading.ts';

const code = '91440199MA5X000061';
const id = '11019919000101001X';
const head = ['单位名称', '统一社会信用代码', '法人', '身份证号', '手机', '网站名称', '域名', '网站负责人', '身份证号', '手机'];
const row = (change: Readonly<Record<number, string>> = {}) => ['虚构示例科技有限公司', code, '张三', id, '19900000000', '示例官网', 'example-demo.cn', '', '', ''].map((cell, at) => change[at] ?? cell);

const profiles = (analysis: Analysis) => analysis.lines.map(({ profile }) => profile);
const stored = (analysis: Analysis): Profile[] => [...profiles(analysis)];
const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1);
  return items[0]!;
};

describe('a cell that stands for another one', () => {
  const own = ['单位名称', '统一社会信用代码', '通信地址', '营业执照住所', '法人', '主体负责人'];
  const cells = (mailing: string, principal: string) => ['虚构示例科技有限公司', code, mailing, '浙江省杭州市西湖区示例街1号', '张三', principal];

  test('同住所 and 同法人 are what they say, and the person is told', async () => {
    const { profile, notes, refusal } = only((await read([own, cells('同住所', '同法人')])).lines);
    expect(refusal).toBe('none');
    expect(profile.values).toMatchObject({ 'subject.mailingAddress': '浙江省杭州市西湖区示例街1号', 'principal.name': '张三' });
    expect(notes.filter(({ text }) => text.zh.includes('照抄')).map(({ target, level }) => `${level} ${target}`)).toEqual(['tidied subject.mailingAddress', 'tidied principal.name']);
  });

  test('同上 in a row of its own says nothing: refused, never taken letter by letter', async () => {
    const { profile, notes, refusal } = only((await read([own, cells('同上', '李四')])).lines);
    expect(refusal).toBe('cells');
    expect(profile.values['subject.mailingAddress']).toBeUndefined();
    expect(only(notes.filter(({ level }) => level === 'refused')).text.zh).toContain('请写出内容');
  });

  test('a name that only begins with 同 is a name', async () => {
    const { profile } = only((await read([own, ['同前方虚构有限公司', code, '同心路1号', '', '', '同示一']])).lines);
    expect(profile.values).toMatchObject({ 'subject.name': '同前方虚构有限公司', 'subject.mailingAddress': '同心路1号', 'principal.name': '同示一' });
  });
});

describe('rows as subjects', () => {
  test('one row: the subject, its principal, its site; what follows from other cells is filled in and said', async () => {
    const { profile, notes, verdict, rows } = only((await read([head, row()])).lines);
    expect(verdict).toBe('new');
    expect(rows).toEqual([1]);
    expect(profile.values).toEqual({
      'subject.name': '虚构示例科技有限公司',
      'subject.certificateNumber': code,
      'subject.nature': '企业',
      'subject.certificateType': '营业执照',
      'principal.name': '张三',
      'principal.idType': '居民身份证',
      'principal.idNumber': id,
      'principal.mobile': '19900000000',
    });
    expect(profile.answers).toEqual({ legalRepresentative: '张三' });
    expect(only(profile.sites).values).toEqual({ 'site.name': '示例官网', 'site.domain': 'example-demo.cn', 'site.serviceType': '网站' });
    expect(notes.map(({ level, target }) => `${level} ${target}`)).toEqual(['tidied subject.nature', 'tidied subject.certificateType', 'tidied principal.idType', 'tidied site.serviceType']);
  });

  test('several rows of one number are one subject with several sites; under a merged cell the number is blank', async () => {
    const { profile, rows, siteRows } = only((await read([head, row(), row({ 5: '示例商城', 6: 'example-shop.cn' }), ['', '', '', '', '', '示例论坛', 'example-talk.cn']])).lines);
    expect(rows).toEqual([1, 2, 3]);
    expect(profile.sites.map(({ values }) => values['site.domain'])).toEqual(['example-demo.cn', 'example-shop.cn', 'example-talk.cn']);
    expect(profile.sites.map((site) => siteRows.get(site.id))).toEqual([1, 2, 3]);
  });

  test('several domains in one cell are several sites', async () => {
    const { profile } = only((await read([head, row({ 6: 'a.cn、b.cn' })])).lines);
    expect(profile.sites.map(({ values }) => values['site.domain'])).toEqual(['a.cn', 'b.cn']);
    expect(new Set(profile.sites.map((site) => site.id)).size).toBe(2);
  });

  test('“the same” in the second role takes the first one’s values', async () => {
    const { profile } = only((await read([head, row({ 7: '同法人' })])).lines);
    expect(only(profile.sites).values).toMatchObject({ 'sitePrincipal.name': '张三', 'sitePrincipal.idNumber': id, 'sitePrincipal.mobile': '19900000000', 'sitePrincipal.idType': '居民身份证' });
    const other = only((await read([head, row({ 7: '李四', 8: 'H12345678', 9: '同上' })])).lines);
    expect(only(other.profile.sites).values).toMatchObject({ 'sitePrincipal.name': '李四', 'sitePrincipal.idNumber': 'H12345678', 'sitePrincipal.mobile': '19900000000' });
  });

  test('an individual is his own principal', async () => {
    const { profile } = only((await read([['姓名', '主办者名称', '备案性质', '身份证号'], ['', '张三', '个人', id]])).lines);
    expect(profile.values).toMatchObject({ 'subject.certificateNumber': id, 'principal.name': '张三', 'principal.idNumber': id, 'subject.nature': '个人' });
  });

  test('D08: blank rows, headings again and examples are passed over; short and long rows are read', async () => {
    const { lines, stray } = await read([head, ['示例', '', '张三'], [], row(), head, ['', '  '], ['另一虚构公司'], [...row({ 0: '第三虚构公司', 1: '91110199MA5X00007X' }), 'x', 'y']]);
    expect(lines.map(({ profile }) => profile.values['subject.name'])).toEqual(['虚构示例科技有限公司', '另一虚构公司', '第三虚构公司']);
    expect(stray).toEqual([]);
    expect((await read([head])).lines).toEqual([]);
  });

  test('a row that names nobody is refused with its number, and so is one whose number is lost', async () => {
    const analysis = await read([head, row({ 0: '', 1: '' }), row({ 0: '', 1: '9.14402E+17' }), ['', '', '', '', '', '孤站', 'lost.cn']]);
    expect(analysis.stray.map((one) => `${one.row} ${one.text.zh}`)).toEqual(['1 没有主办者名称，也没有证件号码']);
    expect(analysis.lines.map(({ refusal, row: at }) => [at, refusal])).toEqual([[2, 'whole']]);
    expect(tallyOf(analysis, true)).toMatchObject({ new: 0, refused: 2 });
  });

  test('D27: entered twice is one, entered twice and different is refused where it differs', async () => {
    const twice = only((await read([head, row(), row()])).lines);
    expect(twice.notes.filter(({ row: at }) => at === 2).map(({ level, text }) => `${level} ${text.zh}`)).toEqual(['tidied 与第 2 行重复，只算一次']);
    const differing = only((await read([head, row(), row({ 4: '19900000009' })])).lines);
    expect(differing.refusal).toBe('cells');
    expect(differing.notes.filter(({ level }) => level === 'refused').map(({ row: at, target }) => [at, target])).toEqual([[2, 'principal.mobile']]);
    const renamed = only((await read([head, row(), row({ 0: '另一名称' })])).lines);
    expect(renamed.refusal).toBe('whole');
  });

  test('one name under two numbers is two subjects, and is shown', async () => {
    const { lines } = await read([head, row(), row({ 1: '91110199MA5X00007X', 6: 'other.cn' })]);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.notes.some(({ level, text }) => level === 'look' && text.zh.includes('同名'))).toBe(true);
  });
});

describe('against what is stored', () => {
  test('D27: the second import of the same sheet changes nothing', async () => {
    const rows = [head, row(), row({ 5: '示例商城', 6: 'example-shop.cn' }), row({ 0: '无号公司', 1: '', 6: '' })];
    const first = await read(rows);
    expect(tallyOf(first, false)).toMatchObject({ new: 2, changed: 0, same: 0, refused: 0 });
    const second = await read(rows, stored(first));
    expect(tallyOf(second, false)).toMatchObject({ new: 0, changed: 0, same: 2, refused: 0 });
    expect(writesOf(second, true)).toEqual([]);
  });

  test('changes are shown old beside new; blank cells change nothing; ids and account stay', async () => {
    const [old] = stored(await read([head, row()]));
    const bound: Profile = { ...old!, id: 'kept', account: 'demo-agency-03', tags: ['华南'], createdAt: 5 };
    const line = only((await read([[...head, '标签', '阿里云账号'], [...row({ 2: '', 4: '19900000009', 6: 'example-demo.cn' }), '重点', 'another']], [bound])).lines);
    expect(line.verdict).toBe('changed');
    expect(line.changes).toEqual([{ field: 'principal.mobile', old: '19900000000', value: '19900000009' }]);
    expect(line.profile).toMatchObject({ id: 'kept', account: 'demo-agency-03', tags: ['华南', '重点'], createdAt: 5, updatedAt: now });
    expect(line.profile.values['principal.name']).toBe('张三');
    expect(line.profile.sites).toHaveLength(1);
  });

  test('the number is compared without width, spaces and case; a name alone finds one that has no number', async () => {
    const [old] = stored(await read([head, row()]));
    expect(only((await read([head, row({ 1: '９１４４ 0199 ma5x000061' })], [old!])).lines).verdict).toBe('same');
    const { 'subject.certificateNumber': _, ...values } = old!.values;
    const numberless: Profile = { ...old!, id: 'old', values };
    expect(only((await read([head, row()], [numberless])).lines)).toMatchObject({ verdict: 'changed', profile: { id: 'old' } });
  });

  test('D27: two stored subjects of one number: the oldest is meant, every time, and that is said', async () => {
    const [old] = stored(await read([head, row()]));
    const twins: Profile[] = [{ ...old!, id: 'b', createdAt: 2 }, { ...old!, id: 'a', createdAt: 1 }];
    const line = only((await read([head, row({ 4: '19900000009' })], twins)).lines);
    expect(line.profile.id).toBe('a');
    expect(line.notes.some(({ level, text }) => level === 'look' && text.zh.includes('2 个'))).toBe(true);
  });

  test('after the end of its mandate a subject is refused, unless the sheet brings a later end', async () => {
    const [old] = stored(await read([head, row()]));
    const over: Profile = { ...old!, mandate: { ends: '2026-11-01' } };
    const line = only((await read([head, row({ 4: '19900000009' })], [over])).lines);
    expect(line.refusal).toBe('whole');
    expect(remarksOn(line)[0]?.text.zh).toContain('委托已于 2026-11-01 到期');
    const renewed = only((await read([[...head, '委托到期日'], [...row({ 4: '19900000009' }), '2027-11-01']], [over])).lines);
    expect(renewed).toMatchObject({ refusal: 'none', verdict: 'changed', profile: { mandate: { ends: '2027-11-01' } } });
  });

  test('a file of our own takes the same way', async () => {
    const [old] = stored(await read([head, row()]));
    const again = await analysedWhole([old!], work([old!]));
    expect(again.lines.map(({ verdict }) => verdict)).toEqual(['same']);
  });
});

describe('judged without being imported', () => {
  const texts = (analysis: Analysis, at: number) => remarksOn(analysis.lines[at]!).map(({ level, row: place, text }) => `${level} ${place}: ${text.zh}`);

  test('another row and a stored subject that use the same value are named', async () => {
    const [old] = stored(await read([head, row({ 0: '早先的虚构公司', 1: '91110199MA5X00007X', 3: '', 4: '19900000001', 6: 'example-old.cn' })]));
    const analysis = await read([head, row({ 6: 'example-old.cn' }), row({ 0: '第二虚构公司', 1: '91330199MA5X000088', 3: '', 4: '19900000000', 6: 'second.cn' }), row({ 0: '第三虚构公司', 1: '91330199MA5X000099', 3: '', 4: '19900000001', 6: 'third.cn' })], [old!]);
    expect(texts(analysis, 0).join('\n')).toContain('look 1: 这个域名也在别的主体名下：已存的“早先的虚构公司”');
    expect(texts(analysis, 1).join('\n')).toContain('已用于另一个保存的主体。请填本主体人员自己的手机号：第 2 行“虚构示例科技有限公司”');
    expect(texts(analysis, 2).join('\n')).toContain('已存的“早先的虚构公司”');
  });

  test('a subject with two sites has its own findings once, and each site’s at its row', async () => {
    const analysis = await read([head, row({ 4: '1990000000', 6: 'www.a.cn' }), row({ 4: '1990000000', 6: 'www.b.cn', 5: '示例商城' })]);
    const blocks = remarksOn(analysis.lines[0]!).filter(({ level }) => level === 'block');
    expect(blocks.map(({ row: at, field }) => `${at} ${field?.zh}`)).toEqual(['1 网站域名', '1 主体负责人手机号', '2 网站域名']);
  });

  test('a blank of a column that the sheet has is missing; a column that it has not is none of the row’s', async () => {
    const analysis = await read([[...head, '邮箱', '备用手机'], [...row(), '', '19900000002']]);
    const missing = remarksOn(analysis.lines[0]!).filter(({ level }) => level === 'missing');
    expect(missing.map(({ field }) => field?.zh)).toEqual(['网站负责人姓名', '网站负责人证件号码', '网站负责人手机号', '网站负责人邮箱']);
  });

  test('D28: stopped at the last row, nothing comes of it', async () => {
    const end = new AbortController();
    let told = 0;
    let clock = 0;
    const sheet = table([head, ...Array.from({ length: 100 }, (_, at) => row({ 0: `虚构${at}`, 1: '' }))]);
    const pace = { clock: () => (clock += 30), rest: async () => undefined, signal: end.signal, tell: ({ phase, done, all }: { phase: string; done: number; all: number }) => {
      told += 1;
      if (phase === 'checking' && done >= all - 1) end.abort(new Error('stopped'));
    } };
    await expect(analysed(sheet, recognised(sheet), work([], pace))).rejects.toThrow('stopped');
    expect(told).toBeGreaterThan(100);
  });

  test('a sheet of 200 rows takes less than two seconds', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => row({ 0: `虚构示例${at}科技有限公司`, 1: '', 3: '', 4: `199000${String(at).padStart(5, '0')}`, 6: `example-${at}.cn` }));
    const began = performance.now();
    await read([head, ...rows]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
