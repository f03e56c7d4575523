import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cell, CellId, Province, Said } from '../../utils/core/province.ts';
import { isGeneral, isNamed, provincesWith, saidOf, sheetOf, versionsOf } from '../../utils/core/province-sheet.ts';
import type { Text } from '../../utils/core/text.ts';
import { isDay } from '../../utils/core/time.ts';
import { provinceTopics } from '../../utils/data/province-topics.ts';
import { provinces } from '../../utils/data/provinces.ts';
import { smsHistory } from '../../utils/data/sms-history.ts';
import { sources } from '../../utils/data/sources.ts';

const about = new Set(['code', 'name', 'full', 'pinyin', 'aliases', 'abbreviations', 'notes']);
const named = (name: string): Province => {
  const found = provinces.find((one) => one.name.zh === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const cellsOf = (province: Province) => Object.entries(province).filter(([id]) => !about.has(id)) as [CellId, Cell<unknown>][];
const notesOf = (province: Province): Cell<Text>[] => Object.values(province.notes).flat();
const saidBy = (cell: Cell<unknown>): Said<unknown>[] => [cell, ...(cell.against ?? [])];
const register = new Set(Object.values(sources));
const year = /^(undated|20\d\d(-\d\d)?)$/;

describe('the table', () => {
  test('has the 31 provinces of GB/T 2260 in which filings are made, one file each', () => {
    expect(provinces.map(({ code }) => code).join(' ')).toBe('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65');
    expect(new Set(provinces.map(({ name }) => name.zh)).size).toBe(31);
    const files = readdirSync(new URL('../../utils/data/provinces/', import.meta.url)).filter((file) => file.endsWith('.ts') && !['cite.ts', 'province.ts'].includes(file));
    expect(files).toHaveLength(31);
  });

  test('every cell and note names year, source and confidence', () => {
    for (const province of provinces) {
      for (const cell of [...cellsOf(province).map(([, one]) => one), ...notesOf(province)]) {
        for (const { as, source, confidence } of saidBy(cell)) {
          expect(as, `${province.name.zh} ${as}`).toMatch(year);
          expect(register.has(source), source.id).toBe(true);
          expect(isDay(source.checked)).toBe(true);
          expect(['high', 'medium', 'low']).toContain(confidence);
        }
      }
    }
  });

  test('no year is younger than its source says', () => {
    const late = provinces.flatMap((province) =>
      [...cellsOf(province).map(([, one]) => one), ...notesOf(province)].flatMap(saidBy).filter(({ as, source }) => as !== 'undated' && source.dated !== 'undated' && as.slice(0, 4) > source.dated.slice(0, 4)),
    );
    expect(late).toEqual([]);
  });

  test('every note is said in both languages, once', () => {
    for (const province of provinces) {
      const notes = [...notesOf(province).map(({ value }) => value), ...cellsOf(province).flatMap(([, { note }]) => note ?? [])];
      for (const { zh, en } of notes) {
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/[a-z]{2}/);
        expect(en, 'only quoted words are Chinese').not.toMatch(/\p{Script=Han}[。；：]\p{Script=Han}|\p{Script=Han}{20}/u);
      }
      expect(new Set(notesOf(province).map(({ value }) => value.zh)).size, province.name.zh).toBe(notesOf(province).length);
    }
  });

  test('old texts of other providers are weak evidence; high only where several agree', () => {
    const all = provinces.flatMap((province) => cellsOf(province).map(([id, cell]) => ({ id, cell, name: province.name.zh })));
    expect(all.filter(({ cell }) => /^(2017|2021)$/.test(cell.as) && cell.source.publisher !== '阿里云' && cell.confidence !== 'low')).toEqual([]);
    expect(all.filter(({ cell }) => cell.confidence === 'high').map(({ id, name }) => `${name} ${id}`)).toEqual(['河北 sameCity', '江苏 copyrightLine', '河南 sameCity', '广东 footer', '贵州 sameCity']);
  });

  test('the newest text is the value, but for two that say why', () => {
    const age = ({ as }: Said<unknown>) => (as === 'undated' ? '' : as);
    const older = provinces.flatMap((province) =>
      cellsOf(province).filter(([, cell]) => (cell.against ?? []).some((other) => age(other) > age(cell))).map(([id]) => `${province.name.zh} ${id}`),
    );
    expect(older).toEqual(['上海 leastMonths', '甘肃 principal']);
  });
});

/* What the dossier's table says, province by province, read off it by hand. */
const spots: readonly (readonly [string, CellId, unknown])[] = [
  ['北京', 'principal', 'usual'],
  ['北京', 'localMobile', 'must'],
  ['北京', 'leastMonths', 3],
  ['北京', 'hongKongPassport', true],
  ['天津', 'individuals', 'anybody'],
  ['天津', 'leastAge', 18],
  ['天津', 'principalsDiffer', true],
  ['天津', 'oneIp', true],
  ['天津', 'soleTrader', 'bracket'],
  ['天津', 'commitment', true],
  ['天津', 'emergencyRemark', 'relation'],
  ['河北', 'sameCity', true],
  ['河北', 'noForeignIndividuals', true],
  ['河北', 'leastAge', 18],
  ['山西', 'individuals', 'local'],
  ['山西', 'principalPaper', 'mainland'],
  ['山西', 'domainsPerOrder', 3],
  ['内蒙古', 'remarkLength', 30],
  ['内蒙古', 'noBlog', true],
  ['内蒙古', 'commitment', true],
  ['内蒙古', 'domainCertificate', true],
  ['内蒙古', 'subjectChange', 'no'],
  ['辽宁', 'individuals', 'permit'],
  ['辽宁', 'localMobile', 'must'],
  ['吉林', 'investor', 'organisation'],
  ['吉林', 'holder', 'unit-or-representative'],
  ['黑龙江', 'foreignRemark', '主体负责人信息已核实'],
  ['黑龙江', 'individuals', 'local'],
  ['上海', 'leastMonths', 6],
  ['上海', 'simplified', true],
  ['上海', 'planFrom', { organisation: 30 }],
  ['江苏', 'principal', 'letter'],
  ['江苏', 'principalsSame', true],
  ['江苏', 'leastAge', 16],
  ['江苏', 'proofUnder', 18],
  ['江苏', 'holder', 'unit-representative-or-principal'],
  ['江苏', 'planFrom', { organisation: 31, individual: 11 }],
  ['江苏', 'copyrightLine', true],
  ['浙江', 'soleTrader', 'bracket'],
  ['浙江', 'individuals', 'permit'],
  ['安徽', 'principal', 'letter'],
  ['安徽', 'soleTraderRemark', '无字号无公章个体工商户'],
  ['安徽', 'subjectChange', 'refile'],
  ['福建', 'leastAge', 18],
  ['福建', 'noSwappedPhones', true],
  ['福建', 'investor', 'company-name'],
  ['江西', 'principal', 'strict'],
  ['江西', 'singleAbove', { individual: 7, organisation: 15 }],
  ['山东', 'domainDays', 45],
  ['山东', 'leastAge', 17],
  ['山东', 'subjectChange', 'same-representative'],
  ['河南', 'sameCity', true],
  ['河南', 'domainsPerOrder', 5],
  ['河南', 'holder', 'unit'],
  ['湖北', 'sitesPerOrder', 1],
  ['湖北', 'leastAge', 18],
  ['湖南', 'sitesPerOrder', 1],
  ['湖南', 'localMobile', 'must'],
  ['湖南', 'planFrom', { organisation: 2, individual: 2 }],
  ['广东', 'footer', 'subject'],
  ['广东', 'leastAge', 16],
  ['广东', 'planFrom', { organisation: 32, individual: 6 }],
  ['广西', 'individuals', 'local'],
  ['广西', 'commitment', true],
  ['海南', 'firstDomains', 1],
  ['海南', 'principalsSame', true],
  ['海南', 'soleTrader', 'individual'],
  ['重庆', 'individualSuffixes', ['org']],
  ['重庆', 'nameRemark', true],
  ['重庆', 'planFrom', { organisation: 31, individual: 6 }],
  ['四川', 'oneDomainSites', true],
  ['四川', 'subjectChange', 'no'],
  ['贵州', 'sameCity', true],
  ['贵州', 'domainCertificate', true],
  ['云南', 'proofUnder', 18],
  ['云南', 'individuals', 'local'],
  ['西藏', 'holder', 'unit'],
  ['西藏', 'leastAge', 18],
  ['陕西', 'individuals', 'anybody'],
  ['陕西', 'holder', 'unit'],
  ['陕西', 'sitesMost', 30],
  ['甘肃', 'emergencyRemark', 'position'],
  ['甘肃', 'commitment', true],
  ['青海', 'leastAge', 14],
  ['青海', 'leastMonths', 3],
  ['宁夏', 'holder', 'unit'],
  ['宁夏', 'investor', 'legal-representative'],
  ['新疆', 'oneDomainSites', true],
  ['新疆', 'holder', 'unit'],
];

describe('what the texts say', () => {
  test.each(spots)('%s %s', (name, id, value) => {
    expect(named(name)[id]?.value).toEqual(value);
  });

  /* Sentences that no rule can check, by a word that must stand in one of the province's notes. */
  test.each<[string, string]>([
    ['北京', '授权委托书'], ['北京', '律师事务所'], ['北京', '备案确认书'], ['北京', '手持'], ['北京', '后缀'],
    ['天津', '同一个证件号码'], ['天津', '原件'], ['河北', '先变更'], ['河北', '中国公民'], ['山西', '授权书'],
    ['内蒙古', '开办审核申请表'], ['内蒙古', '.公益'], ['内蒙古', '临时身份证'], ['辽宁', '来电'], ['吉林', '办公电话'], ['吉林', '学生证'],
    ['黑龙江', '新营业执照'], ['黑龙江', '另一个主体'], ['黑龙江', '解析'],
    ['上海', '学生证不收'], ['上海', '承诺书'], ['上海', '电子营业执照'], ['上海', '全是英文'], ['上海', 'App'], ['上海', '护照'], ['上海', 'ICP 负责人授权书'],
    ['江苏', '2021-06-01'], ['江苏', '法定代表人除外'], ['浙江', '公章'], ['浙江', '全角'], ['浙江', '护照'], ['安徽', '统一社会信用代码'],
    ['福建', '授权书'], ['江西', '编办'], ['江西', '手印'], ['山东', '所有域名均指向同一网站'], ['山东', '营业执照'], ['山东', '授权书'],
    ['湖南', '变更备案'], ['湖南', '境外'], ['湖南', '授权书'], ['湖北', '后缀'], ['湖北', '授权书'],
    ['广东', '2021-06-21'], ['广东', '房产'], ['广东', '金融'], ['广东', '手机号不得'], ['广西', '页脚'],
    ['海南', '商事登记专用章'], ['海南', '临时身份证'], ['重庆', '承诺书'], ['四川', '社保'], ['四川', '五个域名'], ['四川', '更名函'],
    ['贵州', '授权书'], ['西藏', '电话'], ['西藏', '青云'], ['陕西', '迁移'], ['甘肃', '第三位员工'], ['甘肃', '负责XXX'], ['甘肃', '营业执照'],
    ['青海', '五张图片'], ['宁夏', '有字号'], ['新疆', '实际使用'], ['新疆', '手印'], ['新疆', '抽查'],
  ])('%s says something of %s', (name, word) => {
    const province = named(name);
    const said = [...notesOf(province).map(({ value }) => value), ...cellsOf(province).flatMap(([, { note }]) => note ?? [])];
    expect(said.some(({ zh }) => zh.includes(word))).toBe(true);
  });

  const codesWith = (id: CellId, value: unknown) => provinces.filter((one) => one[id]?.value === value).map(({ name }) => name.zh);

  test('the sets of the dossier are those of the table', () => {
    const among = (names: string) => provinces.map(({ name }) => name.zh).filter((name) => names.split(' ').includes(name));
    expect(codesWith('principal', 'strict')).toEqual(among('河北 山西 内蒙古 上海 浙江 江西 河南 湖南 湖北 广西 青海 宁夏 新疆 贵州 西藏 天津 福建 山东'));
    expect(codesWith('principal', 'usual')).toEqual(among('北京 广东 陕西 吉林 辽宁 重庆 黑龙江 云南'));
    expect(codesWith('principal', 'letter')).toEqual(among('江苏 安徽 海南 甘肃 四川'));
    expect(codesWith('sameCity', true)).toEqual(among('河北 河南 贵州'));
    expect(codesWith('sitesPerOrder', 1)).toEqual(among('湖北 湖南'));
    expect(codesWith('footer', 'subject')).toEqual(['广东']);
    expect(codesWith('shellMayAdd', true)).toEqual(among('天津 辽宁 四川 云南 江苏 浙江 上海 广西 山西 北京 贵州'));
    expect(codesWith('individuals', 'anybody')).toEqual(among('天津 陕西'));
    // Guizhou took local IDs only in 2017; the text of 2021 accepts a permit, as in Hebei, Anhui and Hainan.
    expect(codesWith('individuals', 'local')).toEqual(among('山西 内蒙古 黑龙江 重庆 河南 广西 云南 西藏 甘肃 青海 宁夏 新疆'));
    expect(codesWith('individuals', 'permit')).toEqual(among('上海 江苏 浙江 福建 江西 山东 湖北 广东 四川 辽宁 吉林 河北 安徽 海南 贵州'));
    expect(provinces.filter(({ individuals }) => individuals === undefined).map(({ name }) => name.zh)).toEqual(['北京', '湖南']);
    const local = among('湖南 甘肃 江苏 四川 辽宁 北京 天津 上海 重庆 黑龙江 山东 广西 宁夏 新疆');
    expect(local.filter((name) => named(name).localMobile === undefined)).toEqual([]);
  });

  test('where years disagree both are kept', () => {
    const conflicts = provinces.flatMap((province) =>
      cellsOf(province).filter(([, cell]) => cell.against !== undefined).map(([id, cell]) => `${province.name.zh} ${id}: ${versionsOf(cell).map(({ as, value }) => `${as} ${String(value)}`).join(' / ')}`),
    );
    expect(conflicts).toEqual([
      '内蒙古 individuals: 2021 permit / 2025-12 local',
      '上海 leastMonths: 2021 6 / 2025-12 3',
      '安徽 principal: 2021 strict / 2025-12 letter',
      '福建 leastAge: undated 14 / 2025-12 18',
      '福建 holder: 2017 unit / 2021 unit / 2025-12 unit-or-representative',
      '江西 principal: 2017 letter / 2025-12 strict',
      '山东 principalPaper: 2021 chinese / 2025-12 mainland',
      '山东 leastAge: undated 18 / 2025-12 17',
      '海南 principal: 2021 strict / 2021-01 strict / 2025-12 letter',
      '贵州 individuals: 2017 local / 2021 permit',
      '甘肃 principal: 2023 letter / 2025-12 strict',
    ]);
  });
});

describe('questions and their words', () => {
  test('every cell that a province has is asked by one topic, so that the screen shows it', () => {
    const ids = provinceTopics.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(provinces.flatMap((province) => cellsOf(province).map(([id]) => id)))].toSorted()).toEqual(ids.toSorted());
  });

  test('every value has a sentence of its own in both languages', () => {
    for (const province of provinces) {
      for (const topic of provinceTopics) {
        const cell = province[topic.id];
        if (cell === undefined) continue;
        for (const { value } of versionsOf<Parameters<typeof saidOf>[1]>(cell)) {
          const { zh, en } = saidOf(topic, value);
          expect(`${zh}${en}`, `${province.name.zh} ${topic.id}`).not.toMatch(/\{value\}|\[object|undefined|^true$/);
          expect(zh.length, topic.id).toBeGreaterThan(1);
        }
      }
    }
  });

  test('counts and lists are joined, quarters and trades speak for themselves', () => {
    const said = (name: string, id: CellId) => {
      const topic = provinceTopics.find((one) => one.id === id);
      const value = named(name)[id]?.value;
      return topic === undefined || value === undefined ? undefined : saidOf(topic, value);
    };
    expect(said('江苏', 'planFrom')).toEqual({ zh: '单位从第 31 个起；个人从第 11 个起', en: 'Organisations from number 31 on; Individuals from number 11 on' });
    expect(said('重庆', 'individualSuffixes')?.zh).toBe('.org');
    expect(said('天津', 'quarters')?.zh).toBe('通信地址在华苑：环内选南开区，环外选西青区');
    expect(said('上海', 'topicPapers')?.zh).toBe('名称里一律不能有“论坛”；彩票类网站不受理；旅游类网站须有《旅行社业务经营许可证》');
  });

  test('the sheet parts what differs from what is general, and loses nothing', () => {
    for (const province of provinces) {
      const groups = sheetOf(province, provinceTopics);
      const rows = groups.flatMap(({ differs, same }) => [...differs, ...same]);
      expect(rows.map(({ topic }) => topic.id).toSorted()).toEqual(cellsOf(province).map(([id]) => id).toSorted());
      expect(groups.flatMap(({ same }) => same).every(isGeneral)).toBe(true);
      expect(groups.flatMap(({ notes }) => notes)).toHaveLength(notesOf(province).length);
      for (const topic of groups.flatMap(({ unknown }) => unknown)) expect(province[topic.id]).toBeUndefined();
    }
  });

  test('whom a query names, and that it never throws', () => {
    const codes = (query: string) => provinces.filter((one) => isNamed(one, query)).map(({ code }) => code);
    expect(codes('')).toHaveLength(31);
    expect(codes('hb')).toEqual(['13', '42']);
    expect(codes('ji')).toEqual(['22', '32', '36']);
    expect(codes('a'.repeat(1_000_000))).toEqual([]);
    expect(codes('\ud800(*[')).toEqual([]);
  });

  test('provinces by a value, as guides ask', () => {
    expect(provincesWith(provinces, 'soleTrader', 'individual').map(({ code }) => code)).toEqual(['46', '51', '64']);
  });
});

test('the history of SMS verification: seven provinces and 48 hours, twenty-two, everywhere and 24 hours', () => {
  expect(smsHistory.map(({ provinces: where }) => (where === 'all' ? 'all' : where.length))).toEqual([7, 22, 'all']);
  expect(smsHistory.map(({ hours }) => hours)).toEqual([48, undefined, 24]);
  const names = (at: number) => provinces.filter(({ code }) => smsHistory[at]?.provinces.includes(code)).map(({ name }) => name.zh);
  expect(names(0)).toEqual(['天津', '海南', '西藏', '甘肃', '青海', '宁夏', '新疆']);
  expect(names(1)).toContain('内蒙古');
  expect(names(1)).not.toContain('广东');
});
