import { text } from '../core/text.ts';
import { lookFor } from './key.ts';
import type { Note } from './note.ts';
import type { RowRead, RowValues } from './rows.ts';
import { targetInfo, targets, type Target } from './target.ts';

/** A website or App as its rows say. */
export interface SitePart {
  readonly values: Partial<Record<Target, string>>;
  readonly rows: number[];
}

/** Rows of one subject, laid together. */
export interface Group {
  readonly rows: number[];
  readonly values: Partial<Record<Target, string>>;
  readonly sites: SitePart[];
  readonly notes: Note[];
}

export interface Groups {
  readonly all: readonly Group[];
  /** Rows that belong to nobody. */
  readonly stray: readonly Note[];
}

const ofSite = (target: Target) => targetInfo(target).ofSite;

const inPlace = (row: number) => ({ zh: `第 ${row + 1} 行`, en: `row ${row + 1}` });

/** Blank cells take what another row of the subject says; two that differ are for the person to settle. */
function laid(into: Partial<Record<Target, string>>, fresh: RowValues, { row, rows, notes, columns }: Pick<RowRead, 'row' | 'columns'> & { readonly rows: readonly number[]; readonly notes: Note[] }): boolean {
  let isNew = false;
  for (const target of targets) {
    const value = fresh[target];
    if (value === undefined) continue;
    const old = into[target];
    if (old !== undefined && old !== value) {
      const where = inPlace(rows[0] ?? row);
      const column = columns[target];
      notes.push({ level: 'refused', row, target, ...(column !== undefined && { column }), text: text(`与${where.zh}是同一个主体，这一项写得不同`, `The same subject as in ${where.en}, and this differs`) });
    }
    isNew ||= old === undefined;
    into[target] ??= value;
  }
  return isNew;
}

const part = (values: RowValues, isOfSite: boolean): RowValues => Object.fromEntries(targets.flatMap((target) => (values[target] !== undefined && ofSite(target) === isOfSite ? [[target, values[target]]] : [])));

const nameOf = (values: RowValues): string => values['site.name'] ?? values['app.name'] ?? '';

/** The site of the group that a row speaks of: by its domain, else by its name; a site without a domain takes one. */
function siteMeant(sites: readonly SitePart[], fresh: RowValues): SitePart | undefined {
  const domain = fresh['site.domain'] ?? '';
  const named = sites.find(({ values }) => domain !== '' && values['site.domain'] === domain);
  if (named !== undefined) return named;
  return sites.find(({ values }) => (domain === '' || values['site.domain'] === undefined) && (nameOf(fresh) === '' || nameOf(values) === '' || nameOf(values) === nameOf(fresh)));
}

/** Each domain of a cell is a website of its own. */
function sitesIn(values: RowValues): RowValues[] {
  const own = part(values, true);
  if (Object.keys(own).length === 0) return [];
  const domains = (own['site.domain'] ?? '').split('、');
  return domains.length < 2 ? [own] : domains.map((domain) => Object.assign({}, own, { 'site.domain': domain }));
}

function add(group: Group, read: RowRead): void {
  const { row, values, columns, notes } = read;
  group.notes.push(...notes);
  const about = { row, columns, rows: group.rows, notes: group.notes };
  let isNew = laid(group.values, part(values, false), about);
  for (const fresh of sitesIn(values)) {
    const known = siteMeant(group.sites, fresh);
    const site = known ?? { values: {}, rows: [] };
    if (known === undefined) group.sites.push(site);
    isNew = laid(site.values, fresh, { ...about, rows: site.rows.length > 0 ? site.rows : group.rows }) || isNew;
    site.rows.push(row);
  }
  const where = inPlace(group.rows[0] ?? row);
  if (!isNew && group.rows.length > 0) group.notes.push({ level: 'tidied', row, text: text(`与${where.zh}重复，只算一次`, `Repeats ${where.en}; counted once`) });
  group.rows.push(row);
}

const fresh = (): Group => ({ rows: [], values: {}, sites: [], notes: [] });

/** Takes rows in their order; a row that names no subject goes on with the one above, as under a merged cell. */
export class Grouping {
  readonly #all: Group[] = [];
  readonly #stray: Note[] = [];
  readonly #byPaper = new Map<string, Group>();
  readonly #byName = new Map<string, Group>();
  #last: Group | undefined;

  add(read: RowRead): void {
    const paper = lookFor(read.values['subject.certificateNumber']);
    const name = lookFor(read.values['subject.name']);
    const group = this.#known(paper, name, read);
    if (group === undefined) return;
    if (group.rows.length === 0) this.#all.push(group);
    add(group, read);
    if (paper !== '') this.#byPaper.set(paper, group);
    if (name !== '' && !this.#byName.has(name)) this.#byName.set(name, group);
    this.#last = group;
  }

  #known(paper: string, name: string, { row, values, isNameless, notes }: RowRead): Group | undefined {
    if (paper === '' && name === '') {
      if (isNameless) return fresh();
      if (this.#last !== undefined && Object.keys(values).length > 0) return this.#last;
      const blank = { level: 'refused', row, text: text('没有主办者名称，也没有证件号码', 'Neither a name nor a certificate number') } as const;
      if (Object.keys(values).length > 0 || notes.length > 0) this.#stray.push(...notes, blank);
      return undefined;
    }
    const byPaper = this.#byPaper.get(paper);
    if (byPaper !== undefined) return byPaper;
    const byName = this.#byName.get(name);
    if (byName === undefined) return fresh();
    const other = lookFor(byName.values['subject.certificateNumber']);
    if (paper === '' || other === '') return byName;
    const made = fresh();
    const where = inPlace(byName.rows[0] ?? row);
    made.notes.push({ level: 'look', row, target: 'subject.certificateNumber', text: text(`与${where.zh}同名，证件号码不同：按两个主体算`, `The same name as in ${where.en} with another certificate number: taken as two subjects`) });
    return made;
  }

  done(): Groups {
    return { all: this.#all, stray: this.#stray };
  }
}
