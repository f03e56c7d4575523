import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { useLock } from './lock-context.ts';

const words = { lock: text('锁定', 'Lock'), label: text('立即锁定资料', 'Lock the data now') };

/** Locks in every window at once. Nothing to see while there is no passphrase. */
export function LockButton() {
  const say = useSay();
  const lock = useLock();
  return lock === undefined ? null : (
    <button type="button" class="button button-link" data-action="lock" title={say(words.label)} onClick={lock}>
      {say(words.lock)}
    </button>
  );
}
