import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Unspelled } from '../../components/desk/subjects/sound-port.ts';
import { spell } from '../../utils/sound/spell.ts';

const part = 2_000;

/** Runs as a worker of a page: its dictionary takes a tenth of a second to load, and a hundred thousand names take two. Answers through the port of the job. */
export default defineUnlistedScript(() =>
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Unspelled>) => {
    // In parts: whoever asked takes each in a moment.
    for (let at = 0; at < data.length; at += part) port?.postMessage(data.slice(at, at + part).map(([id, name]) => [id, spell(name)]));
    port?.postMessage('ended');
  }),
);
