import { attribute, nearest } from './native.ts';
import { sectionTitles } from '../portal/index.ts';
import { norm } from './norm.ts';
import type { Scan, Words } from './scan.ts';

const titles = new Set(sectionTitles.map(norm));
const heading = /^(h[1-6]|legend)$/;

/** How a title is made, as far as the page tells: what is made like a title is a title. */
function make(element: Element): string | undefined {
  const classes = attribute(element, 'class') ?? '';
  if (heading.test(element.localName)) return element.localName;
  return classes === '' ? undefined : `${element.localName}.${classes}`;
}

const isHeading = (element: Element) => nearest(element, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]') !== null;

/**
 * The section of every token, by index: the title nearest before it, or `''`. A heading, and whatever is made like a known
 * title, ends the section before it even when its words are not known: its labels are then nobody's.
 */
export function sectionsOf({ tokens, eyes }: Scan, labels: ReadonlySet<string>): string[] {
  const known = (words: Words) => titles.has(words.text) && nearest(words.element, 'button, a[href], [role=tab]') === null && eyes.sees(words.element);
  const makes = new Set(tokens.flatMap((token) => (token.kind === 'words' && known(token) ? [make(token.element)] : [])));
  makes.delete(undefined);
  let section = '';
  return tokens.map((token, index) => {
    if (token.kind === 'control') return section;
    if (known(token) && !isLabelOf(tokens[index + 1], token, labels)) section = token.text;
    else if (!labels.has(token.text) && (isHeading(token.element) || makes.has(make(token.element))) && eyes.sees(token.element)) section = token.text;
    return section;
  });
}

/** 网站负责人 may be a title or the label of one control: right before a control it is a label, if it is a label at all. */
function isLabelOf(next: Scan['tokens'][number] | undefined, words: Words, labels: ReadonlySet<string>): boolean {
  return labels.has(words.text) && next?.kind === 'control';
}
