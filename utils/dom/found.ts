import { nearest } from './native.ts';
import type { FieldId } from '../core/field.ts';
import type { Reason } from '../core/fill.ts';
import { frameWords, pages, sectionTitles } from '../portal/index.ts';
import type { Control } from './control.ts';
import { norm } from './norm.ts';
import type { Words } from './scan.ts';

/** A field found on the page: its label, its section, and the controls or the plain text that hold its value. */
export interface Found {
  readonly field: FieldId;
  /** Absent where a box names itself and has no label. */
  readonly label: Words | undefined;
  readonly section: string;
  /** The nearest element that holds label and value. */
  readonly row: Element;
  readonly controls: readonly Control[];
  /** The box 长期 beside a date. */
  readonly lasting?: Control;
  /** Text where there is no control. */
  readonly plain?: { readonly element: Element; readonly text: string };
}

/** A place that could be the field, or why the place under its label cannot be used. */
export type Candidate = Found | { readonly field: FieldId; readonly reason: Reason };

export const isFound = (one: Candidate): one is Found => !('reason' in one);

/** Every label of every page, after `norm`. */
export const knownLabels: ReadonlySet<string> = new Set(
  pages.flatMap(({ locators }) => Object.values(locators).flatMap(({ labels }) => labels.map(norm))),
);

/** Every word that the console says of itself and that may be explained beside it: labels, titles, steps, buttons, after `norm`. */
export const knownWords: ReadonlySet<string> = new Set([
  ...knownLabels,
  ...[sectionTitles, frameWords, ...pages.flatMap(({ signature: { steps = [], headings = [], labels = [], buttons = [] }, primary = [] }) => [steps, headings, labels, buttons, primary])]
    .flat()
    .map(norm),
]);

/** What a person can press. */
export const pressables = 'button, a[href], [role=button], [role=tab], [role=menuitem], [role=option], summary';

export const isPressable = (element: Element): boolean => nearest(element, pressables) !== null;
