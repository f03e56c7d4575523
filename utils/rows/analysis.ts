import type { FieldId } from '../core/field.ts';
import { isFieldId } from '../core/field.ts';
import type { Overview } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import { mayBecome } from '../core/read-only.ts';
import type { Rule } from '../core/rule.ts';
import { text } from '../core/text.ts';
import { dayAt, type Day, type Instant } from '../core/time.ts';
import { Grouping, type Group } from './grouped.ts';
import type { Mapping } from './headings.ts';
import { incoming, type Change, type Incoming, type Verdict } from './incoming.ts';
import { blanksOf, sentenceOn, sharedBy, type Bench, type Sentence, type Shared } from './judged.ts';
import type { Note } from './note.ts';
import { lookFor } from './key.ts';
import { inSlices, type Pace } from './pace.ts';
import { rowsOf } from './rows.ts';
import type { Table } from './sheet.ts';
import { subjectOf, type Moment, type SheetSubject } from './subjects.ts';
import { takenBy } from './taken.ts';
import { twinsAmong, type Twin } from './twins.ts';

/** What is stored, as far as an import must know it. */
export interface StoredSubjects {
  overviews(): Promise<readonly Overview[]>;
  /** The named ones, in order; those that are gone are left out. */
  profilesOf(ids: readonly string[]): Promise<readonly Profile[]>;
}

/** One subject of the file: what importing it would do, and what would be wrong with its filing. */
export interface Line {
  /** First row, from 0; the place in a file without rows. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly siteRows: ReadonlyMap<string, number>;
  readonly verdict: Verdict;
  /** `cells`: values were refused, the rest could be imported. `whole`: nothing of it can. */
  readonly refusal: 'none' | 'cells' | 'whole';
  /** As it would be stored. */
  readonly profile: Profile;
  /** When the stored subject was last changed as it was compared; absent where none was stored. */
  readonly base?: Instant;
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
  readonly sentence: Sentence;
  readonly shared: readonly Shared[];
}

export interface Analysis {
  readonly lines: readonly Line[];
  /** Rows that belong to no subject. */
  readonly stray: readonly Note[];
  /** The rules have spoken; before that nothing is known of how the filings would go. */
  readonly isJudged: boolean;
}

export const phases = ['reading', 'comparing', 'checking'] as const;
export type Phase = (typeof phases)[number];

export interface Progress {
  readonly phase: Phase;
  readonly done: number;
  readonly all: number;
}

export interface Analysing extends Moment {
  readonly stored: StoredSubjects;
  readonly rules: readonly Rule[];
  /** Shown what an import would do, while the rules are still at work. */
  readonly early?: (analysis: Analysis) => void;
  readonly pace: Omit<Pace, 'tell'> & { readonly tell: (progress: Progress) => void };
}

/** Stored subjects are read so many at once. Each reading opens the pages that list them, so few readings cost less than many. */
const batch = 2_000;

const paceOf = ({ pace }: Analysing, phase: Phase, all: number): Pace => ({ ...pace, tell: (done) => pace.tell({ phase, done: Math.min(done, all), all }) });

function* grouping(table: Table, mapping: Mapping): Generator<undefined, { readonly all: readonly Group[]; readonly stray: readonly Note[] }> {
  const groups = new Grouping();
  for (const row of rowsOf(table, mapping)) {
    if (row !== undefined) groups.add(row);
    yield undefined;
  }
  return groups.done();
}

function* eachOf<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Generator<undefined, Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    yield undefined;
  }
  return made;
}

async function storedTwins(twins: readonly Twin[], work: Analysing): Promise<ReadonlyMap<string, Profile>> {
  const ids = [...new Set(twins.flatMap(({ id }) => id ?? []))];
  const found = new Map<string, Profile>();
  for (let at = 0; at < ids.length; at += batch) {
    for (const profile of await work.stored.profilesOf(ids.slice(at, at + batch))) found.set(profile.id, profile);
    work.pace.tell({ phase: 'comparing', done: Math.min(at + batch, ids.length), all: ids.length });
    await work.pace.rest();
    work.pace.signal.throwIfAborted();
  }
  return found;
}

interface Met extends Incoming {
  readonly subject: SheetSubject;
  readonly notes: readonly Note[];
  readonly isClosed: boolean;
  readonly base?: Instant;
}

function met(subject: SheetSubject, twin: Twin, { old, today, now }: { readonly old: Profile | undefined; readonly today: Day; readonly now: number }): Met {
  const one = incoming(subject.profile, old, now);
  const row = subject.rows[0] ?? 0;
  const isClosed = old !== undefined && one.verdict !== 'same' && !mayBecome(old, one.profile, today);
  const notes: Note[] = [];
  if (twin.rivals > 0) notes.push({ level: 'look', row, text: text(`已存有 ${twin.rivals + 1} 个这样的主体，只对最早的一个`, `${twin.rivals + 1} such subjects are stored; only the oldest is meant`) });
  if (isClosed) notes.push({ level: 'refused', row, text: text(`委托已于 ${old?.mandate?.ends} 到期，主体只读`, `The mandate ended on ${old?.mandate?.ends}; the subject is read-only`) });
  return { ...one, subject, notes, isClosed };
}

/** Each subject against the stored one it means, or against an earlier one of the same file: that one's values are under its own. */
function inTurn(twinOf: (fresh: Profile) => Twin, olds: ReadonlyMap<string, Profile>, at: { readonly today: Day; readonly now: number }): (subject: SheetSubject) => Met {
  const latest = new Map(olds);
  const fresh = new Map<string, string>();
  return (subject) => {
    const paper = lookFor(subject.profile.values['subject.certificateNumber']);
    const twin = twinOf(subject.profile);
    const id = twin.id ?? fresh.get(paper) ?? subject.profile.id;
    const base = olds.get(id)?.updatedAt;
    const one = { ...met(subject, twin, { old: latest.get(id), ...at }), ...(base !== undefined && { base }) };
    latest.set(one.profile.id, one.profile);
    if (paper !== '') fresh.set(paper, one.profile.id);
    return one;
  };
}

const wholly: ReadonlySet<string> = new Set(['subject.name', 'subject.certificateNumber']);

function refusalOf(notes: readonly Note[], isClosed: boolean): Line['refusal'] {
  const bad = notes.filter(({ level }) => level === 'refused');
  if (isClosed || bad.some(({ target }) => target !== undefined && wholly.has(target))) return 'whole';
  return bad.length > 0 ? 'cells' : 'none';
}

/** A value that was refused is not missing too, nor where the other role would have taken it over. */
function withoutRefused(sentence: Sentence, notes: readonly Note[]): Sentence {
  const bad = new Set<string>(notes.flatMap(({ level, target }) => (level === 'refused' && target !== undefined ? [target] : [])));
  return { ...sentence, missing: sentence.missing.filter(({ field }) => !bad.has(field) && !bad.has(field.replace('sitePrincipal.', 'principal.'))) };
}

const unjudged: Sentence = { findings: [], missing: [] };

const judgedBy = (profile: Profile, notes: readonly Note[], bench: Bench | undefined): Pick<Line, 'sentence' | 'shared'> =>
  bench === undefined ? { sentence: unjudged, shared: [] } : { sentence: withoutRefused(sentenceOn(profile, bench), notes), shared: sharedBy(profile, bench.taken) };

/** Without a bench the line says only what an import would do. */
function lineOf(one: Met, bench?: Bench): Line {
  const { subject, profile, verdict, changes, siteIds, base } = one;
  const notes = [...one.subject.notes, ...one.notes];
  const siteRows = new Map([...subject.siteRows].map(([id, row]) => [siteIds.get(id) ?? id, row]));
  return { row: subject.rows[0] ?? 0, rows: subject.rows, siteRows, verdict, refusal: refusalOf(notes, one.isClosed), profile, ...(base !== undefined && { base }), changes, notes, ...judgedBy(profile, notes, bench) };
}

interface Found {
  readonly subjects: readonly SheetSubject[];
  readonly stray: readonly Note[];
  readonly asked: ReadonlySet<FieldId>;
}

/** Subjects against what is stored and against each other, then judged by all rules. */
async function compared({ subjects, stray, asked }: Found, work: Analysing): Promise<Analysis> {
  const overviews = await work.stored.overviews();
  const twinOf = await inSlices(twinsAmong(overviews), paceOf(work, 'comparing', overviews.length));
  const today = dayAt(work.now);
  const twins = await inSlices(eachOf(subjects, ({ profile }) => twinOf(profile)), paceOf(work, 'comparing', subjects.length));
  const olds = await storedTwins(twins, work);
  const meeting = eachOf(subjects, inTurn(twinOf, olds, { today, now: work.now }));
  const all = await inSlices(meeting, paceOf(work, 'comparing', subjects.length));
  if (work.early !== undefined) work.early({ lines: await inSlices(eachOf(all, (one) => lineOf(one)), paceOf(work, 'comparing', all.length)), stray, isJudged: false });
  const placed = all.map(({ profile, subject }) => ({ profile, row: subject.rows[0] ?? 0 }));
  const taken = await inSlices(takenBy(placed, overviews), paceOf(work, 'comparing', placed.length + overviews.length));
  const bench = { rules: work.rules, today, taken, asked, blanks: blanksOf(asked) };
  return { lines: await inSlices(eachOf(all, (one) => lineOf(one, bench)), paceOf(work, 'checking', all.length)), stray, isJudged: true };
}

/**
 * What a sheet holds: its subjects compared with the stored ones and judged, nothing written. Works in slices.
 * @throws what the signal was aborted with, and what reading the stored subjects throws.
 */
export async function analysed(table: Table, mapping: Mapping, work: Analysing): Promise<Analysis> {
  const groups = await inSlices(grouping(table, mapping), paceOf(work, 'reading', table.rows.length));
  const subjects = await inSlices(eachOf(groups.all, (group) => subjectOf(group, work)), paceOf(work, 'comparing', groups.all.length));
  const asked = new Set(mapping.targets.filter((target): target is FieldId => target !== undefined && isFieldId(target)));
  return compared({ subjects, stray: groups.stray, asked }, work);
}

/** The same for subjects that come whole, from a file of our own. */
export async function analysedWhole(profiles: readonly Profile[], work: Analysing): Promise<Analysis> {
  const subjects = profiles.map((profile, place) => ({ profile, rows: [place], siteRows: new Map(profile.sites.map(({ id }) => [id, place])), notes: [] }));
  return compared({ subjects, stray: [], asked: new Set() }, work);
}
