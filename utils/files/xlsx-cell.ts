/** The column of `BC12` or `BC`, from 0; `undefined` when there is none. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  let at = 0;
  for (let code = reference.charCodeAt(0); code >= 65 && code <= 90; code = reference.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  return at === 0 || at > 3 ? undefined : column - 1;
}

/** How a column is called: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? Number.NaN) - 1;

/** `A1:C3`, rows and columns from 0. */
export function areaOf(reference: string): Area | undefined {
  const [from, to] = reference.split(':');
  if (from === undefined || to === undefined) return undefined;
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [rowOf(from), rowOf(to)];
  if (left === undefined || right === undefined || Number.isNaN(top) || Number.isNaN(bottom)) return undefined;
  return { top, left, bottom, right };
}

const scientific = /^(-?)(\d+)(?:\.(\d+))?E([+-]?\d{1,2})$/i;

/** A figure without exponent, digit by digit, so that nothing is rounded: `1.1010119900307E+17` has 18 digits. */
export function plainFigure(raw: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] = scientific.exec(raw) ?? [];
  if (whole === '') return raw;
  const shift = Number(power);
  const digits = whole + part;
  const point = whole.length + shift;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign}0.${'0'.repeat(-point)}${digits}`;
}

/** Tab, line ends, and the underscore that begins such an escape; other control characters no cell may hold. */
const escapable: ReadonlySet<number> = new Set([9, 10, 13, 0x5f]);

/** Excel writes control characters as `_x000D_`, and an underscore that would look so as `_x005F_` (ECMA-376 part 1, §22.9.2.19). */
export function unescapedText(value: string): string {
  // A line end of the XML itself is one line feed (XML 1.0 §2.11).
  const plain = value.includes('\r') ? value.replaceAll(/\r\n?/g, '\n') : value;
  if (!plain.includes('_x')) return plain;
  return plain.replaceAll(/_x([0-9A-F]{4})_/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return escapable.has(code) ? String.fromCharCode(code) : whole;
  });
}
