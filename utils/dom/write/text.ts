import { isTooLong, Refused } from '../guard.ts';
import { blur, focus, say, setValue } from '../press.ts';

/** Writes a text as a person would leave it: focus, value, input, change, blur. Refuses what would be cut off. */
export function writeText(box: Element, value: string): void {
  if (isTooLong(box, value)) throw new Refused('too-long');
  focus(box);
  setValue(box, value);
  say(box, 'input');
  say(box, 'change');
  blur(box);
}
