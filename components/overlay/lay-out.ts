import type { Box, Taken } from './geometry.ts';
import { placeGloss, placeMarker, placeNote, type PlacedLine, type Spot } from './place.ts';

/** What is to be drawn beside one control. */
export interface WantedMark<Key> {
  readonly key: Key;
  readonly spot: Spot;
  /** The line under the control; absent where there is nothing to say. */
  readonly line?: string;
  /** What of the page shows at all, where the control lies in a box that scrolls. */
  readonly within: Box;
}

export interface WantedGloss {
  readonly key: string;
  readonly term: string;
  /** A label is explained every time; anything else once. */
  readonly isLabel: boolean;
  readonly endsAtField: boolean;
  readonly label: Box;
  readonly within: Box;
}

export interface LaidOut<Key> {
  readonly marks: ReadonlyMap<Key, { readonly box: Box; readonly note?: Box }>;
  readonly glosses: ReadonlyMap<string, PlacedLine>;
}

function claimed(box: Box | undefined, taken: Taken): Box | undefined {
  if (box !== undefined) taken.take(box);
  return box;
}

/**
 * Finds a free place for everything, in order of worth: markers, then lines of text, then English terms. What is placed is
 * taken, so nothing lies over the page or over another; what finds no room is left out.
 */
export function layOut<Key>(marks: readonly WantedMark<Key>[], glosses: readonly WantedGloss[], taken: Taken): LaidOut<Key> {
  const boxes = new Map<Key, { box: Box; note?: Box }>();
  for (const { key, spot, within } of marks) {
    const box = claimed(placeMarker(spot, { taken, within }), taken);
    if (box !== undefined) boxes.set(key, { box });
  }
  for (const { key, spot, line, within } of marks) {
    const marked = boxes.get(key);
    if (marked === undefined || line === undefined) continue;
    const note = claimed(placeNote(line, spot, { taken, within }), taken);
    if (note !== undefined) marked.note = note;
  }
  const terms = new Map<string, PlacedLine>();
  const explained = new Set<string>();
  for (const { key, term, isLabel, endsAtField, label, within } of glosses) {
    const line = !isLabel && explained.has(term) ? undefined : placeGloss({ term, endsAtField, label }, { taken, within });
    if (line === undefined) continue;
    if (!isLabel) explained.add(term);
    taken.take(line.box);
    terms.set(key, line);
  }
  return { marks: boxes, glosses: terms };
}
