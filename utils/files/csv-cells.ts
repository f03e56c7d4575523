import type { Mark } from './table.ts';
import { disarmed } from './formula-guard.ts';

/** `="1101…"`: how a figure is kept as text in a file of separated values. */
const asText = /^=\s*"((?:[^"]|"")*)"$/;
/** What Excel and WPS write for a long figure; its last digits are gone. */
const shortened = /^[+-]?\d(?:\.\d+)?E\+\d+$/i;
const failed = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

type Kind = Mark['what'];

function read(raw: string): { readonly value: string; readonly what?: Kind } {
  const inner = asText.exec(raw)?.[1];
  if (inner !== undefined) return { value: inner.replaceAll('""', '"'), what: 'formula' };
  if (shortened.test(raw)) return { value: raw, what: 'number' };
  if (failed.test(raw)) return { value: raw, what: 'error' };
  return { value: disarmed(raw) };
}

/** Cells as their text, with a mark where the file says more than text: `="…"`, `1.10101E+17`, `#N/A`. */
export function unwrapped(rows: readonly (readonly string[])[]): { readonly cells: string[][]; readonly marks: Mark[] } {
  const marks: Mark[] = [];
  const cells = rows.map((row, index) =>
    row.map((raw, column) => {
      const { value, what } = read(raw);
      if (what !== undefined) marks.push({ row: index, column, what, raw });
      return value;
    }),
  );
  return { cells, marks };
}
