import type { FilingType, Service } from './filing.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** Where a branch of the decision ends. */
export interface Ending {
  readonly type: FilingType;
  /** Why it is this type. */
  readonly why: Text;
  /** What it rules out, or what has to come first. */
  readonly blocks: readonly Text[];
  readonly source: Source;
}

/** "I do not know": how a person finds out. */
export interface FindOut {
  readonly how: Text;
  /** A page that the person opens himself. */
  readonly url?: string;
}

export interface Choice {
  readonly id: string;
  readonly label: Text;
  /** What the answer leads to. */
  readonly leads: Text;
  readonly to: { readonly ask: string } | { readonly end: string } | { readonly find: FindOut };
  /** The service that the answer is about. */
  readonly service?: Service;
}

export interface Question {
  readonly id: string;
  readonly ask: Text;
  readonly choices: readonly Choice[];
  readonly source: Source;
}

/** The questions and endings by their ids, and the question to begin with. */
export interface Decision {
  readonly first: string;
  readonly questions: readonly Question[];
  readonly endings: Readonly<Record<string, Ending>>;
}

export type Next =
  | { readonly kind: 'question'; readonly question: Question }
  | ({ readonly kind: 'result'; readonly service: Service } & Ending)
  /** It cannot be said yet: how to find out, and which types are still possible. */
  | { readonly kind: 'find-out'; readonly question: Question; readonly find: FindOut; readonly types: readonly FilingType[] };

function questionOf(decision: Decision, id: string): Question {
  const found = decision.questions.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no such question: ${id}`);
  return found;
}

function endingOf(decision: Decision, id: string): Ending {
  const found = decision.endings[id];
  if (found === undefined) throw new RangeError(`no such ending: ${id}`);
  return found;
}

function typesFrom(decision: Decision, question: Question): FilingType[] {
  const types = question.choices.flatMap(({ to }) => {
    if ('end' in to) return [endingOf(decision, to.end).type];
    return 'ask' in to ? typesFrom(decision, questionOf(decision, to.ask)) : [];
  });
  return [...new Set(types)];
}

/**
 * Where the answers (ids of choices, in their order) lead: to the next question, to a type, or to how one finds out.
 * @throws RangeError when an answer is none of its question, or when answers follow an ending.
 */
export function next(decision: Decision, answers: readonly string[]): Next {
  let question = questionOf(decision, decision.first);
  let service: Service = 'website';
  for (const [at, answer] of answers.entries()) {
    const choice = question.choices.find(({ id }) => id === answer);
    if (choice === undefined) throw new RangeError(`no such answer: ${question.id}/${answer}`);
    service = choice.service ?? service;
    const { to } = choice;
    if ('ask' in to) {
      question = questionOf(decision, to.ask);
      continue;
    }
    if (at < answers.length - 1) throw new RangeError(`answers after the end: ${answers.join('/')}`);
    if ('find' in to) return { kind: 'find-out', question, find: to.find, types: typesFrom(decision, question) };
    return { kind: 'result', service, ...endingOf(decision, to.end) };
  }
  return { kind: 'question', question };
}
