import { FileRefusal } from './file-refusal.ts';

const lineEnd = 0x0a;
/** A subject with 1,000 sites is about 5 MB; a longer line is not ours. */
const longest = 64 * 1024 * 1024;

/**
 * Lines with their line ends. The last line must have one.
 * @throws FileRefusal `damaged` where it has none, `not-ours` for a line that does not end
 */
export async function* linesOf(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const part of parts) {
    let from = 0;
    for (let end = part.indexOf(lineEnd); end !== -1; end = part.indexOf(lineEnd, from)) {
      yield joined([...begun, part.subarray(from, end + 1)]);
      begun = [];
      length = 0;
      from = end + 1;
    }
    if (from === part.length) continue;
    begun.push(part.slice(from));
    length += part.length - from;
    if (length > longest) throw new FileRefusal('not-ours');
  }
  if (length > 0) throw new FileRefusal('damaged');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
