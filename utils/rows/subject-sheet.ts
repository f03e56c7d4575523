import type { Profile } from '../core/profile.ts';
import { text, type Lang } from '../core/text.ts';
import type { OutColumn, OutSheet } from './out.ts';
import { cellsOf } from './subject-cells.ts';
import { targetInfo, targets, type CellKind, type Target } from './target.ts';

const name = text('主体', 'Subjects');

/** Characters of ordinary width, by what the cells hold; a heading makes its column wide enough for itself. */
const widths: { readonly [Kind in CellKind]?: number } = { name: 30, 'address-line': 40, paper: 22, id: 22, email: 26, domains: 24, text: 18, choices: 20, region: 22 };

const [firstWide, wideLength, narrowLength] = [0x2e80, 2, 1];

/** Characters that a text takes; a Chinese one takes two. */
const widthOf = (words: string): number => [...words].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) >= firstWide ? wideLength : narrowLength), 0);

/** The column of a target, as it is headed and wide. */
export function columnFor(target: Target, lang: Lang): OutColumn {
  const { label, kind } = targetInfo(target);
  return { head: label[lang], width: Math.max(widths[kind] ?? 14, widthOf(label[lang])) };
}

/** These are there even when nobody has them: by them rows are told apart when the sheet is read again. */
const always: ReadonlySet<Target> = new Set<Target>(['subject.name', 'subject.certificateNumber', 'principal.name', 'site.domain']);

/**
 * Subjects as a sheet that `rowsToSubjects` reads back: one row for each site, the subject's own values in each of them. Columns that
 * nobody has are left out. A step for each subject.
 */
export function* subjectSheet(subjects: readonly Profile[], lang: Lang): Generator<undefined, OutSheet> {
  const used = new Set<Target>(always);
  const makers = targets.map(cellsOf);
  const cells: string[][] = [];
  for (const profile of subjects) {
    const sites = profile.sites.length === 0 ? [undefined] : profile.sites;
    const own = sites.map((site) => makers.map((cell) => cell(profile, site)));
    for (const target of targets.filter((_, at) => own.some((row) => row[at] !== ''))) used.add(target);
    cells.push(...own);
    yield undefined;
  }
  const places = targets.flatMap((target, at) => (used.has(target) ? [at] : []));
  const shown = targets.filter((target) => used.has(target));
  const rows: string[][] = [];
  for (const row of cells) {
    rows.push(places.map((at) => row[at] ?? ''));
    yield undefined;
  }
  return { name: name[lang], columns: shown.map((target) => columnFor(target, lang)), rows };
}
