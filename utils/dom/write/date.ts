import { attribute, fits } from '../native.ts';
import { isInput, type Control } from '../control.ts';
import { isTicked } from '../display.ts';
import { isTooLong, Refused } from '../guard.ts';
import { rest, until, type Hand } from '../hand.ts';
import { isoDate } from '../norm.ts';
import { layersOf, shut } from '../popup.ts';
import { key, press, say, setValue } from '../press.ts';
import { eyesOn } from '../visible.ts';
import { writeCheck } from './boxes.ts';

/** The date in the form that the box asks for by its hint: `YYYY/MM/DD`, `YYYY年MM月DD日`; else as it is. */
export function asAsked(iso: string, hint: string): string {
  const [, one, two, end = ''] = /Y{4}(.)M{1,2}(.)D{1,2}(日?)/i.exec(hint) ?? [];
  const [year, month, date] = iso.split('-');
  if (one === undefined || two === undefined || year === undefined || month === undefined || date === undefined) return iso;
  return `${year}${one}${month}${two}${date}${end}`;
}

/**
 * Types a date and commits it. A picker may show a date that its form has not taken; so the list is shut and the box left before
 * anybody reads it: what stands there then has been taken (toolchain.md §7).
 */
async function typeDate(hand: Hand, control: Control, iso: string): Promise<void> {
  const [box] = control.inputs;
  if (box === undefined || !isInput(box) || box.readOnly) throw new Refused('unsupported');
  const value = asAsked(iso, attribute(box, 'placeholder') ?? '');
  if (isTooLong(box, value)) throw new Refused('too-long');
  const before = new Set(layersOf(control.root, eyesOn(hand.document)));
  press(box);
  setValue(box, value);
  say(box, 'input');
  say(box, 'change');
  key(box, 'Enter');
  await rest(hand, 90);
  const hasList = () => layersOf(control.root, eyesOn(hand.document)).some((layer) => !before.has(layer));
  await shut(hand, control, hasList);
  if (hand.document.activeElement === box) box.blur();
  await rest(hand, 60);
  if (isoDate(box.value) !== isoDate(value)) throw new Refused('not-accepted');
}

/** Writes a date, or ticks 长期 beside it. */
export async function writeDate(hand: Hand, { control, lasting }: { control: Control; lasting?: Control | undefined }, value: string): Promise<void> {
  const isLasting = value === '长期';
  if (isLasting && lasting !== undefined) return writeCheck(lasting, true);
  if (lasting?.inputs.some(isTicked) === true) {
    writeCheck(lasting, false);
    await until(hand, 500, () => (control.inputs.some((input) => fits(input, ':disabled')) ? undefined : true));
  }
  await typeDate(hand, control, value);
}
