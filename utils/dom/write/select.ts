import { fits } from '../native.ts';
import { isPrompt } from '../norm.ts';
import { Refused } from '../guard.ts';
import { until, type Hand } from '../hand.ts';
import { chooseEntry } from '../choose.ts';
import { blur, focus, say, setValue } from '../press.ts';

/** A list may come from the server after the one before it was chosen (ms). */
export const listPatience = 3_000;

const textOf = ({ text }: HTMLOptionElement) => text;

export const blankOption = (list: HTMLSelectElement): HTMLOptionElement | undefined =>
  [...list.options].find((option) => option.value === '' || isPrompt(option.text));

function set(list: HTMLSelectElement, option: HTMLOptionElement): void {
  focus(list);
  setValue(list, option.value);
  say(list, 'input');
  say(list, 'change');
  blur(list);
}

/** Chooses in the browser's own list; waits until the list is there and may be used. */
export async function writeSelect(hand: Hand, list: HTMLSelectElement, names: readonly string[]): Promise<void> {
  const found = await until(hand, listPatience, () => (fits(list, ':disabled') ? undefined : chooseEntry(names, [...list.options], textOf)));
  if (found === 'ambiguous') throw new Refused('ambiguous');
  if (found === undefined) throw new Refused(list.options.length > 1 && !fits(list, ':disabled') ? 'no-option' : 'list-not-loaded');
  if (found.disabled) throw new Refused('no-option');
  const twins = [...list.options].filter(({ value }) => value === found.value);
  if (twins.length > 1) throw new Refused('ambiguous');
  set(list, found);
}

/** Back to the list's blank entry, where it has one. */
export function clearSelect(list: HTMLSelectElement): void {
  const blank = blankOption(list);
  if (blank === undefined) throw new Refused('no-way-back');
  set(list, blank);
}
