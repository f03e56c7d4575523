import type { Mark } from './table.ts';
import type { Area } from './xlsx-cell.ts';

interface Cells {
  readonly rows: string[][];
  readonly marks: Mark[];
  readonly merged: readonly Area[];
}

/**
 * Writes the value of merged cells into each of their rows: one client over three rows of websites is that client in each. Only the
 * first column is filled, as a title that spans the sheet is no value of every column. Gives how many ranges it filled.
 */
export function fillDown({ rows, marks, merged }: Cells): number {
  let filled = 0;
  for (const { top, left, bottom } of merged) {
    const value = rows[top]?.[left] ?? '';
    if (value === '' || bottom <= top) continue;
    filled += 1;
    const own = marks.filter((mark) => mark.row === top && mark.column === left);
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = rows[row] ?? [];
      while (cells.length < left) cells.push('');
      cells[left] = value;
      for (const { what, raw } of own) marks.push({ row, column: left, what, raw });
    }
  }
  return filled;
}
