import { backupNeed, type BackupStanding } from '../utils/core/backup-due.ts';
import { text } from '../utils/core/text.ts';
import type { Instant } from '../utils/core/time.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './lang.tsx';

const words = {
  never: text('还没有备份', 'No backup yet'),
  old: text('7 天没有备份了', 'No backup for 7 days'),
};

export interface BackupNagProps extends BackupStanding {
  readonly now: Instant;
  /** Where the page is that writes one. */
  readonly href: string;
  /** The page opens in a tab of its own. */
  readonly isOutside?: boolean;
}

/** One line as long as no backup is younger than seven days; it leads to where one is made. */
export function BackupNag({ now, href, isOutside = false, ...standing }: BackupNagProps) {
  const say = useSay();
  const need = backupNeed(standing, now);
  if (need !== 'never' && need !== 'old') return null;
  const line = (
    <a class="backup-nag tone-warn" data-backup-nag={need} href={href} {...(isOutside && { target: '_blank', rel: 'noreferrer' })}>
      <Icon name="warn" /> {say(words[need])}
    </a>
  );
  return isOutside ? <aside>{line}</aside> : line;
}
