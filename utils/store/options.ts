import type { Clock } from '../core/time.ts';
import { anchorIn, type AnchorPlace } from './anchor.ts';
import { connect, type Connection } from './connection.ts';
import type { Opening, StoreState } from './open.ts';
import { steps } from './schema.ts';

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
}

interface Settled {
  readonly name: string;
  readonly now: Clock;
  readonly anchors: AnchorPlace;
  connectTo(how: Pick<Opening, 'mayCreate'>): Connection;
}

const databaseName = 'icp-filing-assistant';
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The options with what a page of the extension needs where nothing is said. */
export function settled(options: StoreOptions): Settled {
  const { name = databaseName, now = Date.now, factory = indexedDB, pause = sleep, onState = () => undefined } = options;
  return {
    name,
    now,
    anchors: options.anchors ?? anchorIn(name),
    connectTo: ({ mayCreate }) => connect({ name, factory, steps: options.steps ?? steps, mayCreate, pause, onState }),
  };
}
