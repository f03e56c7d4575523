import type { FilingCase, FilingType, Service } from './filing.ts';

/** Kinds of entities that bring different papers (filing.md §4.1). */
export type NatureGroup = 'individual' | 'enterprise' | 'government' | 'organisation';

const groups: Readonly<Record<string, NatureGroup>> = { 1: 'government', 2: 'government', 3: 'government', 4: 'enterprise', 5: 'individual' };

/** The group of one of MIIT's nature codes. */
export const groupOf = (nature: string): NatureGroup => groups[nature] ?? 'organisation';

/** What only the person knows of his case; each is answered with yes or no. */
export const caseQuestionIds = [
  'local-id',
  'under-18',
  'principal-is-representative',
  'site-principal-is-representative',
  'representative-is-mainland',
  'same-account',
  'domain-synced',
  'domain-changed',
  'name-changed',
  'many-domains',
  'pre-approval',
  'finance',
  'government-domain',
] as const;

export type CaseQuestionId = (typeof caseQuestionIds)[number];
export type CaseAnswers = { readonly [Id in CaseQuestionId]?: boolean };

/** In which cases something holds; everything that is named must. */
export interface When {
  readonly groups?: readonly NatureGroup[];
  /** MIIT's codes, where a group is too wide. */
  readonly natures?: readonly string[];
  /** First two digits of GB/T 2260 codes. */
  readonly provinces?: readonly string[];
  readonly types?: readonly FilingType[];
  readonly services?: readonly Service[];
  readonly answers?: CaseAnswers;
}

/** What is not known yet and would decide. */
export type Open = 'nature' | 'province' | CaseQuestionId;

export interface Verdict {
  readonly holds: 'yes' | 'no' | 'open';
  /** Empty unless it is open. */
  readonly open: readonly Open[];
}

const no: Verdict = { holds: 'no', open: [] };

function isRuledOut(when: When, { type, service }: FilingCase): boolean {
  return when.types?.includes(type) === false || when.services?.includes(service) === false;
}

/** True or false where it is known, else what would have to be known. */
function natureFits({ groups: wanted, natures }: When, nature: string | undefined): boolean | 'nature' {
  if (wanted === undefined && natures === undefined) return true;
  if (nature === undefined) return 'nature';
  return (wanted === undefined || wanted.includes(groupOf(nature))) && (natures === undefined || natures.includes(nature));
}

function provinceFits({ provinces }: When, province: string | undefined): boolean | 'province' {
  if (provinces === undefined) return true;
  return province === undefined ? 'province' : provinces.includes(province);
}

function answerFits(id: CaseQuestionId, when: When, answers: CaseAnswers): boolean | CaseQuestionId {
  const wanted = when.answers?.[id];
  if (wanted === undefined) return true;
  const given = answers[id];
  return given === undefined ? id : given === wanted;
}

/** Whether a condition holds for a case. What is not known leaves it open, unless something that is known rules it out. */
export function verdictOf(when: When, filing: FilingCase, answers: CaseAnswers): Verdict {
  if (isRuledOut(when, filing)) return no;
  const parts: (boolean | Open)[] = [
    natureFits(when, filing.nature),
    provinceFits(when, filing.province),
    ...caseQuestionIds.map((id) => answerFits(id, when, answers)),
  ];
  if (parts.includes(false)) return no;
  const open = parts.filter((part) => typeof part !== 'boolean');
  return open.length === 0 ? { holds: 'yes', open } : { holds: 'open', open };
}
