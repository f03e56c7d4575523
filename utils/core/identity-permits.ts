import { residentCheckHolds, readResident } from './identity-resident.ts';
import { readCreditCode } from './identity-credit-code.ts';
import type { Day } from './time.ts';

/** The papers by which a person can be named in a filing, in MIIT's list. */
export type PersonPaper =
  | 'resident-id'
  | 'passport'
  | 'taiwan-pass'
  | 'home-return-permit'
  | 'permanent-resident-card'
  | 'hong-kong-macao-residence-permit'
  | 'taiwan-residence-permit';

/** Hong Kong and Macao residents' mainland travel permit: one letter and 8 digits; the 1999 card prints two renewal digits more. */
export const homeReturnPermit = /^[HM]\d{8}(?:\d{2})?$/;
/** Taiwan residents' pass: 8 digits; the older booklet had 10 digits and a letter. */
export const taiwanPass = /^\d{8}$/;
export const oldTaiwanPass = /^\d{10}(?:\(?[A-Z]\)?)?$/;
/** Permanent-resident card of 2017: nationality in three letters and 12 digits. */
export const oldPermanentCard = /^[A-Z]{3}\d{12}$/;
/** Lenient by intent: every country prints its own form. */
export const passport = /^[A-Z0-9]{5,20}$/;

/** The 2023 permanent-resident card: 18 characters that begin with 9, check character as on a resident ID. */
export const isPermanentCard2023 = (value: string): boolean => /^9\d{16}[\dX]$/.test(value) && residentCheckHolds(value);

/** The residence permit that a number with a holding check character belongs to, by its area code 81, 82 or 83. */
export function residencePermitOf(value: string): 'hong-kong-macao-residence-permit' | 'taiwan-residence-permit' | undefined {
  if (!/^8[123]0000/.test(value) || !residentCheckHolds(value)) return undefined;
  return value.startsWith('83') ? 'taiwan-residence-permit' : 'hong-kong-macao-residence-permit';
}

export type PaperKind = PersonPaper | 'credit-code';

/**
 * What a normalised number surely is, whatever box it was typed into; `undefined` where two papers share a form.
 * 8 digits may be a Taiwan pass or the beginning of anything, so nothing is said of them.
 */
export function paperOf(value: string, today: Day): PaperKind | undefined {
  const permit = residencePermitOf(value);
  if (permit !== undefined) return permit;
  if (isPermanentCard2023(value) || oldPermanentCard.test(value)) return 'permanent-resident-card';
  if (typeof readResident(value, today) === 'object') return 'resident-id';
  if (typeof readCreditCode(value) === 'object') return 'credit-code';
  return homeReturnPermit.test(value) ? 'home-return-permit' : undefined;
}

export type PermitFault = 'home-return' | 'taiwan-pass' | 'taiwan-pass-old' | 'permanent-card' | 'residence-permit' | 'passport';

const residenceFault = (value: string, wanted: PersonPaper): PermitFault | undefined =>
  residencePermitOf(value) === wanted ? undefined : 'residence-permit';

/** What is wrong with a normalised number of a paper other than the resident ID card. */
export function permitFault(paper: PersonPaper, value: string): PermitFault | undefined {
  switch (paper) {
    case 'home-return-permit':
      return homeReturnPermit.test(value) ? undefined : 'home-return';
    case 'taiwan-pass':
      if (taiwanPass.test(value)) return undefined;
      return oldTaiwanPass.test(value) ? 'taiwan-pass-old' : 'taiwan-pass';
    case 'permanent-resident-card':
      return oldPermanentCard.test(value) || isPermanentCard2023(value) ? undefined : 'permanent-card';
    case 'passport':
      return passport.test(value) ? undefined : 'passport';
    case 'resident-id':
      return undefined;
    default:
      return residenceFault(value, paper);
  }
}
