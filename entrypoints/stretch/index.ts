import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { argon } from '../../utils/store/argon.ts';
import type { Stretched, StretchJob } from '../../utils/store/stretch.ts';

/** Runs as a worker of a page, one for each passphrase. Answers through the port of the job; says only that it failed, never what it was given. */
export default defineUnlistedScript(() =>
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<StretchJob>) => {
    const answer = (stretched: Stretched) => port?.postMessage(stretched);
    argon(data).then(
      (key) => answer({ key }),
      (error: unknown) => answer({ failed: error instanceof Error ? error.name : 'unknown' }),
    );
  }),
);
