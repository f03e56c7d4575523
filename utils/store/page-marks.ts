/*
 * What the manifest says of the pages, packed: for each page one byte with how many subjects are on it and twelve with
 * its nonce. A page is known by its place in the list; one without subjects has no row.
 */

/** So many subjects are on one page at most. */
export const pageRoom = 64;

const nonceLength = 12;
const markLength = 1 + nonceLength;

export type PageMarks = Uint8Array<ArrayBuffer>;

export interface PageMark {
  readonly size: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

export const noMarks = (): PageMarks => new Uint8Array(0);
export const pagesIn = (marks: PageMarks): number => Math.floor(marks.length / markLength);
export const sizeOf = (marks: PageMarks, page: number): number => marks[page * markLength] ?? 0;
export const markOf = (marks: PageMarks, page: number): PageMark => ({ size: sizeOf(marks, page), nonce: marks.slice(page * markLength + 1, (page + 1) * markLength) });

/** The marks with some pages changed; a list that is too short is made longer. */
export function withMarks(marks: PageMarks, changes: ReadonlyMap<number, PageMark>): PageMarks {
  const pages = Math.max(pagesIn(marks), ...[...changes.keys()].map((page) => page + 1));
  const next = new Uint8Array(pages * markLength);
  next.set(marks);
  for (const [page, { size, nonce }] of changes) {
    next[page * markLength] = size;
    next.set(nonce, page * markLength + 1);
  }
  return next;
}
