import type { Stage } from './order.ts';
import type { Source } from './source.ts';

/** A status text that says the stage by itself. */
export interface StageLabel {
  readonly words: string;
  readonly stage: Stage;
  readonly source: Source;
}

/** What a state word beside a step of the progress bar means. */
export type StateKind = 'going' | 'refused' | 'passed' | 'ahead';

/** A step of the progress bar. A state that is not listed says nothing certain of the order. */
export interface StepLabel {
  readonly names: readonly string[];
  /** The step named without a state: the order stands there. */
  readonly alone: Stage;
  readonly states: { readonly [Kind in StateKind]?: Stage };
  readonly source: Source;
}

export interface StageWords {
  readonly labels: readonly StageLabel[];
  readonly steps: readonly StepLabel[];
  readonly states: Readonly<Record<StateKind, readonly string[]>>;
  /** Parts of a label that say nothing of the stage: dates, forecasts, captions. */
  readonly asides: readonly RegExp[];
}

const marks = /[\s\p{P}\p{S}\p{Cf}]+/gu;

/** Spaces and punctuation do not tell two labels apart, nor does width. */
const bare = (label: string): string => label.replace(marks, '');

function withoutAsides(label: string, asides: readonly RegExp[]): string {
  return bare(asides.reduce((rest, aside) => rest.replace(aside, ' '), label.normalize('NFKC').trim()));
}

function stateOf(words: string, states: StageWords['states']): StateKind | undefined {
  const kinds = Object.keys(states) as StateKind[];
  return kinds.find((kind) => states[kind].includes(words));
}

function longest(words: string, steps: readonly StepLabel[]): { step: StepLabel; name: string } | undefined {
  return steps
    .flatMap((step) => step.names.map((name) => ({ step, name })))
    .filter(({ name }) => words.startsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

/**
 * The stage that a status text of the console means. Every word of it must be accounted for: a known status, or a known
 * step with a known state. Anything else is `unknown`, because a wrong stage would start a wrong clock.
 */
export function stageOf(label: string, words: StageWords): Stage {
  const rest = withoutAsides(label, words.asides);
  const whole = words.labels.find((one) => bare(one.words) === rest);
  if (whole !== undefined) return whole.stage;
  const found = longest(rest, words.steps);
  if (found === undefined) return 'unknown';
  if (found.name === rest) return found.step.alone;
  const state = stateOf(rest.slice(found.name.length), words.states);
  return (state && found.step.states[state]) ?? 'unknown';
}
