import { Zip, ZipDeflate } from 'fflate';
import { contentTypes, relations, rootRelations, styles, workbook } from './xlsx-frame.ts';
import { sheetXml } from './write-sheet.ts';
import type { OutSheet } from './sheet-out.ts';

/** Rows are packed together in pieces of about so many characters. */
const pieceLength = 64 * 1024;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let gathering = '';
  for (const piece of pieces) {
    gathering += piece;
    if (gathering.length < pieceLength) continue;
    yield gathering;
    gathering = '';
  }
  if (gathering !== '') yield gathering;
}

/**
 * A workbook of these sheets, as the pieces of its file. Text cells are text to Excel and WPS, so no value is run as a formula and no
 * digit is lost. Packs as it goes: memory holds what is packed, and one piece.
 */
export function writeXlsx(sheets: readonly OutSheet[]): Uint8Array<ArrayBuffer>[] {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    written.push(new Uint8Array(piece));
  });
  const encoder = new TextEncoder();
  const put = (name: string, pieces: Iterable<string>) => {
    const part = new ZipDeflate(name, { level: 6 });
    // A fixed day: the same values give the same file, and the file does not tell when it was made.
    part.mtime = '1980-01-01T12:00:00';
    zip.add(part);
    for (const piece of gathered(pieces)) part.push(encoder.encode(piece));
    part.push(new Uint8Array(0), true);
  };
  put('[Content_Types].xml', [contentTypes(sheets)]);
  put('_rels/.rels', [rootRelations]);
  put('xl/workbook.xml', [workbook(sheets)]);
  put('xl/_rels/workbook.xml.rels', [relations(sheets)]);
  put('xl/styles.xml', [styles]);
  for (const [index, sheet] of sheets.entries()) put(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  zip.end();
  return written;
}
