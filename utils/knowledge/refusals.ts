import type { Known } from '../core/known.ts';
import { refusals as book } from '../data/refusals/index.ts';

/** Why orders are refused. */
export const refusals: readonly Known[] = book.reasons.map(({ id, title, means, source }) => ({ kind: 'refusal', id, title, says: means, source }));
