/** Letters of other scripts that are drawn like a Latin one: Cyrillic, Greek, Armenian. */
const twins: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХҮԌԚԜ', 'ABESIJKMHOPCTYXYGQW'],
    ['асеѕіјкорхуԛԝһ', 'ACESIJKOPXYQWH'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ονχυ', 'OVXU'],
    ['ՍՕԼ', 'UOL'],
    ['〇○◯', '000'],
  ].flatMap(([strange = '', plain = '']) => Array.from(strange, (one, at) => [one, plain[at] ?? ''] as const)),
);

/** A decimal digit of any script by its place in its row of ten: the rows of Unicode begin with 0 and have no gaps. */
function digitOf(one: string): string | undefined {
  if (!/^\p{Nd}$/u.test(one)) return undefined;
  const point = one.codePointAt(0) ?? 0;
  let first = point;
  while (first > 0 && point - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((point - first) % 10);
}

/**
 * What a text with characters of other scripts would be taken for at a glance: `①` for 1, Cyrillic `х` for X, `٣` for 3.
 * Only to say which number was probably meant; the result is never offered as a value.
 */
export const atAGlance = (value: string): string =>
  Array.from(value, plainOf)
    .join('')
    .replace(/[a-z]/g, (one) => one.toUpperCase());

function plainOf(one: string): string {
  if (one < '\u0080') return one;
  const folded = one.normalize('NFKC');
  return /^[!-~]+$/.test(folded) ? folded : (twins.get(one) ?? digitOf(one) ?? folded);
}
