import { guarded } from './formula-guard.ts';
import { isFigure, type OutColumn, type OutSheet } from './sheet-out.ts';

/** Without it Excel takes the bytes for the code page of the machine. */
const byteOrderMark = '\ufeff';

/**
 * What Excel and WPS would take for a figure and change: long numbers lose their last digits, leading zeros go, and a credit code such as
 * `91330106E123456789` becomes a power of ten.
 */
const changed = /^(?:\d{12,}|0\d+|\d+E\d+)$/i;

/** A day or a fraction to a spreadsheet: `3-1`, `1/2`. Whole days (`2026-01-02`) are shown another way, and mean the same. */
const looksDay = /^\d{1,2}[-/]\d{1,2}$/;

const asText = (value: string): string => `="${value}"`;
const needsQuotes = /[",\t;\r\n]|^\s|\s$/;
const quoted = (value: string): string => (needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function cell(value: string, column?: OutColumn): string {
  if (column?.as === 'figure' && isFigure(value)) return value;
  return quoted(changed.test(value) || looksDay.test(value) ? asText(value) : guarded(value));
}

const line = (cells: readonly string[], columns: readonly OutColumn[] = []): string => `${cells.map((value, at) => cell(value, columns[at])).join(',')}\r\n`;

/** Text that `readCsv` reads back cell by cell, and that Excel and WPS open as text: BOM, CRLF, no formulas but `="…"` for long numbers. */
export function* writeCsv(sheet: OutSheet): Generator<string> {
  yield byteOrderMark + line(sheet.columns.map(({ head }) => head));
  for (const row of sheet.rows) yield line(row, sheet.columns);
}
