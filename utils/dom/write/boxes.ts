import { attribute, fits } from '../native.ts';
import { captionOf, type Control } from '../control.ts';
import { isTicked } from '../display.ts';
import { Refused } from '../guard.ts';
import { rest, type Hand } from '../hand.ts';
import { chooseEntry } from '../choose.ts';
import { click } from '../press.ts';

const isDisabled = (box: Element) => fits(box, ':disabled') || attribute(box, 'aria-disabled') === 'true';

function entryOf(inputs: readonly HTMLElement[], names: readonly string[]): HTMLElement {
  const box = chooseEntry(names, inputs, captionOf);
  if (box === 'ambiguous') throw new Refused('ambiguous');
  if (box === undefined || isDisabled(box)) throw new Refused('no-option');
  return box;
}

/** Chooses one of a group of radio buttons, segmented buttons included. */
export function writeRadio({ inputs }: Control, names: readonly string[]): void {
  const box = entryOf(inputs, names);
  if (!isTicked(box)) click(box);
}

/** Ticks what is wanted; unticks the rest only where the write may remove. */
export async function writeChecks(hand: Hand, { inputs }: Control, wanted: readonly (readonly string[])[]): Promise<void> {
  const boxes = wanted.map((names) => entryOf(inputs, names));
  const surplus = inputs.filter((box) => isTicked(box) && !boxes.includes(box));
  if (surplus.length > 0 && !hand.mayRemove) throw new Refused('kept-existing');
  for (const box of [...surplus, ...boxes.filter((one) => !isTicked(one))]) {
    click(box);
    await rest(hand, 0);
  }
}

/** Ticks or unticks one box. */
export function writeCheck({ inputs: [box] }: Control, on: boolean): void {
  if (box === undefined) return;
  if (isDisabled(box)) throw new Refused('read-only');
  if (isTicked(box) !== on) click(box);
}
