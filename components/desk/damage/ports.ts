import type { Copy, Restored } from '../../recovery/ports.ts';

/** Subjects that are listed and whose details cannot be read. */
export interface Damaged {
  readonly names: readonly string[];
  /** The copies, the newest first. */
  readonly copies: readonly Copy[];
}

export interface DamagePorts {
  damaged(): Promise<Damaged>;
  restoreCopy(copy: Copy['id']): Promise<Restored>;
}
