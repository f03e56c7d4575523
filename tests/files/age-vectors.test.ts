import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as vectors from 'cctv-age';
import { plainOf, unlock, type Opening } from '../../utils/files/age-file.ts';

/* The public vectors by which every implementation of age is measured: good files open, bad ones never do. */

interface Vector {
  readonly expect: string;
  readonly payload: string | undefined;
  readonly opening: Opening;
  readonly file: Uint8Array<ArrayBuffer>;
}

function vectorOf(bytes: Uint8Array): Vector {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)] as const);
  const one = (name: string) => lines.find(([key]) => key === name)?.[1];
  const body = bytes.slice(Buffer.byteLength(text.slice(0, end), 'latin1') + 2);
  const passphrase = one('passphrase');
  return {
    expect: one('expect') ?? '',
    payload: one('payload'),
    opening: { keys: lines.filter(([key]) => key === 'identity').map(([, value]) => value), ...(passphrase !== undefined && { passphrase }) },
    file: new Uint8Array(one('compressed') === 'zlib' ? inflateSync(body) : body),
  };
}

async function opened({ opening, file }: Vector): Promise<string> {
  const plain = await plainOf(await unlock(new Blob([file]), opening));
  return createHash('sha256').update(new Uint8Array(await new Response(plain).arrayBuffer())).digest('hex');
}

const all = Object.entries(vectors).filter(([, bytes]) => bytes instanceof Uint8Array).map(([name, bytes]) => [name, vectorOf(bytes)] as const);

test('E06: all of the public vectors are here', () => {
  expect(all.length).toBeGreaterThanOrEqual(143);
  expect(all.filter(([, one]) => one.expect === 'success').length).toBeGreaterThanOrEqual(26);
});

describe('E06: age vectors', () => {
  test.each(all)('%s', async (_, vector) => {
    if (vector.expect === 'success') expect(await opened(vector)).toBe(vector.payload);
    else await expect(opened(vector)).rejects.toThrow();
  });
});
