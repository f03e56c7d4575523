import { text } from '../core/text.ts';
import { crc32 } from './crc32.ts';
import { Refused } from './refused.ts';
import { viewOf, type Entry, type Source } from './zip-directory.ts';

const localMark = 0x04034b50;
const localLength = 30;

const damaged = (): Refused => new Refused(text('工作簿的内容与目录不符，可能已损坏或被改动。没有读取任何一行。', 'The workbook does not hold what its directory says; it may be damaged or altered. No row was read.'));

async function packedBytes(source: Source, entry: Entry): Promise<Blob> {
  const header = await viewOf(source, entry.at, entry.at + localLength);
  if (header.byteLength < localLength || header.getUint32(0, true) !== localMark) throw damaged();
  const start = entry.at + localLength + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.packed > source.size) throw damaged();
  return source.slice(start, start + entry.packed);
}

function unpacked(bytes: Blob, entry: Entry): ReadableStream<Uint8Array> {
  const stream = bytes.stream();
  return entry.isDeflated ? stream.pipeThrough(new DecompressionStream('deflate-raw')) : stream;
}

/**
 * Unpacks one part piece by piece and hands on its text. It stops at the first byte beyond the size that the directory promised, so
 * no more is unpacked than was allowed for.
 * @throws Refused when size or checksum is not what the directory says, or the text is no UTF-8; whatever `take` throws.
 */
export async function readEntry(source: Source, entry: Entry, take: (piece: string) => void): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = unpacked(await packedBytes(source, entry), entry).getReader();
  let size = 0;
  let sum = 0;
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      if (value === undefined) continue;
      size += value.length;
      if (size > entry.size) throw damaged();
      sum = crc32(value, sum);
      take(decoder.decode(value, { stream: true }));
    }
    take(decoder.decode());
  } catch (error) {
    // Inflating and decoding fail with a TypeError.
    throw error instanceof TypeError ? damaged() : error;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  if (size !== entry.size || sum !== entry.crc) throw damaged();
}
