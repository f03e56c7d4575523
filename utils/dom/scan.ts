import type { Control } from './control.ts';
import { controlsIn } from './controls.ts';
import { attribute, parentOf } from './native.ts';
import { norm } from './norm.ts';
import { eyesOn, type Eyes } from './visible.ts';

/** A run of text on the page. */
export interface Words {
  readonly kind: 'words';
  /** After `norm`; never empty. */
  readonly text: string;
  readonly node: Text;
  readonly element: Element;
}

export interface ControlToken {
  readonly kind: 'control';
  readonly control: Control;
}

export type Token = Words | ControlToken;

/** The page as one line of words and controls in document order. What stands between a label and a control is then plain to see. */
export interface Scan {
  readonly document: Document;
  readonly eyes: Eyes;
  readonly tokens: readonly Token[];
}

const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option', 'iframe', 'icp-assistant']);
const popups = new Set(['listbox', 'option', 'menu', 'tooltip']);

function isSkipped(element: Element): boolean {
  return skipped.has(element.localName) || popups.has(attribute(element, 'role') ?? '') || attribute(element, 'aria-hidden') === 'true';
}

/** Longer runs of text are prose, never a label. */
const longestWords = 60;

function wordsOf(node: Text): Words | undefined {
  const { data } = node;
  const element = parentOf(node);
  if (element === null || data.length > longestWords * 4) return undefined;
  const text = norm(data);
  return text === '' || text.length > longestWords ? undefined : { kind: 'words', text, node, element };
}

function tokensOf(root: Element, controls: ReadonlyMap<Element, Control>): Token[] {
  const tokens: Token[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const control = controls.get(node);
    if (control !== undefined) tokens.push({ kind: 'control', control });
    return control !== undefined || isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node instanceof Text ? wordsOf(node) : undefined;
    if (words !== undefined) tokens.push(words);
  }
  return tokens;
}

/** Goes over the whole document once. `known` are all labels after `norm`. */
export function scan(document: Document, known: ReadonlySet<string>): Scan {
  const eyes = eyesOn(document);
  const controls = controlsIn(document, { eyes, known });
  return { document, eyes, tokens: tokensOf(document.body, new Map(controls.map((control) => [control.root, control]))) };
}
