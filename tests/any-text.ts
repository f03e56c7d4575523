import fc from 'fast-check';

/** Any UTF-16 text, lone halves of pairs included, with ASCII as often as all else. */
export const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 0xffff })), { maxLength: most })
    .map((units) => String.fromCharCode(...units));
