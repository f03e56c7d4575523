import { rootAtHand } from './admit.ts';
import { snapshotsOf, type Snapshot } from './copies.ts';
import { wholeOf } from './header.ts';
import { keysOf, type Keys } from './keys.ts';
import { settled, type StoreOptions } from './options.ts';
import { entriesLeft, readableSubjects } from './relist.ts';
import { look, vaultOf, type Found } from './vault.ts';

/** What is left of a damaged database, and what could bring the rest back. Nothing is written to find out. */
export interface Diagnosis {
  /** Names of the subjects that can be read. */
  readonly readable: readonly string[];
  /** Names of the subjects that were listed and cannot be read, or are gone. */
  readonly missing: readonly string[];
  /** So many more must be missing, of which not even the name is left. */
  readonly nameless: number;
  /** The second copies, the newest first. */
  readonly copies: readonly Snapshot[];
}

const nothing = { readable: [], missing: [], nameless: 0 };

async function keysLeft({ headers }: Found, options: StoreOptions): Promise<Keys | undefined> {
  const header = await wholeOf(headers).catch(() => undefined);
  return header === undefined ? undefined : keysOf(await rootAtHand(header, options), header).catch(() => undefined);
}

/** @throws StoreError when not even the copies can be looked for, or `locked` */
export async function diagnose(options: StoreOptions = {}): Promise<Diagnosis> {
  const [left, copies] = await Promise.all([leftOf(options), snapshotsOf(options).catch(() => [])]);
  // Where nothing is left to compare with, the newest copy says how many there were.
  const known = left.expected ?? copies[0]?.subjects ?? 0;
  const { readable, missing } = left;
  return { readable, missing, nameless: Math.max(0, known - readable.length - missing.length), copies };
}

type Left = Pick<Diagnosis, 'readable' | 'missing'> & { readonly expected?: number };

async function leftOf(options: StoreOptions): Promise<Left> {
  const { name, connectTo, anchors, now } = settled(options);
  const connection = connectTo({ mayCreate: false });
  try {
    const found = await look(connection).catch(() => undefined);
    const keys = found === undefined ? undefined : await keysLeft(found, options);
    if (found === undefined || keys === undefined) return nothing;
    const vault = vaultOf({ name, connection, anchors, keys, now });
    const entries = await entriesLeft(vault);
    const readable = (await readableSubjects(vault, entries)).map(({ entry }) => entry.overview);
    const there = new Set(readable.map(({ id }) => id));
    const missing = entries.filter(({ overview }) => !there.has(overview.id)).map(({ overview }) => overview.name);
    const expected = found.manifest?.counts.profiles;
    return { readable: readable.map((one) => one.name), missing, ...(expected !== undefined && { expected }) };
  } finally {
    connection.close();
  }
}
