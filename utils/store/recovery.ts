import type { CopyId } from './copies.ts';
import { diagnose } from './diagnose.ts';
import { restoreSnapshot } from './from-copy.ts';

/** What the recovery screen needs, over the product's own database. */
export const recovery = {
  diagnose: () => diagnose(),
  restore: (copy: CopyId) => restoreSnapshot(copy),
};
