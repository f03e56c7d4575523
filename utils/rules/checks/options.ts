import { normalised } from '../../core/identity-text.ts';
import { certificates, personPapers, type Certificate } from '../../data/certificates.ts';
import { contents } from '../../data/contents.ts';
import { natures, type Nature } from '../../data/natures.ts';
import type { Option } from '../../data/option.ts';
import { noPreApproval, preApprovals, type PreApproval } from '../../data/pre-approvals.ts';
import { choicesOf } from '../../core/field.ts';

/** No choice is longer, and no form has more of them. */
const longestLabel = 100;
const mostChoices = 100;

/** Spaces, width of brackets and case make no other choice of it. */
const bare = (label: string) => normalised(label.slice(0, longestLabel), ['hyphens']).value;

/** A note in brackets behind a choice: `营业执照（个人或企业）`. */
const withoutNote = (label: string) => label.replace(/\([^()]*\)$/, '');

const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, Option>>();

function indexOf<One extends Option>(list: readonly One[]): ReadonlyMap<string, One> {
  const known = indexes.get(list);
  // The map under a list holds that list's own rows.
  if (known !== undefined) return known as ReadonlyMap<string, One>;
  const made = new Map(list.toReversed().flatMap((one) => [one.label.zh, ...one.aliases].map((name) => [bare(name), one] as const)));
  indexes.set(list, made);
  return made;
}

/** The row with this label or alias, in full or without a bracketed note. Never by a part of a word. */
export function optionOf<One extends Option>(list: readonly One[], label: string): One | undefined {
  const wanted = bare(label);
  const index = indexOf(list);
  return index.get(wanted) ?? index.get(withoutNote(wanted));
}

/** The rows of a list that a `choices` value names; unknown choices are left out. */
export const optionsIn = <One extends Option>(list: readonly One[], value: string): One[] =>
  choicesOf(value)
    .slice(0, mostChoices)
    .flatMap((label) => optionOf(list, label) ?? []);

export const natureOf = (label: string | undefined): Nature | undefined => (label === undefined ? undefined : optionOf(natures, label));
export const certificateOf = (label: string | undefined): Certificate | undefined =>
  label === undefined ? undefined : optionOf(certificates, label);
export const personPaperOf = (label: string | undefined): Certificate | undefined =>
  label === undefined ? undefined : optionOf(personPapers, label);

/** `undefined` where the nature is not known: the page may not show it. */
export function isIndividual(nature: string | undefined): boolean | undefined {
  const known = natureOf(nature);
  return known === undefined ? undefined : known.code === '5';
}

/** Codes of the chosen contents that the list knows. */
export const contentCodes = (value: string): string[] => optionsIn(contents, value).map((one) => one.code);

/** Pre-approvals that were chosen; the words for "none" are left out. */
export const approvalsIn = (value: string): PreApproval[] => optionsIn(preApprovals, value);

export const saysNoApproval = (label: string): boolean => noPreApproval.includes(label.trim());
