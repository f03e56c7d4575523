import type { Known } from '../core/known.ts';
import { text } from '../core/text.ts';
import { missingCauses } from '../data/missing-button.ts';
import { states as facts } from '../data/states.ts';

/** What each status means, and what it permits by whose text. */
export const states: readonly Known[] = facts.flatMap(({ words, stage, meaning, next, source, permits }): Known[] => {
  const id = `meaning/${stage}/${words.join('/')}`;
  const title = words.length === 0 ? text(stage, stage) : text(words.join('、'), words.join(', '));
  return [
    { kind: 'state', id, title, says: text(`${meaning.zh}${next.zh}`, `${meaning.en} ${next.en}`), source },
    { kind: 'state', id: `permits/${stage}/${words.join('/')}`, title, source: permits.source },
  ];
});

/** Why the button for a new filing may be missing. */
export const missingButton: readonly Known[] = missingCauses.map(({ id, title, frees, source }) => ({ kind: 'missing-button', id, title, says: frees, source }));
