import { lengthOf, oddIn, spelled } from '../core/identity-text.ts';
import { text } from '../core/text.ts';
import { clean, look, refused, onward, tidied, type Read } from './note.ts';
import type { Mark } from './sheet.ts';

/** No box of the console takes more. */
const longest = 2_000;

const words = {
  broken: text('含有损坏的字符（半个字符或 {one}），请重新输入', 'Holds a broken character (half of one, or {one}); type it again'),
};

/** What no value may hold: half characters and signs of a failed decoding would be stored as something else. */
function unstorable(raw: string): Read | undefined {
  if (raw.length > longest) return refused(text(`单元格有 ${raw.length} 个字符，超过 ${longest}`, `The cell has ${raw.length} characters, more than ${longest}`));
  if (/\p{Surrogate}|\ufffd/u.test(raw)) return refused(text(words.broken.zh.replace('{one}', 'U+FFFD'), words.broken.en.replace('{one}', 'U+FFFD')));
  const control = /(?![\t\n\r])\p{Cc}/u.exec(raw)?.[0];
  if (control !== undefined) return refused(text(`含有控制字符 ${spelled(control)}`, `Holds the control character ${spelled(control)}`));
  return undefined;
}

const formulaText = /^="([^"]*)"$/;
/** Excel's mark for "this is text", and what a cautious export puts before a formula's sign. */
const apostrophe = /^['’](?=[\d=+\-@＝\t\r])/;

/** A cell's text without what spreadsheets wrap round it; refused where it cannot be stored as it is. */
export function unwrapped(raw: string, mark: Mark | undefined): Read {
  const wrong = unstorable(raw);
  if (wrong !== undefined) return wrong;
  if (mark?.what === 'error') return refused(text(`单元格是错误值 ${mark.raw}`, `The cell is an error, ${mark.raw}`));
  const trimmed = raw.trim();
  const inner = formulaText.exec(trimmed)?.[1];
  if (inner !== undefined) return tidied(inner.trim(), text('去掉了 ="…" 的外壳', 'Taken out of ="…"'));
  if (!apostrophe.test(trimmed)) return clean(trimmed);
  return tidied(trimmed.slice(1).trim(), text('去掉了开头的 \'', "Took off the ' at the beginning"));
}

const formulaSign = /^[=+\-@＝]/;

/** Text in one line, composed (NFC) and otherwise left as it is: emoji, rare characters and private ones too. */
function inOneLine(value: string): Read {
  const line = value.replaceAll(/\s*[\r\n\t]+\s*/g, /\p{Script=Han}/u.test(value) ? '' : ' ').normalize('NFC');
  if (value.normalize('NFC') !== line) return tidied(line, text('去掉了换行', 'Took out line breaks'));
  return clean(line);
}

/** A formula's sign begins no name: it stays text and is shown. */
const asText = (value: string): Read => (formulaSign.test(value) ? look(value, text(`以 ${value.slice(0, 1)} 开头，只当作文字`, `Begins with ${value.slice(0, 1)}; taken as text only`)) : clean(value));

/** Characters that turn the direction of writing make a name look like another; the other unseen ones are flagged and kept. */
function seen(value: string): Read {
  const odd = oddIn(value);
  if (odd === undefined || odd.oddity === 'control') return clean(value);
  if (odd.oddity === 'bidi') return refused(text(`含有改变书写方向的字符 ${spelled(odd.character)}，看到的不是实际的`, `Holds ${spelled(odd.character)}, which turns the writing: what is seen is not what is there`));
  return look(value, text(`含有看不见的字符 ${spelled(odd.character)}`, `Holds the unseen character ${spelled(odd.character)}`));
}

/** Names, addresses and remarks. */
export const readText = (value: string): Read => onward(onward(inOneLine(value), seen), asText);

/** A list of words; at most 50 of 40 characters. */
export function readWords(value: string): Read {
  const list = value.split(/[\s、，,;；|]+/).filter((one) => one !== '');
  const kept = [...new Set(list.filter((one) => lengthOf(one) <= 40))].slice(0, 50);
  if (kept.length < new Set(list).size) return look(kept.join('、'), text('超过 40 个字或 50 个的标签没有取', 'Tags over 40 characters, or beyond 50, were left out'));
  return onward(clean(kept.join('、')), seen);
}
