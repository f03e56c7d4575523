import { find, parentOf } from '../native.ts';
import { isSelect, type Control } from '../control.ts';
import { isTicked, shownParts } from '../display.ts';
import { Refused } from '../guard.ts';
import { rest, until, type Hand } from '../hand.ts';
import { hover, press } from '../press.ts';
import { eyesOn, type Eyes } from '../visible.ts';
import { writeCheck, writeChecks } from './boxes.ts';
import { blankOption, clearSelect } from './select.ts';
import { writeText } from './text.ts';

/** The icon that empties a list or a date, by what libraries call it (seen 2026-11-24). */
const clearing = '[class*=clear i]:not(input), [aria-label=清除], [aria-label=清空], [aria-label=clear i]';

/** The outermost element that holds this control alone and is drawn in the same place. */
function wholeOf({ root }: Control, eyes: Eyes): Element {
  const box = eyes.box(root);
  let whole = root;
  for (let up = parentOf(root); up !== null; up = parentOf(up)) {
    const around = eyes.box(up);
    if (around.width > box.width + 60 || around.height > box.height + 16) break;
    whole = up;
  }
  return whole;
}

/** An icon, not a frame whose class says that it may be cleared (px). */
const isIconSize = ({ width, height }: DOMRect) => Math.min(width, height) >= 4 && Math.max(width, height) <= 32;

function clearIcon(control: Control): Element | undefined {
  const eyes = eyesOn(control.root.ownerDocument);
  return [...wholeOf(control, eyes).querySelectorAll(clearing)].find((icon) => isIconSize(eyes.box(icon)));
}

/** True when the control can be emptied again. A radio group never can; a list only by its icon or its blank entry. */
export function canClear(control: Control): boolean {
  const [input] = control.inputs;
  if (control.widget === 'radios') return false;
  if (input !== undefined && isSelect(input)) return blankOption(input) !== undefined;
  return control.widget !== 'combo' || clearIcon(control) !== undefined || find(control.root, '[class*=remove i], [class*=close i]') !== null;
}

async function clearByIcon(hand: Hand, control: Control): Promise<void> {
  hover(control.root);
  const icon = clearIcon(control);
  if (icon === undefined) throw new Refused('no-way-back');
  press(icon);
  await until(hand, 500, () => (shownParts(control, eyesOn(hand.document)).length === 0 ? true : undefined));
}

/** Empties a control again, for an undo. */
export async function clear(hand: Hand, control: Control): Promise<void> {
  const [input] = control.inputs;
  if (control.widget === 'checks') return writeChecks(hand, control, []);
  if (control.widget === 'check') return writeCheck(control, false);
  if (control.widget === 'radios') {
    if (control.inputs.some(isTicked)) throw new Refused('no-way-back');
    return undefined;
  }
  if (input !== undefined && isSelect(input)) return clearSelect(input);
  if (control.widget === 'combo') return clearByIcon(hand, control);
  if (input !== undefined) writeText(input, '');
  return rest(hand, 0);
}

/** Empties a date: by its icon where it has one, else as a text. */
export async function clearDate(hand: Hand, control: Control): Promise<void> {
  hover(control.root);
  return clearIcon(control) === undefined ? clear(hand, control) : clearByIcon(hand, control);
}
