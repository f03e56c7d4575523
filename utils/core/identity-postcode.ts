/** First two digits of the mainland's postal zones. Source: 邮政编码, China Post. */
const zones = new Set(
  '01 02 03 04 05 06 07 10 11 12 13 15 16 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 40 41 42 43 44 45 46 47 51 52 53 54 55 56 57 61 62 63 64 65 66 67 71 72 73 74 75 81 83 84 85 86'.split(' '),
);

/** Hong Kong and Macao have none of their own; letters to them carry these. */
const abroad = new Set(['999077', '999078']);

/** Whether a six-digit number lies in a postal zone; `undefined` for other shapes. */
export const postcodeHolds = (value: string): boolean | undefined =>
  /^\d{6}$/.test(value) ? zones.has(value.slice(0, 2)) || abroad.has(value) : undefined;
