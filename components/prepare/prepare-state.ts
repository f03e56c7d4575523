import type { CaseAnswers } from '../../utils/core/case-condition.ts';
import type { FilingCase } from '../../utils/core/filing.ts';

/** What the page of preparation holds, as long as its window stands. */
export interface PrepareState {
  /** Answers to the questions for the type. */
  readonly decided: readonly string[];
  readonly filing: FilingCase;
  /** Stored subject from which nature and province were taken; empty for none. */
  readonly subject: string;
  readonly answers: CaseAnswers;
  /** Ticks while no subject is chosen. */
  readonly ticked: ReadonlySet<string>;
}

export const atFirst: PrepareState = { decided: [], filing: { type: 'first', service: 'website' }, subject: '', answers: {}, ticked: new Set() };

const kept = new WeakMap<object, PrepareState>();

/** What was there when the page was last left; the ports live as long as the window. */
export const keptFor = (window: object): PrepareState => kept.get(window) ?? atFirst;
export const keep = (window: object, state: PrepareState): void => void kept.set(window, state);
