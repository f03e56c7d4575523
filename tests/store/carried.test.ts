import { expect, test } from 'vitest';
import { carrier } from '../../utils/store/carried.ts';

const secret = (fill: number) => new Uint8Array(32).fill(fill);

test('what is kept when a page goes is there for the next that opens, also when one came to nothing, until something else is kept', async () => {
  const carry = carrier();
  const first = await carry(secret(1));
  expect(first.text).toBeUndefined();
  first.keep('没保存的话');
  expect((await carry(secret(1))).text).toBe('没保存的话');
  const second = await carry(secret(1));
  expect(second.text).toBe('没保存的话');
  second.keep('[]');
  expect((await carry(secret(1))).text).toBe('[]');
});

test('under another secret it is not', async () => {
  const carry = carrier();
  (await carry(secret(1))).keep('没保存的话');
  expect((await carry(secret(2))).text).toBeUndefined();
});
