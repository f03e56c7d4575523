import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Anchor, AnchorPlace } from '../../utils/store/anchor.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import type { StoreOptions } from '../../utils/store/options.ts';
import type { Profile } from '../../utils/core/profile.ts';

/** An anchor that is kept in memory, and can be looked at. */
export function memoryAnchor(): AnchorPlace & { value: Anchor | undefined } {
  return {
    value: undefined,
    read() {
      return Promise.resolve(this.value);
    },
    write(value) {
      this.value = value;
      return Promise.resolve();
    },
  };
}

export const start = Date.parse('2026-11-20T09:00:00+08:00');

export interface Bench extends Required<Pick<StoreOptions, 'factory'>> {
  readonly options: StoreOptions;
  readonly anchors: ReturnType<typeof memoryAnchor>;
  at: number;
}

/** A browser profile of its own: an empty database, an anchor and a clock. */
export function bench(extra: StoreOptions = {}): Bench {
  const made: Bench = {
    factory: extra.factory ?? new IDBFactory(),
    anchors: memoryAnchor(),
    at: start,
    get options() {
      return { name: 'test', factory: this.factory, copies: 'when asked' as const, anchors: this.anchors, now: () => this.at, pause: () => Promise.resolve(), ...extra };
    },
  };
  return made;
}

export const opened = (on: Bench) => openStore(on.options);

export const profile = (id: string, name = '杭州示例科技有限公司'): Profile => ({
  id,
  values: { 'subject.name': name, 'subject.certificateNumber': '91000000MA0000000X', 'principal.name': '张三' },
  sites: [{ id: `${id}-site`, values: { 'site.domain': 'example.cn', 'site.name': '示例' } }],
  createdAt: start,
  updatedAt: start,
});

/** The database without the store: what a thief, or a defect, sees. */
export async function raw<T>(on: Bench, mode: IDBTransactionMode, body: (tx: IDBTransaction) => IDBRequest<T>): Promise<T> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = on.factory.open('test');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
  try {
    return await new Promise<T>((resolve, reject) => {
      const tx = db.transaction([...db.objectStoreNames], mode);
      const request = body(tx);
      tx.addEventListener('complete', () => resolve(request.result));
      tx.addEventListener('abort', () => reject(tx.error ?? new Error('aborted')));
    });
  } finally {
    db.close();
  }
}

export interface RawRow {
  id: string;
  v: number;
  nonce: Uint8Array;
  body: ArrayBuffer;
  group?: string;
}

export const rawRows = (on: Bench, store: string): Promise<RawRow[]> => raw(on, 'readonly', (tx) => tx.objectStore(store).getAll());
export const putRaw = (on: Bench, store: string, row: RawRow) => raw(on, 'readwrite', (tx) => tx.objectStore(store).put(row));
