import type { HolidayYear } from '../core/calendar.ts';
import type { Source } from '../core/source.ts';

type Paper = readonly [name: string, path: string, dated: string];

const notice = (year: number, [name, path, dated]: Paper): Source => ({
  id: `holidays-${year}`,
  name,
  publisher: '国务院办公厅',
  url: `https://www.gov.cn/zhengce/zhengceku/${path}`,
  dated,
  checked: '2026-11-25',
  confidence: 'high',
});

const statute: Source = {
  id: 'holidays-statute',
  name: '全国年节及纪念日放假办法（国务院令第795号）',
  publisher: '国务院',
  url: 'https://www.gov.cn/zhengce/content/202411/content_6986380.htm',
  dated: '2024-11-10',
  checked: '2026-11-25',
  confidence: 'high',
};

/** The State Council's calendar. A new year is one row; a provisional row is replaced when the notice is out, in November. */
export const holidays: readonly HolidayYear[] = [
  {
    year: 2018,
    off: '0101 0215-0221 0405-0407 0429-0501 0616-0618 0922-0924 1001-1007 1230-1231',
    work: '0211 0224 0408 0428 0929 0930 1229',
    source: notice(2018, ['关于2018年部分节假日安排的通知', '2017-11/30/content_5243579.htm', '2017-11-30']),
  },
  {
    // Labour Day was lengthened by a second notice, 2019-03/22/content_5375877.htm.
    year: 2019,
    off: '0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007',
    work: '0202 0203 0428 0505 0929 1012',
    source: notice(2019, ['关于2019年部分节假日安排的通知', '2018-12/06/content_5346276.htm', '2018-12-06']),
  },
  {
    // Spring Festival was lengthened to 02-02 by a second notice, 2020-01/27/content_5472352.htm.
    year: 2020,
    off: '0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008',
    work: '0119 0426 0509 0628 0927 1010',
    source: notice(2020, ['关于2020年部分节假日安排的通知', '2019-11/21/content_5454164.htm', '2019-11-21']),
  },
  {
    year: 2021,
    off: '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
    work: '0207 0220 0425 0508 0918 0926 1009',
    source: notice(2021, ['关于2021年部分节假日安排的通知', '2020-11/25/content_5564127.htm', '2020-11-25']),
  },
  {
    year: 2022,
    off: '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007',
    work: '0129 0130 0402 0424 0507 1008 1009',
    source: notice(2022, ['关于2022年部分节假日安排的通知', '2021-10/25/content_5644835.htm', '2021-10-25']),
  },
  {
    year: 2023,
    off: '0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006',
    work: '0128 0129 0423 0506 0625 1007 1008',
    source: notice(2023, ['关于2023年部分节假日安排的通知', '2022-12/08/content_5730844.htm', '2022-12-08']),
  },
  {
    year: 2024,
    off: '0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007',
    work: '0204 0218 0407 0428 0511 0914 0929 1012',
    source: notice(2024, ['关于2024年部分节假日安排的通知', '202310/content_6911528.htm', '2023-10-25']),
  },
  {
    year: 2025,
    off: '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
    work: '0126 0208 0427 0928 1011',
    source: notice(2025, ['关于2025年部分节假日安排的通知', '202411/content_6986383.htm', '2024-11-12']),
  },
  {
    year: 2026,
    off: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
    work: '0104 0214 0228 0509 0920 1010',
    source: notice(2026, ['关于2026年部分节假日安排的通知', '202511/content_7047091.htm', '2025-11-04']),
  },
  {
    year: 2027,
    provisional: true,
    off: '0101 0205-0208 0405 0501-0502 0609 0915 1001-1003',
    work: '',
    source: statute,
  },
];
