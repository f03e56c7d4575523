import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginNewLog } from '../../utils/store/new-log.ts';

const puts = () => vi.spyOn(IDBObjectStore.prototype, 'put');
const kept = async () => (await indexedDB.databases()).map(({ name }) => name);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { storageBuckets: {} });
});
afterEach(() => void vi.unstubAllGlobals());

test('after a start of the browser more than a whole log is written, once, and erased', async () => {
  const written = puts();
  await beginNewLog();
  const bytes = written.mock.calls.reduce((sum, [value]) => sum + (value as Uint8Array).byteLength, 0);
  expect(bytes).toBeGreaterThan(4 * 1024 * 1024);
  expect(Math.max(...written.mock.calls.map(([value]) => (value as Uint8Array).byteLength))).toBeLessThan(64 * 1024);
  await beginNewLog();
  expect(written.mock.calls).toHaveLength(110);
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('icp-filing-assistant-log');
    request.addEventListener('success', () => resolve(request.result));
  });
  const count = await new Promise<number>((resolve) => {
    const request = db.transaction('filling').objectStore('filling').count();
    request.addEventListener('success', () => resolve(request.result));
  });
  db.close();
  expect(count).toBe(0);
});

test('where there is no LevelDB nothing is written', async () => {
  vi.stubGlobal('navigator', {});
  await beginNewLog();
  expect(await kept()).toEqual([]);
});
