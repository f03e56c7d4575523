import { attribute, encloses, nearest, parentOf } from './native.ts';
import type { Locator } from '../portal/page.ts';
import type { Control } from './control.ts';
import { norm } from './norm.ts';
import type { Scan } from './scan.ts';

const ask = /^请(输入|填写|选择)/;
const named = ['aria-label', 'title', 'placeholder'] as const;

/** What a box says of itself. */
function saysOf({ inputs: [input] }: Control): string[] {
  return input === undefined ? [] : named.flatMap((name) => attribute(input, name) ?? []);
}

/** True when words stand with the box, alone with it in their row: they are its label, whatever it says of itself. */
function hasOwnWords(control: Control, { tokens, eyes }: Scan, index: number): boolean {
  const others = tokens.flatMap((token) => (token.kind === 'control' && token.control !== control ? [token.control.root] : []));
  let territory: Element = control.root;
  for (let up = parentOf(territory); up !== null; up = parentOf(up)) {
    const row = up;
    if (others.some((other) => encloses(row, other))) break;
    territory = row;
  }
  const before = tokens[index - 1];
  return before?.kind === 'words' && encloses(territory, before.node) && eyes.sees(before.element) && nearest(before.element, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]') === null;
}

/**
 * Boxes without a label that name themselves, by `aria-label`, `title` or the grey hint inside. Weaker than a label: counted only
 * where no label was found, and only if it is the only one.
 */
export function selfNamed(locator: Locator, scan: Scan, isFree: (control: Control) => boolean): { control: Control; index: number }[] {
  const labels = new Set(locator.labels.map(norm));
  const hints = new Set((locator.hints ?? []).map(norm));
  return scan.tokens.flatMap((token, index) => {
    if (token.kind === 'words' || token.control.widget !== 'text' || !isFree(token.control)) return [];
    const says = saysOf(token.control);
    const isNamed = says.some((words) => labels.has(norm(words.replace(ask, ''))) || hints.has(norm(words)));
    return isNamed && !hasOwnWords(token.control, scan, index) ? [{ control: token.control, index }] : [];
  });
}
