import type { Known } from '../core/known.ts';
import { text } from '../core/text.ts';
import { decision } from '../data/decision.ts';
import { paperLooks } from '../data/paper-looks.ts';
import { papers as allPapers } from '../data/papers.ts';
import { acceptedFormats, byteLimits, nameLimits, sideLimits } from '../data/picture-limits.ts';
import { preparations } from '../data/preparations.ts';
import { products } from '../data/products.ts';
import { waits as allWaits } from '../data/waits.ts';

type Limited = readonly [string, { readonly value: unknown; readonly source: Known['source'] }];

const pictureLimits: readonly Limited[] = [
  ...Object.entries(byteLimits).map(([id, limit]): Limited => [`bytes/${id}`, limit]),
  ...Object.entries(sideLimits).map(([id, limit]): Limited => [`sides/${id}`, limit]),
  ...Object.entries(nameLimits).map(([id, limit]): Limited => [`file-name/${id}`, limit]),
  ['formats', acceptedFormats],
];

const valueText = (value: unknown): string => (typeof value === 'object' && value !== null ? Object.values(value).join(' × ') : String(value));

/** Documents: what they are, when they are asked for, how they and their pictures must look. */
export const papers: readonly Known[] = [
  ...allPapers.flatMap(({ id, name, meaning, source, conflicts, cases }): Known[] => [
    { kind: 'paper', id, title: name, says: meaning, source, conflicts },
    ...cases.map((one, at): Known => ({ kind: 'paper', id: `${id}/case/${at}`, title: name, says: one.why, source: one.source })),
  ]),
  ...paperLooks.map(({ id, says, source, conflicts }, at): Known => ({ kind: 'paper', id: `look/${id}/${at}`, title: text('证件和照片的要求', 'How papers and pictures must look'), says, source, conflicts })),
  ...pictureLimits.map(([id, { value, source }]): Known => ({ kind: 'paper', id: `picture/${id}`, title: text('图片文件的限制', 'Limits of picture files'), says: text(valueText(value), valueText(value)), source })),
];

/** What is to be had, bought or arranged before the first field, the questions that lead to a type, and what takes time. */
export const preparation: readonly Known[] = [
  ...preparations.map(({ id, title, detail, source, conflicts }): Known => ({ kind: 'preparation', id, title, says: detail, source, conflicts })),
  ...products.map(({ name, note, source }): Known => ({ kind: 'preparation', id: `product/${name.en}`, title: name, source, ...(note !== undefined && { says: note }) })),
  ...decision.questions.map(({ id, ask, source }): Known => ({ kind: 'preparation', id: `question/${id}`, title: ask, source })),
  ...Object.entries(decision.endings).map(([id, { why, source }]): Known => ({ kind: 'preparation', id: `ending/${id}`, title: why, source })),
  // The others take their words and source from a limit.
  ...allWaits.flatMap((wait): Known[] => ('limit' in wait ? [] : [{ kind: 'preparation', id: `wait/${wait.id}`, title: wait.title, source: wait.source, conflicts: wait.conflicts, ...(wait.note !== undefined && { says: wait.note }) }])),
];
