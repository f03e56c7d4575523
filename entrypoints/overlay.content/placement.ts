import { holds, moved, overlaps, right, Taken, widthOf, bottom, type Box } from '../../components/overlay/geometry.ts';
import { layOut, type WantedGloss, type WantedMark } from '../../components/overlay/lay-out.ts';
import type { FieldId } from '../../utils/core/field.ts';
import { depthOf, isCovered, scrollersOf } from '../../utils/dom/depth.ts';
import { boxOf, inkIn, wordsBox } from '../../utils/dom/ink.ts';
import type { Sight } from '../../utils/dom/read.ts';
import { groundOf, type Ground } from './ground.ts';

export interface Placed {
  readonly box: Box;
  readonly note?: Box;
  readonly align?: 'left' | 'right';
  readonly ground?: Ground;
  readonly depth: number;
  readonly element: Element;
}

export interface PlacedBanner {
  readonly box: Box;
  /** How many orders are named in it. */
  readonly most: number;
}

/** The words of a banner, for measuring it before it is drawn. */
export interface BannerLines {
  readonly head: string;
  readonly orders: readonly string[];
}

export interface Placement {
  readonly marks: ReadonlyMap<FieldId, Placed>;
  readonly glosses: ReadonlyMap<string, Placed>;
  readonly banner?: PlacedBanner;
  /** The boxes that scroll around what is marked. */
  readonly scrollers: ReadonlySet<Element>;
}

export interface ToPlace {
  readonly sight: Sight;
  /** Fields in order of worth, each with the line to show under it. */
  readonly marks: readonly { readonly field: FieldId; readonly line?: string }[];
  /** The English term of each gloss of the sight that is known, by its place in the list. */
  readonly terms: readonly { readonly key: string; readonly term: string; readonly element: Element; readonly isLabel: boolean }[];
  /** Where one is wanted. */
  readonly banner?: BannerLines;
  /** The viewport's x at which the rail begins. */
  readonly free: number;
}

/** How far above and below the viewport things are placed, px. Farther ones follow when they are scrolled near. */
export const reach = 2_000;

interface Frame {
  /** From viewport to layer coordinates. */
  readonly dx: number;
  readonly dy: number;
  readonly page: Box;
  /** Right of this the rail lies. */
  readonly free: number;
  readonly scrollers: Set<Element>;
}

/** What of the page can show where this element is: the page, cut by every box that scrolls around it. Layer px. */
function withinOf(element: Element, { dx, dy, page, scrollers }: Frame): Box {
  return scrollersOf(element).reduce<Box>((cut, scroller) => {
    scrollers.add(scroller);
    const box = moved(boxOf(scroller), dx, dy);
    const x = Math.max(cut.x, box.x);
    const y = Math.max(cut.y, box.y);
    return { x, y, width: Math.min(right(cut), right(box)) - x, height: Math.min(bottom(cut), bottom(box)) - y };
  }, page);
}

const isNear = ({ y, height }: Box, viewport: number) => y + height > -reach && y < viewport + reach;

function wantedMarks({ sight, marks }: ToPlace, frame: Frame, viewport: number): WantedMark<FieldId>[] {
  return marks.flatMap(({ field, line }) => {
    const anchor = sight.anchors.get(field);
    if (anchor === undefined || !anchor.control.isConnected || !isNear(boxOf(anchor.control), viewport)) return [];
    const control = moved(boxOf(anchor.control), frame.dx, frame.dy);
    const within = withinOf(anchor.control, frame);
    if (!overlaps(within, control)) return [];
    const label = anchor.label?.isConnected ? moved(wordsBox(anchor.label), frame.dx, frame.dy) : undefined;
    return [{ key: field, spot: { control, label }, within, ...(line === undefined ? {} : { line }) }];
  });
}

function wantedGlosses({ terms }: ToPlace, frame: Frame, viewport: number): WantedGloss[] {
  return terms.flatMap(({ key, term, element, isLabel }) => {
    if (!element.isConnected || !isNear(boxOf(element), viewport)) return [];
    const label = moved(wordsBox(element), frame.dx, frame.dy);
    const within = withinOf(element, frame);
    const endsAtField = isLabel && /right|end/.test(element.ownerDocument.defaultView?.getComputedStyle(element).textAlign ?? '');
    return overlaps(within, label) ? [{ key, term, isLabel, endsAtField, label, within }] : [];
  });
}

/** The first free place for the banner: level with the empty place, right of it, else below it; with more orders before fewer, wide before high. */
function bannerAt({ sight, banner }: ToPlace, frame: Frame, taken: Taken): PlacedBanner | undefined {
  if (banner === undefined || sight.addPlace?.isConnected !== true) return undefined;
  const head = moved(wordsBox(sight.addPlace), frame.dx, frame.dy);
  const isFree = (box: Box) => holds(frame.page, box) && right(box) < frame.free && taken.isFree(box);
  for (const most of [banner.orders.length, 1].filter((count, at) => at === 0 || count < banner.orders.length)) {
    for (const width of bannerWidths) {
      const height = bannerHeight(banner, { width, most });
      const level = head.y + (head.height - height) / 2;
      const places = [level, level + 8, level - 8, bottom(head) + 12].flatMap((y) => [right(head) + 24, head.x].map((x): Box => ({ x, y, width, height })));
      const box = places.find(isFree);
      if (box !== undefined) return { box, most };
    }
  }
  return bannerBelow(banner, head, isFree);
}

/** How far from the empty place the banner may be, px. */
const farBanner = 640;

/** The first free place farther down. */
function bannerBelow(banner: BannerLines, head: Box, isFree: (box: Box) => boolean): PlacedBanner | undefined {
  const size = { width: 520, most: 1 };
  const height = bannerHeight(banner, size);
  for (let down = 0; down < farBanner; down += 8) {
    for (const x of [head.x, right(head) + 24, head.x + 400]) {
      const box: Box = { x, y: bottom(head) + down, width: size.width, height };
      if (isFree(box)) return { box, most: 1 };
    }
  }
  return undefined;
}

/** Measures the page, then finds a free place for everything beside it. Reads only; every box is in layer px. */
export function placeOn(document: Document, layer: Box, wanted: ToPlace): Placement {
  const { scrollWidth, scrollHeight, clientHeight } = document.documentElement;
  const frame: Frame = { dx: -layer.x, dy: -layer.y, page: { x: 0, y: 0, width: scrollWidth, height: Math.max(scrollHeight, clientHeight) }, free: wanted.free - layer.x, scrollers: new Set() };
  const marks = wantedMarks(wanted, frame, clientHeight);
  const glosses = wantedGlosses(wanted, frame, clientHeight);
  const ink = inkIn(document, { from: -reach, to: clientHeight + reach }).map((box) => moved(box, frame.dx, frame.dy));
  const controls = [...wanted.sight.anchors.values()].map(({ control }) => moved(boxOf(control), frame.dx, frame.dy));
  const taken = new Taken([...ink, ...controls]);
  const banner = bannerAt(wanted, frame, taken);
  if (banner !== undefined) taken.take(banner.box);
  const laid = layOut(marks, glosses, taken);
  const element = (field: FieldId) => wanted.sight.anchors.get(field)?.control;
  const labels = new Map(wanted.terms.map((term) => [term.key, term.element]));
  return {
    marks: placed(laid.marks, element),
    glosses: grounded(document, placed(laid.glosses, (key) => labels.get(key))),
    ...(banner === undefined ? {} : { banner }),
    scrollers: frame.scrollers,
  };
}

function placed<Key>(laid: ReadonlyMap<Key, Omit<Placed, 'depth' | 'element'>>, elementOf: (key: Key) => Element | undefined): Map<Key, Placed> {
  const all = new Map<Key, Placed>();
  for (const [key, boxes] of laid) {
    const element = elementOf(key);
    if (element !== undefined) all.set(key, { ...boxes, depth: depthOf(element), element });
  }
  return all;
}

/** What stands under a button lies on what is around the button. */
function grounded(document: Document, glosses: ReadonlyMap<string, Placed>): Map<string, Placed> {
  const around = ({ element }: Placed) => (element.localName === 'button' ? (element.parentElement ?? element) : element);
  return new Map([...glosses].map(([key, one]) => [key, { ...one, ground: groundOf(document, around(one)) }]));
}

/** True where a popup, dialog or bar of the page lies over the marked field or its marker now. */
export const isUnder = ({ box, element }: Placed, layer: Box): boolean => isCovered(element, boxOf(element)) || isCovered(element, moved(box, layer.x, layer.y));

const bannerWidths = [1_040, 900, 760, 640, 520, 400];

/** How high the banner will be, px. What it says first runs on in one line with the count of the orders that it does not name. */
function bannerHeight({ head, orders }: BannerLines, { width, most }: { width: number; most: number }): number {
  const rows = [head, ...orders.slice(0, most)].map((line) => Math.ceil(widthOf(line, 12) / (width - 30)));
  return 12 + 18 * rows.reduce((sum, count) => sum + count, 0);
}
