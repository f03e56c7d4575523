import type { CheckPicture, PictureNews } from '../../components/panel/picture-port.ts';
import { gaveUp } from '../../utils/pictures/decoding.ts';
import type { Judgement } from '../../utils/pictures/judgement.ts';

/** Milliseconds after which a picture is given up; the largest that is decoded takes a few seconds. */
const patience = 60_000;

/** A worker of its own for each picture. It is ended with the answer or the abort, and all that it decoded with it. */
export const checkPicture: CheckPicture = (job, { signal, onProgress }) =>
  new Promise((resolve) => {
    const found: Judgement[] = [];
    const worker = new Worker('/pictures.js');
    const { port1, port2 } = new MessageChannel();
    const life = new AbortController();
    const end = (last: readonly Judgement[]) => {
      life.abort();
      worker.terminate();
      port1.close();
      resolve([...found, ...last]);
    };
    const late = setTimeout(() => end([gaveUp]), patience);
    life.signal.addEventListener('abort', () => clearTimeout(late));
    signal.addEventListener('abort', () => end([]), { signal: life.signal });
    worker.addEventListener('error', () => end([gaveUp]), { signal: life.signal });
    const hear = ({ data }: MessageEvent<PictureNews>) => {
      if (data === 'ended') return end([]);
      found.push(...data.found);
      onProgress(data.progress);
    };
    port1.addEventListener('message', hear, { signal: life.signal });
    port1.start();
    worker.postMessage(job, [port2]);
  });
