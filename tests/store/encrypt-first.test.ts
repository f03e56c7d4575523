import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../utils/store/bootstrap.ts';
import { dropPassphrase, lock, newRecovery, rotate, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { sealForLater } from '../../utils/store/inbox.ts';
import { custodyBench, filled, first, second } from './custody-bench.ts';
import { ofFirstSchema } from './first-schema.ts';
import { profile, start } from './fresh.ts';

const subtle = ['encrypt', 'decrypt', 'sign', 'verify', 'digest', 'deriveBits', 'deriveKey', 'importKey', 'exportKey', 'generateKey'] as const;

/** Tells which calls of the platform's cryptography were made while a transaction that writes was open. */
function watchCrypto(): { readonly calls: string[]; readonly transactions: () => number } {
  const calls: string[] = [];
  let open = 0;
  let transactions = 0;
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function watched(this: IDBDatabase, ...given) {
    const tx = begin.apply(this, given);
    if (tx.mode !== 'readwrite') return tx;
    open += 1;
    transactions += 1;
    for (const end of ['complete', 'abort']) tx.addEventListener(end, () => (open -= 1));
    return tx;
  });
  for (const name of subtle) {
    const own = crypto.subtle[name] as (...given: unknown[]) => unknown;
    vi.spyOn(crypto.subtle as unknown as Record<string, typeof own>, name).mockImplementation((...given) => {
      if (open > 0) calls.push(name);
      return own.apply(crypto.subtle, given);
    });
  }
  return { calls, transactions: () => transactions };
}

test('A18: no write waits for cryptography: everything is encrypted before its transaction opens', async () => {
  // Copies would be made in the background, between the transactions of others.
  const on = custodyBench({ copies: 'when asked' });
  const { calls, transactions } = watchCrypto();
  await filled(on);
  const store = await openStore(on.options);
  await store.saveProfiles([profile('x'), profile('y')]);
  await store.bind('x', 'account');
  await store.saveDraft({ account: 'a', page: 'p', values: { 'site.name': '示例' }, at: start });
  await store.see([{ account: 'a', order: '1', stage: 'sms', label: '短信', at: start }]);
  await store.refuse('a', '1', '请改名');
  await store.remember({ profile: 'x', account: 'a', page: 'p', at: start, written: [], altered: [], refused: [] });
  await store.tick('a', undefined, 'guide/check', true);
  await store.tick('a', undefined, 'guide/check', false);
  await store.waive({ account: 'a', rule: 'r', field: 'site.name', value: 'v', at: start });
  await store.raise([{ id: '1/sms/1', at: start }]);
  await store.note({ at: start, act: 'import', subjects: ['x'], count: 1 });
  await store.eraseProfile('y');
  await store.purge();
  store.close();
  await setPassphrase({ next: first }, on.options);
  await setPassphrase({ next: second, old: first }, on.options);
  await newRecovery(second, on.options);
  await lock(on.options);
  await sealForLater([{ account: 'a', order: '2', stage: 'sms', label: '短信', at: start }], on.options);
  await unlock({ passphrase: second }, on.options);
  (await openStore(on.options)).close();
  await rotate(second, {}, on.options);
  await dropPassphrase(second, on.options);
  const last = await openStore(on.options);
  await last.replaceAll(last.readAll());
  await last.eraseAll();
  last.close();
  (await openStore((await ofFirstSchema({ copies: 'when asked' })).options)).close();
  expect(calls).toEqual([]);
  expect(transactions()).toBeGreaterThan(20);
});

test('A18: the check itself sees a call within a transaction', async () => {
  const on = custodyBench();
  await filled(on);
  const { calls } = watchCrypto();
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = on.factory.open('test');
    request.addEventListener('success', () => resolve(request.result));
  });
  db.transaction('profiles', 'readwrite');
  await crypto.subtle.digest('SHA-256', new Uint8Array(1));
  db.close();
  expect(calls).toEqual(['digest']);
});

test('A18: no function that is given a transaction names cryptography', () => {
  const folder = new URL('../../utils/store/', import.meta.url);
  const sources = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  const withTx = /(?:async )?function[^{]*\btx: Tx\b[^{]*\{[\s\S]*?\n\}/g;
  const bodies = sources.flatMap(([name, source]) => Array.from(source.matchAll(withTx), ([body]) => [name, body] as const));
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.filter(([, body]) => /crypto\.|\b(seal|unseal|signed|opaque|keysOf|names\.\w+)\(/.test(body)).map(([name]) => name)).toEqual([]);
});
