import { Allowance, tooManyRows, sheetLimits } from './sheet-limits.ts';
import { areaOf, columnOf, plainFigure, unescapedText, type Area } from './xlsx-cell.ts';
import { dateOf, type Shown } from './xlsx-dates.ts';
import type { Mark } from './table.ts';
import { attribute, brokenXml, type XmlListener } from './xml-scan.ts';

export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly Shown[];
  readonly is1904: boolean;
  readonly allowance: Allowance;
}

interface Value {
  readonly text: string;
  readonly what?: Mark['what'];
}

function figure(raw: string, shown: Shown, is1904: boolean): Value {
  const day = shown === 'date' ? dateOf(Number(raw), is1904) : undefined;
  if (day !== undefined) return { text: day, what: 'date' };
  const plain = plainFigure(raw);
  const isPadded = typeof shown === 'object' && /^\d+$/.test(plain);
  return { text: isPadded ? plain.padStart(shown.digits, '0') : plain, what: 'number' };
}

function sharedText(strings: readonly string[], raw: string): string {
  const found = raw === '' ? '' : strings[Number(raw)];
  if (found === undefined) throw brokenXml();
  return found;
}

/** Where text of a cell may stand: its value, its formula, its own text. */
const places: ReadonlySet<string> = new Set(['v', 'f', 't']);

/** Listens to one sheet (ECMA-376 part 1, §18.3.1) and keeps its cells as text. */
export class SheetListener implements XmlListener {
  readonly rows: string[][] = [];
  readonly marks: Mark[] = [];
  readonly merged: Area[] = [];
  hiddenRows = 0;
  readonly #shared: Shared;
  #row = -1;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #formula: string | undefined;
  #place: string | undefined;
  #isReading = false;

  constructor(shared: Shared) {
    this.#shared = shared;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') return this.#openCell(attributes);
    if (name === 'row') return this.#openRow(attributes);
    if (places.has(name)) this.#place = name;
    if (name === 'f') this.#formula = '';
    if (name === 'rPh') this.#isReading = true;
    if (name !== 'mergeCell') return;
    const area = areaOf(attribute(attributes, 'ref') ?? '');
    if (area !== undefined && this.merged.length < sheetLimits.rows) this.merged.push(area);
  }

  close(name: string): void {
    if (name === 'c') return this.#closeCell();
    if (places.has(name)) this.#place = undefined;
    if (name === 'rPh') this.#isReading = false;
  }

  text(piece: string): void {
    if (this.#place === undefined || this.#isReading) return;
    if (this.#place === 'f') this.#formula = ((this.#formula ?? '') + piece).slice(0, sheetLimits.cellLength);
    else this.#value += piece;
    if (this.#value.length > sheetLimits.cellLength) this.#shared.allowance.take(this.#row, Math.max(0, this.#column), this.#value.length);
  }

  #openRow(attributes: string): void {
    const said = Number(attribute(attributes, 'r') ?? Number.NaN);
    this.#row = Number.isInteger(said) && said > 0 ? said - 1 : this.#row + 1;
    this.#column = -1;
    if (attribute(attributes, 'hidden') === '1' || attribute(attributes, 'hidden') === 'true') this.hiddenRows += 1;
  }

  #openCell(attributes: string): void {
    this.#column = columnOf(attribute(attributes, 'r') ?? '') ?? this.#column + 1;
    this.#type = attribute(attributes, 't') ?? 'n';
    this.#style = Number(attribute(attributes, 's') ?? 0);
    this.#value = '';
    this.#formula = undefined;
  }

  #closeCell(): void {
    const raw = this.#value;
    if (raw === '' && this.#formula === undefined) return;
    const { text, what } = this.#read(raw);
    this.#put(text);
    const place = { row: this.#row, column: this.#column };
    // What the result is comes first; it says more of the value than that it was worked out.
    if (what !== undefined) this.marks.push({ ...place, what, raw });
    if (this.#formula !== undefined) this.marks.push({ ...place, what: 'formula', raw: `=${this.#formula}` });
  }

  #read(raw: string): Value {
    const { strings, formats, is1904 } = this.#shared;
    if (this.#type === 's') return { text: sharedText(strings, raw) };
    if (this.#type === 'e') return { text: raw, what: 'error' };
    if (this.#type === 'b') return { text: raw === '1' ? 'TRUE' : 'FALSE' };
    if (this.#type === 'd') return { text: raw.replace('T', ' ').replace(/ 00:00(?::00(?:\.0+)?)?Z?$/, ''), what: 'date' };
    if (this.#type === 'n' && raw !== '') return figure(raw, formats[this.#style], is1904);
    return { text: unescapedText(raw) };
  }

  #put(value: string): void {
    if (value === '') return;
    const [row, column] = [this.#row, this.#column];
    if (row >= sheetLimits.rows) throw tooManyRows();
    this.#shared.allowance.take(row, column, value.length);
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
}
