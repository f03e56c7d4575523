import { text } from '../../../utils/core/text.ts';
import { useSay } from '../../lang.tsx';
import type { VaultState } from './ports.ts';

const words = {
  after: text('自动锁定', 'Locks by itself'),
  minutes: text('不用 {n} 分钟后', 'after {n} min without use'),
  also: text('锁屏、重启浏览器、更新扩展也会锁定。', 'It also locks with the screen, when the browser restarts, and when the extension is updated.'),
  agency: text('代办机构模式', 'Agency mode'),
  agencyOn: text('我替客户备案', 'I file for clients'),
  agencyWhat: text('要求设口令；每个客户要有授权记录才能填写，到期只读。', 'Requires a passphrase; each client needs a mandate before filling and turns read-only at its end.'),
  needsPassphrase: text('先在上面设口令，再打开。', 'Set a passphrase above first, then switch it on.'),
};

const minutes = [1, 5, 10, 15, 30, 60] as const;

export interface ChoicesProps {
  readonly state: VaultState;
  readonly onChoose: (change: Partial<Pick<VaultState, 'agency' | 'lockMinutes'>>) => void;
}

export function LockTime({ state, onChoose }: ChoicesProps) {
  const say = useSay();
  const offered = [...new Set([...minutes, state.lockMinutes])].toSorted((a, b) => a - b);
  return (
    <label class="inline-field">
      <span>{say(words.after)}</span>
      <select name="lock-minutes" value={String(state.lockMinutes)} onChange={(event) => onChoose({ lockMinutes: Number(event.currentTarget.value) })}>
        {offered.map((n) => (
          <option key={n} value={String(n)}>
            {say(words.minutes, { n })}
          </option>
        ))}
      </select>
      <span class="faint">{say(words.also)}</span>
    </label>
  );
}

/** Agency mode stands on a passphrase: without one it cannot be switched on. */
export function Agency({ state, onChoose }: ChoicesProps) {
  const say = useSay();
  const isBarred = !state.hasPassphrase && !state.agency;
  return (
    <fieldset class="agency">
      <legend>{say(words.agency)}</legend>
      <label class="tick">
        <input type="checkbox" name="agency" checked={state.agency} disabled={isBarred} onChange={(event) => onChoose({ agency: event.currentTarget.checked })} />
        {say(words.agencyOn)}
      </label>
      <p class="faint">{say(words.agencyWhat)}</p>
      {isBarred ? (
        <p class="note-line" data-barred>
          {say(words.needsPassphrase)}
        </p>
      ) : null}
    </fieldset>
  );
}
