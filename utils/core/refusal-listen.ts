import { matchesIn, type Match } from './refusal-match.ts';
import { plain, type Item, type Part } from './refusal-parts.ts';
import type { RefusalBook, RefusalReason } from './refusal-reason.ts';

interface Note {
  readonly match: Match;
  readonly quote: string;
}

export interface Heard {
  readonly notes: Note[];
  readonly asks: { readonly reason: RefusalReason; readonly text: string }[];
  readonly unknown: string[];
}

const request = /^(?:请|建议|需|须|烦请|麻烦|可|如|若|应)/;

/** Pairs of characters that every refusal has; sharing them says nothing. */
const common = new Set(['备案', '提交', '重新', '审核', '修改', '核实', '网站', '主体', '您的', '资料', '信息', '管局', '要求', '上传', '提供']);

/** The request shares words with what was said before it, so that it surely belongs to it. */
function concerns(words: string, said: string): boolean {
  for (let at = 0; at + 2 <= said.length; at += 1) {
    const pair = said.slice(at, at + 2);
    if (!common.has(pair) && words.includes(pair)) return true;
  }
  return false;
}

/** Goes over the parts of one point; what was understood last is what a request after it is about. */
class Listener {
  readonly heard: Heard = { notes: [], asks: [], unknown: [] };
  readonly #text: string;
  #last: readonly Note[] = [];
  #blank: { readonly start: number; readonly end: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  hear(part: Part, { matches, quote }: Understood, book: RefusalBook): void {
    const words = plain(part.words);
    const isRequest = request.test(words) && this.#last.length > 0;
    // After a reason that is sure, 请办理新增接入 is what to do and no second reason.
    if (matches.length > 0 && !(isRequest && matches.every(({ sure }) => !sure))) return this.#note(matches, quote);
    if (words === '' || book.courtesies.some((one) => one.test(words))) return;
    const asked = isRequest ? this.#last.filter((note) => matches.length > 0 || concerns(words, plain(note.quote))) : [];
    for (const { match } of asked) this.heard.asks.push({ reason: match.reason, text: part.words.trim() });
    if (asked.length === 0) this.#keep(part);
  }

  #note(matches: readonly Match[], { start, end }: Understood['quote']): void {
    // The part before was read together with this one: it is no longer unknown.
    if (this.#blank !== undefined && start <= this.#blank.start) this.#blank = undefined;
    this.end();
    this.#last = matches.map((match) => ({ match, quote: this.#text.slice(start, end).trim() }));
    this.heard.notes.push(...this.#last);
  }

  /** Parts side by side that nobody understood are kept as one. */
  #keep({ start, end }: Part): void {
    const isNext = this.#blank !== undefined && this.#text.slice(this.#blank.end, start).trim().length <= 1;
    if (!isNext) this.end();
    this.#blank = { start: this.#blank?.start ?? start, end };
  }

  end(): void {
    if (this.#blank !== undefined) this.heard.unknown.push(this.#text.slice(this.#blank.start, this.#blank.end).trim());
    this.#blank = undefined;
  }
}

/** What one point of a refusal gives. `text` is the whole in which it stands. */
export function heardIn(text: string, { parts }: Item, book: RefusalBook): Heard {
  const listener = new Listener(text);
  for (const [at, part] of parts.entries()) listener.hear(part, understood(part, parts[at - 1], book), book);
  listener.end();
  return listener.heard;
}

/** The statement goes on without naming anew what it is about. */
const goesOn = /^(?:[也均都还仍又亦]?)(?:未|不|没|无|与|和|已|存在|过期|含|非|须|需|应|必须|两次|多次|提示|经|属于|系|为|缺)/;

interface Understood {
  readonly matches: readonly Match[];
  readonly quote: Pick<Part, 'start' | 'end'>;
}

/** What a part says by itself, or together with the one before where it only goes on from there. */
function understood(part: Part, before: Part | undefined, book: RefusalBook): Understood {
  if (book.asides.some((word) => part.sentence.includes(word))) return { matches: [], quote: part };
  const words = plain(part.words);
  const alone = matchesIn(words, book.reasons);
  if (alone.length > 0 || before === undefined || !leadsOn(before, part)) return { matches: alone, quote: part };
  const first = plain(before.words);
  const matches = matchesIn(first + words, book.reasons).filter(({ fault }) => fault.start >= first.length);
  return { matches, quote: matches.length === 0 ? part : { start: before.start, end: part.end } };
}

function leadsOn(before: Part, part: Part): boolean {
  if (/[：:]\s*$/.test(before.words)) return true;
  return before.sentence === part.sentence && (goesOn.test(plain(part.words)) || /^个人.{0,4}$/.test(plain(before.words)));
}
