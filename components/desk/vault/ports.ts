import type { Text } from '../../../utils/core/text.ts';

/** How the stored data is protected now. */
export interface VaultState {
  readonly hasPassphrase: boolean;
  readonly agency: boolean;
  /** Minutes without use after which it locks, 1–60. */
  readonly lockMinutes: number;
  /** The recovery code in force was written down and two of its groups were typed in again. */
  readonly kitChecked: boolean;
}

export interface Judged {
  readonly ok: boolean;
  /** Estimated from below. */
  readonly bits: number;
  readonly says: Text;
}

/** How far a rotation has come, in records. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the page about passphrase and encryption asks of the world. What fails rejects with a `StoreError`, and nothing was changed. */
export interface VaultPorts {
  state(): Promise<VaultState>;
  judge(passphrase: string): Judged;
  /** Sets or changes it; `old` is the passphrase so far or the recovery code. Resolves with a new recovery code, the only one in force. */
  setPassphrase(next: string, old?: string): Promise<string>;
  dropPassphrase(passphrase: string): Promise<void>;
  newRecovery(passphrase: string): Promise<string>;
  /** Everything is encrypted anew under new keys; the passphrase stays. With a passphrase, resolves with a new recovery code where the old one is void. */
  rotate(passphrase: string | undefined, tell: (progress: Progress) => void): Promise<string | undefined>;
  choose(change: Partial<Pick<VaultState, 'agency' | 'lockMinutes' | 'kitChecked'>>): Promise<void>;
}

/** What the desk's ports take from here. */
export interface VaultDesk {
  readonly vault: VaultPorts;
}
