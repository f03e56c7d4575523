import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { argon } from '../../utils/store/argon.ts';
import type { Stretched, StretchJob } from '../../utils/store/stretch.ts';

/** Runs as a worker of a page, one for each passphrase. Says only that it failed, never what it was given. */
export default defineUnlistedScript(() =>
  addEventListener('message', ({ data }: MessageEvent<StretchJob>) => {
    const answer = (stretched: Stretched) => postMessage(stretched);
    argon(data).then(
      (key) => answer({ key }),
      (error: unknown) => answer({ failed: error instanceof Error ? error.name : 'unknown' }),
    );
  }),
);
