import type { FieldId } from '../utils/core/field.ts';
import { mask } from '../utils/core/mask.ts';
import { text } from '../utils/core/text.ts';
import { useSay } from './lang.tsx';

const blank = text('空', 'blank');

/** A field's value as a list shows it: masked where it identifies a living person and is not being shown. */
export const seenAs = (field: FieldId, value: string, shown: boolean): string => (shown ? value : mask(field, value));

export function Value({ field, value, shown }: { readonly field: FieldId; readonly value: string; readonly shown: boolean }) {
  const say = useSay();
  if (value === '') return <span class="faint">{say(blank)}</span>;
  return <span class="value">{seenAs(field, value, shown)}</span>;
}
