import type { Known } from '../core/known.ts';
import { letters as allLetters } from '../data/letters.ts';
import { guides as allGuides } from '../guides/index.ts';
import { rules as allRules } from '../rules/index.ts';

export const rules: readonly Known[] = allRules.map(({ id, title, why, source }) => ({ kind: 'rule', id, title, says: why, source }));

/** Every step of every guide; a step that several guides share is one fact. */
export const guides: readonly Known[] = [
  ...new Map(
    allGuides.flatMap((guide) => [
      [guide.id, { kind: 'guide', id: guide.id, title: guide.title, source: guide.source } as const satisfies Known] as const,
      ...guide.steps.map(({ id, title, detail, source }) => [`${id}/${title.zh}/${source.id}`, { kind: 'guide', id: `${guide.id}/${id}`, title, says: detail, source } as const satisfies Known] as const),
    ]),
  ).values(),
];

/** Texts ready to send. */
export const letters: readonly Known[] = allLetters.map(({ id, title, source }) => ({ kind: 'letter', id, title, source }));
