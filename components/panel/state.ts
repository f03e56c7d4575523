import type { FieldId } from '../../utils/core/field.ts';
import { readingAfter, type Survey, type Write } from '../../utils/core/fill.ts';
import { ownersAsked, takenBeside, type OwnersAt } from '../../utils/core/duplicates.ts';
import type { Overview } from '../../utils/core/overview.ts';
import { inspect, type Facts, type Finding, type Rule } from '../../utils/core/rule.ts';
import { factsOf } from '../../utils/core/profile-facts.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Profile, Site } from '../../utils/core/profile.ts';
import { dayAt, type Instant } from '../../utils/core/time.ts';
import { text, type Text } from '../../utils/core/text.ts';
import type { Notice } from '../Banner.tsx';
import type { Filled, PageDraft, Planned } from './ports.ts';
import type { Trouble } from './trouble.ts';

export type Busy = 'survey' | 'plan' | 'fill' | 'undo' | 'save';

export interface PanelState {
  readonly survey?: Survey | undefined;
  readonly subjects?: readonly Overview[] | undefined;
  /** Subjects whose details were read: the chosen one, and the one that the page seems to be about. */
  readonly details: ReadonlyMap<string, Profile>;
  readonly drafts: readonly PageDraft[];
  /** Orders of the account in front. */
  readonly orders: readonly Order[];
  /** Where the plan comes from: the chosen subject, or a draft that is being looked at. */
  readonly chosen?: string | undefined;
  readonly site?: string | undefined;
  readonly draft?: string | undefined;
  /** One value that a rule offers and the person asked for; before draft and subject. */
  readonly fix?: { readonly field: FieldId; readonly value: string } | undefined;
  readonly plan?: Planned | undefined;
  /** Ticks that differ from the rule "fills ticked, overwrites not". */
  readonly ticks: ReadonlyMap<FieldId, boolean>;
  readonly accountConfirmed: boolean;
  /** Why this subject is filled without a full mandate, as the person stated it; for this subject on this page. */
  readonly override?: string | undefined;
  /** What stops the panel as a whole: no page to speak of, or no answer from it. */
  readonly pageTrouble?: Trouble | undefined;
  /** What stops the plan or the last action. */
  readonly trouble?: Trouble | undefined;
  /** What the storage of this machine refused. */
  readonly notice?: Notice | undefined;
  readonly report?: Report | undefined;
  readonly busy?: Busy | undefined;
  /** The last thing that happened, for the live region. */
  readonly said?: Text | undefined;
}

export interface Report extends Filled {
  readonly kind: 'fill' | 'undo';
  readonly at: Instant;
  /** Values that were asked for, for the copy buttons of what could not be written. */
  readonly wanted: ReadonlyMap<FieldId, string>;
}

export const blank: PanelState = { details: new Map(), drafts: [], orders: [], ticks: new Map(), accountConfirmed: false };

/** The chosen subject, once its details are read. */
export const chosenProfile = ({ chosen, details }: PanelState): Profile | undefined => (chosen === undefined ? undefined : details.get(chosen));

/** The same as lists know it, at once. */
export const chosenSubject = ({ chosen, subjects }: PanelState): Overview | undefined => subjects?.find(({ id }) => id === chosen);

export const chosenSite = (state: PanelState): Site | undefined => {
  const sites = chosenProfile(state)?.sites ?? [];
  return sites.find((one) => one.id === state.site) ?? sites[0];
};

/** Blank fields are ticked unless the person unticked them; overwrites only when he ticked them. */
export const isTicked = (state: PanelState, field: FieldId, kind: 'fill' | 'overwrite'): boolean => state.ticks.get(field) ?? kind === 'fill';

export function tickedWrites(state: PanelState): Write[] {
  const { fills = [], overwrites = [] } = state.plan ?? {};
  return [...fills.filter(({ field }) => isTicked(state, field, 'fill')), ...overwrites.filter(({ field }) => isTicked(state, field, 'overwrite'))];
}

const none: readonly Overview[] = [];
const owners = new WeakMap<readonly Overview[], OwnersAt>();

/** What was looked for in a list once is not looked for again while the list stands. */
function ownersFor(subjects: readonly Overview[]): OwnersAt {
  const known = owners.get(subjects) ?? ownersAsked(subjects);
  owners.set(subjects, known);
  return known;
}

/** What is known of the chosen subject counts only while its plan is on the screen: a draft may be about another. */
function factsFor(state: PanelState, now: Instant): Facts {
  const today = dayAt(now);
  const profile = state.draft === undefined ? chosenProfile(state) : undefined;
  return profile === undefined ? { today } : factsOf({ profile, site: chosenSite(state), today, taken: takenBeside(profile, ownersFor(state.subjects ?? none)) });
}

/** What the rules would say of the page after the ticked writes. */
export function findingsAfter(state: PanelState, rules: readonly Rule[], now: Instant): Finding[] {
  const survey = state.plan?.survey ?? state.survey;
  return survey === undefined ? [] : inspect(readingAfter(survey.slots, tickedWrites(state)), rules, factsFor(state, now));
}

const keyOf = ({ survey: { account, order, page }, fills, overwrites }: Planned) => [account, order, page, fills, overwrites];

/** True when two plans would write the same values over the same values, on the same page of the same order and account. */
export const samePlan = (a: Planned, b: Planned): boolean =>
  JSON.stringify(keyOf(a)) === JSON.stringify(keyOf(b));

/** "12 of 14 filled, 2 need you". */
export function summaryOf({ kind, results }: Pick<Report, 'kind' | 'results'>): Text {
  const done = results.filter(({ result }) => result === 'written').length;
  const rest = results.length - done;
  const [zh, en] = kind === 'fill' ? ['已填', 'filled'] : ['已恢复', 'restored'];
  if (rest === 0) return text(`${zh} ${done} / ${results.length} 项`, `${done} of ${results.length} ${en}`);
  return text(`${zh} ${done} / ${results.length} 项，${rest} 项需要您处理`, `${done} of ${results.length} ${en}, ${rest} need you`);
}

/** The subjects that were filled under this account before, for the first place in the list. */
export const boundTo = (subjects: readonly Overview[], account: string | undefined): Overview[] =>
  account === undefined ? [] : subjects.filter(({ accounts }) => accounts.includes(account));
