import { faceOf, isInput, isSelect, isTextArea, type Control, type Widget } from './control.ts';
import { attribute, encloses, findAll, nearest, parentOf } from './native.ts';
import { norm } from './norm.ts';
import type { Eyes } from './visible.ts';

const candidates =
  'input, textarea, select, [role=combobox], [role=radio], [role=checkbox], [aria-haspopup=listbox], [aria-haspopup=tree], [aria-haspopup=grid], [aria-haspopup=true]';

/** Popups, menus and our own host: controls in them are nobody's field. */
const apart = 'icp-assistant, [role=listbox], [role=option], [role=menu], [role=tooltip], [role=menubar], nav, button, a[href], [aria-hidden=true]';

const unfielded = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'password', 'range', 'color']);

type Box = 'radio' | 'checkbox';

const isBox = (element: Element, kind: Box) => (isInput(element) ? element.type === kind : attribute(element, 'role') === kind);

function isCombo(element: Element): boolean {
  if (attribute(element, 'role') === 'combobox' || attribute(element, 'aria-haspopup') !== null) return true;
  return isInput(element) && element.readOnly && attribute(element, 'aria-controls') !== null;
}

/** An element that is a list as a whole, with or without an input in it. */
const isWrapper = (element: Element) => isCombo(element) && !isInput(element) && !isSelect(element) && !isTextArea(element);

const hasFrame = (style: CSSStyleDeclaration) =>
  (style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0) || (style.boxShadow !== 'none' && style.boxShadow !== '');

interface Finder {
  readonly eyes: Eyes;
  /** Every label that could be meant: a frame that holds one is a row, not a control. */
  readonly known: ReadonlySet<string>;
}

function holdsLabel(element: Element, known: ReadonlySet<string>): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (known.has(norm(node.nodeValue ?? ''))) return true;
  }
  return false;
}

/** Height of a control that is not a line of text any more (px). */
const lineHeight = 16;

/** How far up an input's frame may be. */
const frameDepth = 6;

/** A list may have grown by its chips to this height (px). */
const tallestList = 260;

/** The nearest drawn frame around an input that holds nothing but it; the input itself where there is none. */
function frameOf(input: Element, { eyes, known }: Finder): Element | undefined {
  const isSeen = eyes.sees(input);
  const isList = isCombo(input);
  if (isSeen && hasFrame(eyes.style(input))) return input;
  // A writing box must be seen itself. Only a list may hide its input behind what it draws.
  if (!isSeen && !isList) return undefined;
  const tallest = isList ? tallestList : eyes.box(input).height + 28;
  let seen = isSeen && !isList ? input : undefined;
  let up = parentOf(input);
  for (let step = 0; step < frameDepth && up !== null; step += 1, up = parentOf(up)) {
    const others = findAll(up, candidates).filter((one) => one !== input && !encloses(input, one) && !encloses(one, input));
    if (others.length > 0 || eyes.box(up).height > tallest || holdsLabel(up, known)) break;
    if (!eyes.sees(up)) continue;
    if (hasFrame(eyes.style(up))) return up;
    if (eyes.box(up).height >= lineHeight) seen ??= up;
  }
  return seen ?? (isSeen ? input : undefined);
}

/** The smallest element that holds this box and another of its kind, and no control of another kind. */
function groupOf(box: Element, kind: Box): { root: Element; members: HTMLElement[] } | undefined {
  let up = parentOf(box);
  for (let step = 0; step < frameDepth && up !== null; step += 1, up = parentOf(up)) {
    const inside = findAll(up, candidates).filter((one) => attribute(one, 'type') !== 'hidden');
    if (inside.some((one) => !isBox(one, kind))) return undefined;
    const members = innermost(inside);
    if (members.length > 1) return { root: up, members: members as HTMLElement[] };
  }
  return undefined;
}

/** Of elements within one another, the inner ones: the input, not the label that plays its role. */
const innermost = (boxes: readonly Element[]): Element[] => boxes.filter((one) => !boxes.some((other) => other !== one && encloses(one, other)));

function grouped(boxes: readonly Element[], kind: Box, eyes: Eyes): Control[] {
  const done = new Set<Element>();
  return boxes.flatMap((box): Control[] => {
    if (done.has(box)) return [];
    const group = groupOf(box, kind);
    const members = group?.members ?? [box as HTMLElement];
    for (const member of members) done.add(member);
    const faces = members.map((member) => faceOf(member, eyes));
    const [face] = faces;
    if (face === undefined || faces.includes(undefined)) return [];
    const widget: Widget = kind === 'radio' ? 'radios' : group === undefined ? 'check' : 'checks';
    return [{ widget, root: group?.root ?? face, inputs: members }];
  });
}

function single(element: Element, finder: Finder): Control[] {
  if (!isWrapper(element)) {
    const root = frameOf(element, finder);
    const widget: Widget = isSelect(element) ? 'select' : isCombo(element) ? 'combo' : 'text';
    return root === undefined ? [] : [{ widget, root, inputs: [element as HTMLElement] }];
  }
  const inner = findAll(element, 'input').find((input) => isInput(input) && input.type !== 'hidden');
  return finder.eyes.sees(element) ? [{ widget: 'combo', root: element, inputs: [(inner ?? element) as HTMLElement] }] : [];
}

function isFielded(element: Element): boolean {
  if (isInput(element) && unfielded.has(element.type)) return false;
  const parent = parentOf(element);
  return parent === null || nearest(parent, apart) === null;
}

/** Every control that a person can see and operate. */
export function controlsIn(document: Document, finder: Finder): Control[] {
  const all = [...document.querySelectorAll(candidates)].filter(isFielded);
  const radios = innermost(all.filter((one) => isBox(one, 'radio')));
  const checks = innermost(all.filter((one) => isBox(one, 'checkbox')));
  const rest = all.filter((one) => !isBox(one, 'radio') && !isBox(one, 'checkbox'));
  const wrappers = rest.filter(isWrapper);
  const outer = rest.filter((one) => !wrappers.some((other) => other !== one && encloses(other, one)));
  return [...outer.flatMap((one) => single(one, finder)), ...grouped(radios, 'radio', finder.eyes), ...grouped(checks, 'checkbox', finder.eyes)];
}
