import type { HolidayYear } from '../core/calendar.ts';
import { sources } from './sources.ts';

/** The State Council's calendar. A new year is one row; a provisional row is replaced when the notice is out, in November. */
export const holidays: readonly HolidayYear[] = [
  {
    year: 2018,
    off: '0101 0215-0221 0405-0407 0429-0501 0616-0618 0922-0924 1001-1007 1230-1231',
    work: '0211 0224 0408 0428 0929 0930 1229',
    source: sources.holidays2018,
  },
  {
    // Labour Day was lengthened by a second notice, 2019-03/22/content_5375877.htm.
    year: 2019,
    off: '0101 0204-0210 0405-0407 0501-0504 0607-0609 0913-0915 1001-1007',
    work: '0202 0203 0428 0505 0929 1012',
    source: sources.holidays2019,
  },
  {
    // Spring Festival was lengthened to 02-02 by a second notice, 2020-01/27/content_5472352.htm.
    year: 2020,
    off: '0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008',
    work: '0119 0426 0509 0628 0927 1010',
    source: sources.holidays2020,
  },
  {
    year: 2021,
    off: '0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007',
    work: '0207 0220 0425 0508 0918 0926 1009',
    source: sources.holidays2021,
  },
  {
    year: 2022,
    off: '0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007',
    work: '0129 0130 0402 0424 0507 1008 1009',
    source: sources.holidays2022,
  },
  {
    year: 2023,
    off: '0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006',
    work: '0128 0129 0423 0506 0625 1007 1008',
    source: sources.holidays2023,
  },
  {
    year: 2024,
    off: '0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007',
    work: '0204 0218 0407 0428 0511 0914 0929 1012',
    source: sources.holidays2024,
  },
  {
    year: 2025,
    off: '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008',
    work: '0126 0208 0427 0928 1011',
    source: sources.holidays2025,
  },
  {
    year: 2026,
    off: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007',
    work: '0104 0214 0228 0509 0920 1010',
    source: sources.holidays2026,
  },
  {
    year: 2027,
    provisional: true,
    off: '0101 0205-0208 0405 0501-0502 0609 0915 1001-1003',
    work: '',
    source: sources.holidaysStatute,
  },
];
