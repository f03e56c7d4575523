import type { Progress, Run } from '../../components/desk/backup/ports.ts';
import type { Opening, Sealing } from '../../utils/files/age-file.ts';
import type { AgeJob, AgeNews, AgeReply } from '../../utils/files/age-job.ts';
import { FileRefusal, refusalNamed } from '../../utils/files/file-refusal.ts';
import type { KeptRecord } from '../../utils/files/record.ts';
import type { FileHead, FileSummary } from '../../utils/files/records.ts';

/** A worker that does one job. It is ended with the job, and all that it knew with it. */
interface Hand {
  /** The next thing that it says, progress left out. @throws FileRefusal; AbortError when it was given up */
  next(): Promise<AgeNews>;
  reply(reply: AgeReply): void;
  end(): void;
}

const quiet: Run = { signal: new AbortController().signal, onProgress: () => undefined };

function hire(job: AgeJob, { signal, onProgress }: Run): Hand {
  const worker = new Worker('/age.js');
  const { port1, port2 } = new MessageChannel();
  const heard: AgeNews[] = [];
  const waiting: { readonly resolve: (news: AgeNews) => void; readonly reject: (error: unknown) => void }[] = [];
  let why: unknown;
  const end = () => {
    why ??= new FileRefusal('unreadable');
    worker.terminate();
    port1.close();
  };
  const fail = (error: unknown) => {
    why ??= error;
    end();
    for (const one of waiting.splice(0)) one.reject(why);
  };
  const hear = (news: AgeNews) => {
    if (news.say === 'step') return onProgress({ step: news.step, records: news.records } satisfies Progress);
    if (news.say === 'failed') return fail(refusalNamed(news.why));
    const first = waiting.shift();
    if (first === undefined) heard.push(news);
    else first.resolve(news);
  };
  port1.addEventListener('message', ({ data }: MessageEvent<AgeNews>) => hear(data));
  port1.start();
  worker.addEventListener('error', () => fail(new FileRefusal('no-memory')));
  signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  if (signal.aborted) fail(signal.reason);
  worker.postMessage(job, [port2]);
  return {
    end,
    reply: (reply) => port1.postMessage(reply),
    next: () =>
      new Promise((resolve, reject) => {
        const first = heard.shift();
        if (first !== undefined) return resolve(first);
        if (why !== undefined) return reject(why);
        waiting.push({ resolve, reject });
      }),
  };
}

/** One job with one answer. */
async function answerOf<Say extends AgeNews['say']>(job: AgeJob, say: Say): Promise<Extract<AgeNews, { readonly say: Say }>> {
  const hand = hire(job, quiet);
  try {
    return expected(await hand.next(), say);
  } finally {
    hand.end();
  }
}

function expected<Say extends AgeNews['say']>(news: AgeNews, say: Say): Extract<AgeNews, { readonly say: Say }> {
  if (news.say !== say) throw new FileRefusal('unreadable');
  return news as Extract<AgeNews, { readonly say: Say }>;
}

export const headerIn = async (file: Blob) => (await answerOf({ do: 'header', file }, 'header')).header;
export const recipientFor = async (key: CryptoKey) => (await answerOf({ do: 'recipient', key }, 'recipient')).recipient;

export interface Writing {
  readonly head: FileHead;
  readonly sealing: Sealing;
  readonly batches: AsyncIterable<readonly KeptRecord[]>;
  /** Where on the disk; without it the file is made in memory. */
  readonly into?: FileSystemFileHandle;
}

/** Writes a file, reads it back and compares. @throws FileRefusal; AbortError */
export async function writeFile({ head, sealing, batches, into }: Writing, run: Run): Promise<Extract<AgeNews, { readonly say: 'written' }>> {
  const hand = hire({ do: 'write', head, sealing, ...(into !== undefined && { into }) }, run);
  const source = batches[Symbol.asyncIterator]();
  try {
    for (;;) {
      const news = await hand.next();
      if (news.say === 'written') return news;
      expected(news, 'more');
      const { done, value } = await source.next();
      hand.reply(done === true ? { say: 'batch' } : { say: 'batch', records: value });
    }
  } finally {
    hand.end();
    await source.return?.();
  }
}

export interface ReadFile {
  readonly summary: FileSummary;
  /** All records, from the first; as often as one likes, one reading at a time. */
  records(): AsyncGenerator<readonly KeptRecord[]>;
  close(): void;
}

/** Opens a file and reads it to its end. @throws FileRefusal; AbortError */
export async function openFile(file: Blob, opening: Opening, run: Run): Promise<ReadFile> {
  const hand = hire({ do: 'open', file, opening }, run);
  try {
    const { summary } = expected(await hand.next(), 'opened');
    return { summary, records: () => recordsFrom(hand), close: hand.end };
  } catch (error) {
    hand.end();
    throw error;
  }
}

async function* recordsFrom(hand: Hand): AsyncGenerator<readonly KeptRecord[]> {
  let isWhole = false;
  hand.reply({ say: 'begin' });
  try {
    for (let news = await hand.next(); news.say !== 'ended'; news = await hand.next()) {
      yield expected(news, 'records').records;
      hand.reply({ say: 'next' });
    }
    isWhole = true;
  } finally {
    // Whoever stopped half-way must not be given the other half as the whole.
    if (!isWhole) hand.end();
  }
}
