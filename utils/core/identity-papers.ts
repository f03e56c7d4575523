import { oldPermanentCard, oldTaiwanPass, passport, taiwanPass } from './identity-permits.ts';
import { isOldResident, readResident } from './identity-resident.ts';
import type { Evidence, IdentifierKind, Reason } from './identity-kinds.ts';
import type { Day } from './time.ts';

/** A kind whose shape a normalised value has, before it is said what normalising did. */
export interface Read {
  readonly kind: IdentifierKind;
  readonly evidence: Evidence;
  readonly reason?: Reason;
  /** Where this kind is written otherwise than the value. */
  readonly value?: string;
}

const eighteen = /^\d{17}[\dX]$/;
const permits: Readonly<Record<string, IdentifierKind>> = {
  810000: 'hong-kong-residence-permit',
  820000: 'macao-residence-permit',
  830000: 'taiwan-residence-permit',
};

/** Resident ID, residence permit and 2023 permanent-resident card share 18 places and the check; the beginning tells them apart. */
function kindOf18(value: string): IdentifierKind {
  if (value.startsWith('9')) return 'permanent-card-2023';
  return permits[value.slice(0, 6)] ?? 'resident-id';
}

function readEighteen(value: string, today: Day): Read[] {
  if (!eighteen.test(value)) return /^\d{15,18}[\dX]$/.test(value) && value.length !== 18 ? [{ kind: 'resident-id', evidence: 'form', reason: 'length' }] : [];
  const kind = kindOf18(value);
  const read = readResident(value, today);
  if (typeof read === 'string') return [{ kind, evidence: 'check', reason: read }];
  // The first digit is the region of the card's issue, 1 to 8; 9 has its own kind.
  return [value.startsWith('0') ? { kind, evidence: 'check', reason: 'characters' } : { kind, evidence: 'check' }];
}

/** Chinese ordinary passports, and those for public affairs, diplomats and service; the second letter of an E is never I or O. */
const chinesePassport = /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[DSP]E?\d{7,8}|1[45]\d{7})$/;
const regionalPassport = /^(?:K\d{8}|KJ\d{7}|H\d{8}|HJ\d{7}|M[A-Z]?\d{7,8})$/;

function readPassports(value: string): Read[] {
  const found: Read[] = [];
  if (chinesePassport.test(value)) found.push({ kind: 'chinese-passport', evidence: 'form' });
  else if (/^E[IO]\d{7}$/.test(value)) found.push({ kind: 'chinese-passport', evidence: 'form', reason: 'letters' });
  if (regionalPassport.test(value)) found.push({ kind: 'hong-kong-macao-passport', evidence: 'form' });
  if (passport.test(value)) found.push({ kind: 'foreign-passport', evidence: 'loose' });
  return found;
}

function readHomeReturn(value: string): Read[] {
  if (!/^[HM]\d{7,11}$/.test(value)) return [];
  const known = value.length === 9 || value.length === 11;
  return [known ? { kind: 'home-return-permit', evidence: 'form' } : { kind: 'home-return-permit', evidence: 'form', reason: 'length' }];
}

function readTaiwan(value: string): Read[] {
  if (taiwanPass.test(value)) return [{ kind: 'taiwan-pass', evidence: 'loose' }];
  return oldTaiwanPass.test(value) ? [{ kind: 'taiwan-pass', evidence: 'form', reason: 'abolished' }] : [];
}

/** The papers of a person that a normalised value has the shape of. */
export function readPapers(value: string, today: Day): Read[] {
  return [
    ...readEighteen(value, today),
    ...(isOldResident(value) ? [{ kind: 'resident-id-15', evidence: 'form', reason: 'abolished' } as const] : []),
    ...(oldPermanentCard.test(value) ? [{ kind: 'permanent-card-2017', evidence: 'form' } as const] : []),
    ...readHomeReturn(value),
    ...readTaiwan(value),
    ...readPassports(value),
  ];
}
