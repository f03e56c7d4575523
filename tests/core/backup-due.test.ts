import { expect, test } from 'vitest';
import { backupLife, backupNeed } from '../../utils/core/backup-due.ts';

const now = Date.parse('2026-11-24T10:42:00+08:00');

test.each([
  ['nothing', { holds: false }],
  ['nothing', { holds: false, last: now - 100 * backupLife }],
  ['never', { holds: true }],
  ['fresh', { holds: true, last: now - backupLife }],
  ['old', { holds: true, last: now - backupLife - 1 }],
  ['fresh', { holds: true, last: now + backupLife }],
] as const)('%s', (need, standing) => expect(backupNeed(standing, now)).toBe(need));
