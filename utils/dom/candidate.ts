import { findAll, nearest, parentOf } from './native.ts';
import { fields, type FieldId } from '../core/field.ts';
import { sectionTitles } from '../portal/index.ts';
import type { Locator } from '../portal/page.ts';
import { captionOf, type Control } from './control.ts';
import { isPressable, knownLabels, type Candidate, type Found } from './found.ts';
import { norm } from './norm.ts';
import { plainAfter, rowAfter } from './row.ts';
import type { Scan, Words } from './scan.ts';
import type { Eyes } from './visible.ts';

/** The head of a column names what is under it, not what is beside it. */
const isColumnHead = (element: Element) => nearest(element, 'thead, [role=columnheader]') !== null;

const titles: ReadonlySet<string> = new Set(sectionTitles.map(norm));

const isOwn = ({ sections }: Locator, section: string) => sections === undefined || sections.some((title) => norm(title) === section);

const isUnknown = ({ elsewhere }: Locator, section: string) => elsewhere === true && section !== '' && !titles.has(section);

/** What the row of a label holds for a field of this kind; `undefined` when it is not one thing. */
function pick(field: FieldId, { part }: Locator, controls: readonly Control[]): Pick<Found, 'controls' | 'lasting'> | undefined {
  const { kind } = fields[field];
  const lasting = controls.find(({ widget, inputs: [box] }) => widget === 'check' && box !== undefined && norm(captionOf(box)) === '长期');
  const main = kind === 'choices' ? controls : controls.filter(({ widget }) => widget !== 'check');
  const [first, second] = main;
  if (first === undefined) return undefined;
  if (kind === 'region') return main.length === 1 || main.every(({ widget }) => widget === 'select' || widget === 'combo') ? { controls: main } : undefined;
  if (second !== undefined) {
    if (main.length > 2 || part === undefined) return undefined;
    return { controls: [part === 0 ? first : second], ...(lasting !== undefined && part === 1 && { lasting }) };
  }
  return { controls: [first], ...(kind === 'date' && lasting !== undefined && { lasting }) };
}

/** A box stands beside the label that nobody can see. */
function hidesControl({ element }: Words, eyes: Eyes): boolean {
  let up = parentOf(element);
  for (let step = 0; step < 3 && up !== null; step += 1, up = parentOf(up)) {
    const inputs = findAll(up, 'input:not([type=hidden]), textarea, select');
    const [first, second] = inputs;
    if (first !== undefined) return second === undefined && !eyes.sees(first);
  }
  return false;
}

export interface Seen {
  readonly scan: Scan;
  readonly sections: readonly string[];
  /** Where each known label stands among the tokens. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Notes where each known label stands, so that a page of hundreds of rows is gone over once. */
export function placesOf({ tokens }: Scan): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'control' || !knownLabels.has(token.text)) continue;
    const before = places.get(token.text);
    if (before === undefined) places.set(token.text, [index]);
    else before.push(index);
  }
  return places;
}

function candidateAt(field: FieldId, locator: Locator, { scan, section, index }: { scan: Scan; section: string; index: number }): Candidate[] {
  const label = scan.tokens[index];
  if (label === undefined || label.kind === 'control') return [];
  const row = rowAfter(scan, index);
  if (row !== undefined) {
    const own = pick(field, locator, row.controls);
    return [own === undefined ? { field, reason: 'ambiguous' } : { field, label, section, row: row.element, ...own }];
  }
  const plain = plainAfter(scan, index, ({ text }) => knownLabels.has(text));
  const around = parentOf(plain?.element) ?? undefined;
  if (plain !== undefined && around !== undefined) return [{ field, label, section, row: around, controls: [], plain }];
  return hidesControl(label, scan.eyes) ? [{ field, reason: 'hidden' }] : [];
}

/** Every place on the page that the field's labels lead to, in its own sections; where there is none, under titles not known. */
export function candidatesOf(field: FieldId, locator: Locator, { scan, sections, places }: Seen): Candidate[] {
  const labels = new Set(locator.labels.map(norm));
  const standing = [...labels].flatMap((label) => places.get(label) ?? []).toSorted((a, b) => a - b);
  const under = (admits: (locator: Locator, section: string) => boolean) =>
    standing.flatMap((index): Candidate[] => {
      const token = scan.tokens[index];
      const section = sections[index] ?? '';
      if (token === undefined || token.kind === 'control' || !admits(locator, section)) return [];
      if (isPressable(token.element) || isColumnHead(token.element) || !scan.eyes.sees(token.element)) return [];
      return candidateAt(field, locator, { scan, section, index });
    });
  const own = under(isOwn);
  return own.length > 0 ? own : under(isUnknown);
}

/** Boxes without a label that name themselves in the field's own section. */
export const isInSection = (locator: Locator, section: string): boolean => isOwn(locator, section);
