/** What a label or an option is besides its words: spaces, no-break and zero-width ones included, stars and colons of both widths. */
const noise = /[\s\u00a0\u200b-\u200d\ufeff*＊:：]+/g;

/** The words alone, for comparing labels and options. Equality after this is the only equality; a part is never enough. */
export const norm = (words: string): string => words.normalize('NFC').replace(noise, '');

/** A list's first entry or a grey hint, not a value: 请选择, --请选择--, 请先选择产品. */
export const isPrompt = (words: string): boolean => /^[-—]*\s*请/.test(words) || /^[-—\s]+$/.test(words) || words === '选择';

const range = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/;

/** A displayed date as `YYYY-MM-DD`; 长期 and what is no date stay as displayed. */
export function isoDate(shown: string): string {
  const [, year, month, date] = range.exec(shown) ?? [];
  if (year === undefined || month === undefined || date === undefined) return shown.trim();
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
