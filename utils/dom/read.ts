import { attribute, fits, nearest } from './native.ts';
import { fields, type FieldId } from '../core/field.ts';
import type { Reason, Slot, Survey } from '../core/fill.ts';
import type { Sighting } from '../core/order.ts';
import type { Instant } from '../core/time.ts';
import type { Page } from '../portal/page.ts';
import { accountOf, isSignedIn } from './account.ts';
import { noPreApproval } from '../data/no-pre-approval.ts';
import { captionOf, isInput, isSelect, isTextArea, type Control } from './control.ts';
import { isFolded, isTicked, shownParts, valueOf } from './display.ts';
import { orderAt, orderTypeAt, placeForAdding, sightingsAt } from './orders.ts';
import { pageAt } from './page.ts';
import { knownLabels, knownWords, pressables, type Found } from './found.ts';
import { resolve, type Resolution } from './resolve.ts';
import { scan, type Scan } from './scan.ts';
import { untouchedIn } from './untouched.ts';
import type { Eyes } from './visible.ts';
import { blankOption } from './write/select.ts';

/** Where a field stands, for placing a marker. */
export interface Anchor {
  /** The visible box, affixes included. */
  readonly control: Element;
  readonly label: Element | undefined;
  readonly row: Element;
}

/** A known word of the console on the page. */
export interface Gloss {
  readonly term: string;
  readonly element: Element;
  /** The label of a field or a column. Anything else is explained once on a page, at the first place that has room. */
  readonly isLabel: boolean;
}

/** All that one look at the page tells. */
export interface Sight {
  readonly page: Page | undefined;
  readonly survey: Survey;
  readonly anchors: ReadonlyMap<FieldId, Anchor>;
  readonly glosses: readonly Gloss[];
  /** Title of the current step, as displayed. */
  readonly step?: string;
  /** Titles of the step bar, as displayed. */
  readonly bar: readonly string[];
  /** The order's type as a form page prints it. */
  readonly orderType?: string;
  readonly signedIn: boolean;
  readonly sightings: readonly Sighting[];
  /** Where a button for a new filing would stand, when it is missing. */
  readonly addPlace?: Element;
}

const isLocked = ({ inputs, widget }: Control): boolean =>
  inputs.every((input) => {
    if (fits(input, ':disabled') || nearest(input, '[aria-disabled=true]') !== null) return true;
    if (widget !== 'text') return false;
    return ((isInput(input) || isTextArea(input)) && input.readOnly) || attribute(input, 'aria-readonly') === 'true';
  });

/** The field cannot be written now. A date that 长期 has disabled can: the tick is taken out first. */
export function isShut({ controls: [control], lasting }: Found): boolean {
  if (control === undefined || !isLocked(control)) return false;
  return lasting === undefined || isLocked(lasting);
}

/** Fields that stay disabled until another of the page has a value: 证件类型 waits for 备案性质. */
export const waitsFor: Readonly<Partial<Record<FieldId, FieldId>>> = {
  'subject.certificateType': 'subject.nature',
  'subject.certificateNumber': 'subject.certificateType',
  'access.instance': 'access.product',
};

/** The displayed value of a found field, in the form that a reading has. */
export function shownValue({ field, controls, lasting, plain }: Found, eyes: Eyes): string {
  if (lasting?.inputs.some(isTicked) === true) return '长期';
  if (plain !== undefined) return plain.text;
  return valueOf(fields[field].kind, controls, eyes);
}

interface Read {
  readonly found: Resolution['found'];
  readonly eyes: Eyes;
}

function isWaiting(field: FieldId, { found, eyes }: Read): boolean {
  const first = waitsFor[field];
  const before = first === undefined ? undefined : found.get(first);
  if (first === undefined || before === undefined || before.plain !== undefined) return false;
  const isBlank = shownValue(before, eyes) === '';
  return isBlank && (!before.controls.every(isLocked) || isWaiting(first, { found, eyes }));
}

/** Why the field cannot be written, if so. A list that only waits for another field's value is not locked. */
export function lockOf(one: Found, read: Read): Reason | undefined {
  const { field, plain } = one;
  if (plain !== undefined) return 'read-only';
  if (!isShut(one)) return undefined;
  return shownValue(one, read.eyes) === '' && isWaiting(field, read) ? undefined : 'read-only';
}

/** Radio buttons have no way back to none; a list of the browser only by a blank entry. What a library's list allows shows once it has a value. */
const isStuckOnceChosen = ({ widget, inputs: [input] }: Control) =>
  widget === 'radios' || (input !== undefined && isSelect(input) && blankOption(input) === undefined);

/** The classic console has boxes for each pre-approval and none for 不涉及: there, no tick says it. */
function noneOf({ field, controls: [control] }: Found): readonly string[] | undefined {
  if (field !== 'site.preApproval' || control?.widget !== 'checks') return undefined;
  return control.inputs.some((box) => noPreApproval.includes(captionOf(box))) ? undefined : noPreApproval;
}

function slotOf(one: Found, read: Read): Slot {
  const { kind } = fields[one.field];
  const locked = lockOf(one, read);
  const value = shownValue(one, read.eyes);
  const isOneWay = value === '' && locked === undefined && one.controls.some(isStuckOnceChosen);
  const blankSays = noneOf(one);
  return { field: one.field, kind, value, ...(locked !== undefined && { locked }), ...(isOneWay && { oneWay: true as const }), ...(blankSays !== undefined && { blankSays }) };
}

const anchorOf = ({ controls: [control], plain, label, row }: Found): Anchor => ({ control: control?.root ?? plain?.element ?? row, label: label?.element, row });

const isUnfolded = ({ controls }: Found, eyes: Eyes) => !controls.some((control) => control.widget === 'combo' && isFolded(shownParts(control, eyes)));

/** More would be a page of English; those that stand first are drawn. */
const mostGlosses = 150;

/** Places at which a word that is no label is tried. */
const mostTries = 3;

function glossesOf({ tokens, eyes }: Scan): Gloss[] {
  const tries = new Map<string, number>();
  const glosses: Gloss[] = [];
  for (const token of tokens) {
    if (glosses.length === mostGlosses) break;
    if (token.kind === 'control' || !knownWords.has(token.text)) continue;
    const button = nearest(token.element, pressables);
    const isLabel = button === null && knownLabels.has(token.text);
    const before = tries.get(token.text) ?? 0;
    if ((!isLabel && before === mostTries) || !eyes.sees(token.element)) continue;
    if (!isLabel) tries.set(token.text, before + 1);
    glosses.push({ term: token.text, element: button ?? token.element, isLabel });
  }
  return glosses;
}

/** What a fill needs to know of the page: the page, and where its fields stand. */
export function inspectPage(document: Document): { seen: Scan; place: ReturnType<typeof pageAt>; resolution: Resolution } {
  const seen = scan(document, knownLabels);
  const place = pageAt(seen);
  return { seen, place, resolution: resolve(seen, place.page) };
}

/**
 * Reads the page in front of the person. Touches nothing.
 * @param at the moment of the look, for sightings of orders
 */
export function look(document: Document, at: Instant): Sight {
  const { seen, place, resolution } = inspectPage(document);
  const { eyes } = seen;
  const { page } = place;
  const whole = [...resolution.found.values()].filter((one) => isUnfolded(one, eyes));
  const folded = [...resolution.found.values()].filter((one) => !isUnfolded(one, eyes));
  const account = accountOf(seen);
  const order = orderAt(document.location);
  const orderType = page?.role === 'form' ? orderTypeAt(seen) : undefined;
  const addPlace = page === undefined ? undefined : placeForAdding(seen, page);
  return {
    page,
    survey: {
      page: page?.id ?? 'unknown',
      ...(account !== undefined && { account }),
      ...(order !== undefined && { order }),
      slots: whole.map((one) => slotOf(one, { found: resolution.found, eyes })),
      unread: [...resolution.unread, ...folded.map(({ field }) => ({ field, reason: 'unsupported' as const }))],
      untouched: page?.role === 'form' ? untouchedIn(seen, page) : [],
    },
    anchors: new Map(whole.map((one) => [one.field, anchorOf(one)])),
    glosses: glossesOf(seen),
    bar: place.bar,
    ...(place.step !== undefined && { step: place.step }),
    ...(orderType !== undefined && { orderType }),
    signedIn: isSignedIn(seen, page),
    sightings: page === undefined || account === undefined ? [] : sightingsAt(seen, { page, account, at }),
    ...(addPlace !== undefined && { addPlace }),
  };
}
