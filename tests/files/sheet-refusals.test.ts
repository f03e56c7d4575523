import { strToU8, zipSync } from 'fflate';
import { mkdtempSync, mkdirSync, openAsBlob, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheets } from '../../utils/files/read-sheets.ts';
import { fileOf, lying, packed, partsOf, recordOf, sheet } from './workbook-maker.ts';

const answer = async (file: Parameters<typeof readSheets>[0]): Promise<string> => {
  const result = await readSheets(file);
  return result.ok ? 'read' : result.reason.zh;
};

const parts = partsOf({ sheets: [{ name: '客户', rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>' }] });
const good = packed(parts);
const withPart = (name: string, content: string | Uint8Array) => packed({ ...parts, [name]: typeof content === 'string' ? strToU8(content) : content });
const first = 'xl/worksheets/sheet1.xml';

test('the workbook that the cases alter is read', async () => expect(await answer(fileOf(good))).toBe('read'));

describe('D02: archives that lie or attack', () => {
  test('D02: 100,000 entries are refused by their number', async () => {
    const many = packed(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`a/${at}.xml`, new Uint8Array(0)])));
    expect(await answer(fileOf(many))).toContain('5000 个部件');
    // The directory says so of itself, before it is read.
    const end = good.length - 22;
    const claim = new Uint8Array(good);
    new DataView(claim.buffer).setUint16(end + 10, 0xffff, true);
    expect(await answer(fileOf(claim))).toContain('65535 个部件');
  });

  test('D02: what would unpack to gigabytes is refused by its own figures', async () => {
    const heavy = lying(good, first, (record) => record.setUint32(24, 0x7fffffff, true));
    expect(await answer(fileOf(heavy))).toContain('解压后有 2048 MB');
  });

  test('D02: a part that is larger than it says is left at the first byte too many', async () => {
    const bomb = withPart('xl/sharedStrings.xml', `<sst>${' '.repeat(5_000_000)}</sst>`);
    const lie = lying(bomb, 'xl/sharedStrings.xml', (record) => record.setUint32(24, 1_000, true));
    expect(await answer(fileOf(lie))).toContain('与目录不符');
  });

  test('D02: a part that is smaller than it says, and one with another checksum', async () => {
    expect(await answer(fileOf(lying(good, first, (record) => record.setUint32(24, record.getUint32(24, true) + 1, true))))).toContain('与目录不符');
    expect(await answer(fileOf(lying(good, first, (record) => record.setUint32(16, 1, true))))).toContain('与目录不符');
  });

  test('D02: an encrypted entry', async () => {
    expect(await answer(fileOf(lying(good, first, (record) => record.setUint16(8, 1, true))))).toContain('加了密码');
  });

  test('D02: an unknown way of packing', async () => {
    expect(await answer(fileOf(lying(good, first, (record) => record.setUint16(10, 93, true))))).toContain('不认识的压缩方式');
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'xl/..\\..\\a.xml', 'C:\\a.xml'])('D02: the name %s', async (name) => {
    expect(await answer(fileOf(withPart(name, 'x')))).toContain('指向外部的路径');
  });

  test('D02: two parts of one name', async () => {
    const twice = withPart('xl/worksheets/sheet9.xml', '<worksheet/>');
    const at = recordOf(twice, 'xl/worksheets/sheet9.xml');
    const copy = new Uint8Array(twice);
    copy.set(strToU8(first), at + 46);
    expect(await answer(fileOf(copy))).toContain('两个同名部件');
  });

  test.each([
    ['entities that unpack', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'],
    ['a reference to a file', '<!DOCTYPE w SYSTEM "file:///etc/passwd"><worksheet><sheetData/></worksheet>'],
  ])('D02: a document type with %s', async (_, xml) => {
    expect(await answer(fileOf(withPart(first, xml)))).toContain('DTD');
  });

  test('D02: an archive in an archive is no workbook', async () => {
    expect(await answer(fileOf(zipSync({ 'a.zip': good })))).toContain('不是 Excel 工作簿');
  });

  test('D02: shared texts that many cells repeat are counted each time', async () => {
    const cells = Array.from({ length: 1_400 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join('');
    const repeated = packed(partsOf({ sheets: [{ name: 'a', rows: cells }], strings: `<si><t>${'长'.repeat(32_000)}</t></si>` }));
    expect(await answer(fileOf(repeated))).toContain('内容太多');
  });

  test.each([
    ['macros', 'xl/vbaProject.bin', '带有宏'],
    ['old macro sheets', 'xl/macrosheets/sheet1.xml', '带有宏'],
    ['a binary workbook', 'xl/workbook.bin', '.xlsb'],
    ['an .ods sheet', 'content.xml', '.ods'],
    ['a Word document', 'word/document.xml', 'Word'],
  ])('D02: %s', async (_, name, said) => expect(await answer(fileOf(withPart(name, 'x')))).toContain(said));

  test('D02: a workbook cut at any of 60 places is refused, never read in part', async () => {
    for (let at = 1; at <= 60; at += 1) expect(await answer(fileOf(good.slice(0, Math.floor((good.length * at) / 61))))).not.toBe('read');
  });

  test('D02: a sheet that is listed and not there', async () => {
    const { [first]: _, ...rest } = parts;
    expect(await answer(fileOf(packed(rest)))).toContain(`缺少部件 ${first}`);
  });
});

/** A compound file whose directory has one entry of this name (MS-CFB §2.2, §2.6). */
function compound(entry: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (const [at, name] of ['Root Entry', entry].entries()) {
    for (const [offset, letter] of [...name].entries()) view.setUint16(1_024 + at * 128 + offset * 2, letter.charCodeAt(0), true);
  }
  return bytes;
}

describe('D02: other files under the name of a sheet', () => {
  test.each([
    ['a workbook with a password', compound('EncryptedPackage'), '加了密码'],
    ['an old workbook', compound('Workbook'), '旧式 .xls'],
    ['an old document', compound('WordDocument'), '不是 .xlsx'],
    ['a web page', strToU8('<html><table><tr><td>甲</td></tr></table></html>'), '网页或 XML'],
    ['an XML sheet', strToU8('\ufeff<?xml version="1.0"?><Workbook/>'), '网页或 XML'],
    ['a PDF', strToU8('%PDF-1.7 \0'), 'PDF'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'PNG'],
    ['zip bytes that are none', strToU8('PK\u0003\u0004 and more'), '不完整或已损坏'],
  ])('D02: %s', async (_, bytes, said) => expect(await answer(fileOf(bytes))).toContain(said));
});

describe('D19: more than a sheet may hold', () => {
  const at = (place: string, value = '甲') => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  test('D19: a cell of 10 MB', async () => expect(await answer(sheet(`<row r="1">${at('A1', '长'.repeat(3_500_000))}</row>`))).toContain('超过 32,767 个字符'));
  test('D19: a column beyond 500', async () => expect(await answer(sheet(`<row r="1">${at('NTQ1')}</row>`))).toContain('超过 500 列'));
  test('D19: a row beyond 100,000', async () => expect(await answer(sheet(`<row r="100001">${at('A100001')}</row>`))).toContain('超过 100,000 行'));
  test('D19: a reference to a NUL character', async () => expect(await answer(sheet(`<row r="1">${at('A1', 'a&#0;b')}</row>`))).toContain('已损坏'));
  test('D19: XML that stops in the middle', async () => expect(await answer(fileOf(withPart(first, '<worksheet><sheetData><row r="1"><c r="A1')))).toContain('不完整'));
});

describe('D30: what cannot be read', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sheets-'));
  const named = async (path: string) => {
    const blob = await openAsBlob(path);
    return Object.assign(blob, { name: path });
  };
  beforeAll(() => writeFileSync(join(dir, 'a.csv'), '名称,域名\n甲,a.cn\n'));
  afterAll(() => rmSync(dir, { recursive: true }));

  test('D30: a file that changes while it is read gives no row', async () => {
    const file = await named(join(dir, 'a.csv'));
    writeFileSync(join(dir, 'a.csv'), '名称,域名\n乙,other.cn\n丙,c.cn\n');
    expect(await answer(file)).toContain('文件读不出来');
  });

  test('D30: a file that is gone', async () => {
    writeFileSync(join(dir, 'b.csv'), 'a,b\n');
    const file = await named(join(dir, 'b.csv'));
    rmSync(join(dir, 'b.csv'));
    expect(await answer(file)).toContain('文件读不出来');
  });

  test('D30: a symbolic link is read as the file it leads to', async () => {
    writeFileSync(join(dir, 'c.csv'), 'a,b\n');
    symlinkSync(join(dir, 'c.csv'), join(dir, 'link.csv'));
    expect(await answer(await named(join(dir, 'link.csv')))).toBe('read');
  });

  test('D30: a folder, which a browser hands over as a file without bytes that may be read', async () => {
    mkdirSync(join(dir, 'folder'));
    const folder = { name: 'folder', size: 4_096, slice: () => new Blob([]), arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    const refusing = { ...folder, slice: () => Object.assign(new Blob([]), { arrayBuffer: folder.arrayBuffer }) };
    expect(await answer(refusing)).toContain('可能是文件夹');
    expect(await answer({ ...folder, size: 0 })).toBe('文件是空的。');
  });
});

test('3,000 damaged workbooks are refused in words, or read as they were, never otherwise', async () => {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed % below;
  };
  for (let round = 0; round < 3_000; round += 1) {
    const bytes = new Uint8Array(good);
    for (let flips = 1 + next(4); flips > 0; flips -= 1) bytes[next(bytes.length)] = next(256);
    const result = await readSheets(fileOf(bytes));
    if (result.ok) expect(result.file.tables.map(({ name, rows }) => [name, rows])).toEqual([['客户', [['甲']]]]);
    else expect(result.reason.zh).not.toBe('');
  }
}, 60_000);
