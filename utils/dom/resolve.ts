import { fieldIds, fields, type FieldId } from '../core/field.ts';
import type { Reason, Unread } from '../core/fill.ts';
import { pages } from '../portal/index.ts';
import type { Locator, Page } from '../portal/page.ts';
import { captionOf, type Control } from './control.ts';
import { norm } from './norm.ts';
import { plainAfter, rowAfter } from './row.ts';
import type { Scan, Words } from './scan.ts';
import { sectionsOf } from './section.ts';

/** A field found on the page: its label, its section, and the controls or the plain text that hold its value. */
export interface Found {
  readonly field: FieldId;
  readonly label: Words;
  readonly section: string;
  /** The nearest element that holds label and value. */
  readonly row: Element;
  readonly controls: readonly Control[];
  /** The box 长期 beside a date. */
  readonly lasting?: Control;
  /** Text where there is no control. */
  readonly plain?: { readonly element: Element; readonly text: string };
}

export interface Resolution {
  readonly found: ReadonlyMap<FieldId, Found>;
  readonly unread: readonly Unread[];
  /** The section of each token. */
  readonly sections: readonly string[];
}

/** Every label of every page, after `norm`. */
export const knownLabels: ReadonlySet<string> = new Set(
  pages.flatMap(({ locators }) => Object.values(locators).flatMap(({ labels }) => labels.map(norm))),
);

export const isPressable = (element: Element): boolean =>
  element.closest('button, a[href], [role=button], [role=tab], [role=menuitem], [role=option], summary') !== null;

/** The head of a column names what is under it, not what is beside it. */
const isColumnHead = (element: Element) => element.closest('thead, [role=columnheader]') !== null;

const admits = ({ sections }: Locator, section: string) => sections === undefined || sections.some((title) => norm(title) === section);

/** What the row of a label holds for a field of this kind; `undefined` when it is not one thing. */
function pick(field: FieldId, locator: Locator, controls: readonly Control[]): Pick<Found, 'controls' | 'lasting'> | undefined {
  const { kind } = fields[field];
  const lasting = controls.find(({ widget, inputs: [box] }) => widget === 'check' && box !== undefined && norm(captionOf(box)) === '长期');
  const main = kind === 'choices' ? controls : controls.filter(({ widget }) => widget !== 'check');
  const [first, second] = main;
  if (kind === 'region') return main.every(({ widget }) => widget === 'select' || widget === 'combo') || main.length === 1 ? { controls: main } : undefined;
  if (main.length === 2 && locator.part !== undefined) {
    const one = locator.part === 0 ? first : second;
    return one === undefined ? undefined : { controls: [one], ...(lasting !== undefined && locator.part === 1 && { lasting }) };
  }
  if (first === undefined || main.length > 1) return undefined;
  return { controls: [first], ...(kind === 'date' && lasting !== undefined && { lasting }) };
}

type Candidate = Found | { readonly field: FieldId; readonly reason: Reason };

function candidatesOf(field: FieldId, locator: Locator, { scan, sections }: { scan: Scan; sections: readonly string[] }): Candidate[] {
  const labels = new Set(locator.labels.map(norm));
  return scan.tokens.flatMap((token, index): Candidate[] => {
    if (token.kind === 'control' || !labels.has(token.text)) return [];
    const section = sections[index] ?? '';
    if (!admits(locator, section) || isPressable(token.element) || isColumnHead(token.element) || !scan.eyes.sees(token.element)) return [];
    const row = rowAfter(scan, index);
    if (row !== undefined) {
      const own = pick(field, locator, row.controls);
      return [own === undefined ? { field, reason: 'ambiguous' } : { field, label: token, section, row: row.element, ...own }];
    }
    const plain = plainAfter(scan, index, ({ text }) => knownLabels.has(text));
    const around = plain?.element.parentElement ?? undefined;
    return plain === undefined || around === undefined ? [] : [{ field, label: token, section, row: around, controls: [], plain }];
  });
}

/** One place, or a reason: two places are a refusal, be one of them plain text, as on a summary that carries a second, blank form. */
function decide(field: FieldId, candidates: readonly Candidate[]): Candidate | undefined {
  const [first, second] = candidates;
  return second === undefined ? first : { field, reason: 'ambiguous' };
}

/** Places that two fields would share belong to neither. */
function shared(found: readonly Found[]): Set<FieldId> {
  const owner = new Map<Element, FieldId>();
  const torn = new Set<FieldId>();
  for (const { field, controls, plain } of found) {
    for (const place of [...controls.map(({ root }) => root), ...(plain === undefined ? [] : [plain.element])]) {
      const before = owner.get(place);
      if (before !== undefined) torn.add(before).add(field);
      owner.set(place, field);
    }
  }
  return torn;
}

/** Finds the page's fields by their labels, sections and rows. Never guesses: what is not one thing is unread, with its reason. */
export function resolve(scan: Scan, page: Page | undefined): Resolution {
  const sections = sectionsOf(scan, knownLabels);
  if (page === undefined) return { found: new Map(), unread: [], sections };
  const decided = fieldIds.flatMap((field): Candidate[] => {
    const locator = page.locators[field];
    if (locator === undefined) return [];
    const one = decide(field, candidatesOf(field, locator, { scan, sections }));
    if (one !== undefined) return [one];
    return page.expected.includes(field) ? [{ field, reason: 'not-on-page' }] : [];
  });
  const found = decided.filter((one): one is Found => !('reason' in one));
  const torn = shared(found);
  return {
    found: new Map(found.filter(({ field }) => !torn.has(field)).map((one) => [one.field, one])),
    unread: [
      ...decided.filter((one) => 'reason' in one),
      ...[...torn].map((field) => ({ field, reason: 'ambiguous' as const })),
    ],
    sections,
  };
}
