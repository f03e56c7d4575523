import { text, type Text } from '../core/text.ts';
import type { Source } from './zip-directory.ts';

const headerLength = 512;
/** Sixteen entries of a directory; what matters stands among the first. */
const looked = 16 * 128;

/** The first entries of the directory, as the letters they are written in (MS-CFB §2.2, §2.6). */
async function directory(source: Source): Promise<string> {
  const header = new DataView(await source.slice(0, headerLength).arrayBuffer());
  if (header.byteLength < headerLength) return '';
  const sector = 2 ** Math.min(header.getUint16(30, true), 12);
  const at = (header.getUint32(48, true) + 1) * sector;
  return new TextDecoder('utf-16le').decode(await source.slice(at, at + looked).arrayBuffer());
}

/** Why a compound file is not read: a new workbook with a password (MS-OFFCRYPTO §2.3.4), an old workbook, or something else. */
export async function whyNotCompound(source: Source): Promise<Text> {
  const names = await directory(source);
  if (/EncryptedPackage|EncryptionInfo|DataSpaces/.test(names)) {
    return text('工作簿加了密码，没有读取。请在 Excel 或 WPS 里去掉密码（文件 → 信息 → 保护工作簿）再导入。', 'The workbook has a password and was not read. Remove it in Excel or WPS (File → Info → Protect Workbook) first.');
  }
  if (/Workbook|Book/.test(names)) return text('这是旧式 .xls 工作簿，不读取。请在 Excel 或 WPS 里另存为 .xlsx。', 'This is an old .xls workbook, which is not read. Save it as .xlsx in Excel or WPS.');
  return text('这是旧式 Office 文件，不是 .xlsx 工作簿。', 'This is an old Office file, no .xlsx workbook.');
}
