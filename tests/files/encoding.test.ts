import { describe, expect, test } from 'vitest';
import { readSheets } from '../../utils/files/read-sheets.ts';
import type { Encoding, SheetFile } from '../../utils/files/table.ts';

/** GB18030 bytes of what is used here; Node has no encoder for it. */
const gb: Readonly<Record<string, readonly number[]>> = {
  主: [0xd6, 0xf7], 办: [0xb0, 0xec], 者: [0xd5, 0xdf], 名: [0xc3, 0xfb], 称: [0xb3, 0xc6], 北: [0xb1, 0xb1], 京: [0xbe, 0xa9], 市: [0xca, 0xd0],
  隆: [0xc2, 0xa1], 拢: [0xc2, 0xa3], 镕: [0xe9, 0x46], '𠮷': [0x95, 0x34, 0xb2, 0x35],
};
const gbBytes = (content: string): Uint8Array => Uint8Array.from([...content].flatMap((one) => gb[one] ?? [one.charCodeAt(0)]));
const utf16 = (content: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(Array.from({ length: content.length }, (_, at) => content.charCodeAt(at)).flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])));
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => Array.from(part)));

const answer = (bytes: Uint8Array, encoding?: Encoding) => readSheets(new File([new Uint8Array(bytes)], '客户.csv'), encoding);
async function read(bytes: Uint8Array, encoding?: Encoding): Promise<SheetFile> {
  const result = await answer(bytes, encoding);
  if (!result.ok) throw new Error(result.reason.zh);
  return result.file;
}
async function refusal(bytes: Uint8Array, encoding?: Encoding): Promise<string> {
  const result = await answer(bytes, encoding);
  return result.ok ? 'read' : result.reason.zh;
}

const content = '主办者名称,城市\n北京市,a\n';
const rows = [['主办者名称', '城市'], ['北京市', 'a']];
const utf8 = new TextEncoder().encode(content);

describe('D03: encodings with and without a mark', () => {
  test.each([
    ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], utf8), 'utf-8'],
    ['UTF-8 without', utf8, 'utf-8'],
    ['UTF-16LE with a mark', joined([0xff, 0xfe], utf16(content, true)), 'utf-16le'],
    ['UTF-16BE with a mark', joined([0xfe, 0xff], utf16(content, false)), 'utf-16be'],
  ] as const)('D03: %s', async (_, bytes, used) => {
    const file = await read(bytes);
    expect(file.tables[0]?.rows).toEqual(rows);
    expect(file.encoding?.used).toBe(used);
  });

  test('D03: GBK, and GB18030 with four bytes', async () => {
    const file = await read(gbBytes('主办者名称\n北京市\n镕𠮷\n'));
    expect(file.tables[0]?.rows).toEqual([['主办者名称'], ['北京市'], ['镕𠮷']]);
    expect(file.encoding?.used).toBe('gb18030');
  });

  test('D03: a person may choose otherwise', async () => {
    const file = await read(gbBytes('隆,a'), 'gb18030');
    expect(file.encoding?.used).toBe('gb18030');
    expect(file.tables[0]?.rows).toEqual([['隆', 'a']]);
    expect((await read(gbBytes('隆,a'), 'utf-8')).tables[0]?.rows).toEqual([['¡', 'a']]);
  });
});

test.each([
  ['UTF-16LE', true],
  ['UTF-16BE', false],
] as const)('D04: %s without a mark is known by its zero bytes', async (name, isLittle) => {
  const file = await read(utf16(content, isLittle));
  expect(file.tables[0]?.rows).toEqual(rows);
  expect(file.encoding?.used).toBe(name.toLowerCase());
});

test('D04: zero bytes on both sides are no text', async () => {
  expect(await refusal(Uint8Array.from([65, 0, 0, 66, 0, 67, 68, 0, 0, 0]))).toContain('不是文本文件');
});

describe('D05: bytes that are right in both', () => {
  test('D05: a short GBK file is read as Chinese, and the doubt shows both readings', async () => {
    const file = await read(gbBytes('隆,拢\n'));
    expect(file.tables[0]?.rows).toEqual([['隆', '拢']]);
    expect(file.encoding).toEqual({ used: 'gb18030', others: ['utf-8'] });
    expect(file.doubts.map(({ zh }) => zh)).toEqual(['编码不能确定：按 GB18030 读作“隆”，按 UTF-8 读作“¡”。请核对，不对就改选。']);
  });

  test('D05: all 930 characters of GB2312 that are also UTF-8 give a doubt, none is silent', async () => {
    const decoder = new TextDecoder('gb18030');
    const pairs: Uint8Array[] = [];
    for (let high = 0xb0; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) pairs.push(Uint8Array.from([high, low]));
    const fatal = (bytes: Uint8Array) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      } catch {
        return undefined;
      }
    };
    const both = pairs.filter((pair) => fatal(pair) !== undefined && /\p{Script=Han}/u.test(decoder.decode(pair)));
    expect(both.length).toBe(930);
    for (const pair of both) {
      const file = await read(joined(pair, [0x2c, 0x61]));
      expect(file.tables[0]?.rows[0]?.[0]).toBe(decoder.decode(pair));
      expect(file.doubts.length).toBe(1);
    }
  });
});

test('D06: UTF-8 that would also read as GB18030 stays UTF-8, and the doubt is shown', async () => {
  const file = await read(new TextEncoder().encode('北京市场'));
  expect(new TextDecoder('gb18030', { fatal: true }).decode(new TextEncoder().encode('北京市场'))).toBe('鍖椾含甯傚満');
  expect(file.tables[0]?.rows).toEqual([['北京市场']]);
  expect(file.encoding).toEqual({ used: 'utf-8', others: ['gb18030'] });
  expect(file.doubts[0]?.zh).toContain('按 GB18030 读作“鍖椾含甯傚満”');
});

describe('D07: bytes without a meaning', () => {
  test('D07: two encodings in one file are refused with the rows', async () => {
    expect(await refusal(joined(gbBytes('主办者名称\n北京市\n'), new TextEncoder().encode('杭州西湖\n'), gbBytes('北京市\n')))).toContain('第 3 行是 UTF-8');
  });

  test('D07: an invalid byte is refused with its row', async () => {
    expect(await refusal(joined(gbBytes('名称\n北京\n'), [0xff, 0x0a], gbBytes('北京\n')))).toContain('第 3 行有按 GB18030 读不出的字节');
  });

  test('D07: a choice that does not fit is refused with the row, never mended', async () => {
    expect(await refusal(gbBytes('a\n北京\n'), 'utf-8')).toContain('第 2 行有按 UTF-8 读不出的字节');
  });

  test('D07: a sign of earlier damage is told with its row', async () => {
    const file = await read(new TextEncoder().encode('名称\n杭州\ufffd公司\n'));
    expect(file.doubts.map(({ zh }) => zh)).toEqual([expect.stringContaining('第 2 行有“\ufffd”')]);
  });

  test('D07: a file cut in the middle of a character is refused', async () => {
    expect(await refusal(utf8.slice(0, -4))).toContain('没有读取任何一行');
  });
});
