import type { fill, undoFill } from './fill.ts';

/** What writes to the page. It comes into a document only when a fill was asked for; until then a page is only read. */
export interface Tools {
  readonly fill: typeof fill;
  readonly undoFill: typeof undoFill;
}

/** Scripts of the extension in one document share their global, which the page cannot reach. */
const place = Symbol.for('icp-assistant tools');

export function offer(tools: Tools): void {
  Reflect.set(globalThis, place, tools);
}

/** The tools, once their script has run in this document. */
export const offered = (): Tools | undefined => Reflect.get(globalThis, place) as Tools | undefined;
