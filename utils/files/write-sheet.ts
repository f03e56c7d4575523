import { isFigure, type OutColumn, type OutSheet } from './sheet-out.ts';
import { columnName } from './xlsx-cell.ts';
import { format } from './xlsx-frame.ts';
import { xmlText } from './xlsx-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Narrowest and widest columns, in characters. */
const [narrow, wide] = [8, 60];
/** Excel cuts a cell beyond it. */
const longest = 32_767;

const textCell = (place: string, value: string, style: number): string => `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value.slice(0, longest))}</t></is></c>`;

function cell(place: string, value: string, column: OutColumn | undefined): string {
  if (value === '') return '';
  if (column?.as === 'figure' && isFigure(value)) return `<c r="${place}" s="${format.figure}"><v>${value}</v></c>`;
  return textCell(place, value, format.text);
}

const columnWidths = (columns: readonly OutColumn[]): string =>
  columns
    .map(({ width = narrow, as }, index) => {
      const characters = Math.min(wide, Math.max(narrow, width)) + 1;
      // The column's own format: what a person types below the last row is text as well.
      return `<col min="${index + 1}" max="${index + 1}" width="${characters}" style="${as === 'figure' ? format.figure : format.text}" customWidth="1"/>`;
    })
    .join('');

/** Lists longer than this do not fit into a rule of Excel and are left to the person. */
const longestList = 255;

/** Rules of the columns that have choices or a hint. A choice is offered, not forced: the import says what is wrong with others. */
function validations({ columns, rows, blanks = 0 }: OutSheet): string {
  const last = Math.max(2, rows.length + blanks + 1);
  const rules = columns.flatMap(({ head, choices = [], hint }, index) => {
    const list = choices.join(',');
    const isList = list !== '' && list.length <= longestList;
    if (!isList && hint === undefined) return [];
    const name = columnName(index);
    const said = hint === undefined ? '' : ` showInputMessage="1" promptTitle="${xmlText(head.slice(0, 32))}" prompt="${xmlText(hint.slice(0, 255))}"`;
    const range = `sqref="${name}2:${name}${last}"`;
    return [isList ? `<dataValidation type="list" allowBlank="1"${said} ${range}><formula1>"${xmlText(list)}"</formula1></dataValidation>` : `<dataValidation allowBlank="1"${said} ${range}/>`];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** The part of one sheet (ECMA-376 part 1, §18.3.1.99), row by row: its first row stays in sight and can be filtered by. */
export function* sheetXml(sheet: OutSheet): Generator<string> {
  const { columns, rows, blanks = 0 } = sheet;
  const last = columnName(Math.max(0, columns.length - 1));
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols>${columnWidths(columns)}</cols><sheetData>${row(1, columns.map(({ head }, index) => textCell(`${columnName(index)}1`, head, format.heading)).join(''))}`;
  for (const [index, values] of rows.entries()) {
    yield row(index + 2, values.map((value, column) => cell(`${columnName(column)}${index + 2}`, value, columns[column])).join(''));
  }
  // Numbers are text on purpose; without the last part Excel puts a green corner on each.
  const whole = `A1:${last}${rows.length + blanks + 1}`;
  yield `</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>${validations(sheet)}<ignoredErrors><ignoredError sqref="${whole}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}
