import { keptRefusal } from '../core/order-refusal.ts';
import { refusalLabels } from '../portal/index.ts';
import { nextOf, parentOf } from './native.ts';
import { norm } from './norm.ts';
import type { Scan } from './scan.ts';

const label = new RegExp(`^\\s*(?:${refusalLabels.join('|')})\\s*(?:[：:]\\s*|$)`);

/** As a person reads it: lines and blocks apart. */
const readable = (element: Element | null): string => (element === null ? '' : ((Reflect.get(HTMLElement.prototype, 'innerText', element) as string | null) ?? ''));

/** What stands in the label's own element after it, else in the element beside it or beside its cell. */
function beside(element: Element): string {
  const own = readable(element).replace(label, '');
  if (norm(own) !== '') return own;
  return [nextOf(element), nextOf(parentOf(element) ?? element)].map(readable).find((words) => norm(words) !== '' && !label.test(words)) ?? '';
}

/** Why an order was refused, as its page prints it beside one of the known labels; the first one that can be seen. */
export function refusalOn({ document, eyes }: Scan): string | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = parentOf(node);
    if (!(node instanceof Text) || element === null || !label.test(node.data) || !eyes.sees(element)) continue;
    const words = keptRefusal(beside(element));
    if (words !== '') return words;
  }
  return undefined;
}
