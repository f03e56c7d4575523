import { overviewOf } from '../core/overview.ts';
import { toBase64 } from './base64.ts';
import { pageRoom } from './page-marks.ts';
import { openPage, sealPage, type PageEntry } from './pages.ts';
import { lyingIn, open } from './read.ts';
import type { PageRow, Row } from './schema.ts';
import { inBreaths } from './slices.ts';
import type { Vault } from './vault.ts';

export interface Relisted {
  readonly pages: readonly PageRow[];
  /** Rows of the subjects that can be read, each saying on which page it stands. */
  readonly rows: readonly Row[];
}

/** Every entry that can be read of the pages as they lie there, whatever the manifest says. */
export async function entriesLeft(vault: Vault): Promise<PageEntry[]> {
  const rows = await vault.connection.run({ stores: ['pages'], mode: 'readonly', body: (tx) => tx.objectStore('pages').getAll() });
  const pages = await inBreaths(rows, (row) => openPage(vault.keys, row, { size: row.size, nonce: row.nonce }).catch(() => undefined));
  return pages.flatMap((page) => page?.entries ?? []);
}

export interface Readable {
  readonly row: Row;
  readonly entry: PageEntry;
}

/** Every subject that can be read, from its own row; pinyin from the pages, as far as they can be. */
export async function readableSubjects(vault: Vault, entries: readonly PageEntry[]): Promise<Readable[]> {
  const sounds = new Map(entries.map(({ overview }) => [overview.name, overview.sound]));
  const lying = await vault.connection.run({ stores: ['profiles', 'clients'], mode: 'readonly', body: (tx) => lyingIn(tx, 'profiles') });
  const found = await inBreaths(lying, async (one): Promise<Readable[]> => {
    const profile = await open(vault, 'profiles', one).catch(() => undefined);
    if (profile === undefined) return [];
    const overview = overviewOf(profile);
    return [{ row: one.row, entry: { row: one.row.id, nonce: toBase64(one.row.nonce), overview: { ...overview, sound: sounds.get(overview.name) ?? '' } } }];
  });
  return found.flat();
}

const seat = ({ row: { id, v, nonce, body } }: Readable, at: number): Row => ({ id, v, nonce, body, group: String(Math.floor(at / pageRoom)) });

/** Pages made anew from the subjects that can be read. */
export async function relisted(vault: Vault): Promise<Relisted> {
  const readable = await readableSubjects(vault, await entriesLeft(vault));
  const numbers = Array.from({ length: Math.ceil(readable.length / pageRoom) }, (_, page) => page);
  const pages = await inBreaths(numbers, (page) => sealPage(vault.keys, page, readable.slice(page * pageRoom, (page + 1) * pageRoom).map(({ entry }) => entry)));
  return { pages, rows: readable.map(seat) };
}
