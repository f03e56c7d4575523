import { findAll, parentOf } from '../native.ts';
import type { FieldId } from '../../core/field.ts';
import type { Control } from '../control.ts';
import { shownParts } from '../display.ts';
import { Refused } from '../guard.ts';
import { rest, until, type Hand } from '../hand.ts';
import { norm } from '../norm.ts';
import { isSameChoice, optionNames } from '../options.ts';
import { press } from '../press.ts';
import { eyesOn } from '../visible.ts';
import { close, isEmpty, open, pressEntry, seek, type OpenList } from './list.ts';

/** The cross of a chip, by what libraries call it (antd, Fusion, Element; seen 2026-11-24). */
const cross = '[class*=remove i], [class*=close i], [aria-label=close i], [aria-label=remove i], [aria-label=删除], [aria-label=移除]';

const shown = (control: Control) => shownParts(control, eyesOn(control.root.ownerDocument));

/** The cross beside the chip with these words, if the chip has one. */
function crossOf({ root }: Control, words: string): Element | undefined {
  return findAll(root, cross).find((mark) => {
    const chip = parentOf(mark);
    return chip !== null && chip !== root && norm(chip.textContent ?? '') === norm(words);
  });
}

/** An open list, reopened when a press has shut it. */
type Lists = (names: readonly string[]) => Promise<void>;

function presser(hand: Hand, control: Control, allNames: readonly string[]): { readonly pressNamed: Lists; readonly done: () => Promise<void> } {
  let list: OpenList | undefined;
  return {
    pressNamed: async (names) => {
      if (list?.layer() === undefined) list = open(hand, control, allNames);
      pressEntry(await seek(hand, { control, list, names }), isEmpty(list.layer()));
      await rest(hand, 0);
    },
    done: async () => {
      if (list !== undefined) await close(hand, control, list);
    },
  };
}

/** Takes one chip away by its cross, or by a second press on its entry. */
async function remove(hand: Hand, control: Control, { chip, pressNamed }: { chip: string; pressNamed: Lists }): Promise<void> {
  const mark = crossOf(control, chip);
  if (mark === undefined) await pressNamed([norm(chip)]);
  else press(mark);
  await until(hand, 500, () => (shown(control).includes(chip) ? undefined : true));
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
  const { pressNamed, done } = presser(hand, control, [...missing.flatMap((choice) => optionNames(field, choice)), ...surplus.map(norm)]);
  try {
    for (const choice of missing) {
      await pressNamed(optionNames(field, choice));
      const has = await until(hand, 500, () => (shown(control).some((chip) => isSameChoice(field, choice, chip)) ? true : undefined));
      if (has === undefined) throw new Refused('not-accepted');
    }
    // Last, because a list of one has dropped its old entry by itself.
    for (const chip of surplus) if (shown(control).includes(chip)) await remove(hand, control, { chip, pressNamed });
  } finally {
    await done();
  }
}
