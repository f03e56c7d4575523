import type { Reading } from './field.ts';
import type { FilingType, Service } from './filing.ts';
import type { Stage } from './order.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** Who acts: the preparer, a principal on the phone, the legal representative in person, Alibaba Cloud, the administration. */
export const actors = ['you', 'principal', 'site-principal', 'legal-representative', 'provider', 'administration'] as const;
export type Actor = (typeof actors)[number];

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
  /** Where several guides show the same deed: the id under which it is kept. Absent: `guide/check`. */
  readonly tick?: string;
}

export interface Step {
  readonly id: string;
  readonly title: Text;
  readonly detail: Text;
  /** Everybody who has to do something here, the one who begins first. */
  readonly who: readonly Actor[];
  readonly takes: Text;
  /** What has to be at hand. Empty only where nothing is. */
  readonly needs: readonly Text[];
  /** What goes wrong here, in one or two sentences. */
  readonly pitfall: Text;
  readonly source: Source;
  /** Pages of the console on which a person does this step. */
  readonly pages: readonly string[];
  /** The console lets people on without it: that its page was passed says nothing. */
  readonly skippable?: true;
  /** Stages of the order during which this step is the one that counts. */
  readonly stages?: readonly Stage[];
  readonly checks: readonly Check[];
  /** Says whether this order needs the step. Absent: every order does. */
  needed?(place: Place): boolean;
}

export interface Guide {
  readonly id: string;
  readonly title: Text;
  /** Order types that it is for. Empty: for the time after an order. */
  readonly types: readonly FilingType[];
  /** Absent: for websites and apps alike. */
  readonly service?: Service;
  /** Says whether the page in front speaks for this guide (`true`), against it (`false`), or not at all. */
  fits?(front: Pick<Place, 'page' | 'reading'> & { readonly bar: readonly string[] }): boolean | undefined;
  readonly source: Source;
  readonly steps: readonly Step[];
  /** Pages that only show orders: there the order's stage says where the person is. */
  readonly overview: readonly string[];
  /** Pages in the sequence in which each console lets people through: what lies before the page in front has been passed. */
  readonly flows: readonly (readonly string[])[];
}

export type StepState = 'done' | 'current' | 'next' | 'unneeded';

export interface CheckProgress {
  readonly check: Check;
  readonly done: boolean;
  /** `page`: the page shows it. `hand`: the person ticked it. */
  readonly by?: 'page' | 'hand';
  /** The page cannot tell: the person may tick it. */
  readonly byHand?: true;
}

export interface StepProgress {
  readonly step: Step;
  readonly state: StepState;
  readonly checks: readonly CheckProgress[];
}

/** The id under which a tick of this check is kept. */
export const tickOf = (guide: string, { id, tick = `${guide}/${id}` }: Pick<Check, 'id' | 'tick'>): string => tick;

function checked(guide: string, check: Check, { place, ticked }: Looking): CheckProgress {
  const seen = check.seen?.(place);
  if (seen !== undefined) return seen ? { check, done: true, by: 'page' } : { check, done: false };
  return ticked.includes(tickOf(guide, check)) ? { check, done: true, by: 'hand', byHand: true } : { check, done: false, byHand: true };
}

interface Looking {
  readonly place: Place;
  /** `guide/check` ids. */
  readonly ticked: readonly string[];
}

interface Standing {
  readonly step: Step;
  readonly checks: readonly CheckProgress[];
  readonly isNeeded: boolean;
  readonly isFinished: boolean;
}

function standingOf(guide: Guide, step: Step, looking: Looking): Standing {
  const checks = step.checks.map((check) => checked(guide.id, check, looking));
  return { step, checks, isNeeded: step.needed?.(looking.place) ?? true, isFinished: checks.length > 0 && checks.every(({ done }) => done) };
}

/** Where the person is, and how that is known. */
interface Here {
  readonly at: Standing | undefined;
  readonly by: 'page' | 'stage' | 'checks';
}

function hereIn(standings: readonly Standing[], guide: Guide, { page, stage }: Place): Here {
  const needed = standings.filter(({ isNeeded }) => isNeeded);
  const open = (some: readonly Standing[]) => some.find(({ isFinished }) => !isFinished);
  const onPage = needed.filter(({ step }) => step.pages.includes(page));
  const atStage = stage === undefined ? [] : needed.filter(({ step }) => step.stages?.includes(stage));
  const byPage: Here = { at: open(onPage) ?? onPage.at(-1), by: 'page' };
  if (byPage.at !== undefined && !guide.overview.includes(page)) return byPage;
  const byStage: Here = { at: open(atStage), by: 'stage' };
  if (byStage.at !== undefined) return byStage;
  if (byPage.at !== undefined) return byPage;
  return { at: open(needed) ?? needed.at(-1), by: 'checks' };
}

/** The console leads over every page of the step before it shows this one. */
function isPassed(step: Step, page: string, flows: Guide['flows']): boolean {
  if (step.skippable) return false;
  const flow = flows.find((pages) => pages.includes(page)) ?? [];
  const places = step.pages.map((one) => flow.indexOf(one)).filter((at) => at >= 0);
  return places.length > 0 && Math.max(...places) < flow.indexOf(page);
}

/**
 * The guide as it stands at this place. Exactly one step is `current`: the one of the form in front, else the one of the
 * order's stage. Another is `done` only when its checks are seen or ticked, or when the console has surely led past it.
 */
export function progress(guide: Guide, place: Place, ticked: readonly string[]): StepProgress[] {
  const standings = guide.steps.map((step) => standingOf(guide, step, { place, ticked }));
  const { at, by } = hereIn(standings, guide, place);
  const current = at === undefined ? -1 : standings.indexOf(at);
  const stateOf = ({ step, isNeeded, isFinished }: Standing, index: number): StepState => {
    if (!isNeeded) return 'unneeded';
    if (index === current) return 'current';
    // What the order's progress decides cannot be over while an earlier step is still under way.
    if (index > current && step.stages !== undefined) return 'next';
    if (isFinished || (by === 'stage' && index < current)) return 'done';
    return by === 'page' && isPassed(step, place.page, guide.flows) ? 'done' : 'next';
  };
  return standings.map((one, index) => ({ step: one.step, state: stateOf(one, index), checks: one.checks }));
}
