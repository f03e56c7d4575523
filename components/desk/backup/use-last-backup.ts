import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../utils/core/time.ts';
import type { BackupPorts } from './ports.ts';

/**
 * When the last backup was made; `null`: never. `undefined` while it is not known: a reminder that cannot be trusted is
 * worse than none.
 */
export function useLastBackup(backups: BackupPorts): Instant | null | undefined {
  const [last, setLast] = useState<Instant | null>();
  useEffect(() => {
    const life = new AbortController();
    const tell = (at: Instant | undefined) => setLast(at ?? null);
    backups.watchBackup(tell, life.signal);
    backups.lastBackup().then(tell, () => undefined);
    return () => life.abort();
  }, [backups]);
  return last;
}
