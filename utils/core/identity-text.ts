/** What normalising an identifier did to it; shown to the person, so nothing is altered in silence. */
export type Change = 'cut' | 'full-width' | 'invisible' | 'spaces' | 'hyphens' | 'case' | 'country-code' | 'punctuation';

export interface Normalised {
  readonly value: string;
  /** In the order in which they were applied; empty when the value was clean. */
  readonly changes: readonly Change[];
  /** Distinct characters that are neither ASCII letters nor digits nor one of `keep`: `①`, `²`, Cyrillic `х` … At most five. */
  readonly strange: readonly string[];
}

/** Longer than any identifier or address on the forms; what lies behind it is not looked at. */
export const longest = 2_000;

const invisible = /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\u034f|[\ufe00-\ufe0f]/g;
const spaces = /[\s\u00a0\u3000]/g;
/** Hyphens, dashes and minus signs of every width. */
export const hyphens = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** Only what a Chinese keyboard produces for ASCII. NFKC would also turn ①② into a "valid" 12. */
const wide = /[\uff01-\uff5e]/g;
const wideOffset = 0xfee0;

const narrowed = (value: string) => value.replace(wide, (one) => String.fromCharCode(one.charCodeAt(0) - wideOffset));

const steps: readonly { readonly change: Change; readonly apply: (value: string) => string }[] = [
  { change: 'full-width', apply: narrowed },
  { change: 'invisible', apply: (value) => value.replace(invisible, '') },
  { change: 'spaces', apply: (value) => value.replace(spaces, '') },
  { change: 'hyphens', apply: (value) => value.replace(hyphens, '') },
  { change: 'case', apply: (value) => value.replace(/[a-z]/g, (one) => one.toUpperCase()) },
];

/** Nothing of what follows would change it; most values are so, and every rule asks at every keystroke. */
const tidy = /^[0-9A-Z]*$/;

/**
 * An identifier without what typing, pasting and spreadsheets add to it: full-width forms, invisible characters,
 * spaces, hyphens, lower case. `without` names changes that are not made (an e-mail keeps its case).
 * Characters of other scripts are left in place and named in `strange`. Never throws.
 */
export function normalised(raw: string, without: readonly Change[] = []): Normalised {
  if (raw.length <= longest && tidy.test(raw)) return { value: raw, changes: [], strange: [] };
  let value = raw.slice(0, longest);
  const changes: Change[] = raw.length > longest ? ['cut'] : [];
  for (const { change, apply } of steps) {
    if (without.includes(change)) continue;
    const next = apply(value);
    if (next !== value) changes.push(change);
    value = next;
  }
  return { value, changes, strange: strangersIn(value) };
}

/** Distinct characters outside printable ASCII, at most five. */
export function strangersIn(value: string): string[] {
  if (/^[!-~]*$/.test(value)) return [];
  const found = new Set<string>();
  for (const one of value.slice(0, longest)) {
    if (one < '!' || one > '~') found.add(one);
    if (found.size === 5) break;
  }
  return [...found];
}

/** A character as a person can look it up: `х（U+0445）`; a blank is drawn, `␣（U+0020）`, the other invisible ones are their number alone. */
export function spelled(one: string): string {
  const number = `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = !/[\p{C}\p{Z}\p{M}]/u.test(one);
  if (/\p{Zs}/u.test(one)) return `␣（${number}）`;
  return shown ? `${one}（${number}）` : number;
}

export type Oddity = 'bidi' | 'broken' | 'control' | 'invisible';

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** A half of a character pair alone: storing it as UTF-8 would lose it. */
const broken = /\p{Surrogate}/u;
/** Tab, line feed and carriage return are what a remark may hold. */
const control = /(?![\t\n\r])[\p{Cc}\p{Co}]/u;

const oddities: readonly { readonly oddity: Oddity; readonly pattern: RegExp }[] = [
  { oddity: 'bidi', pattern: bidi },
  { oddity: 'broken', pattern: broken },
  { oddity: 'control', pattern: control },
  { oddity: 'invisible', pattern: new RegExp(invisible.source, 'u') },
];

export interface Odd {
  readonly oddity: Oddity;
  /** The first such character. */
  readonly character: string;
  /** The text without any of them. */
  readonly cleaned: string;
}

/** The most dangerous kind of unseen character in free text, if there is one. Variation selectors after a han are kept out of names too. */
export function oddIn(text: string): Odd | undefined {
  for (const { oddity, pattern } of oddities) {
    const hit = pattern.exec(text);
    if (hit !== null) return { oddity, character: hit[0], cleaned: cleanedOf(text) };
  }
  return undefined;
}

const cleanedOf = (text: string) => oddities.reduce((left, { pattern }) => left.replace(new RegExp(pattern.source, 'gu'), ''), text);

/** Full-width letters and digits typed where the certificate has half-width ones, and wide spaces. Chinese punctuation is left alone. */
export function wideIn(text: string): { readonly character: string; readonly narrowed: string } | undefined {
  const pattern = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u3000]/g;
  const first = text.match(pattern)?.[0];
  if (first === undefined) return undefined;
  return { character: first, narrowed: text.replace(pattern, (one) => (one === '\u3000' ? ' ' : narrowed(one))).trim() };
}

/** Length as a person counts it: code points. */
export const lengthOf = (text: string): number => Array.from(text.trim()).length;
