import { choicesOf, type FieldId } from '../core/field.ts';
import { kindOf, shows } from '../core/fill.ts';
import { certificates } from '../data/certificates.ts';
import { contents } from '../data/contents.ts';
import { languages } from '../data/languages.ts';
import { natures } from '../data/natures.ts';
import type { Option } from '../data/option.ts';
import { preApprovals } from '../data/pre-approvals.ts';
import { productNames } from '../portal/index.ts';
import { norm } from './norm.ts';

export { chooseEntry } from './choose.ts';

const namesOf = (options: readonly Option[]): string[][] => options.map(({ label, aliases }) => [label.zh, ...aliases]);

const papers = namesOf(certificates);

/** Names that mean the same choice, by field. Data only: an option is never found by a part of its name. */
const synonyms: Readonly<Partial<Record<FieldId, readonly (readonly string[])[]>>> = {
  'subject.nature': namesOf(natures),
  'subject.certificateType': papers,
  'principal.idType': papers,
  'sitePrincipal.idType': papers,
  'site.content': namesOf(contents),
  'site.language': namesOf(languages),
  'site.preApproval': namesOf(preApprovals),
  'access.product': productNames,
};

/** Every name of a choice, after `norm`: its own first, then the synonyms. */
export function optionNames(field: FieldId, choice: string): readonly string[] {
  const own = norm(choice);
  const same = (synonyms[field] ?? []).filter((names) => names.some((name) => norm(name) === own));
  return [...new Set([own, ...same.flatMap((names) => names.map(norm))])];
}

/** True when two displayed choices are one: equal, or names of the same thing. */
export const isSameChoice = (field: FieldId, one: string, other: string): boolean => optionNames(field, one).includes(norm(other));

/** True when the page shows this value, be it under another of its names. */
export function isSameValue(field: FieldId, shown: string, wanted: string): boolean {
  const kind = kindOf(field);
  if (shows(kind, shown, wanted)) return true;
  if (kind !== 'choice' && kind !== 'choices') return false;
  const [have, want] = kind === 'choices' ? [choicesOf(shown), choicesOf(wanted)] : [[shown], [wanted]];
  return have.length === want.length && want.every((one) => have.some((other) => other !== '' && isSameChoice(field, one, other)));
}
