import { text } from '../core/text.ts';
import { Refused } from './refused.ts';
import { sheetLimits } from './sheet-limits.ts';
import { unescapedText } from './xlsx-cell.ts';
import type { XmlListener } from './xml-scan.ts';

/** Listens to the texts that cells share. Formatted runs are joined; the readings above Chinese characters (`rPh`) are left out. */
export class StringsListener implements XmlListener {
  readonly strings: string[] = [];
  #piece = '';
  #isText = false;
  #isReading = false;
  #length = 0;

  open(name: string): void {
    if (name === 'si') this.#piece = '';
    if (name === 'rPh') this.#isReading = true;
    if (name === 't') this.#isText = true;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    if (name === 'rPh') this.#isReading = false;
    if (name !== 'si') return;
    this.strings.push(unescapedText(this.#piece));
  }

  text(piece: string): void {
    if (!this.#isText || this.#isReading) return;
    this.#piece += piece;
    this.#length += piece.length;
    if (this.#length > sheetLimits.characters || this.#piece.length > sheetLimits.cellLength) {
      throw new Refused(text('工作簿的文字太长。没有读取任何一行。', 'The texts of the workbook are too long. No row was read.'));
    }
  }
}
