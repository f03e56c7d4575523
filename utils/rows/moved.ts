import type { Overview } from '../core/overview.ts';
import type { Line } from './analysis.ts';
import { lookFor } from './key.ts';

/** Something of what would be written has become another since it was compared: what was shown no longer holds. */
export function hasMoved(lines: readonly Line[], stored: readonly Overview[]): boolean {
  const since = new Map(stored.map(({ id, updatedAt }) => [id, updatedAt]));
  const papers = new Set(stored.map(({ certificate }) => lookFor(certificate)));
  papers.delete('');
  return lines.some(({ verdict, profile, base }) => since.get(profile.id) !== base || (verdict === 'new' && papers.has(lookFor(profile.values['subject.certificateNumber']))));
}
