import type { Encoding } from './table.ts';

/** The text, or `undefined` where a byte has no meaning in that encoding. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const megabyte = 1024 * 1024;

/** Whether every byte has a meaning. Decodes piece by piece and keeps nothing, so that a second opinion costs no second copy. */
export function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += megabyte) decoder.decode(bytes.subarray(at, at + megabyte), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const lineFeed = 0x0a;
/** As many rows as a person reads in a sentence. */
export const mostNamed = 5;

/** Row numbers, from 1, of the first five lines of which `judge` says so. A byte 0x0A is a line feed in UTF-8 and GB18030 alike. */
export function linesWhere(bytes: Uint8Array, judge: (line: Uint8Array) => boolean): number[] {
  const found: number[] = [];
  let row = 1;
  for (let at = 0; at < bytes.length && found.length < mostNamed; row += 1) {
    const feed = bytes.indexOf(lineFeed, at);
    const next = feed === -1 ? bytes.length : feed + 1;
    if (judge(bytes.subarray(at, next))) found.push(row);
    at = next;
  }
  return found;
}

export const listed = (rows: readonly number[]): string => rows.join('、') + (rows.length === mostNamed ? '…' : '');

