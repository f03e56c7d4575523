import { strToU8, zipSync } from 'fflate';

/* Workbooks written part by part, as Excel, WPS and others write them, and as nobody should. */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Sheet {
  readonly name: string;
  /** Inside `sheetData`. */
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Inside `sst`. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  readonly properties?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const relation = (id: string, kind: string, target: string) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (inner: string) => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);

export function partsOf({ sheets, strings = '', styles = '', properties = '', more = {} }: Book): Record<string, Uint8Array> {
  const listed = sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="s${at + 1}"/>`).join('');
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relations(relation('a', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(`<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${listed}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, at) => relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)), relation('x', 'sharedStrings', 'sharedStrings.xml'), relation('y', 'styles', '/xl/styles.xml')].join('')),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${styles}</styleSheet>`),
    ...Object.fromEntries(sheets.map(({ rows, after = '' }, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`)])),
    ...more,
  };
}

export const fileOf = (bytes: Uint8Array, name = '客户.xlsx'): File => new File([new Uint8Array(bytes)], name);
export const packed = (parts: Record<string, Uint8Array>): Uint8Array => zipSync(parts);
export const book = (made: Book): File => fileOf(packed(partsOf(made)));
export const sheet = (rows: string, after?: string): File => book({ sheets: [{ name: '客户', rows, ...(after === undefined ? {} : { after }) }] });

/** Where the directory's record of a part begins, to put a lie into it. */
export function recordOf(bytes: Uint8Array, name: string): number {
  const wanted = new TextEncoder().encode(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, offset) => bytes[at + 46 + offset] === byte) && view.getUint16(at + 28, true) === wanted.length) return at;
  }
  throw new Error(`no record of ${name}`);
}

/** The same archive with other bytes in the directory's record of one part. */
export function lying(bytes: Uint8Array, name: string, change: (record: DataView) => void): Uint8Array {
  const copy = new Uint8Array(bytes);
  change(new DataView(copy.buffer, recordOf(copy, name)));
  return copy;
}
