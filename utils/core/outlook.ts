import { guideFor, type Guidance } from './choosing.ts';
import type { FieldId, Reading } from './field.ts';
import { progress, tickOf, type Actor, type CheckProgress, type Place, type StepProgress, type StepState } from './guide.ts';
import type { Stage } from './order.ts';
import { inspect, judge, type Facts, type Finding, type Rule } from './rule.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** A finding with a value that would pass, from the rule's own examples. */
export interface Remark extends Finding {
  readonly example?: string;
}

/** What rules are content with about one field that nothing is said against: their titles. */
export interface Passed {
  readonly field: FieldId;
  readonly titles: readonly Text[];
}

export interface CheckOutlook {
  readonly id: string;
  /** The id under which a tick by hand is kept. */
  readonly tick: string;
  readonly text: Text;
  readonly done: boolean;
  /** The page cannot tell: the person may tick it. */
  readonly byHand: boolean;
  /** From what it is seen. */
  readonly from?: Text;
}

export interface StepOutlook {
  readonly id: string;
  readonly state: StepState;
  readonly title: Text;
  readonly detail: Text;
  readonly who: readonly Actor[];
  readonly takes: Text;
  readonly needs: readonly Text[];
  readonly pitfall: Text;
  readonly source: Source;
  readonly checks: readonly CheckOutlook[];
}

/** A guide by its name, for a menu. */
export interface GuideName {
  readonly id: string;
  readonly title: Text;
}

export interface GuideOutlook extends GuideName {
  /** The guide that would be shown without the person's choice. */
  readonly instead: string;
  /** One order type fits what is seen, or the person has chosen. */
  readonly sure: boolean;
  /** What can be shown instead, the likeliest first. */
  readonly others: readonly GuideName[];
  readonly steps: readonly StepOutlook[];
}

/** All that rules and guide say about the page in front of the person. */
export interface Outlook {
  /** Only what touches this page; most severe first. */
  readonly findings: readonly Remark[];
  readonly passed: readonly Passed[];
  readonly guide: GuideOutlook;
}

/** "I checked this", for exactly one value of one field. */
export interface Waived {
  readonly rule: string;
  readonly field: FieldId;
  readonly value: string;
}

/** The page in front, as the overlay reports it. */
export interface Front {
  readonly page: string;
  readonly signedIn: boolean;
  readonly reading: Reading;
  /** What other pages of the same order showed. */
  readonly remembered: Reading;
  readonly waived: readonly Waived[];
  /** `guide/check` ids ticked by hand. */
  readonly ticked: readonly string[];
  readonly stage?: Stage;
  /** The order's type in the console's words. */
  readonly orderType?: string;
  /** Titles of the console's step bar, as displayed. */
  readonly bar: readonly string[];
}

export interface Knowledge {
  readonly rules: readonly Rule[];
  readonly guidance: Guidance;
  readonly facts: Facts;
}

/** A value of the field that the rule's own examples let pass. */
function exampleOf(rule: Rule | undefined, field: FieldId): string | undefined {
  const values = rule?.examples.filter(({ gives }) => gives === 'pass').map((example) => example.values[field]);
  return values?.find((value) => value !== undefined && value.trim() !== '');
}

function passedBy(whole: Reading, { reading, findings }: { reading: Reading; findings: readonly Finding[] }, { rules, facts }: Knowledge): Passed[] {
  const spoken = new Set(findings.flatMap((finding) => [finding.field, ...(finding.fields.length === 1 ? finding.fields : [])]));
  const titles = new Map<FieldId, Text[]>();
  for (const { rule, outcome } of judge(whole, rules, facts)) {
    const [field] = rule.needs;
    if (outcome !== 'pass' || field === undefined || spoken.has(field) || (reading[field] ?? '').trim() === '') continue;
    titles.set(field, [...(titles.get(field) ?? []), rule.title]);
  }
  return [...titles].map(([field, said]) => ({ field, titles: said }));
}

function checkOutlook(guide: string, { check, done, byHand }: CheckProgress): CheckOutlook {
  const { id, text, from } = check;
  return { id, tick: tickOf(guide, check), text, done, byHand: byHand === true, ...(from !== undefined && { from }) };
}

function stepOutlook(guide: string, { step, state, checks }: StepProgress): StepOutlook {
  const { id, title, detail, who, takes, needs, pitfall, source } = step;
  return { id, state, title, detail, who, takes, needs, pitfall, source, checks: checks.map((one) => checkOutlook(guide, one)) };
}

const nameOf = ({ id, title }: GuideName): GuideName => ({ id, title });

function guideOutlook(front: Front, place: Place, guidance: Guidance): GuideOutlook {
  const { guide, instead, sure, others } = guideFor(front, guidance);
  return { ...nameOf(guide), instead, sure, others: others.map(nameOf), steps: progress(guide, place, front.ticked).map((step) => stepOutlook(guide.id, step)) };
}

/** Judges a page together with what is known of the other pages of its order, and says where that leaves the guide. Pure. */
export function outlookOf(front: Front, knowledge: Knowledge): Outlook {
  const { reading, remembered, waived, page, signedIn, stage } = front;
  const whole: Reading = { ...remembered, ...reading };
  const here = knowledge.rules.filter(({ needs, also }) => [...needs, ...also].some((field) => reading[field] !== undefined));
  const isWaived = ({ rule, field }: Finding) => waived.some((one) => one.rule === rule && one.field === field && one.value === (whole[field] ?? ''));
  const findings = inspect(whole, here, knowledge.facts).filter((finding) => !isWaived(finding));
  const remarks = findings.map((finding): Remark => {
    const example = exampleOf(here.find(({ id }) => id === finding.rule), finding.field);
    return example === undefined ? finding : { ...finding, example };
  });
  const blocked = findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule);
  const place: Place = { page, reading, blocked, signedIn, ...(stage !== undefined && { stage }) };
  return {
    findings: remarks,
    passed: passedBy(whole, { reading, findings }, { ...knowledge, rules: here }),
    guide: guideOutlook(front, place, knowledge.guidance),
  };
}
