import { attribute, encloses, findAll, nearest, parentOf } from './native.ts';
import { isInput, type Control } from './control.ts';
import { ownHost } from './guard.ts';
import { until, type Hand } from './hand.ts';
import { norm } from './norm.ts';
import { blur, key, press } from './press.ts';
import type { Eyes } from './visible.ts';

/** An entry of an open list: the deepest element that shows its words. */
export interface Entry {
  readonly element: Element;
  readonly text: string;
}

/** Lists lie over the page, or inside the control's own row. */
const floats = (style: CSSStyleDeclaration) => style.position === 'absolute' || style.position === 'fixed';

/** The floating layer around an element: the outermost one that does not hold the control it opened from. */
export function layerOf(element: Element, eyes: Eyes, root: Element): Element | undefined {
  let layer: Element | undefined;
  let up: Element | null = element;
  for (let step = 0; step < 20 && up !== null && !encloses(up, root); step += 1, up = parentOf(up)) {
    if (floats(eyes.style(up)) && eyes.box(up).height >= 8) layer = up;
  }
  return layer;
}

const isForeign = (element: Element) => nearest(element, `${ownHost}, button, a[href], label, script, style`) !== null;

/** Visible entries with one of these words that lie in a floating layer. Closed lists and 0×0 shims are not seen. */
export function entriesNamed(document: Document, names: readonly string[], { eyes, root }: { eyes: Eyes; root: Element }): Entry[] {
  const entries: Entry[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = parentOf(node);
    const words = node.nodeValue ?? '';
    if (element === null || words.length > 200) continue;
    const text = norm(words);
    if (!names.includes(text) || isForeign(element) || !eyes.sees(element)) continue;
    if (layerOf(element, eyes, root) !== undefined) entries.push({ element, text });
  }
  return entries;
}

/** The list that belongs to a combobox: named by it, else the layer that has come since. */
export function listOf({ inputs, root }: Control, before: ReadonlySet<Element>, eyes: Eyes): Element | undefined {
  const holder = inputs.find((input) => attribute(input, 'aria-controls') !== null || attribute(input, 'aria-owns') !== null) ?? root;
  const id = attribute(holder, 'aria-controls') ?? attribute(holder, 'aria-owns');
  const named = id === null ? null : root.ownerDocument.getElementById(id);
  const layer = named === null ? undefined : layerOf(named, eyes, root);
  if (layer !== undefined && eyes.sees(layer)) return layer;
  return layersOf(root, eyes).find((one) => !before.has(one));
}

const likeList = '[role=listbox], [role=menu], [role=tree], [role=dialog], [class*=dropdown i], [class*=popup i], [class*=popper i], [class*=overlay i]';

/** Every floating layer besides the control's own that is seen now and looks like a list. */
export function layersOf(root: Element, eyes: Eyes): Element[] {
  const layers = [...root.ownerDocument.querySelectorAll(likeList)].filter((one) => eyes.sees(one)).map((one) => layerOf(one, eyes, root));
  return [...new Set(layers)].filter((layer) => layer !== undefined);
}

export const emptyWords: ReadonlySet<string> = new Set(['暂无数据', '无数据', '暂无可选项', '暂无匹配数据', 'NoData', '加载中', '加载中...', 'Loading', 'Notfound', '没有数据', '无匹配数据'].map(norm));

/** What scrolls in a list: the deepest box that is fuller than it is high. */
export function scrollerOf(list: Element): Element | undefined {
  return [...findAll(list, '*'), list].find((one) => one.clientHeight > 40 && one.scrollHeight > one.clientHeight + 4);
}

/** A list may fade for this long after it was told to shut (ms). */
const closing = 450;

/** Shuts a list that is open, by the means a person has: leaving the box, a press beside it, Escape. */
export async function shut(hand: Hand, { inputs, root }: Control, isOpen: () => boolean): Promise<void> {
  const [input = root] = inputs;
  // Escape comes last: a dialog around the form may take it for itself.
  const means = [() => blur(input), () => pressBeside(hand.document), () => press(input), () => key(input, 'Escape')];
  for (const mean of means) {
    if (!isOpen()) return;
    mean();
    await until(hand, closing, () => (isOpen() ? undefined : true));
  }
}

/** A press on the bare page. It reaches whatever waits for one, and no control. */
function pressBeside({ documentElement }: Document): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    documentElement.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
}

/** A box in which a search may be typed. */
export const isEditable = (input: Element | undefined): input is HTMLInputElement => input !== undefined && isInput(input) && !input.readOnly && !input.disabled;
