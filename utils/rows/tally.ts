import type { Severity } from '../core/rule.ts';
import type { Analysis, Line } from './analysis.ts';

/** How a filing of this subject would go: `block` will bounce, `missing` cannot be sent yet, `warn` may bounce, `fine` shows nothing. */
export const outlooks = ['block', 'missing', 'warn', 'fine'] as const;
export type Outlook = (typeof outlooks)[number];

const has = ({ sentence }: Line, severity: Severity) => sentence.findings.some((one) => one.severity === severity);

export function outlookOf(line: Line): Outlook {
  if (line.refusal !== 'none' || has(line, 'block')) return 'block';
  if (line.sentence.missing.length > 0) return 'missing';
  return has(line, 'warn') || line.shared.length > 0 || line.notes.some(({ level }) => level === 'look') ? 'warn' : 'fine';
}

export interface Tally {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  readonly outlook: Readonly<Record<Outlook, number>>;
}

/** `withGaps`: subjects of which single cells were refused count as taken. */
export const isTaken = (line: Line, withGaps: boolean): boolean => line.refusal === 'none' || (withGaps && line.refusal === 'cells');

export function tallyOf({ lines, stray }: Analysis, withGaps: boolean): Tally {
  const count = (test: (line: Line) => boolean) => lines.filter(test).length;
  const of = (verdict: Line['verdict']) => count((line) => isTaken(line, withGaps) && line.verdict === verdict);
  const by = (outlook: Outlook) => count((line) => outlookOf(line) === outlook);
  const strayRows = new Set(stray.map(({ row }) => row)).size;
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    refused: count((line) => !isTaken(line, withGaps)) + strayRows,
    outlook: { block: by('block'), missing: by('missing'), warn: by('warn'), fine: by('fine') },
  };
}

/** What an import would write. */
export const writesOf = ({ lines }: Analysis, withGaps: boolean): Line[] => lines.filter((line) => isTaken(line, withGaps) && line.verdict !== 'same');
