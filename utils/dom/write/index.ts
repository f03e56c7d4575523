import { choicesOf, fields, levelsOf } from '../../core/field.ts';
import { isSelect } from '../control.ts';
import { isTicked } from '../display.ts';
import { Refused } from '../guard.ts';
import { rest, type Hand } from '../hand.ts';
import { optionNames } from '../options.ts';
import type { Found } from '../found.ts';
import { writeCheck, writeChecks, writeRadio } from './boxes.ts';
import { writeChips } from './chips.ts';
import { clear, clearDate } from './clear.ts';
import { writeDate } from './date.ts';
import { writeList } from './list.ts';
import { writeRegion } from './region.ts';
import { writeSelect } from './select.ts';
import { writeText } from './text.ts';

async function erase(hand: Hand, { field, controls: [control], lasting }: Found): Promise<void> {
  if (lasting?.inputs.some(isTicked) === true) writeCheck(lasting, false);
  if (control === undefined) return;
  if (fields[field].kind === 'date') await clearDate(hand, control);
  else if (fields[field].kind === 'choices' && control.widget === 'combo') await writeChips(hand, control, { field, choices: [] });
  else await clear(hand, control);
}

async function choose(hand: Hand, { field, controls: [control] }: Found, value: string): Promise<void> {
  const input = control?.inputs[0];
  if (control === undefined || input === undefined) throw new Refused('unsupported');
  const choices = fields[field].kind === 'choices' ? choicesOf(value) : [value];
  const [only = ''] = choices;
  if (control.widget === 'checks') return writeChecks(hand, control, choices.map((choice) => optionNames(field, choice)));
  if (control.widget === 'combo' && fields[field].kind === 'choices') return writeChips(hand, control, { field, choices });
  if (choices.length !== 1) throw new Refused('unsupported');
  const names = optionNames(field, only);
  if (isSelect(input)) return input.multiple ? Promise.reject(new Refused('unsupported')) : writeSelect(hand, input, names);
  if (control.widget === 'radios') return writeRadio(control, names);
  if (control.widget === 'combo') return writeList(hand, control, names);
  throw new Refused('unsupported');
}

/**
 * Writes one value into a found field, by what kind of control it is. An empty value empties it, which only an undo asks for.
 * Throws `Refused` with the reason; returns when the control has been given the value, not when it has kept it.
 */
export async function write(hand: Hand, found: Found, value: string): Promise<void> {
  const { field, controls, lasting } = found;
  const [control] = controls;
  if (control === undefined) throw new Refused('read-only');
  if (value === '') return erase(hand, found);
  const { kind } = fields[field];
  if (kind === 'region') return writeRegion(hand, controls, levelsOf(value));
  if (control.widget !== 'text') return choose(hand, found, value);
  if (kind === 'date') return writeDate(hand, { control, lasting }, value);
  if (kind === 'choices') throw new Refused('unsupported');
  const [box] = control.inputs;
  if (box !== undefined) writeText(box, value);
  return rest(hand, 0);
}
