import { fieldIds, type FieldId } from '../core/field.ts';
import type { Unread } from '../core/fill.ts';
import type { Page } from '../portal/page.ts';
import { candidatesOf, isInSection, placesOf, type Seen } from './candidate.ts';
import { isFound, knownLabels, type Candidate, type Found } from './found.ts';
import { isUncovered } from './guard.ts';
import { parentOf } from './native.ts';
import type { Scan } from './scan.ts';
import { sectionsOf } from './section.ts';
import { hasOwnWords, selfNamed, selfNaming } from './weak.ts';

export interface Resolution {
  readonly found: ReadonlyMap<FieldId, Found>;
  readonly unread: readonly Unread[];
}

/** One place, or a reason: two places are a refusal, be one of them plain text, as on a summary that carries a second, blank form. */
function decide(field: FieldId, candidates: readonly Candidate[], { scan: { eyes } }: Seen): Candidate | undefined {
  const seen = candidates.filter((one) => isFound(one) || one.reason !== 'hidden');
  const [first, second] = seen;
  if (second === undefined) return first ?? candidates[0];
  const open = seen.filter((one) => !isFound(one) || one.controls.every(({ root }) => isUncovered(root, eyes)));
  const [only, another] = open;
  return only !== undefined && another === undefined ? only : { field, reason: 'ambiguous' };
}

/** Places that two fields would share belong to neither. */
function sharedFields(found: readonly Found[]): Set<FieldId> {
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

/** Fields without a label on the page that one box names by itself. */
function selfNamedFields(page: Page, seen: Seen, decided: readonly Candidate[]): Found[] {
  const taken = new Set(decided.flatMap((one) => (isFound(one) ? one.controls : [])));
  const talking = selfNaming(seen.scan).filter(({ control }) => !taken.has(control));
  if (talking.length === 0) return [];
  const settled = new Set(decided.map(({ field }) => field));
  return fieldIds.flatMap((field): Found[] => {
    const locator = page.locators[field];
    if (locator === undefined || settled.has(field)) return [];
    const boxes = selfNamed(locator, talking).filter(({ index }) => isInSection(locator, seen.sections[index] ?? '') && !hasOwnWords(seen.scan, index));
    const [first, second] = boxes;
    if (first === undefined || second !== undefined) return [];
    const { control, index } = first;
    return [{ field, label: undefined, section: seen.sections[index] ?? '', row: parentOf(control.root) ?? control.root, controls: [control] }];
  });
}

/** Finds the page's fields by their labels, sections and rows. Never guesses: what is not one thing is unread, with its reason. */
export function resolve(scan: Scan, page: Page | undefined): Resolution {
  if (page === undefined) return { found: new Map(), unread: [] };
  const seen: Seen = { scan, sections: sectionsOf(scan, knownLabels), places: placesOf(scan) };
  const labelled = fieldIds.flatMap((field): Candidate[] => {
    const locator = page.locators[field];
    const one = locator === undefined ? undefined : decide(field, candidatesOf(field, locator, seen), seen);
    return one === undefined ? [] : [one];
  });
  const decided = [...labelled, ...selfNamedFields(page, seen, labelled)];
  const found = decided.filter(isFound);
  const torn = sharedFields(found);
  const known = new Set(decided.map(({ field }) => field));
  // One page serves websites and apps: where an app is filled in, nothing of a website is missing.
  const isApp = decided.some(({ field }) => field.startsWith('app.'));
  return {
    found: new Map(found.filter(({ field }) => !torn.has(field)).map((one) => [one.field, one])),
    unread: [
      ...decided.flatMap((one) => (isFound(one) ? [] : [one])),
      ...[...torn].map((field) => ({ field, reason: 'ambiguous' as const })),
      ...page.expected.filter((field) => !known.has(field) && !(isApp && field.startsWith('site.'))).map((field) => ({ field, reason: 'not-on-page' as const })),
    ],
  };
}
