/** Days from 1899-12-30 to 1970-01-01; of the Macintosh count that begins in 1904. */
const [epoch, epoch1904] = [25_569, 24_107];
const dayLength = 86_400_000;
/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;

/**
 * A count of days as `YYYY-MM-DD`, with ` HH:mm` where it has a time; `undefined` for what is no day of Excel's calendar.
 * Excel's 29 February 1900 never was; days before March 1900 are one off in it and so are no day here.
 */
export function dateOf(serial: number, is1904: boolean): string | undefined {
  const days = is1904 ? serial - epoch1904 : serial - epoch;
  if (!Number.isFinite(serial) || serial < (is1904 ? 0 : 61) || serial > lastSerial) return undefined;
  const written = new Date(Math.round((days * dayLength) / 60_000) * 60_000).toISOString();
  const clock = written.slice(11, 16);
  return clock === '00:00' ? written.slice(0, 10) : `${written.slice(0, 10)} ${clock}`;
}

/** Formats that Excel shows as a day without spelling them in the file; 27–36 and 50–58 are those of Chinese Excel (ECMA-376 part 1, §18.8.30). */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;

/** What a format says besides its letters: quoted text, escaped characters, colours, conditions, places. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi;

const isDateCode = (code: string): boolean => {
  const [shown = ''] = code.replaceAll(literal, '').replaceAll(/\.0+/g, '').split(';');
  return /[yd]|e|m{3,}/i.test(shown) && !/[#?0]|general|\[[hms]+\]/i.test(shown);
};

/** How a figure is shown, as far as it changes what a person reads. */
export type Shown = 'date' | { readonly digits: number } | undefined;

/** Characters of a format, by Excel's own limit. */
const longestCode = 255;

/** `code` is the format's own text, where the file spells it. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : undefined;
  if (code.length > longestCode) return undefined;
  // Zeros alone: `000000` shows 1234 as 001234.
  if (/^0{2,30}$/.test(code)) return { digits: code.length };
  return isDateCode(code) ? 'date' : undefined;
}
