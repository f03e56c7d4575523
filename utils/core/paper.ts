import { verdictOf, type CaseAnswers, type Open, type When } from './case-condition.ts';
import type { FilingCase } from './filing.ts';
import type { Conflict } from './limit.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** Whose paper it is; also the page of the form to which it belongs. */
export type PaperOf = 'entity' | 'principal' | 'site-principal' | 'service';

/** `maybe`: the condition holds and yet the upload page or the reviewer decides. */
export type Need = 'needed' | 'maybe' | 'not';

/** One reason for which a paper is asked for, or is not. */
export interface PaperCase {
  readonly when: When;
  readonly need: Need;
  readonly why: Text;
  readonly source: Source;
}

/** How a paper or its picture must look. */
export interface PaperLook {
  readonly id: string;
  readonly says: Text;
  /** Absent: in every case. */
  readonly when?: When;
  readonly source: Source;
  readonly conflicts: readonly Conflict[];
}

/** A document that a filing may need. */
export interface Paper {
  readonly id: string;
  readonly of: PaperOf;
  readonly name: Text;
  readonly meaning: Text;
  /** The picture of it can be looked at on this device before it is uploaded. */
  readonly picture: boolean;
  /** Looked through in their order; the first that holds decides. */
  readonly cases: readonly PaperCase[];
  /** Ids of `PaperLook`s. */
  readonly looks: readonly string[];
  /** The general text about it. */
  readonly source: Source;
  readonly conflicts: readonly Conflict[];
}

/** What a case makes of a paper. */
export interface PaperNeed {
  readonly paper: Paper;
  readonly need: Need;
  /** Absent where nothing asks for it. */
  readonly why?: Text;
  readonly source: Source;
  /** What would decide a `maybe`; empty where only the upload page or the reviewer can. */
  readonly open: readonly Open[];
}

function needOf(paper: Paper, filing: FilingCase, answers: CaseAnswers): PaperNeed {
  const opened: { readonly one: PaperCase; readonly open: readonly Open[] }[] = [];
  for (const one of paper.cases) {
    const { holds, open } = verdictOf(one.when, filing, answers);
    if (holds === 'open') opened.push({ one, open });
    if (holds !== 'yes') continue;
    // An earlier case that is still open may overrule this one, unless it would say the same.
    const before = opened.filter(({ one: { need } }) => need !== one.need);
    if (before.length === 0) return { paper, need: one.need, why: one.why, source: one.source, open: [] };
    return { paper, need: 'maybe', why: one.why, source: one.source, open: [...new Set(before.flatMap((other) => other.open))] };
  }
  const asking = opened.filter(({ one }) => one.need !== 'not');
  const [first] = asking;
  if (first === undefined) return { paper, need: 'not', source: paper.source, open: [] };
  return { paper, need: 'maybe', why: first.one.why, source: first.one.source, open: [...new Set(asking.flatMap(({ open }) => open))] };
}

/**
 * Every paper with what the case makes of it, in the papers' order. Without nature, province or an answer that it depends
 * on, a paper is `maybe`, and `open` says what would decide.
 */
export const papersFor = (papers: readonly Paper[], filing: FilingCase, answers: CaseAnswers = {}): PaperNeed[] =>
  papers.map((paper) => needOf(paper, filing, answers));

/** How the paper must look in this case; what hangs on something unknown is told too. */
export function looksOf(paper: Paper, looks: readonly PaperLook[], filing: FilingCase): PaperLook[] {
  return paper.looks.flatMap((id) => looks.filter((look) => look.id === id && verdictOf(look.when ?? {}, filing, {}).holds !== 'no'));
}

export interface PaperCount {
  readonly done: number;
  /** Papers that are surely needed, and those that may be and were ticked. */
  readonly of: number;
}

/** `2/5`: how many of the papers are at hand. A paper that is only perhaps needed counts once it is ticked. */
export function countOf(needs: readonly PaperNeed[], ticked: ReadonlySet<string>): PaperCount {
  const counted = needs.filter(({ need, paper }) => need === 'needed' || (need === 'maybe' && ticked.has(paper.id)));
  return { done: counted.filter(({ paper }) => ticked.has(paper.id)).length, of: counted.length };
}
