import type { PictureJob, PictureNews } from '../../components/panel/picture-port.ts';
import { gaveUp, notDecoded, unreadable, whyNotDecoded } from '../../utils/pictures/decoding.ts';
import { judgeFile } from '../../utils/pictures/file-judgements.ts';
import { headBytes, readHeader, tailBytes, type Header } from '../../utils/pictures/header.ts';
import type { Judgement } from '../../utils/pictures/judgement.ts';
import { kinds } from '../../utils/pictures/kinds.ts';
import { look } from '../../utils/pictures/look.ts';
import { viewsOf } from './views.ts';

const bytesOf = async (part: Blob): Promise<Uint8Array> => new Uint8Array(await part.arrayBuffer());

async function headerOf(file: File): Promise<Header | undefined> {
  try {
    const [head, tail] = await Promise.all([bytesOf(file.slice(0, headBytes)), bytesOf(file.slice(-tailBytes))]);
    return readHeader({ head, tail, total: file.size });
  } catch {
    // A folder, or a file that was moved or changed since it was chosen.
    return undefined;
  }
}

async function* pixels(job: PictureJob): AsyncGenerator<Judgement[]> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(job.file);
  } catch {
    return yield [notDecoded];
  }
  try {
    yield* look(viewsOf(bitmap), { ...job, looks: kinds[job.kind].looks });
  } catch {
    yield [gaveUp];
  } finally {
    bitmap.close();
  }
}

/** Looks at the file first, then at its pixels, and tells each judgement as it is made. Never rejects. */
export async function check(job: PictureJob, tell: (news: PictureNews) => void): Promise<void> {
  const { file, kind } = job;
  const of = kinds[kind].looks.length + 1;
  const header = await headerOf(file);
  if (header === undefined) {
    tell({ found: [unreadable], progress: { done: of, of } });
    return tell('ended');
  }
  let done = 1;
  const early = whyNotDecoded(header, file.size);
  tell({ found: [...judgeFile({ name: file.name, total: file.size, header, kind }), ...(early === undefined ? [] : [early])], progress: { done, of } });
  if (early === undefined) {
    for await (const found of pixels(job)) {
      done = Math.min(of, done + found.length);
      tell({ found, progress: { done, of } });
    }
  }
  tell('ended');
}
