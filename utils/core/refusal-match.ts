import type { RefusalReason, Wording } from './refusal-reason.ts';

export interface Match {
  readonly reason: RefusalReason;
  readonly sure: boolean;
  /** Where in the statement the words stand that say what is wrong. */
  readonly fault: { readonly start: number; readonly end: number };
}

/** Words of one statement stand within so many characters of each other. */
const reach = 48;

/** Directly before the fault they deny it; 不支持 and 不可以 affirm it. */
const denial = /(?:未|无|非|不|没|并无|没有|不存在|不是|并非|不属于|未见|未发现|未出现|不涉及|无需|不需|不用|不必|避免|防止|(?<!不)(?:允许|支持|可以))$/;
/** So soon before the whole statement they deny it. */
const denialBefore = /(?:不存在|未发现|未见|并非|不是|不属于|非因|不涉及|不要求|无需|不必|不用|排除|不会因|没有发现)(?:因为|因|由于|有|其)?$|(?:不要求|不强制要求|未要求).{0,12}$/;
/** So soon after it the fault is done with. */
const over = /^.{0,8}?(?:已解决|已处理|已修正|已更正|已整改|已排除|已恢复|问题已|无误|已通过|已补正)/;
/** Before the fault they make it a condition or a warning, which need not be so. */
const condition = /(?:如果|若|倘若|一旦|否则|以免|请勿|切勿|是否|可能|^如(?!下|图|上|实|期))/;

interface Span {
  readonly start: number;
  readonly end: number;
}

function placesOf(words: readonly string[], text: string): Span[] {
  const places: Span[] = [];
  for (const word of words) {
    // A hostile text may hold the word thousands of times; the first few of a statement decide.
    for (let at = text.indexOf(word), count = 0; at >= 0 && count < 8; at = text.indexOf(word, at + 1), count++) places.push({ start: at, end: at + word.length });
  }
  return places;
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

function isDenied(text: string, fault: Span, whole: Span): boolean {
  if (denial.test(text.slice(Math.max(0, fault.start - 4), fault.start))) return true;
  return denialBefore.test(text.slice(Math.max(0, whole.start - 16), whole.start)) || over.test(text.slice(whole.end, whole.end + 16));
}

interface Heard {
  readonly fault: Span;
  readonly weak: boolean;
}

function hear({ groups, not, weak }: Wording, text: string): Heard | undefined {
  if (not.some((word) => text.includes(word))) return undefined;
  const topics = groups.slice(0, -1).map((group) => placesOf(group, text));
  if (topics.some((places) => places.length === 0)) return undefined;
  // The longest first: 未完成实名 before 完成实名.
  const faults = placesOf(groups.at(-1) ?? [], text).toSorted((a, b) => b.end - b.start - (a.end - a.start));
  for (const fault of faults) {
    const near = topics.map((places) => places.toSorted((a, b) => gap(a, fault) - gap(b, fault))[0] ?? fault);
    if (near.some((place) => gap(place, fault) > reach)) continue;
    const whole = { start: Math.min(fault.start, ...near.map(({ start }) => start)), end: Math.max(fault.end, ...near.map(({ end }) => end)) };
    if (isDenied(text, fault, whole)) continue;
    return { fault, weak: weak || condition.test(text.slice(0, fault.start)) };
  }
  return undefined;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function ofReason(reason: RefusalReason, text: string): (Heard & { reason: RefusalReason })[] {
  const heard = reason.wordings.flatMap((wording) => hear(wording, text) ?? []);
  const best = heard.find(({ weak }) => !weak) ?? heard[0];
  return best === undefined ? [] : [{ ...best, reason }];
}

/**
 * What one statement gives. Where the same words fit several reasons, the one that knows itself more exact stays, else each
 * is only possible. `text` is `plain`.
 */
export function matchesIn(text: string, reasons: readonly RefusalReason[]): Match[] {
  const heard = reasons.flatMap((reason) => ofReason(reason, text));
  const strong = heard.filter(({ weak }) => !weak);
  const left = (strong.length > 0 ? strong : heard).filter(
    (one) => !heard.some((other) => other !== one && !other.weak && other.reason.over?.includes(one.reason.id) === true),
  );
  return left.map(({ reason, fault, weak }) => {
    const rivals = left.filter((other) => other.reason !== reason && overlap(other.fault, fault));
    return { reason, fault, sure: !weak && rivals.length === 0 };
  });
}

/** The reasons of which every group has a word somewhere in the text, so that the rest need not be looked for in each part. */
export function possibleIn(text: string, reasons: readonly RefusalReason[]): RefusalReason[] {
  const known = new Map<string, boolean>();
  const has = (word: string) => {
    const there = known.get(word) ?? text.includes(word);
    known.set(word, there);
    return there;
  };
  return reasons.flatMap((reason) => {
    const wordings = reason.wordings.filter(({ groups }) => groups.every((group) => group.some(has)));
    return wordings.length === 0 ? [] : [Object.assign({}, reason, { wordings })];
  });
}
