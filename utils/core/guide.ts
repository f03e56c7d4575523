import type { Reading } from './field.ts';
import type { Stage } from './order.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

export type Actor = 'you' | 'principal' | 'legal-representative' | 'provider' | 'administration';

/** What a check may look at: the page in front of the person, and nothing stored. */
export interface Place {
  /** Page id of `portal`. */
  readonly page: string;
  readonly reading: Reading;
  /** Ids of the rules that found a blocking fault here. */
  readonly blocked: readonly string[];
  readonly signedIn: boolean;
  /** Where the newest order of this account is, as far as it was seen. */
  readonly stage?: Stage;
}

export interface Check {
  readonly id: string;
  readonly text: Text;
  /** Says whether the page shows it done; `undefined` when the page cannot tell. Absent: ticked by hand. */
  seen?(place: Place): boolean | undefined;
  /** From what it is seen, in words: `页面可见：服务类型`. */
  readonly from?: Text;
}

export interface Step {
  readonly id: string;
  readonly title: Text;
  readonly detail: Text;
  readonly who: Actor;
  readonly takes?: Text;
  readonly source: Source;
  /** Pages of the console on which a person does this step. */
  readonly pages: readonly string[];
  /** Stages of the order during which this step is the one that counts. */
  readonly stages?: readonly Stage[];
  readonly checks: readonly Check[];
}

export interface Guide {
  readonly id: string;
  readonly title: Text;
  readonly source: Source;
  readonly steps: readonly Step[];
}

export type StepState = 'done' | 'current' | 'next' | 'unneeded';

export interface CheckProgress {
  readonly check: Check;
  readonly done: boolean;
  /** `page`: the page shows it. `hand`: the person ticked it. */
  readonly by?: 'page' | 'hand';
}

export interface StepProgress {
  readonly step: Step;
  readonly state: StepState;
  readonly checks: readonly CheckProgress[];
}
