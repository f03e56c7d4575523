import { attribute, encloses, nearest, parentOf } from './native.ts';
import { pages } from '../portal/index.ts';
import type { Page } from '../portal/page.ts';
import { norm } from './norm.ts';
import type { Scan, Words } from './scan.ts';
import { isPressable } from './found.ts';

export interface PageAt {
  readonly page: Page | undefined;
  /** Title of the step that the console marks as the current one, as displayed. */
  readonly step?: string;
  /** Titles of its bar, as displayed. */
  readonly bar: readonly string[];
}

const stepTitles = new Set(pages.flatMap(({ signature }) => (signature.steps ?? []).map(norm)));
const current = /(^|[-_\s])(active|process|current|doing|on)($|[-_\s])/i;

/** The branch of a step bar that holds this title alone, from the title upwards. */
function branchOf({ element }: Words, others: readonly Words[]): Element[] {
  const branch: Element[] = [];
  let up: Element | null = element;
  while (up !== null && branch.length < 8) {
    const around: Element = up;
    if (others.some((other) => other.element !== element && encloses(around, other.element))) break;
    branch.push(around);
    up = parentOf(around);
  }
  return branch;
}

const isMarked = (element: Element) =>
  attribute(element, 'aria-current') === 'step' || attribute(element, 'aria-selected') === 'true' || current.test(attribute(element, 'class') ?? '');

interface Bar {
  readonly step?: Words;
  readonly titles: readonly string[];
}

/** The step bar, where the console shows one of at least two steps and marks exactly one. */
function barIn({ tokens, eyes }: Scan): Bar {
  const titles = tokens.filter((token): token is Words => token.kind === 'words' && stepTitles.has(token.text) && eyes.sees(token.element));
  if (titles.length < 2) return { titles: [] };
  const [step, ...others] = titles.filter((title) => branchOf(title, titles).some(isMarked));
  if (step === undefined || others.length > 0) return { titles: [] };
  return { step, titles: [...new Set(titles.map(({ node }) => node.data.trim()))] };
}

interface Evidence {
  readonly words: ReadonlySet<string>;
  readonly buttons: ReadonlySet<string>;
  readonly step: string | undefined;
  readonly path: string;
  readonly document: Document;
  readonly sees: (element: Element) => boolean;
}

const hits = (wanted: readonly string[] | undefined, seen: ReadonlySet<string>) => (wanted ?? []).filter((words) => seen.has(norm(words))).length;

/** How much speaks for a page. Step 8, a mark 6, headings and buttons 2 each, labels 1 each, the path 2; nothing decides alone but `not`. */
function score({ signature }: Page, { words, buttons, step, path, document, sees }: Evidence): number {
  if (hits(signature.not, words) + hits(signature.not, buttons) > 0) return 0;
  const steps = (signature.steps ?? []).map(norm);
  if (step !== undefined && steps.length > 0 && !steps.includes(step)) return 0;
  const marks = (signature.marks ?? []).some(({ selector }) => [...document.querySelectorAll(selector)].some(sees));
  const paths = (signature.paths ?? []).some((head) => (head === '/' ? path === '/' : path.startsWith(head)));
  return (
    (step !== undefined && steps.includes(step) ? 8 : 0) +
    (marks ? 6 : 0) +
    Math.min(6, 2 * hits(signature.headings, words)) +
    Math.min(4, hits(signature.labels, words)) +
    Math.min(4, 2 * hits(signature.buttons, buttons)) +
    (paths ? 2 : 0)
  );
}

/** Below this nothing is said about a page. */
const enough = 4;

/** Which page of the console stands here, by what it shows; its address is one signal among many (console.md §11.1). */
export function pageAt(scan: Scan): PageAt {
  const { tokens, eyes, document } = scan;
  const signs = new Set(pages.flatMap(({ signature: { headings = [], labels = [], buttons = [], not = [] } }) => [...headings, ...labels, ...buttons, ...not].map(norm)));
  const seen = tokens.filter((token): token is Words => token.kind === 'words' && signs.has(token.text) && eyes.sees(token.element));
  const { step, titles } = barIn(scan);
  const evidence: Evidence = {
    words: new Set(seen.filter(({ element }) => !isPressable(element) || isChosenTab(element)).map(({ text }) => text)),
    buttons: new Set(seen.filter(({ element }) => isPressable(element)).map(({ text }) => text)),
    step: step?.text,
    path: document.location.pathname,
    document,
    sees: eyes.sees,
  };
  let best: { page: Page; points: number } | undefined;
  for (const page of pages) {
    const points = score(page, evidence);
    if (points >= enough && points > (best?.points ?? 0)) best = { page, points };
  }
  return { page: best?.page, bar: titles, ...(step !== undefined && { step: step.node.data.trim() }) };
}

const isChosenTab = (element: Element) => nearest(element, '[role=tab][aria-selected=true], [aria-current=page]') !== null;
