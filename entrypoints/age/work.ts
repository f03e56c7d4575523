import { recipientOf, unlock } from '../../utils/files/age-file.ts';
import { headerOf, withoutArmor } from '../../utils/files/age-header.ts';
import type { AgeJob, AgeNews, AgeReply } from '../../utils/files/age-job.ts';
import { checkSize, checkWritten, lookThrough, readBackup, writeBackup } from '../../utils/files/backup.ts';
import { blobOf } from '../../utils/files/byte-streams.ts';
import { asRefusal, FileRefusal } from '../../utils/files/file-refusal.ts';
import type { KeptRecord } from '../../utils/files/record.ts';

type Job<Do extends AgeJob['do']> = Extract<AgeJob, { readonly do: Do }>;

/** The page at the other end of the port. */
interface Page {
  tell(news: AgeNews): void;
  /** Tells, and waits for the page's next word. */
  ask(news: AgeNews): Promise<AgeReply>;
  hear(): Promise<AgeReply>;
}

function pageAt(port: MessagePort): Page {
  const waiting: ((reply: AgeReply) => void)[] = [];
  const heard: AgeReply[] = [];
  port.addEventListener('message', ({ data }: MessageEvent<AgeReply>) => {
    const next = waiting.shift();
    if (next === undefined) heard.push(data);
    else next(data);
  });
  port.start();
  const hear = () => new Promise<AgeReply>((resolve) => {
    const first = heard.shift();
    if (first === undefined) waiting.push(resolve);
    else resolve(first);
  });
  const tell = (news: AgeNews) => port.postMessage(news);
  return { tell, hear, ask: (news) => (tell(news), hear()) };
}

/** Counts records and says how many, a few times a second at most as batches are large. */
function counting(page: Page, step: 'write' | 'check' | 'read'): (records: number) => void {
  let records = 0;
  return (more) => page.tell({ say: 'step', step, records: (records += more) });
}

async function* batchesFrom(page: Page): AsyncGenerator<readonly KeptRecord[]> {
  for (;;) {
    const reply = await page.ask({ say: 'more' });
    if (reply.say !== 'batch' || reply.records === undefined) return;
    yield reply.records;
  }
}

/** To the disk. The browser puts the file in its place only when it is complete. */
async function onDisk(stream: ReadableStream<Uint8Array>, into: FileSystemFileHandle): Promise<Blob> {
  try {
    await stream.pipeTo((await into.createWritable()) as unknown as WritableStream<Uint8Array>);
    return await into.getFile();
  } catch (error) {
    throw asRefusal(error, 'unwritten');
  }
}

async function write({ head, sealing, into }: Job<'write'>, page: Page): Promise<void> {
  if ('passphrase' in sealing) page.tell({ say: 'step', step: 'stretch', records: 0 });
  const written = await writeBackup({ head, sealing, batches: batchesFrom(page), onWritten: counting(page, 'write') });
  const file = into === undefined ? await blobOf(written.stream) : await onDisk(written.stream, into);
  const manifest = written.manifest();
  if (manifest === undefined) throw new FileRefusal('unwritten');
  const opening = 'passphrase' in sealing ? sealing : written.fileKey;
  if (opening === undefined) throw new FileRefusal('unwritten');
  page.tell({ say: 'step', step: 'check', records: 0 });
  await checkWritten({ file, opening, manifest, onRead: counting(page, 'check') });
  page.tell({ say: 'written', manifest, size: file.size, ...(into === undefined && { file }) });
}

async function open({ file, opening }: Job<'open'>, page: Page): Promise<void> {
  if (opening.passphrase !== undefined) page.tell({ say: 'step', step: 'stretch', records: 0 });
  checkSize(file.size);
  const opened = await unlock(file, opening);
  const summary = await lookThrough(opened, counting(page, 'read'));
  checkSize(file.size, summary.head.kind);
  page.tell({ say: 'opened', summary });
  for (let reply = await page.hear(); reply.say === 'begin'; reply = await page.hear()) {
    for await (const records of readBackup(opened)) await page.ask({ say: 'records', records });
    page.tell({ say: 'ended' });
  }
}

async function does(job: AgeJob, page: Page): Promise<void> {
  switch (job.do) {
    case 'write':
      return write(job, page);
    case 'open':
      return open(job, page);
    case 'header':
      return page.tell({ say: 'header', header: await headerOf(await withoutArmor(job.file)) });
    default:
      return page.tell({ say: 'recipient', recipient: await recipientOf(job.key) });
  }
}

/** Does one job and says each step of it through the port. Never rejects. */
export async function work(job: AgeJob, port: MessagePort): Promise<void> {
  const page = pageAt(port);
  try {
    await does(job, page);
  } catch (error) {
    page.tell({ say: 'failed', why: asRefusal(error, 'unreadable').kind });
  }
}
