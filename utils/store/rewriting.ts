import { overviewOf } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import { toBase64 } from './base64.ts';
import { newClient } from './clients.ts';
import type { Keys } from './keys.ts';
import { pageRoom } from './page-marks.ts';
import { sealPage, type PageEntry } from './pages.ts';
import { placed } from './placed.ts';
import { bodyStores, type BodyStore, type PageRow, type Row } from './schema.ts';
import { seal } from './seal.ts';
import { inBreaths } from './slices.ts';
import type { Kept } from './whole.ts';

export interface Rewritten {
  readonly byStore: ReadonlyMap<BodyStore, ReadonlyMap<string, Row>>;
  readonly pages: readonly PageRow[];
}

/** Records as they arrive, encrypted under the given keys; nothing is written yet. Of two with one name the later stays. */
export class Rewriting {
  readonly #keys: Keys;
  readonly #soundOf: (profile: Profile) => string;
  readonly #byStore = new Map<BodyStore, Map<string, Row>>(bodyStores.map((name) => [name, new Map()]));
  readonly #entries = new Map<string, PageEntry>();

  constructor(keys: Keys, soundOf: (profile: Profile) => string) {
    this.#keys = keys;
    this.#soundOf = soundOf;
  }

  async add(some: readonly Kept[]): Promise<void> {
    await inBreaths(some, (one) => (one.store === 'profiles' ? this.#addSubject(one.body) : this.#addOther(one)));
  }

  #put(store: BodyStore, row: Row): void {
    this.#byStore.get(store)?.set(row.id, row);
  }

  async #addOther(kept: Kept): Promise<void> {
    const { id, group, body } = await placed(this.#keys, kept);
    const row = await seal(this.#keys, { store: kept.store, id }, body);
    this.#put(kept.store, group === undefined ? row : { ...row, group });
  }

  async #addSubject(profile: Profile): Promise<void> {
    const { id } = await placed(this.#keys, { store: 'profiles', body: profile });
    const own = await newClient(this.#keys, id);
    const row = await seal(own.keys, { store: 'profiles', id }, profile);
    if (own.row !== undefined) this.#put('clients', own.row);
    this.#put('profiles', row);
    this.#entries.set(id, { row: id, nonce: toBase64(row.nonce), overview: overviewOf(profile, this.#soundOf(profile)) });
  }

  /** The rows of all stores and the pages on which the subjects are listed. */
  async rows(): Promise<Rewritten> {
    const entries = [...this.#entries.values()];
    const starts = Array.from({ length: Math.ceil(entries.length / pageRoom) }, (_, page) => page);
    const profiles = this.#byStore.get('profiles');
    const pages = await inBreaths(starts, async (page) => {
      const own = entries.slice(page * pageRoom, (page + 1) * pageRoom);
      for (const { row: id } of own) {
        const row = profiles?.get(id);
        if (row !== undefined) profiles?.set(id, { ...row, group: String(page) });
      }
      return sealPage(this.#keys, page, own);
    });
    return { byStore: this.#byStore, pages };
  }
}
