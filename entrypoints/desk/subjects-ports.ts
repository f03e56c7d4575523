import type { SubjectPorts } from '../../components/desk/subjects/ports.ts';
import type { Sounds, Unspelled } from '../../components/desk/subjects/sound-port.ts';
import type { Store } from '../../utils/store/api.ts';
import { savedFiltersIn } from '../../utils/store/saved-filters.ts';

/** Asks a worker of its own, which ends with its answer: the dictionary is large, and needed for seconds in a day. */
function sounds(names: Unspelled): Promise<Sounds> {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/sound.js');
    const { port1, port2 } = new MessageChannel();
    const end = () => {
      worker.terminate();
      port1.close();
    };
    worker.addEventListener('error', () => {
      end();
      reject(new Error('no pinyin'));
    });
    const known = new Map<string, string>();
    port1.addEventListener('message', ({ data }: MessageEvent<[string, string][] | 'ended'>) => {
      if (data !== 'ended') return data.forEach(([id, sound]) => known.set(id, sound));
      end();
      resolve(known);
    });
    port1.start();
    worker.postMessage(names, [port2]);
  });
}

/** The functions of the pages about subjects over this store. */
export function subjectPortsOf(store: Store): SubjectPorts {
  return {
    overviews: () => store.overviews(),
    profilesOf: (ids) => store.profilesOf(ids),
    spell: async (names) => {
      const known = await sounds(names);
      // Where nothing can be written now, the names are found all the same, and spelled again at the next opening.
      await store.keepSounds(known).catch(() => undefined);
      return known;
    },
    ...savedFiltersIn(store),
  };
}
