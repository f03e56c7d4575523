import { text, type Text } from './text.ts';
import type { Day } from './time.ts';

/**
 * On what an agency holds and uses a client's data: the authorisation (PIPL art. 21: purpose, period, manner) and the
 * person's separate consent for sensitive data (art. 29).
 */
export interface Mandate {
  /** Number of the authorisation letter (授权书). */
  readonly number?: string;
  /** Day on which consent was given. */
  readonly consentOn?: Day;
  /** What was consented to, in the person's words. */
  readonly scope?: string;
  /** Last day of the mandate; afterwards the subject is read-only and waits to be purged. */
  readonly ends?: Day;
}

export type MandatePart = keyof Mandate;

/** The parts in the order in which they are asked for. */
export const mandateParts: Readonly<Record<MandatePart, Text>> = {
  number: text('授权书编号', 'Authorisation number'),
  consentOn: text('同意日期', 'Consent given on'),
  scope: text('同意范围', 'Scope of consent'),
  ends: text('授权截止日', 'Mandate ends on'),
};

const partIds = Object.keys(mandateParts) as readonly MandatePart[];

/** What a mandate still needs. All four: art. 21 asks for purpose and period, art. 29 for consent. Empty: nothing. */
export const lacking = (mandate: Mandate | undefined): MandatePart[] => partIds.filter((part) => (mandate?.[part] ?? '').trim() === '');

/** The mandate without blank parts; `undefined` when nothing is left of it. */
export function keptMandate(mandate: Mandate): Mandate | undefined {
  const kept = Object.entries(mandate).flatMap(([part, value]) => (value === undefined || value.trim() === '' ? [] : [[part, value.trim()] as const]));
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Mandate);
}

/** The last day of the mandate is over. Without a mandate or without an end: false. */
export const hasEnded = (mandate: Pick<Mandate, 'ends'> | undefined, today: Day): boolean => mandate?.ends !== undefined && mandate.ends < today;

/** What the mandate says of using the subject's data today. */
export type Standing =
  /** Nobody asks for a mandate: one files for oneself. */
  | { readonly kind: 'free' }
  | { readonly kind: 'valid'; readonly ends: Day }
  | { readonly kind: 'lacking'; readonly parts: readonly MandatePart[] }
  /** Consent is dated later than today. */
  | { readonly kind: 'early'; readonly from: Day }
  | { readonly kind: 'ended'; readonly on: Day };

/** An end that was agreed holds whether or not agency mode is on; the rest is asked for in agency mode only. */
export function standingOf(mandate: Mandate | undefined, { agency, today }: { readonly agency: boolean; readonly today: Day }): Standing {
  const { consentOn, ends } = mandate ?? {};
  if (ends !== undefined && hasEnded(mandate, today)) return { kind: 'ended', on: ends };
  if (!agency) return { kind: 'free' };
  const parts = lacking(mandate);
  if (parts.length > 0 || consentOn === undefined || ends === undefined) return { kind: 'lacking', parts };
  return consentOn > today ? { kind: 'early', from: consentOn } : { kind: 'valid', ends };
}

/** Why a fill without a full mandate goes ahead all the same, offered for choosing. */
export const overrideReasons: readonly Text[] = [
  text('授权书已签，编号待补录', 'The letter is signed; its number is still to be entered'),
  text('客户在场，当面同意', 'The client is present and agrees'),
  text('本单位自己的备案', 'Our own filing, not a client’s'),
];

/** Characters of a stated reason, at least and at most. */
export const reasonLength = { least: 4, most: 200 } as const;

const longNumber = /\d(?:[\s-]?\d){6,}|@/;

/** Why a stated reason is not taken; `undefined` when it is. The record holds no values, so no number or address either. */
export function reasonFault(reason: string): Text | undefined {
  const { length } = reason.trim();
  if (length < reasonLength.least) return text('请写明理由，至少 4 个字。', 'State a reason of at least 4 characters.');
  if (length > reasonLength.most) return text('理由最多 200 个字。', 'A reason has at most 200 characters.');
  return longNumber.test(reason) ? text('理由会写进记录，请去掉号码和邮箱。', 'The reason is kept in the record; leave out numbers and e-mail addresses.') : undefined;
}
