import { text } from '../../utils/core/text.ts';
import { sheetLimits } from '../../utils/files/sheet-limits.ts';
import type { OutFormat, OutSheet } from '../../utils/files/sheet-out.ts';
import { writeSlices } from '../../utils/files/sheet-out-wire.ts';
import { Gathering, type ReadJob, type ReadNews } from '../../utils/files/sheet-wire.ts';
import type { SheetRead } from '../../utils/files/table.ts';

const gaveUp: SheetRead = {
  ok: false,
  reason: text('读取没有完成：文件太复杂，或浏览器内存不足。没有读取任何一行。请分成几个文件，或另存为 csv。', 'Reading did not finish: the file is too intricate, or memory ran out. No row was read. Split it, or save it as csv.'),
};

/** What a screen says of a failed writing. */
const unwritten = text('文件没有写成：内容太多，或浏览器内存不足。请少选一些再导出。', 'The file was not written: there is too much, or memory ran out. Choose fewer and export again.');

/** A worker that lives until the signal aborts. */
function workerUntil(signal: AbortSignal): Worker {
  const worker = new Worker('/sheets.js');
  signal.addEventListener('abort', () => worker.terminate());
  return worker;
}

/**
 * Reads a chosen file, or what was pasted, in a worker of its own that is ended with the answer, the abort, or after half a minute.
 * Rejects with the signal's reason when it aborts; whatever is wrong with the file is in the answer.
 */
export function readInWorker(job: ReadJob, signal: AbortSignal): Promise<SheetRead> {
  const life = new AbortController();
  const until = AbortSignal.any([signal, life.signal]);
  return new Promise<SheetRead>((resolve, reject) => {
    signal.throwIfAborted();
    const worker = workerUntil(until);
    const gathering = new Gathering();
    const late = setTimeout(() => resolve(gaveUp), sheetLimits.patience);
    until.addEventListener('abort', () => clearTimeout(late));
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: life.signal });
    worker.addEventListener('error', () => resolve(gaveUp), { signal: until });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadNews>) => {
      const read = gathering.add(data);
      if (read !== undefined) resolve(read);
    }, { signal: until });
    worker.postMessage(job, []);
  }).finally(() => life.abort());
}

/** Lets the page draw and hear its person. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** Milliseconds of copying between two breaths. */
const stretch = 8;

/**
 * Writes the sheets as a file, in a worker of its own; the page is never held up for longer than a slice takes.
 * @throws Error with its `text` for a screen when the worker fails, as it does without memory; the signal's reason when it aborts.
 */
export async function writeInWorker(sheets: readonly OutSheet[], format: OutFormat, signal: AbortSignal): Promise<Blob> {
  signal.throwIfAborted();
  const life = new AbortController();
  const until = AbortSignal.any([signal, life.signal]);
  const worker = workerUntil(until);
  const written = new Promise<Blob>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { signal: life.signal });
    worker.addEventListener('error', ({ message }) => reject(Object.assign(new Error(message), { text: unwritten })), { signal: until });
    worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data), { signal: until });
  });
  const send = async () => {
    let since = performance.now();
    for (const slice of writeSlices(sheets, format)) {
      worker.postMessage(slice, []);
      if (performance.now() - since < stretch) continue;
      await breath();
      signal.throwIfAborted();
      since = performance.now();
    }
  };
  try {
    const [file] = await Promise.all([written, send()]);
    return file;
  } finally {
    life.abort();
  }
}
