import type { Box } from './geometry.ts';
import { placeGloss, placeMarker, placeNote, type Spot, type Surface } from './place.ts';

/** What is to be drawn beside one control. */
export interface WantedMark<Key> {
  readonly key: Key;
  readonly spot: Spot;
  /** The line under the control; absent where there is nothing to say. */
  readonly line?: string;
}

export interface WantedGloss {
  readonly key: string;
  readonly term: string;
  readonly label: Box;
}

export interface LaidOut<Key> {
  readonly marks: ReadonlyMap<Key, { readonly box: Box; readonly note?: Box }>;
  readonly glosses: ReadonlyMap<string, Box>;
}

function claimed(box: Box | undefined, { taken }: Surface): Box | undefined {
  if (box !== undefined) taken.take(box);
  return box;
}

/**
 * Finds a free place for everything, in order of worth: markers, then lines of text, then English terms. What is placed is
 * taken on the surface, so nothing lies over the page or over another; what finds no room is left out.
 */
export function layOut<Key>(marks: readonly WantedMark<Key>[], glosses: readonly WantedGloss[], surface: Surface): LaidOut<Key> {
  const boxes = new Map<Key, { box: Box; note?: Box }>();
  for (const { key, spot } of marks) {
    const box = claimed(placeMarker(spot, surface), surface);
    if (box !== undefined) boxes.set(key, { box });
  }
  for (const { key, spot, line } of marks) {
    const marked = boxes.get(key);
    if (marked === undefined || line === undefined) continue;
    const note = claimed(placeNote(line, spot, surface), surface);
    if (note !== undefined) marked.note = note;
  }
  const terms = new Map<string, Box>();
  for (const { key, term, label } of glosses) {
    const box = claimed(placeGloss(term, label, surface), surface);
    if (box !== undefined) terms.set(key, box);
  }
  return { marks: boxes, glosses: terms };
}
