import { attribute, nearest } from '../native.ts';
import type { Control } from '../control.ts';
import { drawnTexts, shownParts } from '../display.ts';
import { Refused } from '../guard.ts';
import { rest, until, type Hand } from '../hand.ts';
import { norm } from '../norm.ts';
import { chooseEntry } from '../options.ts';
import { emptyWords, entriesNamed, isEditable, layersOf, listOf, scrollerOf, shut, type Entry } from '../popup.ts';
import { hover, press, say, setValue } from '../press.ts';
import { eyesOn } from '../visible.ts';
import { listPatience } from './select.ts';

/** How long a list may take to appear after the press (ms). */
const openPatience = 1_000;

/** How long a search may take to answer (ms). */
const searchPatience = 1_500;

/** A list that is open: how to look into it, and how to tell that it is. */
export interface OpenList {
  /** Entries with one of these words that were not seen before the press. */
  find(names: readonly string[]): Entry | 'ambiguous' | undefined;
  layer(): Element | undefined;
}

/** Opens the control's list. What was seen before the press is no entry of it. */
export function open(hand: Hand, control: Control, names: readonly string[]): OpenList {
  const { document } = hand;
  const { root, inputs } = control;
  const start = eyesOn(document);
  const before = new Set(entriesNamed(document, names, { eyes: start, root }).map(({ element }) => element));
  const layersBefore = new Set(layersOf(root, start));
  press(inputs[0] ?? root);
  return {
    find(wanted) {
      const entries = entriesNamed(document, wanted, { eyes: eyesOn(document), root }).filter(({ element }) => !before.has(element));
      return chooseEntry(wanted, entries, ({ text }) => text);
    },
    layer: () => listOf(control, layersBefore, eyesOn(document)),
  };
}

const isOff = (element: Element) => {
  const entry = nearest(element, '[role=option], [role=menuitem], [role=treeitem], li') ?? element;
  return attribute(entry, 'aria-disabled') === 'true' || /(^|[-_\s])(is-)?disabled($|\s)/.test(attribute(entry, 'class') ?? '');
};

/** Presses an entry, unless the list does not offer it. */
export function pressEntry(entry: Entry | 'ambiguous' | undefined, hasNothing: boolean): void {
  if (entry === 'ambiguous') throw new Refused('ambiguous');
  if (entry === undefined) throw new Refused(hasNothing ? 'list-not-loaded' : 'no-option');
  if (isOff(entry.element)) throw new Refused('no-option');
  hover(entry.element);
  press(entry.element);
}

/** True while a list says that it has nothing, or has not come. */
export function isEmpty(layer: Element | undefined): boolean {
  return layer === undefined || drawnTexts(layer, eyesOn(layer.ownerDocument)).every((words) => emptyWords.has(norm(words)));
}

/** Types into the list's own search box, where it has one. */
async function search(hand: Hand, { control, list, names }: Sought): Promise<ReturnType<OpenList['find']>> {
  const [input] = control.inputs;
  const [name] = names;
  if (!isEditable(input) || name === undefined) return undefined;
  setValue(input, name);
  say(input, 'input');
  const found = await until(hand, searchPatience, () => list.find(names));
  if (found !== undefined) return found;
  setValue(input, '');
  say(input, 'input');
  return undefined;
}

/** Goes down a list of which only the visible part exists. */
async function scroll(hand: Hand, { list, names }: Sought): Promise<ReturnType<OpenList['find']>> {
  const layer = list.layer();
  const scroller = layer === undefined ? undefined : scrollerOf(layer);
  if (scroller === undefined) return undefined;
  for (let step = 0; step < 100; step += 1) {
    const from = scroller.scrollTop;
    scroller.scrollTop = step === 0 ? 0 : from + scroller.clientHeight * 0.8;
    await rest(hand, 40);
    const found = list.find(names);
    if (found !== undefined) return found;
    if (step > 0 && scroller.scrollTop <= from) return undefined;
  }
  return undefined;
}

interface Sought {
  readonly control: Control;
  readonly list: OpenList;
  readonly names: readonly string[];
}

/** A list that has shown entries at this many looks, and not the wanted one, is searched and scrolled. */
const settledLooks = 4;

/** Finds an entry: at once, after the list has loaded, by searching, by scrolling. */
export async function seek(hand: Hand, sought: Sought): Promise<Entry | 'ambiguous' | undefined> {
  const { list, names } = sought;
  let filled = 0;
  await until(hand, listPatience, () => {
    if (list.find(names) !== undefined) return true;
    filled = isEmpty(list.layer()) ? 0 : filled + 1;
    return filled > settledLooks ? true : undefined;
  });
  return list.find(names) ?? (await search(hand, sought)) ?? (await scroll(hand, sought));
}

/** Chooses one entry of a library's list. The list shuts by itself; that it did is made sure of after the last field. */
export async function writeList(hand: Hand, control: Control, names: readonly string[]): Promise<void> {
  const list = open(hand, control, names);
  try {
    const entry = await seek(hand, { control, list, names });
    pressEntry(entry, isEmpty(list.layer()));
  } catch (error) {
    await close(hand, control, list);
    throw error;
  }
  hand.later(() => close(hand, control, list));
  await until(hand, openPatience / 2, () => {
    const [shown = ''] = shownParts(control, eyesOn(hand.document));
    return names.includes(norm(shown)) ? true : undefined;
  });
}

/** Shuts a list whatever has become of the page: none is left open. */
export const close = (hand: Hand, control: Control, list: OpenList): Promise<void> =>
  shut({ ...hand, signal: new AbortController().signal, check: () => {} }, control, () => list.layer() !== undefined);
