import type { LockPorts, LockState, Secret } from '../../../components/vault/ports.ts';
import { StoreError } from '../../../utils/store/error.ts';
import { readRecovery } from '../../../utils/store/recovery-code.ts';

export const passphrase = 'clover-anvil-thirsty-gopher';

/** A vault with a passphrase, as the screens see it. */
export class Gatekeeper {
  at = Date.parse('2026-11-25T10:00:00+08:00');
  locked = true;
  minutes = 15;
  until = 0;
  pauseNow = 0;
  deadlines = 0;
  erased = 0;
  /** How often the opened data was let go. */
  closed = 0;
  stays = 0;
  readonly tried: Secret[] = [];
  recovery = '';
  readonly #told = new Set<(state: LockState) => void>();

  tell(state: LockState): void {
    for (const one of this.#told) one(state);
  }

  lock(): void {
    this.locked = true;
    this.tell('locked');
  }

  get ports(): LockPorts {
    return (this.#ports ??= this.#make());
  }

  #ports: LockPorts | undefined;

  #make(): LockPorts {
    return {
      clock: () => this.at,
      unlock: async (secret) => {
        this.tried.push(secret);
        const isRight = 'passphrase' in secret ? secret.passphrase === passphrase : secret.recovery === this.recovery;
        if (this.pauseNow > 0 || !isRight) throw new StoreError('wrong-passphrase');
        this.locked = false;
        this.until = this.at + this.minutes * 60_000;
        this.tell('unlocked');
      },
      judgeRecovery: readRecovery,
      pause: async () => this.pauseNow,
      lock: async () => this.lock(),
      lockAt: async () => (this.locked ? undefined : this.until),
      stay: async () => {
        this.stays += 1;
        this.until = this.at + this.minutes * 60_000;
        return this.until;
      },
      follow: (tell, signal) => {
        this.#told.add(tell);
        signal.addEventListener('abort', () => this.#told.delete(tell));
      },
      pressing: async () => this.deadlines,
      eraseLocked: async () => {
        this.erased += 1;
        this.locked = false;
      },
    };
  }
}
