import { shownBy, type Shown } from './xlsx-dates.ts';
import { attribute, type XmlListener } from './xml-scan.ts';

/** More cell formats than Excel itself allows (65,490). */
const mostFormats = 70_000;

/** Listens to the styles of a workbook; `formats` says for each cell style how its figure is shown. */
export class StylesListener implements XmlListener {
  readonly formats: Shown[] = [];
  readonly #own = new Map<number, Shown>();
  #isInCells = false;

  open(name: string, attributes: string): void {
    if (name === 'numFmt') this.#define(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    if (name === 'cellXfs') this.#isInCells = true;
    if (name !== 'xf' || !this.#isInCells || this.formats.length >= mostFormats) return;
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    this.formats.push(this.#own.has(id) ? this.#own.get(id) : shownBy(id, undefined));
  }

  #define(id: number, code: string): void {
    this.#own.set(id, shownBy(id, code));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isInCells = false;
  }

  text(): void {
    // Styles hold no text.
  }
}
