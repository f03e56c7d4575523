import type { Clock } from '../core/time.ts';
import { anchorIn, type AnchorPlace } from './anchor.ts';
import { connect, type Connection } from './connection.ts';
import type { Opening, StoreState } from './open.ts';
import { steps, type Step } from './schema.ts';
import { sessionIn, type SessionPlace } from './session-place.ts';
import { stretchInWorker, type Stretch } from './stretch.ts';

export interface StoreOptions {
  /** Name of the database and of its anchor. */
  readonly name?: string;
  readonly now?: Clock;
  readonly factory?: IDBFactory;
  readonly anchors?: AnchorPlace;
  /** Told when the connection opens, waits for another window, is cut, or is given up for a newer version. */
  readonly onState?: (state: StoreState) => void;
  /** Waits so many milliseconds. */
  readonly pause?: (ms: number) => Promise<void>;
  readonly steps?: typeof steps;
  /** Where the root key lies while the data is unlocked. */
  readonly session?: SessionPlace;
  /** Turns a passphrase into a key. */
  readonly stretch?: Stretch;
  /** Pinyin of a name, for search; what is saved without it can be given it later. */
  readonly spell?: (name: string) => string;
  /** Every subject is looked at before anything is shown, where they are few enough for nobody to wait: for pages that list them. */
  readonly looksThrough?: boolean;
  /** Where the second copies lie; unless said, away from the data where the browser can. */
  readonly copyFactory?: IDBFactory;
  /** Whether copies are made by themselves, as is usual, or only when asked for. */
  readonly copies?: 'by themselves' | 'when asked';
}

interface Settled {
  readonly name: string;
  readonly now: Clock;
  readonly anchors: AnchorPlace;
  readonly session: SessionPlace;
  readonly stretch: Stretch;
  readonly onState: (state: StoreState) => void;
  readonly steps: readonly Step[];
  readonly pause: (ms: number) => Promise<void>;
  connectTo(how: Pick<Opening, 'mayCreate'>): Connection;
}

const databaseName = 'icp-filing-assistant';
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The options with what a page of the extension needs where nothing is said. */
export function settled(options: StoreOptions): Settled {
  const { name = databaseName, now = Date.now, factory = indexedDB, pause = sleep, onState = () => undefined } = options;
  const anchors = options.anchors ?? anchorIn(name);
  const nameNow = async () => {
    const place = (await anchors.place?.()) ?? 0;
    return place === 0 ? name : `${name}-${place}`;
  };
  return {
    name,
    now,
    anchors,
    session: options.session ?? sessionIn(name),
    stretch: options.stretch ?? stretchInWorker,
    steps: options.steps ?? steps,
    pause,
    onState,
    connectTo: ({ mayCreate }) => connect({ name, nameNow, factory, steps: options.steps ?? steps, mayCreate, pause, onState }),
  };
}
