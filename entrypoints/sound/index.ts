import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Unspelled } from '../../components/desk/subjects/sound-port.ts';
import { spell } from '../../utils/sound/spell.ts';

/** Runs as a worker of a page: its dictionary takes a tenth of a second to load, and a hundred thousand names take two. Answers through the port of the job. */
export default defineUnlistedScript(() =>
  addEventListener('message', (event: MessageEvent<Unspelled>) => {
    event.ports[0]?.postMessage(event.data.map(([id, name]) => [id, spell(name)]));
  }),
);
