import { overviewOf, type Overview } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import { toBase64 } from './base64.ts';
import { Conflict } from './conflict.ts';
import { StoreError } from './error.ts';
import { loadPages } from './page-load.ts';
import { pageRoom, pagesIn, sizeOf, type PageMark } from './page-marks.ts';
import { markOfRow, sealPage, type OpenPage, type PageEntry } from './pages.ts';
import type { Manifest, PageRow, Row } from './schema.ts';
import { inBreaths } from './slices.ts';
import type { Vault } from './vault.ts';

/** A subject whose row is about to be written. */
export interface Listed {
  readonly row: Row;
  readonly over: Row | undefined;
  readonly profile: Profile;
}

export interface PageChanges {
  readonly listed: readonly Listed[];
  /** Rows that go, with the page on which they stand. */
  readonly gone: readonly { readonly id: string; readonly page: number }[];
  /** Pinyin of subjects by their id, of which nothing else changes, on these pages. */
  readonly sounds?: { readonly byId: ReadonlyMap<string, string>; readonly pages: readonly number[] };
}

export interface PageWork {
  readonly rows: readonly PageRow[];
  readonly emptied: readonly number[];
  readonly marks: ReadonlyMap<number, PageMark>;
  readonly opened: ReadonlyMap<number, OpenPage>;
  /** On which page each listed row stands, by its name. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Pages are work for the window itself; few at a time leave it alive. */
const pagesAtOnce = 4;

/** The number of the page on which a subject's row stands. */
export const pageOfRow = ({ group }: Row): number => Number(group ?? Number.NaN);

/** Gives every new row a page with room, the newest first; pages are made as they are needed. */
function seated(manifest: Manifest, listed: readonly Listed[]): Map<string, number> {
  const seats = new Map<string, number>();
  const open = Array.from({ length: pagesIn(manifest.pages) }, (_, page) => page).filter((page) => sizeOf(manifest.pages, page) < pageRoom);
  let [page, taken] = [-1, pageRoom];
  let next = pagesIn(manifest.pages);
  for (const { row, over } of listed) {
    if (over !== undefined && !Number.isNaN(pageOfRow(over))) {
      seats.set(row.id, pageOfRow(over));
      continue;
    }
    if (taken >= pageRoom) {
      page = open.pop() ?? next++;
      taken = sizeOf(manifest.pages, page);
    }
    seats.set(row.id, page);
    taken += 1;
  }
  return seats;
}

function soundOf(vault: Vault, name: string, old: Overview | undefined): string {
  if (old?.name === name && old.sound !== '') return old.sound;
  return vault.spell?.(name) ?? '';
}

/** @throws StoreError `undecryptable` when the row that would be written over is not the one that was last written */
function listedOn(vault: Vault, entries: Map<string, PageEntry>, { row, over, profile }: Listed): void {
  const old = entries.get(row.id);
  if (over !== undefined && old !== undefined && old.nonce !== toBase64(over.nonce)) {
    vault.broken.add(`profiles/${row.id}`);
    throw new StoreError('undecryptable', { detail: 'an older record stands in its place' });
  }
  const plain = overviewOf(profile);
  entries.set(row.id, { row: row.id, nonce: toBase64(row.nonce), overview: { ...plain, sound: soundOf(vault, plain.name, old?.overview) } });
}

/**
 * The pages as they are after some rows change, encrypted anew. Never called while a transaction is open.
 * @throws StoreError, Conflict when the manifest is no longer the one that stands
 */
export async function workPages(vault: Vault, manifest: Manifest, changes: PageChanges): Promise<PageWork> {
  const pageOf = seated(manifest, changes.listed);
  const perPage = byPage(changes, pageOf);
  const numbers = [...perPage.keys()];
  const before = numbers.length === 0 ? new Map<number, OpenPage>() : await loadPages(vault, manifest, numbers);
  if (before === undefined) throw new Conflict();
  const remade = async (page: number) => {
    const entries = changed(vault, before.get(page)?.entries ?? [], perPage.get(page) ?? []);
    return { entries, row: entries.length === 0 ? undefined : await sealPage(vault.keys, page, entries), page };
  };
  const made = await inBreaths(numbers, remade, pagesAtOnce);
  const rows = made.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const emptied = made.flatMap(({ row, page }) => (row === undefined ? [page] : []));
  const opened = new Map(made.flatMap(({ row, entries, page }) => (row === undefined ? [] : [[page, { mark: markOfRow(row), entries }] as const])));
  const none = { size: 0, nonce: new Uint8Array(12) };
  const marks = new Map<number, PageMark>(made.map(({ row, page }) => [page, row === undefined ? none : markOfRow(row)]));
  return { rows, emptied, marks, opened, pageOf };
}

/** What happens to one page, by which its entries change. */
type Step = (vault: Vault, entries: Map<string, PageEntry>) => void;

function byPage({ listed, gone, sounds }: PageChanges, pageOf: ReadonlyMap<string, number>): Map<number, Step[]> {
  const steps = new Map<number, Step[]>();
  const add = (page: number, step: Step) => {
    const there = steps.get(page);
    if (there === undefined) steps.set(page, [step]);
    else there.push(step);
  };
  for (const { id, page } of gone) if (!Number.isNaN(page)) add(page, (_, entries) => void entries.delete(id));
  for (const one of listed) add(pageOf.get(one.row.id) ?? 0, (vault, entries) => listedOn(vault, entries, one));
  for (const page of sounds?.pages ?? []) add(page, (_, entries) => spelled(entries, sounds?.byId ?? new Map()));
  return steps;
}

function spelled(entries: Map<string, PageEntry>, byId: ReadonlyMap<string, string>): void {
  for (const [row, entry] of entries) {
    const sound = byId.get(entry.overview.id);
    if (sound !== undefined) entries.set(row, { ...entry, overview: { ...entry.overview, sound } });
  }
}

function changed(vault: Vault, before: readonly PageEntry[], steps: readonly Step[]): PageEntry[] {
  const entries = new Map(before.map((entry) => [entry.row, entry]));
  for (const step of steps) step(vault, entries);
  return [...entries.values()];
}
