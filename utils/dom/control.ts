import { norm } from './norm.ts';
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

const candidates =
  'input, textarea, select, [role=combobox], [role=radio], [role=checkbox], [aria-haspopup=listbox], [aria-haspopup=tree], [aria-haspopup=grid], [aria-haspopup=true]';

/** Popups, menus and our own host: controls in them are nobody's field. */
export const apart = 'icp-assistant, [role=listbox], [role=option], [role=menu], [role=tooltip], [role=menubar], nav, button, a[href], [aria-hidden=true]';

const unfielded = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'password', 'range', 'color']);

export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input';
export const isTextArea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea';
export const isSelect = (element: Element): element is HTMLSelectElement => element.localName === 'select';

/** An attribute, asked so that a form control named after the method cannot stand in its place. */
export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

const kindOfBox = (element: Element, kind: 'radio' | 'checkbox') =>
  (isInput(element) && element.type === kind) || attribute(element, 'role') === kind;

const isCombo = (element: Element) => {
  if (attribute(element, 'role') === 'combobox' || attribute(element, 'aria-haspopup') !== null) return true;
  return isInput(element) && element.readOnly && attribute(element, 'aria-controls') !== null;
};

const hasFrame = (style: CSSStyleDeclaration) =>
  (style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0) || (style.boxShadow !== 'none' && style.boxShadow !== '');

interface Finder {
  readonly eyes: Eyes;
  /** Every label that could be meant: a frame that holds one is a row, not a control. */
  readonly known: ReadonlySet<string>;
}

const holds = (element: Element, selector: string): Element[] => [...Element.prototype.querySelectorAll.call(element, selector)];

function holdsLabel(element: Element, known: ReadonlySet<string>): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (known.has(norm(node.nodeValue ?? ''))) return true;
  }
  return false;
}

/** The nearest drawn frame around an input that holds nothing but it; the input itself where there is none. */
function frameOf(input: Element, { eyes, known }: Finder): Element | undefined {
  const isSeen = eyes.sees(input);
  if (isSeen && hasFrame(eyes.style(input))) return input;
  // A writing box must be seen itself. Only a list may hide its input behind what it draws.
  if (!isSeen && !isCombo(input)) return undefined;
  const tallest = isSeen && !isCombo(input) ? eyes.box(input).height + 28 : 260;
  let seen = isSeen && eyes.box(input).height >= 16 && !isCombo(input) ? input : undefined;
  let up = input.parentElement;
  for (let step = 0; step < 6 && up !== null; step += 1, up = up.parentElement) {
    const others = holds(up, candidates).filter((one) => one !== input && !one.contains(input) && !input.contains(one));
    if (others.length > 0 || eyes.box(up).height > tallest || holdsLabel(up, known)) break;
    if (!eyes.sees(up)) continue;
    if (hasFrame(eyes.style(up))) return up;
    if (eyes.box(up).height >= 16) seen ??= up;
  }
  return seen ?? (isSeen ? input : undefined);
}

/** The smallest element that holds this box and another of its kind, and no control of another kind. */
function groupOf(box: Element, kind: 'radio' | 'checkbox'): { root: Element; members: HTMLElement[] } | undefined {
  let up = box.parentElement;
  for (let step = 0; step < 5 && up !== null; step += 1, up = up.parentElement) {
    const inside = holds(up, candidates).filter((one) => attribute(one, 'type') !== 'hidden');
    if (inside.some((one) => !kindOfBox(one, kind))) return undefined;
    if (inside.length > 1) return { root: up, members: inside as HTMLElement[] };
  }
  return undefined;
}

/** The words of one radio or checkbox, as displayed. */
export function captionOf(box: Element): string {
  const label = box.closest('label') ?? (box.id === '' ? null : box.ownerDocument.querySelector(`label[for="${CSS.escape(box.id)}"]`));
  const own = (label ?? box).textContent ?? '';
  if (own.trim() !== '') return own.trim();
  return (box.nextSibling?.textContent ?? attribute(box, 'aria-label') ?? '').trim();
}

/** What stands for a radio or checkbox on the screen: its label where the box itself is not drawn. */
export function faceOf(box: Element, eyes: Eyes): Element | undefined {
  if (eyes.sees(box)) return box.closest('label') ?? box;
  const label = box.closest('label');
  return label !== null && eyes.sees(label) ? label : undefined;
}

function groups(boxes: readonly Element[], kind: 'radio' | 'checkbox', eyes: Eyes): Control[] {
  const done = new Set<Element>();
  return boxes.flatMap((box): Control[] => {
    if (done.has(box)) return [];
    const group = groupOf(box, kind);
    const members = group?.members ?? [box as HTMLElement];
    for (const member of members) done.add(member);
    const faces = members.map((member) => faceOf(member, eyes));
    const [face] = faces;
    if (face === undefined || faces.includes(undefined)) return [];
    if (group === undefined) return [{ widget: kind === 'radio' ? 'radios' : 'check', root: face, inputs: members }];
    return [{ widget: kind === 'radio' ? 'radios' : 'checks', root: group.root, inputs: members }];
  });
}

/** Every control a person could see and operate, in no particular order. */
export function controlsIn(document: Document, finder: Finder): Control[] {
  const all = [...document.querySelectorAll(candidates)].filter((one) => {
    if (isInput(one) && unfielded.has(one.type)) return false;
    const shelter = one.parentElement?.closest(apart);
    return shelter === null || shelter === undefined;
  });
  const radios = all.filter((one) => kindOfBox(one, 'radio') && one.closest('[role=radio]') !== one.parentElement?.closest('[role=radio]') || (isInput(one) && one.type === 'radio'));
  const checks = all.filter((one) => kindOfBox(one, 'checkbox'));
  const boxed = new Set([...radios, ...checks]);
  const rest = all.filter((one) => !boxed.has(one) && !all.some((other) => other !== one && !boxed.has(other) && isWrapper(other) && other.contains(one)));
  const single = rest.flatMap((one): Control[] => {
    const root = isWrapper(one) ? (finder.eyes.sees(one) ? one : undefined) : frameOf(one, finder);
    if (root === undefined) return [];
    const inner = isWrapper(one) ? holds(one, 'input').find((input) => isInput(input) && input.type !== 'hidden') : undefined;
    return [{ widget: widgetOf(one), root, inputs: [(inner ?? one) as HTMLElement] }];
  });
  return [...single, ...groups(radios, 'radio', finder.eyes), ...groups(checks, 'checkbox', finder.eyes)];
}

const isWrapper = (element: Element) => isCombo(element) && !isInput(element) && !isSelect(element) && !isTextArea(element);

function widgetOf(element: Element): Widget {
  if (isSelect(element)) return 'select';
  return isCombo(element) ? 'combo' : 'text';
}
