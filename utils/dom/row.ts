import { attribute, encloses, findAll, nearest, nextOf, parentOf } from './native.ts';
import type { Control } from './control.ts';
import type { Scan, Token, Words } from './scan.ts';

/** A control belongs to a label no farther away than this many ancestors of the label (console.md §10). */
const farthest = 8;

/** What stands to the right of, or under, a label. */
export interface Row {
  readonly element: Element;
  readonly controls: readonly Control[];
}

/** The nearest ancestor of `from` that holds `to`, if it is near enough. */
export function sharedRow(from: Element, to: Element): Element | undefined {
  let up: Element | null = from;
  for (let step = 0; step <= farthest && up !== null; step += 1, up = parentOf(up)) {
    if (encloses(up, to)) return up === from.ownerDocument.body ? undefined : up;
  }
  return undefined;
}

const search = /搜索|查询|检索|search/i;

const lookUp = /^(搜索|查询|检索|查找|search)$/i;

/** A box for looking things up holds no value of the form. A list's own box may be of that type and is none. */
function isSearch({ widget, inputs: [input] }: Control, next: Token | undefined): boolean {
  if (input === undefined || widget !== 'text') return false;
  if (next?.kind === 'words' && lookUp.test(next.text)) return true;
  const type = attribute(input, 'type');
  return type === 'search' || attribute(input, 'role') === 'searchbox' || search.test(`${attribute(input, 'placeholder') ?? ''}${attribute(input, 'aria-label') ?? ''}`);
}

/** Words that may stand before a control without being its label: www., https://, +86. */
const affix = /^(www\.?|https?\/\/|[^\p{L}]*)$/iu;

/** Any other words before the first control may be a label of their own; after it, marks of one character may follow: 省, 至. */
const ends = ({ text }: Words, hasControl: boolean) => !affix.test(text) && !(hasControl && text.length === 1);

const isAfterLabel = ({ previousElementSibling }: Element, label: Words) => previousElementSibling !== null && encloses(previousElementSibling, label.node);

/** Words in the same cell as the control, right after the cell of the label: a hint, not another label. */
function isCellHint(words: Words, label: Words): boolean {
  const cell = nearest(words.element, 'dd, td');
  return cell !== null && isAfterLabel(cell, label) && findAll(cell, 'input:not([type=hidden]), select, textarea').length === 1;
}

/**
 * The controls that belong to the label at `index`: those after it, before any other words that could be a label, and near
 * enough. Hidden ones are passed over; they are never read nor written.
 */
export function rowAfter({ tokens, eyes }: Scan, index: number): Row | undefined {
  const label = tokens[index];
  if (label === undefined || label.kind === 'control') return undefined;
  const controls: Control[] = [];
  let element: Element | undefined;
  for (const [step, token] of tokens.slice(index + 1, index + 40).entries()) {
    if (token.kind === 'words') {
      if (eyes.sees(token.element) && ends(token, controls.length > 0) && (controls.length > 0 || !isCellHint(token, label))) break;
      continue;
    }
    if (isSearch(token.control, tokens[index + step + 2])) continue;
    element ??= sharedRow(label.element, token.control.root);
    if (element === undefined || !encloses(element, token.control.root)) break;
    controls.push(token.control);
  }
  return element === undefined ? undefined : { element, controls };
}

/** The text that a description list or a read-only row shows for a label. */
export function plainAfter({ tokens, eyes }: Scan, index: number, isLabel: (words: Words) => boolean): { element: Element; text: string } | undefined {
  const label = tokens[index];
  if (label === undefined || label.kind === 'control') return undefined;
  const value: Words[] = [];
  let box: Element | undefined;
  for (const token of tokens.slice(index + 1, index + 12)) {
    if (token.kind === 'control' || isLabel(token)) break;
    if (!eyes.sees(token.element)) continue;
    const beside = besideLabel(label.element, token.element);
    if (beside === undefined || (box !== undefined && beside !== box)) break;
    box = beside;
    value.push(token);
  }
  if (box === undefined) return undefined;
  return { element: box, text: value.map(({ node }) => node.data.trim()).join('') };
}

/** The sibling next to the label's own branch that holds the words; nothing farther away. */
function besideLabel(label: Element, words: Element): Element | undefined {
  let branch = label;
  for (let step = 0; step < 4; step += 1) {
    const parent = parentOf(branch);
    if (parent === null || parent === label.ownerDocument.body) return undefined;
    if (words === parent) return words;
    const next = nextOf(branch);
    if (next !== null) return encloses(next, words) ? next : undefined;
    branch = parent;
  }
  return undefined;
}
