import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { addWorkingDays, calendarOf, daysOf, isWorkingDay, usesPasted, withPasted, type HolidayYear } from '../../utils/core/calendar.ts';
import { readHolidayNotice, type HolidayNotice } from '../../utils/core/holiday-notice.ts';
import { addDays, type Day } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { sources } from '../../utils/data/sources.ts';
import { anyText } from '../any-text.ts';
import { fastest } from '../fastest.ts';
import { imagined2027, notices } from './notices.ts';

vi.setConfig({ testTimeout: 60_000 });

const years = Object.keys(notices).map(Number);

function understood(raw: string): HolidayNotice {
  const read = readHolidayNotice(raw);
  if (!read.ok) throw new Error(read.complaints.map(({ quote, text }) => `${text.en} (${quote})`).join('; '));
  return read.notice;
}

const rowOf = ({ year, off, work }: HolidayNotice): HolidayYear => ({ year, off, work, pasted: true, source: sources.pastedNotice });

const complaintsOf = (raw: string) => {
  const read = readHolidayNotice(raw);
  return read.ok ? [] : read.complaints.map(({ quote, text }) => ({ quote, zh: text.zh }));
};

const notice2026 = notices[2026] ?? '';
/** The notice for 2026 with one thing altered. */
const altered = (from: string, to: string): string => {
  expect(notice2026).toContain(from);
  return notice2026.replace(from, to);
};

describe('the nine years', () => {
  const calendar = calendarOf(years.map((year) => rowOf(understood(notices[year] ?? ''))));
  const table = calendarOf(holidays);

  test.each(years)('every day of %i is worked or free as the table has it', (year) => {
    const differing: Day[] = [];
    for (let day: Day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
      if (isWorkingDay(day, calendar) !== isWorkingDay(day, table)) differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  test.each(years.filter((year) => ![2018, 2019, 2020, 2023].includes(year)))('the make-up days of %i are written as in the table', (year) => {
    const row = holidays.find((one) => one.year === year);
    const { work } = understood(notices[year] ?? '');
    expect(daysOf(year, work)).toEqual(daysOf(year, row?.work ?? ''));
  });

  test('days of the year before carry it', () => {
    expect(understood(notices[2019] ?? '')).toMatchObject({ off: expect.stringContaining('20181230-20181231'), work: expect.stringContaining('20181229') });
    expect(understood(notices[2023] ?? '').off).toMatch(/^20221231 0101-0102/);
  });

  test('advice gives no day off, and is shown as not used', () => {
    const { off, skipped } = understood(notices[2024] ?? '');
    expect(daysOf(2024, off)).not.toContain('2024-02-09');
    expect(skipped.some((one) => one.includes('除夕'))).toBe(true);
  });

  test('festivals, counts and the date of the notice are read', () => {
    const { festivals, dated } = understood(notice2026);
    expect(dated).toBe('2025-11-04');
    expect(festivals.map(({ names, off, work }) => [names.join('、'), off.length, work.length])).toEqual([
      ['元旦', 3, 1], ['春节', 9, 2], ['清明节', 3, 0], ['劳动节', 5, 1], ['端午节', 3, 0], ['中秋节', 3, 0], ['国庆节', 7, 2],
    ]);
  });
});

describe('other ways to paste it', () => {
  test.each([
    ['no line breaks', (raw: string) => raw.replaceAll('\n', '')],
    ['every character on a line', (raw: string) => Array.from(raw).join('\n')],
    ['ASCII signs', (raw: string) => raw.replaceAll('：', ':').replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')')],
    ['full-width digits', (raw: string) => raw.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))],
    ['wide and zero-width spaces', (raw: string) => raw.replaceAll('月', '\u3000月\u200b')],
    ['Arabic numbering', (raw: string) => raw.replace(/([一二三四五六七])、(?=元旦|春节|清明|劳动|端午|中秋|国庆节：)/g, '1.')],
    ['what a page prints around it', (raw: string) => `首页 > 政策\n发布日期：2025年11月04日\n${raw}\n【编辑：某某】 分享到`],
    ['a dash for 至', (raw: string) => raw.replaceAll('至', '—')],
    ['weekdays spelled 星期', (raw: string) => raw.replaceAll('周六', '星期六').replaceAll('周日', '星期天')],
    ['commas between make-up days', (raw: string) => raw.replace('2月14日（周六）、2月28日', '2月14日（周六），2月28日')],
    ['the make-up day in the same sentence', (raw: string) => raw.replace('共3天。1月4日', '共3天，1月4日')],
  ])('%s', (_, change) => {
    const { off, work } = understood(change(notice2026));
    expect({ off, work }).toEqual({ off: understood(notice2026).off, work: understood(notice2026).work });
  });

  test('a day off in place of one that falls on a weekend', () => {
    const { off } = understood(altered('4月4日（周六）至6日（周一）放假，共3天。', '4月5日（周日）放假，4月6日（周一）补休。'));
    expect(daysOf(2026, off)).toContain('2026-04-06');
  });

  test('three make-up days joined by 、', () => {
    const { work } = understood(altered('9月20日（周日）、10月10日（周六）上班', '9月20日（周日）、10月10日（周六）、11日（周日）上班'));
    expect(daysOf(2026, work)).toContain('2026-10-11');
  });
});

describe('what is not understood is said, with the sentence', () => {
  test.each<[what: string, raw: () => string, quote: string, said: string]>([
    ['a weekday that is wrong', () => altered('1月4日（周日）上班', '1月4日（周六）上班'), '1月4日(周六)上班', '2026-01-04 是周日，文中写的是“周六”'],
    ['a weekday in a range that is wrong', () => altered('5日（周二）放假', '5日（周三）放假'), '5月1日(周五)至5日(周三)放假调休,共5天', '2026-05-05 是周二'],
    ['a count that is wrong', () => altered('23日（农历正月初七、周一）放假调休，共9天', '23日（农历正月初七、周一）放假调休，共8天'), '共8天', '写的是共 8 天，数出来是 9 天'],
    ['放假N天 that is wrong', () => (notices[2025] ?? '').replace('放假1天', '放假2天'), '1月1日(周三)放假2天', '写的是共 2 天，数出来是 1 天'],
    ['a make-up day that is no weekend day', () => altered('5月9日（周六）上班', '5月8日（周五）上班'), '5月8日(周五)上班', '不是周末'],
    ['a day that does not exist', () => altered('6月19日（周五）至21日', '6月19日（周五）至31日'), '6月19日', '没有 2026-06-31 这一天'],
    ['a range that runs backwards', () => altered('9月25日（周五）至27日（周日）', '9月27日（周日）至25日（周五）'), '9月27日', '不在 2026-09-27 之后'],
    ['a range longer than any holiday', () => altered('10月1日（周四）至7日（周三）放假调休，共7天', '10月1日至31日放假调休，共31天'), '10月1日至31日', '没有这么长的假'],
    ['an unknown bracket', () => altered('1月4日（周日）上班', '1月4日（待定）上班'), '待定', '没有读懂'],
    ['an unknown verb', () => altered('1月4日（周日）上班', '1月4日（周日）轮换'), '1月4日(周日)轮换', '没有读懂'],
    ['dates without a verb', () => altered('5月9日（周六）上班', '5月9日（周六）'), '5月9日(周六)', '没有说放假还是上班'],
    ['a count in Chinese numerals', () => altered('6月19日（周五）至21日（周日）放假，共3天', '6月19日（周五）至21日（周日）放假，共三天'), '共三天', '没有读懂'],
    ['a sentence in another form', () => altered('5月9日（周六）上班。', '5月9日（周六）上班。5月6日起错峰放假。'), '错峰放假', '没有读懂'],
    ['joining a weekend that is far', () => altered('6月19日（周五）至21日（周日）放假，共3天', '6月17日（周三）放假，与周末连休'), '端午节', '假期不挨着周末'],
    ['a festival that is missing', () => altered('五、端午节：', '五、某某节：'), '端午节', '没有找到：端午节'],
    ['a festival given twice', () => altered('五、端午节：', '五、清明节：'), '清明节', '清明节出现了两次'],
    ['a festival out of season', () => altered('6月19日（周五）至21日（周日）', '8月21日（周五）至23日（周日）'), '端午节', '2026-08-21 不会是端午节'],
    ['National Day without 1 October', () => altered('10月1日（周四）至7日（周三）放假调休，共7天', '10月2日（周五）至8日（周四）放假调休，共7天'), '国庆节', '放假日期里没有 10-01'],
    ['a day both free and worked', () => altered('1月4日（周日）上班', '1月3日（周六）上班'), '2026-01-03', '被说了两次'],
    ['a make-up day far from its festival', () => altered('10月10日（周六）上班', '1月10日（周六）上班'), '国庆节', '补班日 2026-01-10 离假期超过 21 天'],
    ['Dragon Boat without its lunar day', () => (notices[2018] ?? '').replace('6月18日放假', '6月8日放假'), '端午节', '放假日期里没有农历 5/5'],
    ['advice run into a sentence that gives days', () => (notices[2024] ?? '').replace('上班。鼓励', '上班鼓励'), '2月4日', '没有读懂'],
    ['no month', () => altered('5月9日（周六）上班', '9日（周六）上班'), '9日(周六)上班', '没有写月份'],
    ['the wrong year in the title', () => notice2026.replaceAll('2026年', '2027年'), '1月1日', '2027-01-01 是周五'],
  ])('%s', (...[, raw, quote, said]) => {
    const complaints = complaintsOf(raw());
    expect(complaints.some((one) => one.zh.includes(said) && (one.quote + one.zh).includes(quote)), JSON.stringify(complaints)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['another text', '明天放假。'],
    ['one item alone', '一、元旦：1月1日放假。'],
  ])('%s has no year', (_, raw) => expect(complaintsOf(raw)[0]?.zh).toContain('没有找到年份'));

  test('two notices at once', () => {
    expect(complaintsOf(`${notices[2025]}\n${notice2026}`)[0]?.zh).toContain('不止一个年份');
  });

  test('a title alone names all that is missing', () => {
    expect(complaintsOf('关于2026年部分节假日安排的通知')[0]?.zh).toContain('没有找到：元旦、春节、清明节、劳动节、端午节、中秋节、国庆节');
  });
});

describe('hostile text', () => {
  test('never throws, and never understands a text at random', () => {
    fc.assert(fc.property(anyText(200), (raw) => !readHolidayNotice(raw).ok), { numRuns: 2_000 });
  });

  test('one character lost or doubled is either of no weight or said: never another day in silence', () => {
    for (const year of years) {
      const whole = notices[year] ?? '';
      const right = understood(whole);
      const slips = Array.from(whole, (one, at) => [whole.slice(0, at) + whole.slice(at + 1), whole.slice(0, at) + one + whole.slice(at)]).flat();
      const misread = slips.filter((raw) => {
        const read = readHolidayNotice(raw);
        return read.ok && (read.notice.off !== right.off || read.notice.work !== right.work);
      });
      expect(misread, String(year)).toEqual([]);
    }
  });

  test('one digit typed for another is noticed wherever the notice says the day twice, by weekday or count', () => {
    const right = understood(notice2026);
    const slips = Array.from(notice2026, (one, at) => (/\d/.test(one) ? [...'0123456789'].filter((other) => other !== one).map((other) => notice2026.slice(0, at) + other + notice2026.slice(at + 1)) : [])).flat();
    const misread = slips.filter((raw) => {
      const read = readHolidayNotice(raw);
      return read.ok && (read.notice.off !== right.off || read.notice.work !== right.work);
    });
    // A make-up day moved by whole weeks has the right weekday, and its festival near: nothing in the text speaks against it.
    for (const raw of misread) expect(readHolidayNotice(raw)).toMatchObject({ notice: { off: right.off } });
    expect(misread.length).toBeLessThan(10);
  });

  test.each(['1月1日、', '元旦：', '1月1日至', '(', '（周一）', '2026年部分节假日安排', '共1天，', '放假'])('50 000 characters of %s in less than 50 ms', (one) => {
    const raw = `关于2026年部分节假日安排的通知 一、元旦：${one.repeat(Math.ceil(50_000 / one.length))}`;
    expect(fastest(() => readHolidayNotice(raw))).toBeLessThan(50);
    expect(fastest(() => readHolidayNotice(raw.slice(0, 20_000)))).toBeLessThan(50);
  });
});

describe('pasted beside the table', () => {
  const pasted = rowOf(understood(imagined2027));
  const rows = withPasted(holidays, [pasted]);

  test('it takes the place of the provisional year, and a count over it is no longer provisional', () => {
    expect(rows.filter(({ year }) => year === 2027)).toEqual([pasted]);
    const calendar = calendarOf(rows);
    expect(addWorkingDays('2026-12-20', 20, calendar).certainty).toBe('announced');
    expect(usesPasted('2026-12-20', '2027-01-15', calendar)).toBe(true);
    expect(usesPasted('2026-01-01', '2026-12-31', calendar)).toBe(false);
    expect(isWorkingDay('2027-02-20', calendar)).toBe(true);
    expect(isWorkingDay('2027-02-09', calendar)).toBe(false);
  });

  test('a year that was announced stays as the product has it', () => {
    expect(withPasted(holidays, [{ ...pasted, year: 2026 }])).toEqual(expect.arrayContaining([...holidays]));
    expect(withPasted(holidays, [{ ...pasted, year: 2026 }])).toHaveLength(holidays.length);
  });

  test('removed, the provisional year is back', () => {
    expect(addWorkingDays('2026-12-20', 20, calendarOf(withPasted(holidays, []))).certainty).toBe('provisional');
  });

  test('a year beyond the table is added', () => {
    expect(calendarOf(withPasted(holidays, [{ ...pasted, year: 2028 }])).years.get(2028)).toBe('announced');
  });
});
