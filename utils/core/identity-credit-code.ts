/** The 31 characters of GB 32100-2015: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = Array.from({ length: 17 }, (_, at) => 3 ** at % 31);
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

export type CreditCodeFault = 'length' | 'characters' | 'checksum';

export interface CreditCode {
  /** Registering department and category, the first two characters. */
  readonly kind: string;
  /** Division code of the registering authority; digits in all but a few early codes. */
  readonly division: string;
  /** The organisation code inside, nine characters. */
  readonly organisation: string;
  /** Its GB 11714 check digit holds. A few early codes fail it and are valid all the same. */
  readonly organisationHolds: boolean;
}

/**
 * The check character (MOD 31-3) of the first 17 characters; empty if one of them is not in the alphabet.
 * The outer `% 31` matters: without it every code that ends in 0 is refused.
 * Source: GB 32100-2015, annex A.
 */
export function creditCheck(first17: string): string {
  if (first17.length !== 17) return '';
  let sum = 0;
  for (const [at, weight] of creditWeights.entries()) {
    const value = alphabet.indexOf(first17[at] ?? '');
    if (value < 0) return '';
    sum += value * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

/**
 * The check character of an eight-character organisation code: `0`–`9` or `X`; empty for other shapes.
 * Source: GB 11714-1997, 3.2.
 */
export function organisationCheck(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) return '';
  const sum = organisationWeights.reduce((total, weight, at) => total + weight * Number.parseInt(first8[at] ?? '', 36), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return 'X';
  return rest === 11 ? '0' : String(rest);
}

/** True for nine normalised characters (no hyphen) whose last one fits. */
export const isOrganisationCode = (value: string): boolean => value.length === 9 && organisationCheck(value.slice(0, 8)) === value[8];

/** Reads a normalised unified social credit code. Department, category and division are reported, never refused. */
export function readCreditCode(value: string): CreditCodeFault | CreditCode {
  if (!/^[0-9A-Z]*$/.test(value)) return 'characters';
  if (value.length !== 18) return 'length';
  if (/[IOSVZ]/.test(value)) return 'characters';
  if (creditCheck(value.slice(0, 17)) !== value[17]) return 'checksum';
  const organisation = value.slice(8, 17);
  return { kind: value.slice(0, 2), division: value.slice(2, 8), organisation, organisationHolds: isOrganisationCode(organisation) };
}

const lookAlikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };

/** The code that was probably meant where a letter stands that no code has; only if its check character then holds. */
export function unconfused(value: string): string | undefined {
  if (value.length !== 18) return undefined;
  const meant = value.replace(/[IOSVZ]/g, (letter) => lookAlikes[letter] ?? letter);
  return meant !== value && typeof readCreditCode(meant) === 'object' ? meant : undefined;
}

/**
 * A business registration number of before 2015-10: 15 digits, the last by MOD 11,10.
 * Source: GS 15-2006.
 */
export function isRegistrationNumber(value: string): boolean {
  if (!/^\d{15}$/.test(value)) return false;
  let rest = 10;
  for (const digit of value.slice(0, 14)) {
    const sum = (rest + Number(digit)) % 10;
    rest = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - rest) % 10 === Number(value[14]);
}
