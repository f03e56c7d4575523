import { attribute, nearest, wordsIn } from './native.ts';
import type { Eyes } from './visible.ts';

/**
 * What a person operates to give a value. `text`: box for writing. `select`: the browser's own list. `combo`: a library's list,
 * single or several, or a cascader. `radios`, `checks`: a group. `check`: one box by itself.
 */
export type Widget = 'text' | 'select' | 'combo' | 'radios' | 'checks' | 'check';

export interface Control {
  readonly widget: Widget;
  /** The visible box with its affixes: what is read, framed by markers, and never left by a write. */
  readonly root: Element;
  /** The elements that hold the value: one, or every radio or checkbox of the group. */
  readonly inputs: readonly HTMLElement[];
}

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isTextArea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';

/** The words of one radio or checkbox, as displayed. */
export function captionOf(box: Element): string {
  const id = attribute(box, 'id') ?? '';
  const label = nearest(box, 'label') ?? (id === '' ? null : box.ownerDocument.querySelector(`label[for="${CSS.escape(id)}"]`));
  const own = wordsIn(label ?? box).trim();
  if (own !== '') return own;
  return (box.nextSibling?.textContent ?? attribute(box, 'aria-label') ?? '').trim();
}

/** What stands for a radio or checkbox on the screen: its label, or the box itself where it has none. */
export function faceOf(box: Element, eyes: Eyes): Element | undefined {
  const label = nearest(box, 'label');
  if (label !== null && eyes.sees(label)) return label;
  return eyes.sees(box) ? box : undefined;
}
