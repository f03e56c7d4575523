/*
 * A cell that begins with one of these is run as a formula by spreadsheets; so is a line of a cell of several lines once it is torn apart
 * (OWASP, "CSV injection"). An apostrophe before it makes it text. Apostrophes that stand there already count as well, so that reading
 * takes away exactly what writing put there.
 */
const armedLine = /^('*[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
const disarmedLine = /^'('*[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
/** A lone dash stands for "nothing" in many sheets, and spreadsheets take it as text. */
const dash = '-';

const perLine = (value: string, change: (line: string) => string): string =>
  value
    .split(/(\r\n|\r|\n)/)
    .map(change)
    .join('');

/** The text so that no spreadsheet runs it. `disarmed` takes away again what was added. */
export const guarded = (value: string): string => (value === dash ? value : perLine(value, (line) => line.replace(armedLine, "'$1")));

/** The text without the apostrophes that `guarded`, or another careful writer, put before formulas. */
export const disarmed = (value: string): string => (value.includes("'") ? perLine(value, (line) => line.replace(disarmedLine, '$1')) : value);
