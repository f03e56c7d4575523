import { isOrganisationCode, isRegistrationNumber, readCreditCode } from './identity-credit-code.ts';
import { readHost, registrable, type Host } from './identity-domain.ts';
import { readIcpNumber } from './identity-icp.ts';
import { identifierKinds, type Alteration, type Evidence, type Fit, type IdentifierKind, type KnownWorld, type Reason } from './identity-kinds.ts';
import { atAGlance } from './identity-lookalike.ts';
import { readPapers, type Read } from './identity-papers.ts';
import { isLandline, isUnallocatedMobile, normalisedPhone, phoneKind, type PhoneKind } from './identity-phone.ts';
import { postcodeHolds } from './identity-postcode.ts';
import { longest, normalised } from './identity-text.ts';

/** `spreadsheet`: rewritten as `1.10101E+17`, the last digits are lost. `masked`: asterisks stand for digits. */
export type Damage = 'spreadsheet' | 'masked';

export interface Recognised {
  /** Every kind that the value has the shape of: valid ones first, the strongest evidence first. */
  readonly fits: readonly Fit[];
  /** Valid kinds between which nothing decides: the person is asked. Empty, or two and more. */
  readonly rivals: readonly Fit[];
  /** Characters of other scripts that no number has, at most five. */
  readonly strange: readonly string[];
  readonly damage?: Damage;
}

function readCodes(value: string): Read[] {
  const found: Read[] = [];
  const read = readCreditCode(value);
  const isLong = /^[0-9A-Z]{18}$/.test(value);
  if (isLong) found.push({ kind: 'credit-code', evidence: 'check', ...(typeof read === 'string' && { reason: read === 'characters' ? 'letters' : read }) });
  else if (/^[1-9ANY][0-9A-Z]\d{6}(?=.*[A-Z])[0-9A-Z]{9}(?:[0-9A-Z]{2})?$/.test(value)) found.push({ kind: 'credit-code', evidence: 'form', reason: 'length' });
  if (/^[0-9A-Z]{8}[0-9X]$/.test(value)) found.push({ kind: 'organisation-code', evidence: 'check', ...(!isOrganisationCode(value) && { reason: 'checksum' }) });
  if (/^\d{15}$/.test(value)) found.push({ kind: 'registration-number', evidence: 'check', ...(!isRegistrationNumber(value) && { reason: 'checksum' }) });
  return found;
}

const phoneKinds: Readonly<Partial<Record<PhoneKind, IdentifierKind>>> = {
  iot: 'machine-mobile',
  landline: 'landline',
  service: 'service-phone',
  'hong-kong': 'phone-abroad',
  macao: 'phone-abroad',
  taiwan: 'phone-abroad',
};

function readMobile(value: string): Read[] {
  if (!/^1\d{9,11}$/.test(value)) return [];
  if (value.length !== 11) return /^1[3-9]/.test(value) ? [{ kind: 'mobile', evidence: 'form', reason: 'length' }] : [];
  return [/^1[0-2]/.test(value) || isUnallocatedMobile(value) ? { kind: 'mobile', evidence: 'form', reason: 'segment' } : { kind: 'mobile', evidence: 'form' }];
}

function readPhone(raw: string, value: string): Read[] {
  const mobile = readMobile(value);
  if (mobile.length > 0) return mobile;
  const kind = phoneKinds[phoneKind(value)] ?? (isLandline(raw) ? 'landline' : undefined);
  return kind === undefined ? [] : [{ kind, evidence: 'form' }];
}

function readPostcode(value: string): Read[] {
  const holds = postcodeHolds(value);
  if (holds === undefined) return [];
  return [holds ? { kind: 'postcode', evidence: 'loose' } : { kind: 'postcode', evidence: 'loose', reason: 'segment' }];
}

const fit = ({ kind, evidence, reason, value }: Read, normal: string, changes: readonly Alteration[]): Fit => ({
  kind,
  normalised: value ?? normal,
  changes,
  evidence,
  ...(reason !== undefined && { reason }),
});

/** Looks like an address: a full stop between two names. An e-mail address is none. */
const addressLike = /[^.。｡][.。｡]+[^.。｡\d]/;

function endingReason(host: Host, { endings }: KnownWorld): Reason | undefined {
  if (endings === undefined) return undefined;
  if (endings.refused.has(host.ascii.slice(host.ascii.lastIndexOf('.') + 1))) return 'suffix-refused';
  return registrable(host, endings.registrable) === 'suffix' ? 'suffix' : undefined;
}

function readDomains(raw: string, known: KnownWorld): Fit[] {
  const { value } = normalised(raw, ['hyphens', 'case']);
  if (!addressLike.test(value) || (value.includes('@') && !value.includes('//'))) return [];
  const host = readHost(raw);
  if (typeof host === 'string') return [{ kind: 'domain', normalised: raw.trim(), changes: [], evidence: 'form', reason: host }];
  const reason = endingReason(host, known);
  return [fit({ kind: 'domain', evidence: 'form', ...(reason !== undefined && { reason }) }, host.name, [...host.changes, ...host.extras])];
}

function readServiceCode(raw: string): Fit[] {
  const { value, changes } = normalised(raw, ['hyphens', 'case']);
  return /^[0-9A-Za-z-]{8,40}$/.test(value) ? [fit({ kind: 'service-code', evidence: 'loose' }, value, changes)] : [];
}

function fitsOf(raw: string, known: KnownWorld): Fit[] {
  const clean = normalised(raw);
  const phone = normalisedPhone(raw);
  const number = readIcpNumber(raw);
  return [
    ...[...readPapers(clean.value, known.today), ...readCodes(clean.value), ...readPostcode(clean.value)].map((read) => fit(read, clean.value, clean.changes)),
    ...readPhone(raw, phone.value).map((read) => fit(read, phone.value, phone.changes)),
    ...(number === undefined ? [] : [fit({ kind: number.kind, evidence: 'form', ...(number.fault !== undefined && { reason: number.fault }) }, number.value, number.changes)]),
    ...readDomains(raw, known),
    ...readServiceCode(raw),
  ];
}

/** What it would be if its strange characters were what they look like: never valid, and left as typed. */
function pretended(raw: string, strange: readonly string[], known: KnownWorld): Fit[] {
  if (strange.length === 0) return [];
  const meant = fitsOf(atAGlance(raw.slice(0, longest)), known).filter(({ kind, evidence }) => evidence !== 'loose' && kind !== 'domain');
  return meant.map(({ kind, evidence }): Fit => ({ kind, normalised: raw.slice(0, longest), changes: [], evidence, reason: 'strange' }));
}

function damageOf(raw: string): Damage | undefined {
  if (/^\d(?:\.\d+E\+?|E\+)\d{1,3}$/.test(normalised(raw).value)) return 'spreadsheet';
  return /[*＊•●×✱]{2,}/.test(raw.slice(0, 200)) ? 'masked' : undefined;
}

const strength: readonly Evidence[] = ['check', 'form', 'loose'];
const rank = ({ reason, evidence, kind }: Fit) => (reason === undefined ? 0 : 1_000) + strength.indexOf(evidence) * 100 + identifierKinds.indexOf(kind);

function rivalsOf(fits: readonly Fit[]): Fit[] {
  const valid = fits.filter(({ reason, evidence }) => reason === undefined && evidence !== 'loose');
  const equals = valid.filter(({ evidence }) => evidence === valid[0]?.evidence);
  return equals.length > 1 ? equals : [];
}

/**
 * Every kind of identifier that a value fits, whatever box it was typed into, and why it is no valid one where it is not.
 * Never throws; looks at the first 2000 characters.
 */
export function recognise(raw: string, known: KnownWorld): Recognised {
  const damage = damageOf(raw);
  const { strange } = normalised(raw, ['hyphens']);
  if (damage !== undefined) return { fits: [], rivals: [], strange, damage };
  const own = fitsOf(raw, known);
  const others = pretended(raw, strange, known).filter(({ kind }) => !own.some((one) => one.kind === kind));
  const fits = [...own, ...others].toSorted((a, b) => rank(a) - rank(b));
  return { fits, rivals: rivalsOf(fits), strange };
}
