/** A rectangle in CSS px. Document coordinates for what is drawn beside the page, viewport coordinates for the rail and cards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const right = (box: Box): number => box.x + box.width;
export const bottom = (box: Box): number => box.y + box.height;

/** True when the two boxes share area, or come nearer than `gap` px. Touching edges do not overlap. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < right(b) + gap && b.x < right(a) + gap && a.y < bottom(b) + gap && b.y < bottom(a) + gap;

/** True when `inner` lies wholly in `outer`. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && right(inner) <= right(outer) && bottom(inner) <= bottom(outer);

export const moved = (box: Box, dx: number, dy: number): Box => ({ ...box, x: box.x + dx, y: box.y + dy });

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Widths of signs in em, as wide as the widest of the usual system faces has them. */
const ems: readonly (readonly [RegExp, number])[] = [
  [wide, 1],
  [/[mwMW@%]/, 0.98],
  [/[A-Z&]/, 0.72],
  [/[ijlI.,:;'’|/()\s]/, 0.38],
];
const otherEms = 0.64;

/** How wide a line of text will be at this type size, in px, without asking the layout. Rather too wide than too narrow. */
export function widthOf(line: string, size: number): number {
  const widths = [...line].map((sign) => ems.find(([signs]) => signs.test(sign))?.[1] ?? otherEms);
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) * size);
}

const band = 64;

/** Boxes that must stay visible, kept in bands of the y axis so that a look-up does not walk the whole page. */
export class Taken {
  readonly #bands = new Map<number, Box[]>();

  constructor(taken: Iterable<Box> = []) {
    for (const box of taken) this.take(box);
  }

  take(box: Box): void {
    for (let at = Math.floor(box.y / band); at <= Math.floor(bottom(box) / band); at += 1) {
      const row = this.#bands.get(at);
      if (row === undefined) this.#bands.set(at, [box]);
      else row.push(box);
    }
  }

  /** Everything taken that shares area with `box` or comes nearer than `gap` px. */
  hits(box: Box, gap = 0): Box[] {
    const found = new Set<Box>();
    for (let at = Math.floor((box.y - gap) / band); at <= Math.floor((bottom(box) + gap) / band); at += 1) {
      for (const taken of this.#bands.get(at) ?? []) if (overlaps(taken, box, gap)) found.add(taken);
    }
    return [...found];
  }

  isFree(box: Box, gap = 0): boolean {
    return this.hits(box, gap).length === 0;
  }
}
