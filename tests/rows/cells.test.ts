import { describe, expect, test } from 'vitest';
import { readCell } from '../../utils/rows/cells.ts';
import type { Mark } from '../../utils/rows/sheet.ts';
import type { Target } from '../../utils/rows/target.ts';
import { targets } from '../../utils/rows/target.ts';

const figure = (raw: string): Mark => ({ row: 0, column: 0, what: 'number', raw });

/** The value, and the level of each note. */
const cell = (target: Target, raw: string, mark?: Mark) => {
  const { value, notes } = readCell({ target, raw, mark });
  return [value, ...notes.map(({ level }) => level)];
};
const why = (target: Target, raw: string, mark?: Mark) => readCell({ target, raw, mark }).notes.map(({ text }) => text.zh).join('；');

const id = '11019919000101001X';
const code = '91440199MA5X000061';

describe('identity and credit numbers', () => {
  test('D09: what Excel made a figure of is refused and explained, never stored', () => {
    for (const raw of ['1.10199E+17', '1.10199e+17', '9.14402E+17', '110199190001010000', '110199190001011000']) {
      expect(cell('principal.idNumber', raw), raw).toEqual(['', 'refused']);
      expect(why('principal.idNumber', raw)).toContain('Excel');
    }
    expect(cell('principal.idNumber', '110199190001010015', figure('1.10199190001010015E+17'))).toEqual(['', 'refused']);
    expect(cell('principal.idNumber', '110199190001010015', figure('110199190001010015'))).toEqual(['', 'refused']);
    // Fifteen digits are whole.
    expect(cell('subject.certificateNumber', '110199000000011', figure('110199000000011'))).toEqual(['110199000000011']);
  });

  test('D10: shells and marks of spreadsheets are taken off with a word', () => {
    expect(cell('principal.idNumber', `="${id}"`)).toEqual([id, 'tidied']);
    expect(cell('principal.idNumber', `'${id}`)).toEqual([id, 'tidied']);
    expect(cell('principal.idNumber', `\t${id}\u00a0`)).toEqual([id]);
    expect(cell('principal.officePhone', '2000000001', figure('2000000001'))).toEqual(['02000000001', 'tidied']);
    expect(cell('principal.officePhone', '020-00000001')).toEqual(['020-00000001']);
    expect(cell('principal.mobile', '19900000000.0')).toEqual(['19900000000', 'tidied']);
  });

  test('D11: full-width digits and letters become half-width', () => {
    expect(cell('principal.idNumber', '１１０１９９１９０００１０１００１Ｘ')).toEqual([id, 'tidied']);
    expect(why('principal.idNumber', '１１０１９９１９０００１０１００１Ｘ')).toBe('全角改半角');
  });

  test('D12: circled and raised digits are refused, never folded', () => {
    for (const raw of ['1101991900010100①X', '11019919000101²01X', 'Ⅻ0199190001010010', '1101٩٩190001010010']) expect(cell('principal.idNumber', raw), raw).toEqual(['', 'refused']);
    expect(why('subject.certificateNumber', '91440199MA5X00006①')).toContain('①（U+2460）');
  });

  test('D13: letters of other scripts are refused with what they are', () => {
    expect(cell('principal.idNumber', '11019919000101001х')).toEqual(['', 'refused']);
    expect(why('principal.idNumber', '11019919000101001х')).toContain('U+0445');
    expect(why('principal.idNumber', '11019919000101001Χ')).toContain('11019919000101001X');
  });

  test('D14: a lower-case check letter is stored upper-case', () => {
    expect(cell('principal.idNumber', '11019919000101001x')).toEqual([id, 'tidied']);
  });

  test('D15: unseen characters leave numbers with a word, and are flagged in names', () => {
    expect(cell('subject.certificateNumber', '9144\u200b0199\ufeffMA5X\u00ad000061')).toEqual([code, 'tidied']);
    expect(cell('subject.name', '虚构\u200b示例')).toEqual(['虚构\u200b示例', 'look']);
  });

  test('masked by stars is refused', () => {
    expect(cell('principal.idNumber', '1101**********001X')).toEqual(['', 'refused']);
  });

  test('certificates with Chinese in their number stay as written', () => {
    expect(cell('subject.certificateNumber', '虚民证字第010019号')).toEqual(['虚民证字第010019号']);
  });

  test('passports and permits keep their letters', () => {
    expect(cell('principal.idNumber', 'h12345678')).toEqual(['H12345678', 'tidied']);
  });
});

describe('names and text', () => {
  test('D16: a turned writing direction is refused, its character named', () => {
    for (const target of ['subject.name', 'site.name', 'site.domain'] as const) expect(cell(target, 'example\u202enc.cn'), target).toEqual(['', 'refused']);
    expect(why('subject.name', '虚构\u2067示例')).toContain('U+2067');
  });

  test('D17: emoji, rare and private characters stay whole, composed', () => {
    expect(cell('subject.name', '𠮷示例')).toEqual(['𠮷示例']);
    expect(cell('subject.remark', '示例🙂')).toEqual(['示例🙂']);
    expect(cell('subject.name', '示例\ue000')).toEqual(['示例\ue000']);
    expect(cell('site.name', 'cafe\u0301')).toEqual(['caf\u00e9']);
  });

  test('D18: half characters are refused everywhere', () => {
    for (const target of targets) expect(cell(target, '1\ud842'), target).toEqual(['', 'refused']);
  });

  test('D07: the sign of a failed decoding is refused, not stored', () => {
    expect(cell('subject.name', '虚构\ufffd')).toEqual(['', 'refused']);
  });

  test('D19: control characters and endless cells are refused', () => {
    expect(cell('subject.name', '虚构\u0000示例')).toEqual(['', 'refused']);
    expect(cell('subject.remark', 'x'.repeat(2_001))).toEqual(['', 'refused']);
  });

  test('D21: minority names, long and short ones are taken as they are', () => {
    for (const name of ['阿依古丽·买买提', '王', '示'.repeat(50), 'Zhang San']) expect(cell('principal.name', name)).toEqual([name]);
  });

  test('D24: what begins like a formula stays text and is shown', () => {
    for (const raw of ["=cmd|'/c calc'!A1", '@SUM(1)', '-2+3', '＝1+1', '+1']) expect(cell('subject.name', raw), raw).toEqual([raw, 'look']);
    expect(cell('subject.name', "'=1+1")).toEqual(['=1+1', 'tidied', 'look']);
    expect(cell('subject.remark', 'safe\n=cmd')).toEqual(['safe =cmd', 'tidied']);
  });

  test('an error of the sheet is no value', () => {
    expect(cell('subject.name', '#N/A', { row: 0, column: 0, what: 'error', raw: '#N/A' })).toEqual(['', 'refused']);
  });

  test('what agencies write for nothing is nothing', () => {
    for (const raw of ['无', '-', '/', '——', 'N/A', '待补']) expect(cell('principal.officePhone', raw), raw).toEqual(['']);
    expect(cell('site.preApproval', '无')).toEqual(['无']);
  });
});

describe('domains, phones, days and choices', () => {
  test('D22: what surrounds a domain is taken off, letters and stops are mended; what is none stays for the rules', () => {
    expect(cell('site.domain', 'HTTPS://Example.CN:8080/a?b')).toEqual(['example.cn', 'tidied']);
    expect(cell('site.domain', '*.example.cn.')).toEqual(['example.cn', 'tidied']);
    expect(cell('site.domain', '例子。中国')).toEqual(['例子.中国', 'tidied']);
    expect(cell('site.domain', 'a.cn；b.cn\nc.cn')).toEqual(['a.cn、b.cn、c.cn']);
    for (const raw of ['203.0.113.9', 'a_b.cn', `${'x'.repeat(64)}.cn`]) expect(cell('site.domain', raw), raw).toEqual([raw]);
  });

  test('D23: country code, spaces and hyphens leave a mobile; two numbers are refused', () => {
    for (const raw of ['+86 199 0000 0000', '0086-19900000000', '199-0000-0000', '１９９００００００００']) expect(cell('principal.mobile', raw), raw).toEqual(['19900000000', 'tidied']);
    expect(cell('principal.mobile', '17000000000')).toEqual(['17000000000']);
    expect(cell('principal.mobile', '19900000000/19900000001')).toEqual(['', 'refused']);
    expect(cell('principal.mobile', '19900000000、19900000001')).toEqual(['', 'refused']);
    expect(cell('principal.officePhone', '（020）00000000转12')).toEqual(['(020)00000000转12', 'tidied']);
  });

  test('days in the ways of writing them; what is no day is refused', () => {
    expect(cell('certificateExpires', '2030-01-02')).toEqual(['2030-01-02']);
    for (const raw of ['2030/1/2', '2030.1.2', '2030年1月2日', '20300102', '47485', '2030-01-02 00:00:00']) expect(cell('certificateExpires', raw), raw).toEqual(['2030-01-02', 'tidied']);
    expect(cell('certificateExpires', '2030-01-02', { row: 0, column: 0, what: 'date', raw: '47485' })).toEqual(['2030-01-02']);
    expect(cell('principal.idValidUntil', '长期有效')).toEqual(['长期', 'tidied']);
    for (const raw of ['1990-02-30', '1/2/2030', '明年', '2030-13-01']) expect(cell('certificateExpires', raw), raw).toEqual(['', 'refused']);
    expect(cell('principal.idValidity', '2016.01.01-2036.01.01')).toEqual(['2016-01-01 2036-01-01']);
    expect(cell('principal.idValidity', '2016年1月1日至长期')).toEqual(['2016-01-01 长期']);
    expect(cell('principal.idValidity', '2036-01-01')).toEqual(['2036-01-01']);
  });

  test('regions by levels, also of municipalities', () => {
    expect(cell('subject.region', '浙江省杭州市西湖区')).toEqual(['浙江省/杭州市/西湖区', 'tidied']);
    expect(cell('subject.region', '浙江省/杭州市/西湖区')).toEqual(['浙江省/杭州市/西湖区']);
    expect(cell('subject.region', '北京市朝阳区')).toEqual(['北京市/北京市/朝阳区', 'tidied']);
    expect(cell('subject.region', '广东')).toEqual(['广东省', 'tidied']);
    expect(cell('subject.region', '火星')).toEqual(['火星', 'look']);
  });

  test('choices by the console’s words; others are kept and shown', () => {
    expect(cell('subject.nature', '企业单位')).toEqual(['企业单位']);
    expect(cell('subject.nature', '有限公司')).toEqual(['有限公司', 'look']);
    expect(cell('site.content', '单位门户网站,网络购物')).toEqual(['单位门户网站、网络购物']);
    expect(cell('site.content', '博客、个人空间')).toEqual(['博客/个人空间']);
    expect(cell('site.content', '官网')).toEqual(['官网', 'look']);
    expect(cell('siteAnswer.domainFiled', '否')).toEqual(['no']);
    expect(cell('siteAnswer.codesLeft', '3 个')).toEqual(['3']);
    expect(cell('siteAnswer.codesLeft', '很多')).toEqual(['', 'refused']);
  });

  test('D29: no text, however made, takes longer than 50 ms in any column', () => {
    const hostile = ['a'.repeat(50_000) + '!', '1'.repeat(50_000), '1-'.repeat(999) + 'x', '.'.repeat(2_000), ' '.repeat(49_999) + 'x', '（'.repeat(2_000), '19900000000 '.repeat(160), '省市区'.repeat(660), '2016.01.01-'.repeat(180)];
    for (const target of targets) {
      for (const raw of hostile) {
        const began = performance.now();
        readCell({ target, raw });
        expect(performance.now() - began, `${target} ${raw.slice(0, 8)}`).toBeLessThan(50);
      }
    }
  });
});
