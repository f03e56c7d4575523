import type { Known } from '../core/known.ts';
import type { Cell, Province, Said, Topic } from '../core/province.ts';
import { saidOf } from '../core/province-sheet.ts';
import type { Text } from '../core/text.ts';
import { provinceTopics } from '../data/province-topics.ts';
import { provinces as all } from '../data/provinces.ts';
import { smsHistory } from '../data/sms-history.ts';

const titled = ({ full, name }: Province, { label }: Pick<Topic, 'label'>): Text => ({ zh: `${full}：${label.zh}`, en: `${name.en}: ${label.en}` });

function answerOf(province: Province, topic: Topic): Known[] {
  const cell: Cell<Parameters<typeof saidOf>[1]> | undefined = province[topic.id];
  if (cell === undefined) return [];
  const conflicts = (cell.against ?? []).map(({ value, source }) => ({ says: saidOf(topic, value), source }));
  return [{ kind: 'province', id: `${province.code}/${topic.id}`, title: titled(province, topic), says: saidOf(topic, cell.value), source: cell.source, as: cell.as, conflicts }];
}

const notesOf = (province: Province): Known[] =>
  Object.entries(province.notes).flatMap(([group, notes]) =>
    notes.map(({ value, as, source, against = [] }, at): Known => ({
      kind: 'province',
      id: `${province.code}/${group}/${at}`,
      title: { zh: province.full, en: province.name.en },
      says: value,
      source,
      as,
      conflicts: against.map((other: Said<Text>) => ({ says: other.value, source: other.source })),
    })),
  );

/** What each province asks, cell by cell, and the general rule beside it. */
export const provinces: readonly Known[] = [
  ...provinceTopics.map(({ id, label, general }): Known => ({ kind: 'province', id: `general/${id}`, title: { zh: `全国：${label.zh}`, en: `General: ${label.en}` }, says: general.value, source: general.source, as: general.as })),
  ...all.flatMap((province) => [...provinceTopics.flatMap((topic) => answerOf(province, topic)), ...notesOf(province)]),
  ...smsHistory.map(({ value, as, source }, at): Known => ({ kind: 'province', id: `sms-history/${at}`, title: { zh: '短信核验省份沿革', en: 'Where the SMS verification applied' }, says: value, source, as })),
];
