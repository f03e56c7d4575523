import { norm } from './norm.ts';
import { boxOf, type Rect } from './ink.ts';
import { ownHost } from './guard.ts';

const scrolls = /auto|scroll|overlay/;

/** What only cuts off (`hidden`) does not move, so nothing beside its content need follow it. */
const isScroller = (element: Element, { overflowX, overflowY }: CSSStyleDeclaration) =>
  (scrolls.test(overflowY) && element.scrollHeight > element.clientHeight + 1) || (scrolls.test(overflowX) && element.scrollWidth > element.clientWidth + 1);

/** The boxes of the page that scroll around an element, innermost first; the page itself left out. */
export function scrollersOf(element: Element): Element[] {
  const { body, documentElement, defaultView } = element.ownerDocument;
  const found: Element[] = [];
  for (let up = element.parentElement; up !== null && up !== body && up !== documentElement; up = up.parentElement) {
    if (defaultView !== null && isScroller(up, defaultView.getComputedStyle(up))) found.push(up);
  }
  return found;
}

/** The z-index of the outermost stacking level around an element, 0 where there is none: drawn at it, we lie over the element and under the page's bars and popups. */
export function depthOf(element: Element): number {
  const { body, defaultView } = element.ownerDocument;
  let depth = 0;
  for (let up: Element | null = element; up !== null && up !== body; up = up.parentElement) {
    const style = defaultView?.getComputedStyle(up);
    const level = style === undefined || style.zIndex === 'auto' ? Number.NaN : Number(style.zIndex);
    if (!Number.isNaN(level)) depth = level;
  }
  return depth;
}

/** The topmost element of the page at a point of the viewport. Where our own host is on top, nothing of the page is. */
function topmost(document: Document, x: number, y: number): Element | undefined {
  const top = document.elementFromPoint(x, y);
  return top === null || top.localName === ownHost ? undefined : top;
}

/**
 * True where something that is no part of the control's surroundings lies at the box's middle: a popup, a dialog, a bar.
 * Outside the viewport nothing can be told, and nothing is covered.
 */
export function isCovered(control: Element, { x, y, width, height }: Rect): boolean {
  const { ownerDocument } = control;
  const top = topmost(ownerDocument, x + width / 2, y + height / 2);
  return top !== undefined && !control.contains(top) && isInLayer(top, control);
}

/** Higher than an error text or a suffix: what is placed absolutely and as high as this floats over the form. */
const lowestLayer = 48;

/** A floating layer that does not hold the control stands between the element and what holds both. */
function isInLayer(element: Element, control: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let up: Element | null = element; up !== null && !up.contains(control); up = up.parentElement) {
    const position = view?.getComputedStyle(up).position;
    if (position === 'fixed' || position === 'sticky' || (position === 'absolute' && boxOf(up).height > lowestLayer)) return true;
  }
  return false;
}

/** The page's buttons with exactly these words, two-character ones with a space in them included. */
export function buttonsNamed(document: Document, labels: readonly string[]): Element[] {
  const wanted = new Set(labels.map(norm));
  if (wanted.size === 0) return [];
  const buttons = [...document.querySelectorAll('button, [role=button], a[href], input[type=submit], input[type=button]')];
  return buttons.filter((one) => wanted.has(norm(one.localName === 'input' ? (one.getAttribute('value') ?? '') : (one.textContent ?? ''))));
}

/** What can be done with the rows of the page's tables: continue, details, withdraw. */
export const rowActions = (document: Document): Element[] => [...document.querySelectorAll('td button, td a[href], td [role=button], td a[role]')];
