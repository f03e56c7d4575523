import { fixedHeadings, parts, personTarget, roles, type Role } from './header-words.ts';
import type { Table } from './sheet.ts';
import { targetInfo, targets as allTargets, type Target } from './target.ts';

/** Which column holds what. */
export interface Mapping {
  /** The row of the headings, counted from 0; −1 where none was recognised and the data begin at once. */
  readonly row: number;
  /** As written, one per column. */
  readonly titles: readonly string[];
  /** One per column; a column without one is not read. */
  readonly targets: readonly (Target | undefined)[];
}

/** Headings stand near the top; above them at most a title, a note and a row of groups. */
const deepest = 20;
/** No form has more columns; what lies behind is not read. */
export const mostColumns = 300;

/** A heading without what surrounds its words, and what stood in its brackets. */
function tidied(title: string): { readonly bare: string; readonly bracketed: string } {
  const plain = title.slice(0, 200).normalize('NFKC').toLowerCase();
  const bracketed = /[([【]([^)\]】]*)[)\]】]/.exec(plain)?.[1] ?? '';
  const bare = plain.replaceAll(/[([【][^)\]】]*[)\]】]/g, '').replaceAll(/[\s*:.。、_\-/'’"]/g, '');
  return { bare, bracketed: bracketed.replaceAll(/\s/g, '') };
}

/** Each target's own name is known too: so are the headings of a template and of what was handed back. */
const labels: ReadonlyMap<string, Target> = new Map(allTargets.flatMap((target) => Object.values(targetInfo(target).label).map((label) => [tidied(label).bare, target] as const)));

interface Meaning {
  readonly target?: Target;
  readonly part?: string;
  readonly role?: Role;
}

const roleIn = (words: string): { readonly role: Role; readonly rest: string } | undefined => {
  const found = roles.find(([word]) => words.startsWith(word));
  return found === undefined ? undefined : { role: found[1], rest: words.slice(found[0].length).replace(/^(?:的|本人|s)/, '') };
};

function meaningOfWords(words: string, bracketed: string): Meaning | undefined {
  const target = fixedHeadings.get(words) ?? labels.get(words);
  const said = roleIn(words);
  if (target === 'representative') return { part: 'name', role: 'legal' };
  if (target !== undefined) return { target };
  const part = said?.rest === '' ? 'name' : parts.get(said?.rest ?? words);
  if (part === undefined) return undefined;
  const role = said?.role ?? roleIn(bracketed)?.role;
  return role === undefined ? { part } : { part, role };
}

/** `域名1` and `域名二` are the second of several columns for one thing. */
const numbered = /(?:\d{1,2}|[一二三四五])$/;

function meaningOf(title: string, group: string): Meaning | undefined {
  const { bare, bracketed } = tidied(title);
  if (bare === '') return undefined;
  const above = tidied(group).bare.replace(/(?:信息|资料|情况|基本信息|information|details)$/, '');
  const joined = above === '' || bare.startsWith(above) ? undefined : meaningOfWords(`${above}${bare}`, bracketed);
  return joined ?? meaningOfWords(bare, bracketed) ?? meaningOfWords(bare.replace(numbered, ''), bracketed);
}

/** The groups above a row of headings: a merged cell names all columns up to the next one. */
function groupsAbove(rows: Table['rows'], row: number): string[] {
  const above = rows[row - 1] ?? [];
  let last = '';
  return (rows[row] ?? []).map((_, column) => {
    const own = (above[column] ?? '').trim();
    if (own !== '') last = own;
    return last;
  });
}

/** Behind the website principal, 负责人手机 is that one's; everywhere else the entity principal's, as 负责人 alone is. */
const whose = (role: Role, part: string, last: Role | undefined): Role => {
  if (role !== 'bare') return role;
  return part !== 'name' && last === 'sitePrincipal' ? 'sitePrincipal' : 'principal';
};

/** Bare parts (`手机`) belong to the person named last before them. */
function withRoles(meanings: readonly (Meaning | undefined)[]): (Meaning | undefined)[] {
  let last: Role | undefined;
  return meanings.map((one) => {
    if (one?.part === undefined) return one;
    const role = whose(one.role ?? last ?? 'principal', one.part, last);
    if (one.part === 'name' || one.role !== undefined) last = role;
    return { ...one, role };
  });
}

/** The legal representative is the principal unless another column names that one (the rule of most provinces). */
function targetOf({ target, part, role }: Meaning, isNamed: boolean): Target | undefined {
  if (target !== undefined || part === undefined) return target;
  if (role === 'sitePrincipal') return personTarget('sitePrincipal', part);
  if (role !== 'legal') return personTarget('principal', part);
  if (part === 'name') return isNamed ? 'answer.legalRepresentative' : 'representative';
  return isNamed ? undefined : personTarget('principal', part);
}

/** Several columns may each hold some. */
const repeatable: ReadonlySet<Target> = new Set(['site.domain', 'tags']);

function targetsOf(rows: Table['rows'], row: number): (Target | undefined)[] {
  const groups = groupsAbove(rows, row);
  const meanings = withRoles((rows[row] ?? []).slice(0, mostColumns).map((title, column) => meaningOf(title, groups[column] ?? '')));
  const isNamed = meanings.some((one) => one?.role === 'principal' && one.part === 'name');
  const taken = new Set<Target>();
  return meanings.map((one) => {
    const target = one === undefined ? undefined : targetOf(one, isNamed);
    if (target === undefined || (taken.has(target) && !repeatable.has(target))) return undefined;
    taken.add(target);
    return target;
  });
}

const count = (targets: readonly (Target | undefined)[]) => targets.filter((one) => one !== undefined).length;

/** The columns of a table by their headings, in Chinese or English; a row of groups above them is understood. Pure; never throws. */
export function recognised({ rows }: Pick<Table, 'rows'>): Mapping {
  const depth = Math.min(rows.length, deepest);
  const tried = Array.from({ length: depth }, (_, row) => ({ row, targets: targetsOf(rows, row) }));
  const best = tried.reduce((a, b) => (count(b.targets) > count(a.targets) ? b : a), { row: -1, targets: [] as (Target | undefined)[] });
  const isSure = count(best.targets) > 1 || best.targets.some((one) => one === 'subject.name' || one === 'subject.certificateNumber');
  const width = Math.min(mostColumns, rows.slice(0, 200).reduce((most, row) => Math.max(most, row.length), 0));
  const mapping = isSure ? best : { row: -1, targets: [] };
  return {
    row: mapping.row,
    titles: Array.from({ length: width }, (_, column) => (rows[mapping.row]?.[column] ?? '').trim()),
    targets: Array.from({ length: width }, (_, column) => mapping.targets[column]),
  };
}

/** The mapping with another target for one column. A target that another column had moves over. */
export function remapped(mapping: Mapping, column: number, target: Target | undefined): Mapping {
  const targets = mapping.targets.map((one, at) => {
    if (at === column) return target;
    return one === target && target !== undefined && !repeatable.has(target) ? undefined : one;
  });
  return { ...mapping, targets };
}

/** Headings under which the columns are understood alone: a title that only made sense below its group becomes the target's name. */
export function standaloneTitles({ titles, targets }: Pick<Mapping, 'titles' | 'targets'>): string[] {
  const alone = targetsOf([titles], 0);
  return titles.map((title, column) => {
    const target = targets[column];
    return target === undefined || alone[column] === target ? title : targetInfo(target).label.zh;
  });
}

/** Columns without which a row cannot be told from another. */
export const isUsable = ({ targets }: Pick<Mapping, 'targets'>): boolean => targets.includes('subject.name') || targets.includes('subject.certificateNumber');
