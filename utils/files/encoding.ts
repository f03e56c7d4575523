import { text, type Text } from '../core/text.ts';
import { decoded, isValid, linesWhere, listed, megabyte, mostNamed } from './encoded-lines.ts';
import { Refused } from './refused.ts';
import type { Encoding } from './table.ts';

export interface Decoded {
  readonly content: string;
  readonly encoding: { readonly used: Encoding; readonly others: readonly Encoding[] };
  readonly doubts: readonly Text[];
}

const names: { readonly [E in Encoding]: string } = { 'utf-8': 'UTF-8', gb18030: 'GB18030', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE' };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const marked = (bytes: Uint8Array): Encoding | undefined => marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

function undecodable(bytes: Uint8Array, encoding: Encoding): Refused {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const rows = isWide ? [] : linesWhere(bytes, (line) => !isValid(line, encoding));
  const [zh, en] = rows.length === 0 ? ['', ''] : [`第 ${listed(rows)} 行`, `Row ${listed(rows)}: `];
  return new Refused(
    text(`${zh}有按 ${names[encoding]} 读不出的字节，没有读取任何一行。请用 Excel 或 WPS 打开后另存为“CSV UTF-8”或 xlsx。`, `${en}bytes that are no ${names[encoding]}; no row was read. Open the file in Excel or WPS and save it as “CSV UTF-8” or xlsx.`),
  );
}

/** More than two Chinese characters in sequences of three bytes: hardly ever what GB18030 text looks like. */
const isChineseUtf8 = (line: Uint8Array): boolean => /[\u3400-\u9fff]{2}/.test(decoded(line, 'utf-8') ?? '');

/** Both are in one file, as when two exports were put together by hand. */
function mixed(bytes: Uint8Array): Refused | undefined {
  const rows = linesWhere(bytes, isChineseUtf8);
  if (rows.length === 0) return undefined;
  return new Refused(
    text(`文件里混有两种编码：第 ${listed(rows)} 行是 UTF-8，其余不是。没有读取任何一行。请分别导出，或另存为 xlsx。`, `Two encodings are mixed in the file: row ${listed(rows)} is UTF-8, the rest is not. No row was read. Export them apart, or save as xlsx.`),
  );
}

const notText = (): Refused => new Refused(text('这不是文本文件，或里面有空字符。没有读取任何一行。', 'This is no text file, or it holds NUL characters. No row was read.'));

/** Which UTF-16 it is, by the place of the zero bytes that commas, digits and line ends have. */
function wideKind(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let [even, odd] = [0, 0];
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const [most, least] = [Math.max(even, odd), Math.min(even, odd)];
  // Of plain letters in UTF-16 every unit has one, of Chinese text every separator and line end. A zero byte astray in other text is rarer.
  const isRare = most * (isValid(bytes, 'utf-8') ? 5 : 100) < bytes.length;
  // A handful of characters such as 一 (U+4E00) have a zero byte on the other side.
  if (isRare || least * 10 > most) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** What no table holds; tab, line ends, vertical tab and form feed may stand in one. */
const control = /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}/u;

interface Choice {
  readonly used: Encoding;
  readonly others: readonly Encoding[];
}

const chinese = /[\u3400-\u9fff]/;

/** Chinese in UTF-8 takes three bytes a character. */
const threeBytes = /[\u0800-\u{10ffff}]/u;

/** Valid in both: it is UTF-8, unless that gives no Chinese at all. GB2312 has 930 characters whose two bytes are also UTF-8. */
function between(bytes: Uint8Array): Choice {
  const sample = bytes.subarray(0, megabyte);
  const asUtf8 = new TextDecoder('utf-8').decode(sample);
  const isGb = !threeBytes.test(asUtf8) && chinese.test(new TextDecoder('gb18030').decode(sample));
  return isGb ? { used: 'gb18030', others: ['utf-8'] } : { used: 'utf-8', others: ['gb18030'] };
}

function choose(bytes: Uint8Array): Choice {
  const byMark = marked(bytes);
  if (byMark !== undefined) return { used: byMark, others: [] };
  if (bytes.includes(0)) {
    const used = wideKind(bytes);
    if (used === undefined) throw notText();
    return { used, others: [] };
  }
  const isUtf8 = isValid(bytes, 'utf-8');
  const isGb = isValid(bytes, 'gb18030');
  if (isUtf8 && isGb) return bytes.some((byte) => byte > 0x7f) ? between(bytes) : { used: 'utf-8', others: [] };
  if (isUtf8) return { used: 'utf-8', others: [] };
  const both = mixed(bytes);
  if (both !== undefined) throw both;
  if (isGb) return { used: 'gb18030', others: [] };
  throw undecodable(bytes, 'gb18030');
}

/** Text rows that hold a character, from 1. */
function rowsWith(content: string, character: RegExp): number[] {
  const rows: number[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (character.test(line)) rows.push(index + 1);
    if (rows.length === mostNamed) break;
  }
  return rows;
}

const replaced = (content: string): Text[] => {
  if (!content.includes('\ufffd')) return [];
  const rows = listed(rowsWith(content, /\ufffd/));
  return [text(`第 ${rows} 行有“\ufffd”：文件在别处已丢失这些字，请补回。`, `Row ${rows} holds “\ufffd”: these characters were lost before. Put them back.`)];
};

/** The first word that is not ASCII, in both readings. */
function twoReadings(bytes: Uint8Array, { used, others }: Choice): Text[] {
  const [other] = others;
  if (other === undefined) return [];
  const first = (encoding: Encoding) => /[^\0-\x7f]+/.exec(new TextDecoder(encoding).decode(bytes.subarray(0, megabyte)))?.[0].slice(0, 8) ?? '';
  return [
    text(
      `编码不能确定：按 ${names[used]} 读作“${first(used)}”，按 ${names[other]} 读作“${first(other)}”。请核对，不对就改选。`,
      `The encoding is uncertain: “${first(used)}” as ${names[used]}, “${first(other)}” as ${names[other]}. Check, and choose the other one if it is wrong.`,
    ),
  ];
}

/**
 * Bytes as text, in the given encoding or in the one that they show: by their mark, by zero bytes (UTF-16), else UTF-8, else GB18030
 * (what Excel and WPS save in Chinese Windows). Nothing is ever replaced by U+FFFD.
 * @throws Refused where bytes have no meaning in that encoding, with the rows; for what is no text.
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const guess = chosen === undefined ? choose(bytes) : { used: chosen, others: [] };
  const content = decoded(bytes, guess.used);
  if (content === undefined) throw undecodable(bytes, guess.used);
  if (control.test(content)) throw notText();
  return { content, encoding: guess, doubts: [...twoReadings(bytes, guess), ...replaced(content)] };
}
