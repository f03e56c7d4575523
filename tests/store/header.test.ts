import { argon2Sync, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { argon } from '../../utils/store/argon.ts';
import { openStore } from '../../utils/store/bootstrap.ts';
import { custodyOf, lock, setPassphrase, unlock } from '../../utils/store/custody.ts';
import { StoreError } from '../../utils/store/error.ts';
import { checked, type Header, type Slot, type Stretching } from '../../utils/store/header.ts';
import { passphraseBytes, stretching } from '../../utils/store/stretch.ts';
import { allNames, custodyBench, filled, first, namesIn, type CustodyBench } from './custody-bench.ts';
import { raw, rawRows } from './fresh.ts';

async function behindFirst(): Promise<CustodyBench> {
  const on = custodyBench();
  await filled(on);
  await setPassphrase({ next: first }, on.options);
  await lock(on.options);
  return on;
}

const headerIn = async (on: CustodyBench): Promise<Header> => ((await rawRows(on, 'header')) as unknown as Header[])[0]!;

async function put(on: CustodyBench, header: unknown, places = ['only', 'spare']): Promise<void> {
  await raw(on, 'readwrite', (tx) => places.map((place) => tx.objectStore('header').put(header, place))[0]!);
}

const tell = (on: CustodyBench, passphrase = first) =>
  unlock({ passphrase }, on.options).then(
    () => 'opened',
    (error: unknown) => (error instanceof StoreError ? error.kind : 'another error'),
  );

/** Every header in which one byte of one of its byte strings is another. */
function* flipped(header: Header): Generator<readonly [string, Header]> {
  const other = (bytes: ArrayBuffer | Uint8Array, at: number) => {
    const copy = new Uint8Array(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
    copy[at] = (copy[at] ?? 0) ^ 1;
    return bytes instanceof Uint8Array ? copy : copy.buffer;
  };
  for (const [index, slot] of header.slots.entries()) {
    for (const part of ['salt', 'nonce', 'wrapped'] as const) {
      const bytes = part in slot ? (Reflect.get(slot, part) as ArrayBuffer | Uint8Array) : new Uint8Array();
      for (let at = 0; at < bytes.byteLength; at += 1) {
        const slots = header.slots.map((one, place) => (place === index ? ({ ...one, [part]: other(bytes, at) } as Slot) : one));
        yield [`${slot.kind} ${part} ${at}`, { ...header, slots }];
      }
    }
  }
  for (let at = 0; at < 32; at += 1) yield [`check ${at}`, { ...header, check: other(header.check, at) as ArrayBuffer }];
}

describe('a header that was changed', () => {
  test('E02: any byte, in one copy: the other copy opens; in both: damaged, never a wrong passphrase', { timeout: 60_000 }, async () => {
    const on = await behindFirst();
    const whole = await headerIn(on);
    let tried = 0;
    for (const [what, bad] of flipped(whole)) {
      await put(on, bad, ['only']);
      expect(await tell(on), what).toBe('opened');
      await lock(on.options);
      await put(on, bad, ['spare']);
      expect(await tell(on), what).toBe('damaged');
      await put(on, whole);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(150);
    expect(await tell(on, 'wrong')).toBe('wrong-passphrase');
    expect(await tell(on)).toBe('opened');
    expect(await namesIn(on)).toEqual(allNames);
  });

  test('E02: a header of a wrong shape is damaged, not an exception', async () => {
    const on = await behindFirst();
    for (const bad of [{}, { form: 2 }, { form: 2, slots: 'none' }, { ...(await headerIn(on)), slots: [] }, 7, 'text']) {
      await put(on, bad);
      expect(await tell(on)).toBe('damaged');
      await expect(custodyOf(on.options)).rejects.toMatchObject({ kind: 'damaged' });
      // Without an anchor as well: this is no first start.
      await expect(custodyOf({ ...on.options, anchors: { read: async () => undefined, write: async () => undefined } })).rejects.toMatchObject({ kind: 'damaged' });
    }
  });

  test.each<[string, Partial<Stretching>]>([
    ['one pass', { passes: 1 }],
    ['64 GiB', { memory: 64 * 1_048_576 }],
    ['8 KiB', { memory: 8 }],
    ['a million passes', { passes: 1_000_000 }],
    ['no lane', { lanes: 0 }],
    ['half a pass', { passes: 2.5 }],
    ['no number', { memory: Number.NaN }],
    ['another function', { kind: 'pbkdf2' as 'argon2id' }],
  ])('E03: %s in the header is refused before anything is stretched', async (_, change) => {
    const stretch = vi.fn<() => Promise<Uint8Array<ArrayBuffer>>>();
    const on = await behindFirst();
    const { check: _check, ...whole } = await headerIn(on);
    const slots = whole.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, stretching: { ...slot.stretching, ...change } } : slot));
    await put(on, await checked({ ...whole, slots }));
    await expect(unlock({ passphrase: first }, { ...on.options, stretch })).rejects.toMatchObject({ kind: 'weak-protection' });
    expect(stretch).not.toHaveBeenCalled();
    expect(on.session.value).toBeUndefined();
  });

  test('E03: parameters within the bounds that are not those of the vault open nothing, for they are authenticated', async () => {
    const on = await behindFirst();
    const { check: _check, ...whole } = await headerIn(on);
    const slots = whole.slots.map((slot) => (slot.kind === 'passphrase' ? { ...slot, stretching: { ...slot.stretching, passes: 2 } } : slot));
    await put(on, await checked({ ...whole, slots }));
    // Whoever stretches as the vault did, whatever the header says, is refused all the same.
    const stubborn = { ...on.options, stretch: (job: Parameters<NonNullable<typeof on.options.stretch>>[0]) => on.options.stretch!({ ...job, stretching }) };
    await expect(unlock({ passphrase: first }, stubborn)).rejects.toMatchObject({ kind: 'wrong-passphrase' });
  });

  test('a slot for another passphrase that somebody put in opens nothing', async () => {
    const [on, other] = await Promise.all([behindFirst(), behindFirst()]);
    const [{ check: _check, ...own }, theirs] = await Promise.all([headerIn(on), headerIn(other)]);
    await put(on, await checked({ ...own, slots: theirs.slots }));
    expect(await tell(on)).toBe('wrong-passphrase');
    await put(on, theirs);
    await expect(openStore(on.options)).rejects.toMatchObject({ kind: 'locked' });
  });
});

const rfc9106 = {
  stretching: { kind: 'argon2id', memory: 64, passes: 3, lanes: 1 } as const,
  passphrase: new TextEncoder().encode('柠檬 clover anvil'),
  salt: Uint8Array.from({ length: 16 }, (_, at) => at),
};

describe('stretching', () => {
  test.each([
    ['small', rfc9106],
    ['four lanes', { ...rfc9106, stretching: { kind: 'argon2id', memory: 256, passes: 2, lanes: 4 } as const }],
    ['as new vaults do', { ...rfc9106, stretching }],
  ])('E17: gives what a second implementation gives: %s', { timeout: 60_000 }, async (_, job) => {
    const { memory, passes, lanes } = job.stretching;
    const other = argon2Sync('argon2id', { message: job.passphrase, nonce: job.salt, parallelism: lanes, tagLength: 32, memory, passes });
    expect(Buffer.from(await argon(job)).toString('hex')).toBe(other.toString('hex'));
  });

  test('E14: needs no WebAssembly, so no policy can take it away', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await argon(rfc9106)).toHaveLength(32);
    vi.unstubAllGlobals();
  });

  test('E15: no memory for it: said so, and nothing is changed', async () => {
    const on = custodyBench();
    await filled(on);
    const before = await rawRows(on, 'header');
    const short = { ...on.options, stretch: () => Promise.reject(new StoreError('no-memory')) };
    await expect(setPassphrase({ next: first }, short)).rejects.toMatchObject({ kind: 'no-memory' });
    expect(await rawRows(on, 'header')).toEqual(before);
    await setPassphrase({ next: first }, on.options);
    await lock(on.options);
    await expect(unlock({ passphrase: first }, short)).rejects.toMatchObject({ kind: 'no-memory' });
    expect(on.session.value).toBeUndefined();
    await unlock({ passphrase: first }, on.options);
    expect(await namesIn(on)).toEqual(allNames);
  });
});

test('E17: a vault is opened from its passphrase by a second implementation alone', { timeout: 60_000 }, async () => {
  const on = custodyBench({ stretch: argon });
  await filled(on);
  await setPassphrase({ next: first }, on.options);
  const header = await headerIn(on);
  const slot = header.slots.find((one) => one.kind === 'passphrase');
  if (slot?.kind !== 'passphrase') throw new Error('no slot');
  const { memory, passes, lanes } = slot.stretching;
  const key = argon2Sync('argon2id', { message: passphraseBytes(first), nonce: slot.salt, parallelism: lanes, tagLength: 32, memory, passes });

  const opened = (secret: Uint8Array, { nonce, bytes }: { nonce: Uint8Array; bytes: ArrayBuffer }, bound: string) => {
    const body = Buffer.from(bytes);
    const cipher = createDecipheriv('aes-256-gcm', secret, nonce);
    cipher.setAAD(Buffer.from(bound));
    cipher.setAuthTag(body.subarray(-16));
    return Buffer.concat([cipher.update(body.subarray(0, -16)), cipher.final()]);
  };
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const ways = header.slots.map((one) => [one.kind, base64(one.kind === 'device' ? new Uint8Array() : one.salt), ...(one.kind === 'passphrase' ? ['argon2id', memory, passes, lanes] : [])]);
  const root = opened(key, { nonce: slot.nonce, bytes: slot.wrapped }, JSON.stringify([2, header.vaultId, header.epoch, ways, header.inbox?.x ?? '', header.inbox?.y ?? '']));

  const derived = (info: string) => new Uint8Array(hkdfSync('sha256', root, `${header.vaultId}|${header.epoch}`, info, 32));
  const id = createHmac('sha256', derived('names')).update(JSON.stringify(['profiles', 'a'])).digest('hex').slice(0, 32);
  const row = async (store: string) => (await rawRows(on, store)).find((one) => one.id === id)!;
  const bound = (store: string) => `2|${header.vaultId}|${store}|${id}|1`;
  const wrapped = await row('clients');
  const client = JSON.parse(opened(derived('subject keys'), { nonce: wrapped.nonce, bytes: wrapped.body }, bound('clients')).toString()) as { key: string };
  const sealed = await row('profiles');
  const found = JSON.parse(opened(Buffer.from(client.key, 'base64'), { nonce: sealed.nonce, bytes: sealed.body }, bound('profiles')).toString()) as { values: Record<string, string> };
  expect(found.values['subject.name']).toBe('杭州示例a科技有限公司');
});
