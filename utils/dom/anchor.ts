import type { FieldId } from '../core/field.ts';
import type { Anchor } from './read.ts';

/** A rectangle in document coordinates (px). Placed there, a marker stays beside its control while the page scrolls. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Boxes {
  readonly control: Rect;
  readonly row: Rect;
  /** Room to the right of the control, up to the next thing drawn in its line or the edge of the row (px, 0 where there is none). */
  readonly right: number;
  /** The error or hint drawn below the control, if there is one. */
  readonly below?: Rect;
}

const right = ({ left, width }: Rect) => left + width;
const bottom = ({ top, height }: Rect) => top + height;

/** The drawn text of a text node, wherever its element begins and ends. */
function textRect(node: Node, { x, y }: { x: number; y: number }): Rect | undefined {
  const range = node.ownerDocument?.createRange();
  if (range === undefined) return undefined;
  range.selectNodeContents(node);
  const { left, top, width, height } = range.getBoundingClientRect();
  return width < 1 || height < 1 ? undefined : { left: left + x, top: top + y, width, height };
}

const inkOf = 'svg, img, canvas, input, textarea, select, button, [role=img]';

/** Everything that is drawn in a row outside its control: texts, icons, further controls. */
function inkIn(row: Element, control: Element, shift: { x: number; y: number }): Rect[] {
  const ink: Rect[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (control.contains(node) || (node.nodeValue ?? '').trim() === '') continue;
    const rect = textRect(node, shift);
    if (rect !== undefined) ink.push(rect);
  }
  for (const element of row.querySelectorAll(inkOf)) {
    if (control.contains(element) || element.contains(control)) continue;
    const rect = rectOf(element, shift);
    if (rect.width >= 1 && rect.height >= 1) ink.push(rect);
  }
  return ink;
}

function rectOf(element: Element, { x, y }: { x: number; y: number }): Rect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left + x, top: top + y, width, height };
}

const isInLine = (one: Rect, other: Rect) => one.top < bottom(other) && bottom(one) > other.top;

/** How far below a control its error or hint may begin (px). */
const near = 28;

function measure({ control, row }: Anchor, shift: { x: number; y: number; edge: number }): Boxes {
  const box = rectOf(control, shift);
  const around = rectOf(row, shift);
  const ink = inkIn(row, control, shift);
  const beside = ink.filter((one) => isInLine(one, box) && one.left >= right(box) - 1).map(({ left }) => left);
  const below = ink.filter((one) => one.top >= bottom(box) - 1 && one.top <= bottom(box) + near && one.left < right(box)).toSorted((a, b) => a.top - b.top)[0];
  const limit = Math.min(shift.edge, ...beside);
  return { control: box, row: around, right: Math.max(0, limit - right(box)), ...(below !== undefined && { below }) };
}

/**
 * Where markers may stand, all read in one go before anything is drawn. Rectangles are in document coordinates: they hold until
 * the page's layout changes, whatever is scrolled.
 */
export function boxes(anchors: ReadonlyMap<FieldId, Anchor>, document: Document): ReadonlyMap<FieldId, Boxes> {
  const { scrollX: x = 0, scrollY: y = 0 } = document.defaultView ?? {};
  const shift = { x, y, edge: document.documentElement.clientWidth + x };
  return new Map([...anchors].map(([field, anchor]) => [field, measure(anchor, shift)]));
}
