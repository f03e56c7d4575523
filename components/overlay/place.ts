import { bottom, Taken, holds, overlaps, right, widthOf, type Box, type Size } from './geometry.ts';

/** Side of a marker, px. */
export const markerSide = 16;
/** Height of a line of text under a control, px. */
export const noteHeight = 17;
/** Height of a gloss, px. */
export const glossHeight = 14;

const besideControl = 6;
/** How far a marker may be pushed to the right past suffixes and buttons. */
const reach = 320;
const lineOfControl = 32;
const narrowestNote = 96;

/** A control and the words beside it. */
export interface Spot {
  readonly control: Box;
  readonly label?: Box | undefined;
}

/** The page as it is measured: what is taken, and the box outside which nothing is drawn. */
export interface Surface {
  readonly taken: Taken;
  readonly within: Box;
}

/**
 * Where a field's marker goes: outside the control at its right, level with its first line; past a suffix, counter or
 * button if one stands there; else in the gutter before the label; else nowhere, and the rail alone speaks.
 */
export function placeMarker({ control, label }: Spot, { taken, within }: Surface): Box | undefined {
  const y = control.y + (Math.min(control.height, lineOfControl) - markerSide) / 2;
  const square = (x: number): Box => ({ x, y, width: markerSide, height: markerSide });
  const fits = (box: Box) => holds(within, box) && taken.isFree(box, 1) && !overlaps(box, control);

  let x = right(control) + besideControl;
  while (x <= right(control) + reach) {
    const hits = taken.hits(square(x), 1);
    if (hits.length === 0) break;
    x = Math.max(...hits.map(right)) + besideControl;
  }
  const before = label === undefined ? control : label;
  const candidates = [square(x), square(before.x - besideControl - markerSide)];
  return candidates.filter((box) => box.x <= right(control) + reach).find(fits);
}

/** Where the one line of text goes: under the control, only where that strip is free. */
export function placeNote(line: string, { control }: Spot, { taken, within }: Surface): Box | undefined {
  const wanted = widthOf(line, 12) + 4;
  const room = Math.min(right(within), Math.max(right(control), control.x + 360)) - control.x;
  for (const width of [Math.min(wanted, room), Math.min(wanted, control.width)]) {
    const box: Box = { x: control.x, y: bottom(control) + 2, width, height: noteHeight };
    if (width >= Math.min(wanted, narrowestNote) && holds(within, box) && taken.isFree(box)) return box;
  }
  return undefined;
}

/** A line of text and the edge of its box at which it begins. */
export interface PlacedLine {
  readonly box: Box;
  readonly align: 'left' | 'right';
}

/** What an English term is to stand beside. */
export interface Explained {
  readonly term: string;
  readonly label: Box;
  /** The words lean on a field at their right: what stands under them ends there too. Else it begins where they begin. */
  readonly endsAtField: boolean;
}

/** Where an English term goes: under the words at either edge, else after them, else before them; else it is left out. */
export function placeGloss({ term, label, endsAtField }: Explained, { taken, within }: Surface): PlacedLine | undefined {
  const width = widthOf(term, 11) + 2;
  const line = (x: number, y: number, align: 'left' | 'right'): PlacedLine => ({ box: { x, y, width, height: glossHeight }, align });
  const under = bottom(label);
  const level = label.y + (label.height - glossHeight) / 2;
  const edges = [line(right(label) - width, under, 'right'), line(label.x, under, 'left')];
  const candidates = [
    ...(endsAtField ? edges : edges.toReversed()),
    line(right(label) + 8, level, 'left'),
    line(label.x - width - 8, level, 'right'),
  ];
  return candidates.find(({ box }) => holds(within, box) && taken.isFree(box));
}

const gap = 8;

const clamped = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Where a card goes in the viewport: under its anchor, above it where there is more room, never past an edge. */
export function placeCard(anchor: Box, card: Size, viewport: Size): Box {
  const below = bottom(anchor) + gap;
  const above = anchor.y - gap - card.height;
  const fitsBelow = below + card.height <= viewport.height - gap;
  const y = fitsBelow || above < gap ? below : above;
  return {
    x: clamped(anchor.x - 12, gap, Math.max(gap, viewport.width - card.width - gap)),
    y: clamped(y, gap, Math.max(gap, viewport.height - card.height - gap)),
    ...card,
  };
}
