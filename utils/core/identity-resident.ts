import { isDay, type Day } from './time.ts';

/** Weights of GB 11643-1999 (ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
const shape = /^\d{17}[\dX]$/;

/** GB/T 2260 province codes, with 81–83 for Hong Kong, Macao and Taiwan residence permits. */
const provinceCodes = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

export type ResidentFault = 'characters' | 'length' | 'date' | 'future' | 'checksum';

export interface Resident {
  readonly birth: Day;
  /** The first two digits. */
  readonly province: string;
  /** An unknown one is not a fault: districts and their codes come and go. */
  readonly provinceKnown: boolean;
  readonly sex: 'female' | 'male';
}

/**
 * The check character of the first 17 digits: `0`–`9` or `X`. Empty for anything but 17 digits.
 * Source: GB 11643-1999, 4.2.
 */
export function residentCheck(first17: string): string {
  if (!/^\d{17}$/.test(first17)) return '';
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return checkCharacters[sum % 11] ?? '';
}

/** True for 18 characters whose last one fits: resident IDs, residence permits and the 2023 permanent-resident card alike. */
export const residentCheckHolds = (value: string): boolean => shape.test(value) && residentCheck(value.slice(0, 17)) === value[17];

const birthOf = (value: string) => `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;

/**
 * Reads a normalised 18-character number. The date is checked before the check character, since a wrong date says more.
 * The area code is never a fault: thousands of abolished ones stand in the cards of living people.
 */
export function readResident(value: string, today: Day): ResidentFault | Resident {
  if (!/^[0-9X]*$/.test(value)) return 'characters';
  if (value.length !== 18) return 'length';
  if (!shape.test(value)) return 'characters';
  const birth = birthOf(value);
  if (!isDay(birth) || birth < '1800-01-01') return 'date';
  if (birth > today) return 'future';
  if (!residentCheckHolds(value)) return 'checksum';
  const province = value.slice(0, 2);
  const sex = Number(value[16]) % 2 === 0 ? 'female' : 'male';
  return { birth, province, provinceKnown: provinceCodes.has(province), sex };
}

/** Completed years of age. A person born on 29 February is a year older on 1 March of other years. */
export function ageOn(birth: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** A first-generation number (GB 11643-1989): 15 digits, no check digit, a date of the 20th century that exists. */
export function isOldResident(value: string): boolean {
  if (!/^\d{15}$/.test(value)) return false;
  return provinceCodes.has(value.slice(0, 2)) && isDay(`19${value.slice(6, 8)}-${value.slice(8, 10)}-${value.slice(10, 12)}`);
}
