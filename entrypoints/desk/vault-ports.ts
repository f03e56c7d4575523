import type { VaultDesk, VaultState } from '../../components/desk/vault/ports.ts';
import { entryOf, type AuditAct } from '../../utils/core/audit.ts';
import type { Clock } from '../../utils/core/time.ts';
import type { Store } from '../../utils/store/api.ts';
import { attempt } from '../../utils/store/attempts.ts';
import { custodyOf, dropPassphrase, judgePassphrase, newRecovery, rotate, setPassphrase } from '../../utils/store/custody.ts';
import { stayUnlocked } from '../../utils/store/session.ts';
import { changeSettings, loadSettings } from '../../utils/store/settings.ts';

async function state(): Promise<VaultState> {
  const [custody, { agency, lockMinutes, kitChecked }] = await Promise.all([custodyOf(), loadSettings()]);
  return { hasPassphrase: custody.kind === 'passphrase', agency, lockMinutes, kitChecked };
}

/** A new recovery code is on no paper yet. It is in force and shown once, whether or not that can be noted. */
async function withCode<T>(work: () => Promise<T>): Promise<T> {
  const result = await work();
  await changeSettings({ kitChecked: false }).catch(() => undefined);
  return result;
}

/** The functions of the page about passphrase and encryption. A wrong passphrase costs the same pause here as on the lock screen. */
export function vaultPortsOf(store: Store, now: Clock): VaultDesk {
  // What was done is done, whether or not it can be written into the log.
  const noted = async <T>(act: AuditAct, work: () => Promise<T>): Promise<T> => {
    const result = await attempt(now, work);
    await store.note(entryOf(act, [], { at: now() })).catch(() => undefined);
    return result;
  };
  return {
    vault: {
      state,
      judge: judgePassphrase,
      setPassphrase: (next, old) => noted('passphrase', () => withCode(async () => (await setPassphrase({ next, ...(old !== undefined && { old }) })).recovery)),
      dropPassphrase: (passphrase) => noted('passphrase', () => dropPassphrase(passphrase)),
      newRecovery: (passphrase) => noted('passphrase', () => withCode(() => newRecovery(passphrase))),
      rotate: (passphrase, tell) => noted('rotate', () => withCode(async () => (await rotate(passphrase, { tell })).recovery)),
      choose: async (change) => {
        await changeSettings(change);
        // Fewer minutes hold from now on, not from the next touch.
        if (change.lockMinutes !== undefined) await stayUnlocked(now());
      },
    },
  };
}
