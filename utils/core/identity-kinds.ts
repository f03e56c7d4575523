import type { CreditCodeFault } from './identity-credit-code.ts';
import type { HostChange, HostFault, Extra } from './identity-domain.ts';
import type { IcpFault } from './identity-icp.ts';
import type { ResidentFault } from './identity-resident.ts';
import type { Day } from './time.ts';

/** Every sort of number and name that a filing asks for, in the order in which a person is told of them. */
export const identifierKinds = [
  'resident-id',
  'resident-id-15',
  'hong-kong-residence-permit',
  'macao-residence-permit',
  'taiwan-residence-permit',
  'permanent-card-2023',
  'permanent-card-2017',
  'home-return-permit',
  'taiwan-pass',
  'chinese-passport',
  'hong-kong-macao-passport',
  'foreign-passport',
  'credit-code',
  'organisation-code',
  'registration-number',
  'icp-subject',
  'icp-site',
  'icp-app',
  'icp-licence',
  'telecom-licence',
  'police-number',
  'mobile',
  'machine-mobile',
  'landline',
  'service-phone',
  'phone-abroad',
  'postcode',
  'domain',
  'service-code',
] as const;

export type IdentifierKind = (typeof identifierKinds)[number];

/** `check`: a check character holds. `form`: the shape is its own. `loose`: many other things have that shape too. */
export type Evidence = 'check' | 'form' | 'loose';

export type Reason =
  | ResidentFault
  | CreditCodeFault
  | IcpFault
  | HostFault
  /** No longer in use; never turned into what replaced it. */
  | 'abolished'
  /** I, O, S, V or Z, which no credit code has. */
  | 'letters'
  /** A segment or zone that is not handed out. */
  | 'segment'
  /** Characters of another script that only look like the right ones. */
  | 'strange'
  /** An ending under which nothing can be filed. */
  | 'suffix-refused'
  /** The name is itself a public suffix. */
  | 'suffix';

export type Alteration = HostChange | Extra;

/** One kind that a value has the shape of. */
export interface Fit {
  readonly kind: IdentifierKind;
  /** The value as this kind is written. With `strange` it is left as typed. */
  readonly normalised: string;
  /** Whatever was taken off or altered on the way there; empty when nothing was. */
  readonly changes: readonly Alteration[];
  readonly evidence: Evidence;
  /** Why it is no valid one; absent when it is. */
  readonly reason?: Reason;
}

/** What is known of endings; core has no lists of its own. All in ASCII. */
export interface Endings {
  /** Below which names are registered. */
  readonly registrable: ReadonlySet<string>;
  /** Under which nothing can be filed. */
  readonly refused: ReadonlySet<string>;
}

export interface KnownWorld {
  readonly today: Day;
  readonly endings?: Endings;
}
