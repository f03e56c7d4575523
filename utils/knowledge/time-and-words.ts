import type { Known } from '../core/known.ts';
import { text } from '../core/text.ts';
import { glossary } from '../data/glossary.ts';
import { holidays as years } from '../data/holidays.ts';
import { limits as allLimits } from '../data/limits.ts';
import { sources } from '../data/sources.ts';
import { stageLabels } from '../data/stage-labels.ts';
import { unknowns as allUnknowns } from '../data/unknowns.ts';

/** Everything that a deadline comes from. */
export const limits: readonly Known[] = [...allLimits.orders, ...allLimits.papers].map(({ kind, title, action, source, conflicts }) => ({ kind: 'limit', id: kind, title, says: action, source, conflicts }));

export const holidays: readonly Known[] = [
  ...years.map(({ year, provisional, source }): Known => ({
    kind: 'holiday',
    id: String(year),
    title: text(`${year} 年节假日${provisional ? '（暂定）' : ''}`, `Holidays of ${year}${provisional ? ' (provisional)' : ''}`),
    source,
  })),
  { kind: 'holiday', id: 'pasted', title: text('自己粘贴的放假通知', 'A holiday notice that was pasted in'), source: sources.pastedNotice },
];

/** The words by which the stage of an order is recognised. */
export const stageWords: readonly Known[] = [
  ...stageLabels.labels.map(({ words, stage, source }): Known => ({ kind: 'state', id: `label/${words}`, title: text(words, words), says: text(`阶段：${stage}`, `Stage: ${stage}`), source })),
  ...stageLabels.steps.map(({ names, alone, source }): Known => ({ kind: 'state', id: `step/${names.join('/')}`, title: text(names.join('、'), names.join(', ')), says: text(`阶段：${alone}`, `Stage: ${alone}`), source })),
];

export const terms: readonly Known[] = glossary.map(({ zh, en, meaning, source }) => ({ kind: 'term', id: zh, title: text(zh, `${zh} · ${en}`), says: meaning, source }));

export const unknowns: readonly Known[] = allUnknowns.map(({ id, topic, says, sources: [source, ...others] }) => ({
  kind: 'unknown',
  id,
  title: topic,
  says,
  source,
  ...(others.length > 0 && { conflicts: others.map((other) => ({ says, source: other })) }),
}));
