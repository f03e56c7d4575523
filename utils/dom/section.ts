import { sectionTitles } from '../portal/index.ts';
import { isPressable } from './found.ts';
import { attribute, nearest, parentOf, wordsIn } from './native.ts';
import { norm } from './norm.ts';
import type { Scan, Token, Words } from './scan.ts';
import type { Eyes } from './visible.ts';

const titles = new Set(sectionTitles.map(norm));
const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading]';
const cells = 'table, label, dt, dd, li';

/** How a title is made, as far as the page tells: what is made like a title is a title. */
function makeOf(element: Element): string | undefined {
  const classes = attribute(element, 'class') ?? '';
  if (nearest(element, headings) === element) return element.localName;
  return classes === '' ? undefined : `${element.localName}.${classes}`;
}

interface Letters {
  /** px */
  readonly size: number;
  readonly weight: number;
}

function lettersOf(element: Element, eyes: Eyes): Letters {
  const { fontSize, fontWeight } = eyes.style(element);
  return { size: Number.parseFloat(fontSize), weight: Number.parseInt(fontWeight, 10) };
}

/** The words stand alone in their block, as titles do and phrases in a sentence do not. */
function isAlone({ element, text }: Words, eyes: Eyes): boolean {
  let block = element;
  for (let up = parentOf(block); up !== null && eyes.style(block).display.startsWith('inline'); up = parentOf(up)) block = up;
  return norm(wordsIn(block)) === text;
}

/** Bigger or bolder than every label of the page, alone in its block, and no cell of a table. */
function looksLikeTitle(words: Words, plain: Letters, eyes: Eyes): boolean {
  const { size, weight } = lettersOf(words.element, eyes);
  const isLouder = size >= plain.size + 1 || (weight >= 600 && plain.weight < 600 && size >= plain.size);
  return isLouder && nearest(words.element, cells) === null && isAlone(words, eyes);
}

function loudest(all: readonly Letters[]): Letters | undefined {
  if (all.length === 0) return undefined;
  return { size: Math.max(...all.map(({ size }) => size)), weight: Math.max(...all.map(({ weight }) => weight)) };
}

/** 网站负责人 may be a title or the label of one control: right before a control it is a label, if it is a label at all. */
const isLabelOf = (next: Token | undefined, words: Words, labels: ReadonlySet<string>) => labels.has(words.text) && next?.kind === 'control';

/**
 * The section of every token, by index: the title nearest before it, or `''`. A heading, whatever is made like a known title, and
 * whatever looks like a title end the section before them even when their words are not known: what follows is then nobody's.
 */
export function sectionsOf({ tokens, eyes }: Scan, labels: ReadonlySet<string>): string[] {
  const isShown = ({ element }: Words) => eyes.sees(element) && !isPressable(element);
  const words = tokens.filter((token): token is Words => token.kind === 'words');
  const known = new Set(words.filter((one) => titles.has(one.text) && isShown(one)));
  const makes = new Set([...known].map(({ element }) => makeOf(element)));
  makes.delete(undefined);
  const plain = loudest(words.filter((one) => labels.has(one.text) && !titles.has(one.text) && isShown(one)).map(({ element }) => lettersOf(element, eyes)));
  const endsSection = (one: Words) => {
    if (labels.has(one.text)) return false;
    const isTitle = nearest(one.element, headings) !== null || makes.has(makeOf(one.element));
    if (isTitle) return isShown(one);
    return plain !== undefined && looksLikeTitle(one, plain, eyes) && isShown(one);
  };
  let section = '';
  return tokens.map((token, index) => {
    if (token.kind === 'control') return section;
    if (known.has(token) ? !isLabelOf(tokens[index + 1], token, labels) : endsSection(token)) section = token.text;
    return section;
  });
}
