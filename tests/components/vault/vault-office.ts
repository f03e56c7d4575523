import type { Progress, VaultDesk, VaultPorts, VaultState } from '../../../components/desk/vault/ports.ts';
import { StoreError } from '../../../utils/store/error.ts';
import { judgePassphrase } from '../../../utils/store/passphrase.ts';
import { newRecoveryCode } from '../../../utils/store/recovery-code.ts';

/** The vault as the desk's page sees it, held in memory. */
export class VaultOffice {
  state: VaultState = { hasPassphrase: false, agency: false, lockMinutes: 15, kitChecked: false };
  passphrase: string | undefined;
  recovery = '';
  rotations = 0;
  /** A rotation waits here, so that a test can look at its progress. */
  hold: Promise<void> = Promise.resolve();

  #admit(typed: string | undefined): void {
    if (this.passphrase !== undefined && typed !== this.passphrase && typed !== this.recovery) throw new StoreError('wrong-passphrase');
  }

  #code(): string {
    this.recovery = newRecoveryCode();
    this.state = { ...this.state, kitChecked: false };
    return this.recovery;
  }

  get ports(): VaultPorts {
    return {
      state: async () => this.state,
      judge: judgePassphrase,
      setPassphrase: async (next, old) => {
        this.#admit(old);
        this.passphrase = next;
        this.state = { ...this.state, hasPassphrase: true };
        return this.#code();
      },
      dropPassphrase: async (typed) => {
        this.#admit(typed);
        this.passphrase = undefined;
        this.state = { ...this.state, hasPassphrase: false };
      },
      newRecovery: async (typed) => {
        this.#admit(typed);
        return this.#code();
      },
      rotate: async (typed, tell: (progress: Progress) => void) => {
        this.#admit(typed);
        tell({ done: 64, of: 200 });
        await this.hold;
        this.rotations += 1;
        return typed === undefined ? undefined : this.#code();
      },
      choose: async (change) => void (this.state = { ...this.state, ...change }),
    };
  }

  get desk(): VaultDesk {
    return { vault: this.ports };
  }
}
