import type { View, Wishes } from './model.ts';

/** What draws the overlay: its styles, and a function from what is known to what is shown. */
export interface Brush {
  readonly css: string;
  draw(into: HTMLElement, view: View, wishes: Wishes): void;
}

/** Scripts of the extension in one document share their global, which the page cannot reach. */
const place = Symbol.for('icp-assistant brush');

export function offerBrush(brush: Brush): void {
  Reflect.set(globalThis, place, brush);
}

/** The brush, once its script has run in this document. */
export const offeredBrush = (): Brush | undefined => Reflect.get(globalThis, place) as Brush | undefined;
