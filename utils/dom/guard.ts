import { attribute, encloses, fits, isAttached } from './native.ts';
import type { Reason } from '../core/fill.ts';
import { faceOf, isInput, isTextArea } from './control.ts';
import type { Found } from './found.ts';
import { forbidden } from './untouched.ts';
import { eyesOn, opaque, type Eyes } from './visible.ts';

/** The assistant's own host, which may lie over the page without covering it for a person. */
export const ownHost = 'icp-assistant';

/** Ends one field's write; everything that may be said of it is in the reason. */
export class Refused extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Shares of the box at which it must be on top: its middle and four points around it. */
const probes = [[0.5, 0.5], [0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const;

/** True when nothing covers the element, as far as it lies in the window. */
export function isUncovered(target: Element, eyes: Eyes): boolean {
  const { innerHeight = 0 } = target.ownerDocument.defaultView ?? {};
  const { left, top, width, height } = eyes.box(target);
  if (!isInWindow(eyes.box(target), innerHeight)) return true;
  return probes.every(([right, down]) => isOnTop(target, { x: left + width * right, y: top + height * down }));
}

function isOnTop(target: Element, { x, y }: { x: number; y: number }): boolean {
  const hit = target.ownerDocument.elementsFromPoint(x, y).find((one) => one.localName !== ownHost);
  return hit === undefined || encloses(target, hit) || encloses(hit, target);
}

/** Something in the browser's top layer lies over the control: seen even where it lets the pointer through. */
function isUnderTopLayer(target: Element, eyes: Eyes): boolean {
  const box = eyes.box(target);
  return [...target.ownerDocument.querySelectorAll(':modal, :popover-open')].some((layer) => {
    if (encloses(layer, target) || layer.localName === ownHost || !eyes.sees(layer)) return false;
    if (fits(layer, ':modal')) return true;
    const over = eyes.box(layer);
    return over.left < box.right && over.right > box.left && over.top < box.bottom && over.bottom > box.top;
  });
}

function isInWindow({ top, bottom }: DOMRect, height: number): boolean {
  return top >= 0 && bottom <= height;
}

/** What of the control is seen: the whole box, or the drawn labels of a group. */
function faces({ controls, lasting }: Found, eyes: Eyes): Element[] {
  const all = lasting === undefined ? controls : [...controls, lasting];
  return all.flatMap(({ widget, root, inputs }) => {
    if (widget !== 'radios' && widget !== 'checks') return [root];
    return inputs.map((input) => faceOf(input, eyes) ?? root);
  });
}

/**
 * Why nothing may be written here, if so: the control must be on the page, seen, not faint, uncovered at five points, and none
 * of those that only the person may use. Brings it into the window first, because only there can be told what covers it.
 */
export function obstacle(found: Found): Reason | undefined {
  const { controls, label, row } = found;
  const { ownerDocument } = row;
  const inputs = controls.flatMap((control) => control.inputs);
  if (inputs.length === 0) return 'read-only';
  if (inputs.some((input) => !isAttached(input)) || label?.node.isConnected === false) return 'detached';
  const banned = inputs.map(forbidden).find((reason) => reason !== undefined);
  if (banned !== undefined) return banned;
  const [first] = faces(found, eyesOn(ownerDocument));
  const { innerHeight = 0 } = ownerDocument.defaultView ?? {};
  if (first !== undefined && !isInWindow(first.getBoundingClientRect(), innerHeight)) first.scrollIntoView({ block: 'center', behavior: 'instant' });
  return seenObstacle(found);
}

function seenObstacle(found: Found): Reason | undefined {
  const eyes = eyesOn(found.row.ownerDocument);
  const seen = faces(found, eyes);
  const words = found.label?.element;
  if (seen.some((face) => !eyes.sees(face) || eyes.opacity(face) < opaque)) return 'hidden';
  if (words !== undefined && (!eyes.sees(words) || eyes.opacity(words) < opaque)) return 'hidden';
  return seen.some((face) => isUnderTopLayer(face, eyes) || !isUncovered(face, eyes)) ? 'covered' : undefined;
}

/** Values that the box has no room for: the browser does not hold scripts to `maxlength`, so it is held here. */
export function isTooLong(box: Element, value: string): boolean {
  const limit = (isInput(box) || isTextArea(box)) && attribute(box, 'maxlength') !== null ? box.maxLength : -1;
  return limit >= 0 && value.length > limit;
}
