import { ownHost } from './guard.ts';

/** A rectangle in viewport px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'option', 'optgroup', 'head', ownHost]);
/** Drawn as one thing, whatever is in them. */
const solid = new Set(['input', 'textarea', 'select', 'button', 'img', 'canvas', 'video', 'iframe', 'svg', 'progress', 'meter', 'hr']);
/** A framed or coloured box in a line of text and lower than this is a chip, a tag or a control. */
const lowBox = 64;

const rectOf = ({ x, y, width, height }: DOMRect): Rect => ({ x, y, width, height });
const isDrawn = ({ width, height }: Rect) => width >= 1 && height >= 1;
const isClear = (colour: string) => colour === 'transparent' || /,\s*0\)$|\/\s*0\)$/.test(colour);

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

const hasEdge = (style: CSSStyleDeclaration, side: (typeof sides)[number]) =>
  style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0 && !isClear(style[`border${side}Color`]);

/** The element has a ground of its own, so its edges are seen. */
const hasGround = (style: CSSStyleDeclaration) => !isClear(style.backgroundColor) || (style.boxShadow !== 'none' && style.boxShadow !== '');

/** The line along one side of a box. */
function edgeOf({ x, y, width, height }: Rect, side: (typeof sides)[number]): Rect {
  const lies = side === 'Top' || side === 'Bottom';
  return {
    x: side === 'Right' ? x + width - 1 : x,
    y: side === 'Bottom' ? y + height - 1 : y,
    width: lies ? width : 1,
    height: lies ? 1 : height,
  };
}

/** What an element paints besides its content: all of a chip, the edges of a row, cell or panel, in which there is room. */
function paintOf(rect: Rect, style: CSSStyleDeclaration): Rect[] {
  const edges = sides.filter((side) => hasEdge(style, side));
  const grounded = hasGround(style);
  if (edges.length === 0 && !grounded) return [];
  const isChip = rect.height < lowBox && style.display.startsWith('inline') && (grounded || edges.length === sides.length);
  if (isChip) return [rect];
  return (grounded ? sides : edges).map((side) => edgeOf(rect, side));
}

const isOutside = (rect: Rect, from: number, to: number) => rect.y + rect.height < from || rect.y > to;

/** What an element hides or shows, asked once per element on the way down. */
function isShown(element: Element, style: CSSStyleDeclaration): boolean {
  return style.display !== 'none' && style.visibility === 'visible' && style.opacity !== '0' && element.getAttribute('aria-hidden') !== 'true';
}

interface Walk {
  readonly view: Window;
  readonly from: number;
  readonly to: number;
  readonly found: Rect[];
}

function takeText(node: Text, { found }: Walk): void {
  if (node.data.trim() === '') return;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  for (const rect of range.getClientRects()) if (isDrawn(rect)) found.push(rectOf(rect));
}

function takeElement(element: Element, walk: Walk): void {
  if (unread.has(element.localName)) return;
  const style = walk.view.getComputedStyle(element);
  if (style.display === 'contents') {
    takeChildren(element, walk);
    return;
  }
  if (!isShown(element, style)) return;
  const rect = rectOf(element.getBoundingClientRect());
  if (isDrawn(rect) && isOutside(rect, walk.from, walk.to) && style.overflowY !== 'visible') return;
  const isSolid = solid.has(element.localName);
  if (isDrawn(rect)) walk.found.push(...(isSolid ? [rect] : paintOf(rect, style)));
  if (!isSolid) takeChildren(element, walk);
}

function takeChildren(element: Element, walk: Walk): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) takeText(node as Text, walk);
    else if (node.nodeType === Node.ELEMENT_NODE) takeElement(node as Element, walk);
  }
}

/**
 * Every box on which the page has drawn something that must stay visible: lines of text, controls, pictures, chips, and
 * the edges of its panels.
 * Viewport px. Only between `from` and `to` on the y axis, so that the cost is that of what is near.
 */
export function inkIn(document: Document, { from, to }: { from: number; to: number }): Rect[] {
  const view = document.defaultView;
  const found: Rect[] = [];
  if (view !== null && document.body !== null) takeChildren(document.body, { view, from, to, found });
  return found;
}

/** The box around the words of an element, not around the room that it takes; of a button, the button. */
export function wordsBox(element: Element): Rect {
  if (solid.has(element.localName)) return rectOf(element.getBoundingClientRect());
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const rect = rectOf(range.getBoundingClientRect());
  return isDrawn(rect) ? rect : rectOf(element.getBoundingClientRect());
}

export const boxOf = (element: Element): Rect => rectOf(element.getBoundingClientRect());
