import { normalised } from '../../core/identity-text.ts';
import { certificates, personPapers, type Certificate } from '../../data/certificates.ts';
import { contents } from '../../data/contents.ts';
import { natures, type Nature } from '../../data/natures.ts';
import type { Option } from '../../data/option.ts';
import { noPreApproval, preApprovals, type PreApproval } from '../../data/pre-approvals.ts';
import { choicesOf } from '../../core/field.ts';

/** Spaces, width of brackets and case make no other choice of it. */
const bare = (label: string) => normalised(label, ['hyphens']).value;

/** A note in brackets behind a choice: `营业执照（个人或企业）`. */
const withoutNote = (label: string) => label.replace(/\([^)]*\)$/, '');

/** The row with this label or alias, in full or without a bracketed note. Never by a part of a word. */
export function optionOf<One extends Option>(list: readonly One[], label: string): One | undefined {
  const wanted = bare(label);
  const fits = (value: string) => list.find((one) => [one.label.zh, ...one.aliases].some((name) => bare(name) === value));
  return fits(wanted) ?? fits(withoutNote(wanted));
}

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
export const contentCodes = (value: string): string[] =>
  choicesOf(value).flatMap((label) => optionOf(contents, label)?.code ?? []);

/** Pre-approvals that were chosen; the words for "none" are left out. */
export const approvalsIn = (value: string): PreApproval[] => choicesOf(value).flatMap((label) => optionOf(preApprovals, label) ?? []);

export const saysNoApproval = (label: string): boolean => noPreApproval.includes(label.trim());
