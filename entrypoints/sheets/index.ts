import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPasted } from '../../utils/files/paste.ts';
import { readSheets } from '../../utils/files/read-sheets.ts';
import { Writing, type WriteJob } from '../../utils/files/sheet-out-wire.ts';
import { slicesOf, type ReadJob } from '../../utils/files/sheet-wire.ts';

async function read(job: ReadJob): Promise<void> {
  const result = 'pasted' in job ? readPasted(job.pasted) : await readSheets(job.file, job.encoding);
  for (const slice of slicesOf(result)) postMessage(slice);
}

/**
 * Runs as a worker of the desk, one for each file that is read or written: what a hostile file costs is gone when it is ended. It is
 * either told to read, once, or given what to write in slices.
 */
export default defineUnlistedScript(() => {
  const writing = new Writing();
  addEventListener('message', ({ data }: MessageEvent<ReadJob | WriteJob>) => {
    if ('file' in data || 'pasted' in data) return void read(data);
    const file = writing.add(data);
    if (file !== undefined) postMessage(file);
  });
});
