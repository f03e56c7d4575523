import { controlsIn, type Control } from './control.ts';
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
  return skipped.has(element.localName) || popups.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-hidden') === 'true';
}

/** Longer runs of text are prose, never a label. */
const longestWords = 60;

function wordsOf(node: Text): Words | undefined {
  const { data, parentElement } = node;
  if (parentElement === null || data.length > longestWords * 4) return undefined;
  const text = norm(data);
  return text === '' || text.length > longestWords ? undefined : { kind: 'words', text, node, element: parentElement };
}

/** The node after this one in document order, not entering it. */
function after(node: Node, root: Node): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function tokensOf(root: Element, controls: ReadonlyMap<Element, Control>): Token[] {
  const tokens: Token[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let enters = false;
    if (node.nodeType === Node.TEXT_NODE) {
      const words = wordsOf(node as Text);
      if (words !== undefined) tokens.push(words);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const control = controls.get(node as Element);
      if (control !== undefined) tokens.push({ kind: 'control', control });
      enters = control === undefined && !isSkipped(node as Element);
    }
    node = enters && node.firstChild !== null ? node.firstChild : after(node, root);
  }
  return tokens;
}

/** Goes over the whole document once. `known` are all labels after `norm`. */
export function scan(document: Document, known: ReadonlySet<string>): Scan {
  const eyes = eyesOn(document);
  const controls = controlsIn(document, { eyes, known });
  return { document, eyes, tokens: tokensOf(document.body, new Map(controls.map((control) => [control.root, control]))) };
}
