import type { Calendar } from './calendar.ts';
import { verdictOf, type CaseAnswers, type Open, type When } from './case-condition.ts';
import type { FilingCase } from './filing.ts';
import type { Conflict, Limits } from './limit.ts';
import { papersFor, type Paper, type PaperNeed } from './paper.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import type { Day } from './time.ts';
import { waiting, type Wait, type Waiting } from './waiting.ts';

/** `block`: nothing can be begun or passed before it is cleared. `buy`: to have beforehand. `person`: who must be reachable. */
export type PreparationKind = 'block' | 'buy' | 'person';

/** Something to have, to clear or to arrange before the first field is typed. */
export interface Preparation {
  readonly id: string;
  readonly kind: PreparationKind;
  readonly title: Text;
  readonly detail: Text;
  readonly when: When;
  /** Where it holds the filing cannot go on as it stands; nothing to tick. */
  readonly stops?: true;
  readonly source: Source;
  readonly conflicts: readonly Conflict[];
}

export interface Prepared {
  readonly item: Preparation;
  /** What is not known and would decide whether it concerns this case; empty when it surely does. */
  readonly open: readonly Open[];
}

/** What the preparation of a case rests on. */
export interface Preparing {
  readonly papers: readonly Paper[];
  readonly preparations: readonly Preparation[];
  readonly waits: readonly Wait[];
  readonly limits: Limits;
  readonly calendar: Calendar;
}

/** Everything to have before the first field, and how long it takes. */
export interface Readiness {
  readonly blocks: readonly Prepared[];
  readonly papers: readonly PaperNeed[];
  readonly purchases: readonly Prepared[];
  readonly people: readonly Prepared[];
  readonly waiting: Waiting;
  /** All that is not known and would make something certain. */
  readonly open: readonly Open[];
}

function prepared(items: readonly Preparation[], filing: FilingCase, answers: CaseAnswers): Prepared[] {
  return items.flatMap((item) => {
    const { holds, open } = verdictOf(item.when, filing, answers);
    return holds === 'no' ? [] : [{ item, open }];
  });
}

/** What a case needs before it is begun, were it begun on that day. */
export function readiness(filing: FilingCase, asked: { readonly today: Day; readonly answers?: CaseAnswers }, knows: Preparing): Readiness {
  const { today, answers = {} } = asked;
  const items = prepared(knows.preparations, filing, answers);
  const of = (kind: PreparationKind) => items.filter(({ item }) => item.kind === kind);
  const papers = papersFor(knows.papers, filing, answers);
  const times = waiting(filing, { today, answers }, knows);
  const open = [...items.flatMap((one) => one.open), ...papers.flatMap((one) => one.open), ...times.steps.flatMap((one) => one.open)];
  return { blocks: of('block'), papers, purchases: of('buy'), people: of('person'), waiting: times, open: [...new Set(open)] };
}
