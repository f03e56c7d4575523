import type { SiteAnswers, SubjectAnswers } from './fact.ts';
import type { FieldId, Reading } from './field.ts';
import { fieldIds } from './field.ts';
import type { Mandate } from './mandate.ts';
import type { Day, Instant } from './time.ts';

/** One website or app of a subject: `site.*`, `app.*`, `sitePrincipal.*` and `access.*` values. */
export interface Site {
  readonly id: string;
  readonly values: Reading;
  /** Last day of the domain's registration, where the person entered it. */
  readonly domainExpires?: Day;
  /** What no page asks for, as the person answered it. */
  readonly answers?: SiteAnswers;
}

/** A reusable subject (主体): who files, with what papers, for which sites. */
export interface Profile {
  readonly id: string;
  /** `subject.*` and `principal.*` values. */
  readonly values: Reading;
  readonly sites: readonly Site[];
  /** Last day on which the subject's certificate is valid. */
  readonly certificateExpires?: Day;
  /** What no page asks for, as the person answered it. */
  readonly answers?: SubjectAnswers;
  /** The console account seen at the first fill. Another account stops a fill. */
  readonly account?: string;
  /** Further accounts that the person allowed for this subject. */
  readonly moreAccounts?: readonly string[];
  /** Words by which a clerk sorts the subjects. */
  readonly tags?: readonly string[];
  /** Why this subject's data may be held and used for somebody else; asked for in agency mode. */
  readonly mandate?: Mandate;
  /** Last day on which the subject is kept. */
  readonly retainUntil?: Day;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Every account under which the subject may be filled, the one of its first fill first. */
export const accountsOf = ({ account, moreAccounts = [] }: Pick<Profile, 'account' | 'moreAccounts'>): string[] => [...new Set([...(account === undefined ? [] : [account]), ...moreAccounts])];

const belongsToSite = (id: FieldId) => /^(?:site|app|access)/.test(id);

function only(reading: Reading, keep: (id: FieldId) => boolean): Reading {
  const kept: Partial<Record<FieldId, string>> = {};
  for (const id of fieldIds) {
    const value = reading[id];
    if (value !== undefined && value !== '' && keep(id)) kept[id] = value;
  }
  return kept;
}

/** The part of a reading that describes the subject and its principal. Blank values are left out. */
export const subjectPart = (reading: Reading): Reading => only(reading, (id) => !belongsToSite(id));

/** The part of a reading that describes one website, its principal and its access. Blank values are left out. */
export const sitePart = (reading: Reading): Reading => only(reading, belongsToSite);

/** Everything that the profile can put on a page, with the chosen site (the first unless said). */
export function valuesOf(profile: Profile, siteId?: string): Reading {
  const site = profile.sites.find((one) => one.id === siteId) ?? profile.sites[0];
  return { ...profile.values, ...site?.values };
}

/** A new reading laid over an old one: filled values replace, blank ones change nothing. */
export const laidOver = (old: Reading, fresh: Reading): Reading => ({ ...old, ...only(fresh, () => true) });
