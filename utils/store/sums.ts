/**
 * A sum over the nonces of a store's rows, modulo 2^96. Nonces are random and new at every write; so a row that was put
 * back, exchanged or left out gives another sum. Kept in the authenticated manifest, it vouches for a store without
 * reading it, and is carried on by adding and taking away.
 */
export type Sum = Uint8Array<ArrayBuffer>;

export const sumLength = 12;
export const noSum = (): Sum => new Uint8Array(sumLength);

/** Adds to a sum, or takes away, where it stands. */
function move(sum: Sum, nonce: Uint8Array, sign: 1 | -1): Sum {
  let carry = 0;
  for (let at = sumLength - 1; at >= 0; at -= 1) {
    const value = (sum[at] ?? 0) + sign * (nonce[at] ?? 0) + carry;
    sum[at] = value & 0xff;
    carry = value >> 8;
  }
  return sum;
}

/** Both change the sum that is given: an import adds thousands. */
export const add = (sum: Sum, nonce: Uint8Array): Sum => move(sum, nonce, 1);
export const takeAway = (sum: Sum, nonce: Uint8Array): Sum => move(sum, nonce, -1);
export const sumOf = (nonces: readonly Uint8Array[]): Sum => nonces.reduce<Sum>((sum, nonce) => move(sum, nonce, 1), noSum());

export const isSameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one?.length === other?.length && (one === undefined || one.every((byte, at) => byte === other?.[at]));
