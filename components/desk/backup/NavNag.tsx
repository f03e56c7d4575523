import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../utils/core/time.ts';
import { BackupNag } from '../../BackupNag.tsx';
import { hashOf, type PageId } from '../route.ts';
import type { DeskPorts } from '../ports.ts';

export interface NavNagProps {
  readonly ports: DeskPorts;
  readonly page: PageId;
  /** Anything is stored that would be lost. */
  readonly holds: boolean;
}

/** In the desk's navigation, on every page of it. Looked up anew with each page, as a backup may have been made on the last one. */
export function NavNag({ ports, page, holds }: NavNagProps) {
  const [last, setLast] = useState<Instant | null>();
  useEffect(() => {
    // Not known is not said: a reminder that cannot be trusted is worse than none.
    ports.backups.lastBackup().then((at) => setLast(at ?? null), () => setLast(undefined));
  }, [ports, page]);
  if (last === undefined) return null;
  return <BackupNag now={ports.clock()} href={hashOf('backup')} holds={holds} {...(last !== null && { last })} />;
}
