import { BackupNag } from '../../BackupNag.tsx';
import { hashOf } from '../route.ts';
import type { DeskPorts } from '../ports.ts';
import { useLastBackup } from './use-last-backup.ts';

export interface NavNagProps {
  readonly ports: DeskPorts;
  /** Anything is stored that would be lost. */
  readonly holds: boolean;
}

/** In the desk's navigation, on every page of it, until a backup was made in any window. */
export function NavNag({ ports, holds }: NavNagProps) {
  const last = useLastBackup(ports.backups);
  if (last === undefined) return null;
  return <BackupNag now={ports.clock()} href={hashOf('backup')} holds={holds} {...(last !== null && { last })} />;
}
