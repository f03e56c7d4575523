import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PictureJob } from '../../components/panel/picture-port.ts';
import { check } from './check.ts';

/** Runs as a worker of the side panel, one for each picture; what it decoded goes with it. Answers through the port of the job. */
export default defineUnlistedScript(() =>
  addEventListener('message', (event: MessageEvent<PictureJob>) => {
    const port = event.ports[0];
    if (port !== undefined) void check(event.data, (news) => port.postMessage(news));
  }),
);
