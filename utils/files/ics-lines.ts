/** Longest line in octets of UTF-8, its end not counted (RFC 5545 §3.1). */
export const longestLine = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/**
 * A content line as it stands in the file: folded at 75 octets, never inside a character, ended by CRLF (RFC 5545 §3.1).
 * Taking out each CRLF with its following blank gives the line back.
 */
export function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += more;
  }
  return `${out}\r\n`;
}

const lineEnd = /\r\n?|[\u0085\u2028\u2029]/g;
/** TEXT may hold a tab and no other control (RFC 5545 §3.3.11); half characters cannot be written as UTF-8. */
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/** A value of type TEXT (RFC 5545 §3.3.11). What cannot stand in one is left out. */
export const escaped = (value: string): string =>
  value.replace(lineEnd, '\n').replace(unwritable, '').replace(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
