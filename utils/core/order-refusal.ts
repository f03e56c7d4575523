import type { Refusal, Stay } from './order.ts';
import type { Stage } from './stages.ts';

/** Characters of a refusal that are kept. */
export const longestKept = 5_000;
/** So many refusals of an order are kept, the newest ones. */
const mostKept = 20;

/** At these the order waits for the person: what was refused still stands. */
const returned: ReadonlySet<Stage> = new Set(['draft', 'provider-rejected', 'sms-rejected', 'administration-rejected', 'unknown']);

const controls = /(?![\t\n])\p{Cc}/gu;
const cutCharacter = /[\ud800-\udbff]$/;

/** A refusal as it is kept: without control characters, at most 5,000 characters, no half character at the end. `''`: nothing in it. */
export const keptRefusal = (text: string): string =>
  text.slice(0, 4 * longestKept).replaceAll(/\r\n?/g, '\n').replace(controls, '').trim().slice(0, longestKept).replace(cutCharacter, '');

/**
 * The order went on to a review, to its end, or was refused once more after that moment: what was refused before has been
 * handed in again. What a person pasted may be the text of the refusal that the page shows only later.
 */
const isAnswered = ({ at, by }: Refusal, stays: readonly Stay[]): boolean =>
  stays.some(({ stage, firstSeen }) => firstSeen > at && (!returned.has(stage) || (by === 'page' && stage.endsWith('-rejected'))));

/** With one more refusal. The same words seen again in the same round are the same refusal, at the first look at it. */
export function withRefusal(refusals: readonly Refusal[], one: Refusal, stays: readonly Stay[]): Refusal[] {
  const isSame = (other: Refusal) => {
    const [first, last] = other.at <= one.at ? [other, one] : [one, other];
    const between = stays.filter(({ firstSeen }) => firstSeen <= last.at);
    const isPasted = first.by !== last.by;
    return other.text === one.text && !isAnswered(isPasted ? { ...first, by: 'person' } : first, between);
  };
  const same = refusals.find(isSame);
  const rest = refusals.filter((other) => other !== same);
  const kept = same === undefined || one.at < same.at ? one : same;
  return [...rest, kept].toSorted((a, b) => a.at - b.at).slice(-mostKept);
}

/** The refusals that the person still has to answer: none since which the order was handed in again. Newest first. */
export const standingRefusals = ({ refusals = [], stays }: { readonly refusals?: readonly Refusal[]; readonly stays: readonly Stay[] }): Refusal[] =>
  refusals.filter((one) => !isAnswered(one, stays)).toSorted((a, b) => b.at - a.at);
