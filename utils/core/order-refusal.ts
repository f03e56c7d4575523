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

/** The order went on to a review (or its end) after that moment, so what was refused before has been handed in again. */
const wentOnAfter = (stays: readonly Stay[], at: number): boolean => stays.some(({ stage, firstSeen }) => !returned.has(stage) && firstSeen > at);

/** With one more refusal. The same words seen again in the same round are the same refusal, at the first look at it. */
export function withRefusal(refusals: readonly Refusal[], one: Refusal, stays: readonly Stay[]): Refusal[] {
  const isSame = (other: Refusal) => {
    const [first, last] = [Math.min(other.at, one.at), Math.max(other.at, one.at)];
    return other.text === one.text && !stays.some(({ stage, firstSeen }) => !returned.has(stage) && firstSeen > first && firstSeen <= last);
  };
  const same = refusals.find(isSame);
  const rest = refusals.filter((other) => other !== same);
  const kept = same === undefined || one.at < same.at ? one : same;
  return [...rest, kept].toSorted((a, b) => a.at - b.at).slice(-mostKept);
}

/** The refusals that the person still has to answer: none since which the order was handed in again. Newest first. */
export const standingRefusals = ({ refusals = [], stays }: { readonly refusals?: readonly Refusal[]; readonly stays: readonly Stay[] }): Refusal[] =>
  refusals.filter(({ at }) => !wentOnAfter(stays, at)).toSorted((a, b) => b.at - a.at);
