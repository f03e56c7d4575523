import type { FieldId, Reading } from '../../utils/core/field.ts';

/** `window.practice`: what tests see of a page of the practice console, from its component's own state and never its elements. */
export interface Probe {
  /** Everything in the form's store, by field. */
  values(): Reading;
  /** What the form says beside its fields. */
  errors(): Partial<Record<FieldId, string>>;
  /** How often a button was pressed that hands something in. */
  submits: number;
  /** In order: events of the document (`input`, `mousedown`, …) and values that a component took (`accepted`). */
  readonly events: { readonly field: FieldId | ''; readonly type: string }[];
}
