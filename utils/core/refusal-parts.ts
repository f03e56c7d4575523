/** Characters of a refusal that are read; what follows is kept as it stands. */
export const longestRefusal = 20_000;

/** A stretch of text between two commas, with its place in the whole. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The sentence in which it stands, without spaces. */
  readonly sentence: string;
}

/** A numbered point, or a line. */
export interface Item {
  readonly start: number;
  readonly parts: readonly Part[];
}

const noise = /[\s\u00ad\u200b-\u200f\u2060\ufeff"'“”‘’「」『』《》〈〉【】〔〕[\]()（）*_·•]+/gu;

/** The words alone, in one width and case: what two reviewers write alike. */
export const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replace(noise, '');

/** `1、` `(2)` `3.` `四、` `⑤`: where a list goes on to its next point. */
const point = /(?<=^|[\s。；;，,：:！!？?])[(（]?(?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})(?:[)）、]|[.．](?!\p{Nd}))|(?<=\p{Script=Han})\p{Nd}{1,2}、|[\u2460-\u2473\u2474-\u2487\u2776-\u277f]/gu;
const line = /[\n\r\u0085\u2028\u2029]+/gu;
const stop = /[。；;！!？?]+/gu;
const comma = /[，,]+|但是|但|然而|并且|而且|此外|另外|且/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What lies between the marks. */
function between(text: string, { start, end }: Stretch, marks: readonly RegExp[]): Stretch[] {
  const piece = text.slice(start, end);
  const cuts = marks.flatMap((mark) => [...piece.matchAll(mark)].map((found) => ({ start: start + found.index, end: start + found.index + found[0].length })));
  const stretches: Stretch[] = [];
  let from = start;
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start > from) stretches.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < end) stretches.push({ start: from, end });
  return stretches;
}

const isBlank = (text: string, { start, end }: Stretch) => text.slice(start, end).trim() === '';

/** The text taken apart: points or lines, in them what stands between full stops and commas. Every pattern is linear. */
export function itemsOf(text: string): Item[] {
  const stretches = between(text, { start: 0, end: text.length }, [line, point]).filter((one) => !isBlank(text, one));
  return headed(stretches.map((item) => itemOf(text, item)));
}

function itemOf(text: string, item: Stretch): Item {
  return {
    start: item.start,
    parts: between(text, item, [stop]).flatMap((sentence) => {
      const whole = plain(text.slice(sentence.start, sentence.end));
      const parts = between(text, sentence, [comma]).filter((one) => !isBlank(text, one));
      return parts.map(({ start, end }) => ({ start, end, words: text.slice(start, end), sentence: whole }));
    }),
  };
}

/** A heading by itself (网站名称：) belongs to what it stands over. */
function headed(items: readonly Item[]): Item[] {
  const whole: Item[] = [];
  let head: Item | undefined;
  for (const item of items) {
    const one = head === undefined ? item : { start: head.start, parts: [...head.parts, ...item.parts] };
    const isHead = item.parts.length === 1 && /[：:]\s*$/.test(item.parts[0]?.words ?? '');
    head = isHead ? one : undefined;
    if (!isHead) whole.push(one);
  }
  return head === undefined ? whole : [...whole, head];
}
