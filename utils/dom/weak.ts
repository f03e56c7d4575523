import { attribute, encloses, nearest, parentOf } from './native.ts';
import type { Locator } from '../portal/page.ts';
import type { Control } from './control.ts';
import { norm } from './norm.ts';
import type { Scan } from './scan.ts';

const ask = /^请(输入|填写|选择)/;
const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const named = ['aria-label', 'title', 'placeholder'] as const;

/** A box that says something of itself, and where it stands among the tokens. */
export interface Talking {
  readonly control: Control;
  readonly index: number;
  readonly says: readonly string[];
}

/** Writing boxes with an `aria-label`, a `title` or a grey hint inside. */
export function selfNaming({ tokens }: Scan): Talking[] {
  return tokens.flatMap((token, index) => {
    const input = token.kind === 'control' && token.control.widget === 'text' ? token.control.inputs[0] : undefined;
    if (token.kind === 'words' || input === undefined) return [];
    const says = named.flatMap((name) => attribute(input, name) ?? []).filter((words) => words !== '');
    return says.length === 0 ? [] : [{ control: token.control, index, says }];
  });
}

/** True when words stand with the box, alone with it in their row: they are its label, whatever it says of itself. */
export function hasOwnWords({ tokens, eyes }: Scan, index: number): boolean {
  const own = tokens[index];
  if (own === undefined || own.kind === 'words') return true;
  const others = tokens.flatMap((token) => (token.kind === 'control' && token !== own ? [token.control.root] : []));
  let territory: Element = own.control.root;
  for (let up = parentOf(territory); up !== null; up = parentOf(up)) {
    const row = up;
    if (others.some((other) => encloses(row, other))) break;
    territory = row;
  }
  const before = tokens[index - 1];
  return before?.kind === 'words' && encloses(territory, before.node) && eyes.sees(before.element) && nearest(before.element, headings) === null;
}

/**
 * Boxes without a label that name themselves. Weaker than a label: counted only where no label was found, and only if there is one.
 */
export function selfNamed(locator: Locator, talking: readonly Talking[]): Talking[] {
  const labels = new Set(locator.labels.map(norm));
  const hints = new Set((locator.hints ?? []).map(norm));
  return talking.filter(({ says }) => says.some((words) => labels.has(norm(words.replace(ask, ''))) || hints.has(norm(words))));
}
