import { day, type Instant } from './time.ts';

/** A backup older than this no longer counts: what was entered since would be lost with the browser profile. */
export const backupLife = 7 * day;

export interface BackupStanding {
  /** When the last backup was written and checked; absent: never. */
  readonly last?: Instant;
  /** Anything is stored that would be lost. */
  readonly holds: boolean;
}

/** `never` and `old` ask for a backup; `fresh` and `nothing` do not. A clock that was set back makes no backup old. */
export type BackupNeed = 'never' | 'old' | 'fresh' | 'nothing';

export function backupNeed({ last, holds }: BackupStanding, now: Instant): BackupNeed {
  if (!holds) return 'nothing';
  if (last === undefined) return 'never';
  return now - last > backupLife ? 'old' : 'fresh';
}
