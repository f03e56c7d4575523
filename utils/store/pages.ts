import { StoreError } from './error.ts';
import type { Keys } from './keys.ts';
import { packedPage, unpackedPage, type PageEntry } from './page-entry.ts';
import type { PageMark } from './page-marks.ts';
import { random } from './random.ts';
import type { PageRow } from './schema.ts';
import { isSameBytes } from './sums.ts';

export interface OpenPage {
  readonly mark: PageMark;
  readonly entries: readonly PageEntry[];
}

export type { PageEntry };

/** Pages by number, as last read or written here. One whose nonce the manifest no longer names is out of date. */
export type PageCache = Map<number, OpenPage>;

const stepBytes = 1_024;
const blank = 0x20;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

const bound = (keys: Keys, page: number, size: number) => encoder.encode(`2|${keys.vaultId}|pages|${page}|${size}`);

function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(text);
  const whole = new Uint8Array(Math.ceil((bytes.length + 1) / stepBytes) * stepBytes).fill(blank);
  whole.set(bytes);
  return whole;
}

/** Encrypts a page. Never called while a transaction is open. */
export async function sealPage(keys: Keys, page: number, entries: readonly PageEntry[]): Promise<PageRow> {
  const nonce = random(12);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: bound(keys, page, entries.length) };
  return { id: page, size: entries.length, nonce, body: await crypto.subtle.encrypt(how, keys.pages, padded(JSON.stringify(packedPage(entries)))) };
}

/** @throws StoreError `undecryptable` when it is not the page that the manifest names, or does not open */
export async function openPage(keys: Keys, row: PageRow | undefined, mark: PageMark): Promise<OpenPage> {
  if (row === undefined || row.size !== mark.size || !isSameBytes(row.nonce, mark.nonce)) throw new StoreError('undecryptable', { detail: 'not the page that was last written' });
  try {
    const how = { name: 'AES-GCM', iv: row.nonce, additionalData: bound(keys, row.id, row.size) };
    const opened: unknown = JSON.parse(decoder.decode(await crypto.subtle.decrypt(how, keys.pages, row.body)));
    return { mark, entries: unpackedPage(opened) };
  } catch (cause) {
    throw new StoreError('undecryptable', { cause });
  }
}

export const markOfRow = ({ size, nonce }: PageRow): PageMark => ({ size, nonce });
