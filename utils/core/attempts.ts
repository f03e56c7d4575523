import type { Instant } from './time.ts';

/** Wrong passphrases in a row, and when the next may be tried. */
export interface Attempts {
  readonly wrong: number;
  readonly until: Instant;
}

export const noAttempts: Attempts = { wrong: 0, until: 0 };

/** Slips of the finger, which cost nothing. */
const free = 2;
/** The longest pause between two attempts, in milliseconds. */
const longest = 30_000;

/** How long the next attempt has to wait after so many wrong ones, in milliseconds: nothing at first, then 2 s and double, at most 30 s. */
export const pauseAfter = (wrong: number): number => (wrong <= free ? 0 : Math.min(longest, 1_000 * 2 ** Math.min(wrong - free, 10)));

/** One more was wrong. */
export const afterWrong = ({ wrong }: Attempts, now: Instant): Attempts => ({ wrong: wrong + 1, until: now + pauseAfter(wrong + 1) });

/** What is left to wait, in milliseconds. A clock that was set back never makes it longer than the pause itself. */
export const waitOf = ({ wrong, until }: Attempts, now: Instant): number => Math.max(0, Math.min(until - now, pauseAfter(wrong)));
