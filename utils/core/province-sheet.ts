import { provinceGroups, type Cell, type CellId, type Counts, type Province, type ProvinceGroup, type Said, type Topic } from './province.ts';
import { filled, type Text } from './text.ts';

type Value = NonNullable<Province[CellId]>['value'];

const joined = (sentences: readonly Text[]): Text => ({
  zh: sentences.map((one) => one.zh).join('；'),
  en: sentences.map((one) => one.en).join('; '),
});

const unsaid: Text = { zh: '{value}', en: '{value}' };

/** A value in words. Lists are joined; counts say one sentence for each kind of filer. */
export function saidOf(topic: Topic, value: Value): Text {
  const put = (key: string, hole: string) => filled(topic.says[key] ?? topic.says['*'] ?? unsaid, { value: hole });
  if (typeof value !== 'object') return put(String(value), String(value));
  if (!isList(value)) return joined(Object.entries(value).map(([key, count]) => put(key, String(count))));
  const sentences = value.flatMap((one) => (typeof one === 'string' ? [] : [one.says]));
  return sentences.length > 0 ? joined(sentences) : put('*', value.join('、'));
}

const isList = (value: Counts | Extract<Value, readonly unknown[]>): value is Extract<Value, readonly unknown[]> => Array.isArray(value);

/** What a text says, oldest first; texts without a date come first because nobody knows. */
export function versionsOf<Held>(cell: Cell<Held>): Said<Held>[] {
  const age = ({ as }: Said<Held>) => (/^\d/.test(as) ? as : '');
  return [...(cell.against ?? []), cell].toSorted((a, b) => age(a).localeCompare(age(b)));
}

export interface SheetRow {
  readonly topic: Topic;
  readonly cell: Cell<Value>;
  /** Everything that was found, oldest first; more than one where texts disagree. */
  readonly versions: readonly Said<Text>[];
}

export interface SheetGroup {
  readonly group: ProvinceGroup;
  readonly differs: readonly SheetRow[];
  readonly same: readonly SheetRow[];
  readonly notes: readonly Cell<Text>[];
  /** Asked by everybody and answered by no text. */
  readonly unknown: readonly Topic[];
}

function rowOf(province: Province, topic: Topic): SheetRow | undefined {
  // Each cell has a type of its own; on the screen they are all a value with its words.
  const cell: Cell<Value> | undefined = province[topic.id];
  if (cell === undefined) return undefined;
  const versions = versionsOf<Value>(cell).map(({ as, source, confidence, value }) => ({ as, source, confidence, value: saidOf(topic, value) }));
  return { topic, cell, versions };
}

/** The general rule and nothing else: no text of another year, no note. */
export const isGeneral = ({ topic, cell }: SheetRow): boolean => String(cell.value) === topic.usual && cell.against === undefined;

/** A province's rules, group by group: what differs from the general rule, what is equal to it, and what was not found. */
export function sheetOf(province: Province, topics: readonly Topic[]): SheetGroup[] {
  const answered = new Set(topics.filter(({ id }) => province[id] !== undefined).flatMap(({ id, answers }) => [id, answers ?? id]));
  return provinceGroups.map((group) => {
    const here = topics.filter((topic) => topic.group === group);
    const rows = here.flatMap((topic) => rowOf(province, topic) ?? []);
    return {
      group,
      differs: rows.filter((row) => !isGeneral(row)),
      same: rows.filter(isGeneral),
      notes: province.notes[group] ?? [],
      unknown: here.filter(({ id, asked }) => asked === true && !answered.has(id)),
    };
  });
}

/** Provinces in which a cell has this value, as rules and guides ask: which let an empty entity add a site? */
export const provincesWith = <Id extends CellId>(provinces: readonly Province[], id: Id, value: NonNullable<Province[Id]>['value']): Province[] =>
  provinces.filter((one) => one[id]?.value === value);

/** Name, abbreviation, English, pinyin or its initials, or the code; an empty query finds everything. */
export function isNamed(province: Province, query: string): boolean {
  const wanted = query.trim().slice(0, 40).toLowerCase().replaceAll(/\s/g, '');
  if (wanted === '') return true;
  const syllables = province.pinyin.split(' ');
  const initials = syllables.map((one) => one.charAt(0)).join('');
  if ([...province.abbreviations, province.code, initials].includes(wanted) || initials.startsWith(wanted)) return true;
  const english = province.name.en.toLowerCase().replaceAll(' ', '');
  if (syllables.join('').startsWith(wanted) || english.startsWith(wanted)) return true;
  return [province.name.zh, province.full, ...province.aliases].some((name) => name.includes(wanted));
}
