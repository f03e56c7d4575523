import type { FieldId } from '../../core/field.ts';
import type { Control } from '../control.ts';
import { shownParts } from '../display.ts';
import { Refused } from '../guard.ts';
import { rest, until, type Hand } from '../hand.ts';
import { norm } from '../norm.ts';
import { isSameChoice, optionNames } from '../options.ts';
import { shut } from '../popup.ts';
import { press } from '../press.ts';
import { eyesOn } from '../visible.ts';
import { open, pressEntry, seek } from './list.ts';

/** The cross of a chip, by what libraries call it (antd, Fusion, Element; seen 2026-11-24). */
const cross = '[class*=remove i], [class*=close i], [aria-label=close i], [aria-label=remove i], [aria-label=删除], [aria-label=移除]';

const shown = (control: Control) => shownParts(control, eyesOn(control.root.ownerDocument));

/** The cross beside the chip with these words, if the chip has one. */
function crossOf({ root }: Control, words: string): Element | undefined {
  return [...root.querySelectorAll(cross)].find((mark) => {
    const chip = mark.parentElement;
    return chip !== null && chip !== root && norm(chip.textContent ?? '') === norm(words);
  });
}

async function remove(hand: Hand, control: Control, words: string): Promise<void> {
  const mark = crossOf(control, words);
  if (mark === undefined) return toggle(hand, control, [norm(words)]);
  press(mark);
  await until(hand, 500, () => (shown(control).includes(words) ? undefined : true));
}

/** Opens the list, presses one entry, shuts the list. A second press on a chosen entry takes it away. */
async function toggle(hand: Hand, control: Control, names: readonly string[]): Promise<void> {
  const list = open(hand, control, names);
  try {
    pressEntry(await seek(hand, { control, list, names }), list.layer() === undefined);
    await rest(hand, 60);
  } finally {
    await shut({ ...hand, check: () => {} }, control, () => list.layer() !== undefined);
  }
}

/**
 * Makes the chips of a list of several equal to what is wanted: missing ones are added; others are taken away only where the
 * write may remove, else nothing is touched.
 */
export async function writeChips(hand: Hand, control: Control, { field, choices }: { field: FieldId; choices: readonly string[] }): Promise<void> {
  const before = shown(control);
  const surplus = before.filter((chip) => !choices.some((choice) => isSameChoice(field, choice, chip)));
  if (surplus.length > 0 && !hand.mayRemove) throw new Refused('kept-existing');
  const missing = choices.filter((choice) => !before.some((chip) => isSameChoice(field, choice, chip)));
  for (const choice of missing) {
    await toggle(hand, control, optionNames(field, choice));
    const has = await until(hand, 500, () => (shown(control).some((chip) => isSameChoice(field, choice, chip)) ? true : undefined));
    if (has === undefined) throw new Refused('not-accepted');
  }
  // Last, because a list of one has dropped its old entry by itself.
  for (const chip of surplus) if (shown(control).includes(chip)) await remove(hand, control, chip);
}
