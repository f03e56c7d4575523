import { attribute, findAll, nearest, parentOf } from '../native.ts';
import { joinLevels } from '../../core/field.ts';
import { isSelect, type Control } from '../control.ts';
import { valueOf } from '../display.ts';
import { Refused } from '../guard.ts';
import { until, type Hand } from '../hand.ts';
import { norm } from '../norm.ts';
import { entriesNamed, layerOf, type Entry } from '../popup.ts';
import { eyesOn, type Eyes } from '../visible.ts';
import { close, isEmpty, open, pressEntry, seek, writeList } from './list.ts';
import { listPatience, writeSelect } from './select.ts';

/** The column of a cascader: the list, or the box that scrolls, around an entry. */
function columnOf({ element }: Entry, eyes: Eyes): Element {
  const list = nearest(element, 'ul, ol, [role=menu], [role=listbox], [role=group]');
  if (list !== null) return list;
  let up: Element | null = element;
  while (up !== null && !/(auto|scroll)/.test(eyes.style(up).overflowY)) up = parentOf(up);
  return up ?? element;
}

/** The entry of one level. Two columns may hold the same words (北京市 / 北京市): the one `level` columns from the left is meant. */
function entryAt(document: Document, { root }: Control, { name, level }: { name: string; level: number }): Entry | undefined {
  const eyes = eyesOn(document);
  const entries = entriesNamed(document, [name], { eyes, root });
  const [first] = entries;
  const layer = first === undefined ? undefined : layerOf(first.element, eyes, root);
  if (first === undefined || layer === undefined) return undefined;
  const columns = findAll(layer, columnSelector(columnOf(first, eyes))).filter((column) => eyes.sees(column)).toSorted((a, b) => eyes.box(a).left - eyes.box(b).left);
  const wanted = entries.filter((entry) => columns.indexOf(columnOf(entry, eyes)) === level);
  return wanted.length === 1 ? wanted[0] : undefined;
}

/** Columns of one cascader are made alike. */
function columnSelector(column: Element): string {
  const role = attribute(column, 'role');
  return role === null ? column.localName : `${column.localName}[role="${role}"]`;
}

async function writeCascader(hand: Hand, control: Control, levels: readonly string[]): Promise<void> {
  const [province = ''] = levels;
  const list = open(hand, control, []);
  try {
    if ((await until(hand, listPatience, () => entryAt(hand.document, control, { name: norm(province), level: 0 }))) === undefined) {
      pressEntry(await seek(hand, { control, list, names: [norm(province)] }), isEmpty(list.layer()));
    }
    for (const [level, name] of levels.entries()) {
      const entry = await until(hand, listPatience, () => entryAt(hand.document, control, { name: norm(name), level }));
      pressEntry(entry, isEmpty(list.layer()));
    }
  } catch (error) {
    await close(hand, control, list);
    throw error;
  }
  hand.later(() => close(hand, control, list));
  await until(hand, 500, () => (valueOf('region', [control], eyesOn(hand.document)) === joinLevels(levels) ? true : undefined));
}

/** Chooses province, city and district, each after the list that depends on the one before has come. */
export async function writeRegion(hand: Hand, controls: readonly Control[], levels: readonly string[]): Promise<void> {
  const [single] = controls;
  if (single === undefined) throw new Refused('unsupported');
  if (controls.length === 1 && single.widget === 'combo') return writeCascader(hand, single, levels);
  if (levels.length > controls.length) throw new Refused('unsupported');
  for (const [index, name] of levels.entries()) {
    const control = controls[index];
    const input = control?.inputs[0];
    if (control === undefined || input === undefined) throw new Refused('unsupported');
    if (isSelect(input)) await writeSelect(hand, input, [norm(name)]);
    else if (control.widget === 'combo') await writeList(hand, control, [norm(name)]);
    else throw new Refused('unsupported');
  }
}
