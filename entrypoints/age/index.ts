import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AgeJob } from '../../utils/files/age-job.ts';
import { work } from './work.ts';

/** Runs as a worker of the desk, one for each file: stretching a passphrase takes seconds and 256 MB, which go with it. */
export default defineUnlistedScript(() =>
  addEventListener('message', (event: MessageEvent<AgeJob>) => {
    const port = event.ports[0];
    if (port !== undefined) void work(event.data, port);
  }),
);
