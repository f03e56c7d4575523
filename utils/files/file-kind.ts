import { text, type Text } from '../core/text.ts';

const starts = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte);

const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
/** Compound file (MS-CFB §2.2): old workbooks, and new ones with a password (MS-OFFCRYPTO §2.3.4). */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const others: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7-Zip'],
  [[0x1f, 0x8b], 'gzip'],
];

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Many systems name a web page or an XML sheet `.xls`, and Excel opens it. */
const isMarkup = (head: Uint8Array): boolean => /^(?:\u00ef\u00bb\u00bf|\s)*<(?:!doctype|html|head|body|table|meta|\?xml|\?mso|workbook)/i.test(latin(head));

/** What the first bytes say a file is: an archive, a compound file, text, or why it is not read. The name's ending is not asked; it is often wrong. */
export function kindOf(head: Uint8Array): 'zip' | 'compound' | 'text' | Text {
  if (starts(head, zip) || starts(head, emptyZip)) return 'zip';
  if (starts(head, compound)) return 'compound';
  const other = others.find(([bytes]) => starts(head, bytes));
  if (other !== undefined) return text(`这是 ${other[1]} 文件，不是表格。`, `This is a ${other[1]} file, no sheet.`);
  if (isMarkup(head)) return text('这是网页或 XML，不是工作簿（有些系统导出时仍叫 .xls）。请用 Excel 或 WPS 打开后另存为 .xlsx。', 'This is a web page or XML, no workbook (some systems still name it .xls). Open it in Excel or WPS and save it as .xlsx.');
  return 'text';
}
