import type { Actor } from './guide.ts';
import type { OrderKind } from './limit.ts';
import type { Source } from './source.ts';
import type { Stage } from './stages.ts';
import { filled, type Lang, type Text } from './text.ts';

/** What a letter can be told. `name` and `phone` are those of whom it is sent to. They and `subject` name somebody; the others do so only by accident. */
export const holes = ['name', 'phone', 'subject', 'domain', 'site', 'deadline'] as const;
export type Hole = (typeof holes)[number];

const personal = ['name', 'phone', 'subject'] as const;
const isPersonal = (hole: Hole): boolean => personal.some((one) => one === hole);

/** A line of a letter. What it has no value for is not said; `or` is said instead, where there is one. */
export interface Line {
  readonly say: Text;
  readonly or?: Text;
}

/** A short message to the client or a colleague, ready to be sent. */
export interface Letter {
  readonly id: string;
  readonly title: Text;
  readonly to: Actor;
  /** Ids of the steps that it goes with, in whatever guide they stand. */
  readonly steps: readonly string[];
  /** Ids of the guides in which it does. Absent: all. */
  readonly guides?: readonly string[];
  /** Stages of an order at which it is the one to send. */
  readonly stages: readonly Stage[];
  readonly lines: readonly Line[];
  /** Whose end is said as `{deadline}`. */
  readonly until?: OrderKind;
  readonly source: Source;
}

/** What is known, in both languages where it is said in words. */
export type LetterValues = { readonly [H in Exclude<Hole, 'deadline'>]?: string } & { readonly deadline?: Text };

/** Longest value that is put into a letter, in characters: with every hole at its longest a letter stays within 500. */
const longest: Readonly<Record<Hole, number>> = { name: 20, phone: 16, subject: 40, domain: 40, site: 40, deadline: 24 };

/** Controls, marks of direction and zero width, line breaks, and what would look like a hole. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}{}]/gu;

const clean = (value: string | undefined): string => (value ?? '').slice(0, 1_000).normalize('NFC').replaceAll(unprintable, '').trim();

function clipped(value: string, most: number): string {
  if (value.length <= most) return value;
  // A pair of surrogates is not cut in two.
  return `${value.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const longNumber = /\d{11,}/;

/** A site or domain may carry the name of its owner, or a phone number. */
function namesSomebody(value: string, values: LetterValues): boolean {
  const names = personal.map((hole) => clean(values[hole])).filter((one) => one.length > 1);
  return longNumber.test(value) || names.some((one) => value.includes(one));
}

export interface Writing {
  readonly lang: Lang;
  readonly values: LetterValues;
  /** The person asked for names and phones. Without it nobody is named. */
  readonly withNames: boolean;
}

function known({ lang, values, withNames }: Writing): Partial<Record<Hole, string>> {
  const shown: Partial<Record<Hole, string>> = {};
  for (const hole of holes) {
    const value = clean(hole === 'deadline' ? values.deadline?.[lang] : values[hole]);
    if (value !== '' && (withNames || !(isPersonal(hole) || namesSomebody(value, values)))) shown[hole] = clipped(value, longest[hole]);
  }
  return shown;
}

const hasHole = /\{\w+\}/;

/** The letter in one language. No hole is left open; nobody is named unless that was asked for. */
export function written(letter: Pick<Letter, 'lines'>, writing: Writing): string {
  const data = known(writing);
  const lines = letter.lines.map(({ say, or }) => {
    const said = filled(say, data)[writing.lang];
    return hasHole.test(said) ? or?.[writing.lang] : said;
  });
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

/** Where somebody stands who wants to send something. */
export interface Occasion {
  readonly guide?: string;
  readonly step?: string;
  readonly stage?: Stage;
}

/** How well a letter fits: the order's stage and the step, then the step, then the stage. */
function fitOf({ guides, steps, stages }: Letter, { guide, step, stage }: Occasion): number {
  if (guide !== undefined && guides !== undefined && !guides.includes(guide)) return -1;
  const atStep = step !== undefined && steps.includes(step);
  const atStage = stage !== undefined && stages.includes(stage);
  return (atStep ? 2 : 0) + (atStage ? 1 : 0);
}

/** All letters that can be sent here, the fitting ones first. */
export function lettersFor(letters: readonly Letter[], occasion: Occasion): Letter[] {
  const ranked = letters.map((letter) => ({ letter, fit: fitOf(letter, occasion) })).filter(({ fit }) => fit >= 0);
  return ranked.toSorted((a, b) => b.fit - a.fit).map(({ letter }) => letter);
}
