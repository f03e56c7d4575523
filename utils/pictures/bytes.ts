/** Big-endian number of `size` (1–4) bytes at `at`; `undefined` beyond the end. */
export function big(bytes: Uint8Array, at: number, size: number): number | undefined {
  if (at < 0 || at + size > bytes.length) return undefined;
  let value = 0;
  for (const byte of bytes.subarray(at, at + size)) value = value * 256 + byte;
  return value;
}

/** The same, the lowest byte first. */
export function little(bytes: Uint8Array, at: number, size: number): number | undefined {
  if (at < 0 || at + size > bytes.length) return undefined;
  return bytes.subarray(at, at + size).reduceRight((value, byte) => value * 256 + byte, 0);
}

/** Bytes as Latin letters, for marks that a format spells out. Short at the end. */
export const letters = (bytes: Uint8Array, at: number, size: number): string => String.fromCharCode(...bytes.subarray(at, at + size));

/** Where `mark` (letters) stands first at or after `from`; -1 if nowhere. */
export function indexOf(bytes: Uint8Array, mark: string, from = 0): number {
  const wanted = Uint8Array.from(mark, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0, from); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
    if (same === wanted.length) return at;
  }
  return -1;
}
