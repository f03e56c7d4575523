import type { BackupPorts, Content, Decision, OpenedFile, Opener, Run, Sealing, WrittenFile } from '../../../components/desk/backup/ports.ts';
import { overviewOf } from '../../../utils/core/overview.ts';
import type { Profile } from '../../../utils/core/profile.ts';
import { recipientsIn } from '../../../utils/files/age-key.ts';
import { judgePassphrase } from '../../../utils/store/passphrase.ts';
import type { Instant } from '../../../utils/core/time.ts';

/** A disk and a store that remember what was asked of them. */
export class Cabinet {
  last: Instant | undefined;
  tell: (last: Instant | undefined) => void = () => undefined;
  stored: Profile[] = [];
  wrote: { readonly content: Content; readonly sealing: Sealing }[] = [];
  /** What comes of writing: a file, nothing (no place was chosen), or an error. */
  writes: (run: Run) => Promise<WrittenFile | undefined> = async () => ({ name: 'icp-backup-2026-11-24.age', size: 123_456, records: 42, subjects: 7, readBack: 'disk', unreadable: 0, isUnlogged: false });
  asks: 'passphrase' | 'key' = 'passphrase';
  openings: Opener[] = [];
  content: { readonly kind: 'backup' | 'bundle'; readonly profiles: readonly Profile[]; readonly refused?: number } = { kind: 'bundle', profiles: [] };
  opens: Error | undefined;
  merged: Decision[] = [];
  replaced = 0;
  closed = 0;
  recipient: string | undefined = 'age1own';

  ports(): BackupPorts {
    return {
      lastBackup: async () => this.last,
      watchBackup: (tell) => void (this.tell = tell),
      ownRecipient: async () => this.recipient,
      judgePassphrase,
      recipientsIn: (pasted) => {
        try {
          return recipientsIn(pasted);
        } catch {
          return undefined;
        }
      },
      write: async (content, sealing, run) => {
        this.wrote.push({ content, sealing });
        return this.writes(run);
      },
      askedBy: async () => this.asks,
      open: async (_, opener) => {
        this.openings.push(opener);
        if (this.opens !== undefined) throw this.opens;
        return this.#file();
      },
      merge: async (_, decision) => void this.merged.push(decision),
      replace: async () => void this.replaced++,
      here: async () => this.stored.map((one) => overviewOf(one)),
      profilesOf: async (ids) => ids.flatMap((id) => this.stored.filter((one) => one.id === id)),
    };
  }

  #file(): OpenedFile {
    const { kind, profiles, refused = 0 } = this.content;
    return { kind, createdAt: Date.parse('2026-11-20T09:00:00+08:00'), records: profiles.length, subjects: profiles.length, orders: 3, drafts: 1, refused, profiles: async () => profiles, close: () => void this.closed++ };
  }
}
