import { fieldIds, type FieldId } from '../../utils/core/field.ts';
import type { FieldChoices, Meaning } from '../../utils/core/term.ts';
import { choices } from '../../utils/data/glossary/choices.ts';
import { termOf } from '../../utils/data/glossary.ts';
import type { OverlayMessage } from '../../utils/messages.ts';
import { pages } from '../../utils/portal/index.ts';

type Asked = Extract<OverlayMessage, { type: 'overlay/terms' }>;

const isLabelOf = (label: string, field: FieldId) => pages.some(({ locators }) => locators[field]?.labels.includes(label) === true);

/** 证件类型 is a label of three fields; which of them stands on the page is for the page to say. */
function choicesOf(label: string): FieldChoices[] {
  return fieldIds.flatMap((field) => {
    const options = choices[field];
    return options !== undefined && isLabelOf(label, field) ? [{ field, options }] : [];
  });
}

/** The known words among the labels, each with what it means and what can be chosen under it. */
export function meanings({ labels }: Asked): (Meaning & { label: string })[] {
  return labels.flatMap((label) => {
    const known = termOf(label);
    if (known === undefined) return [];
    const { group: _, translated: __, ...term } = known;
    return [{ label, term, choices: choicesOf(label) }];
  });
}
