import { text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Icon } from '../../Icon.tsx';
import { useSay } from '../../lang.tsx';
import { LockButton } from '../../vault/LockButton.tsx';
import type { VaultState } from './ports.ts';

const words = {
  none: text('没有设口令：谁能打开这个浏览器，谁就能看资料。', 'No passphrase: whoever can open this browser sees the data.'),
  noneTodo: text('替别人备案，或电脑会离开您，就设一个。只办自己的一次，可以不设。', 'Set one if you file for others or the computer leaves your hands. For your own single filing it is optional.'),
  agencyTodo: text('代办机构模式要求设口令。', 'Agency mode requires a passphrase.'),
  set: text('口令保护中。没有口令或恢复码，谁也打不开。', 'Protected by a passphrase. Without it or the recovery code nobody can open the data.'),
  noKit: text('恢复码还没有核对：没有抄下的话，口令忘了就找不回来。请在下面重新生成并抄下。', 'The recovery code was not confirmed: if it is on no paper, a forgotten passphrase is final. Make a new one below and write it down.'),
};

/** How things stand, in one sentence and what to do about it. */
export function Standing({ state }: { readonly state: VaultState }) {
  const say = useSay();
  if (!state.hasPassphrase) {
    const { agency } = state;
    return (
      <div data-standing="none">
        <Banner tone={agency ? 'block' : 'hint'} notice={{ what: words.none, todo: agency ? words.agencyTodo : words.noneTodo }} />
      </div>
    );
  }
  return (
    <div data-standing="passphrase">
      <p class="standing tone-ok">
        <Icon name="lock" />
        <span>{say(words.set)}</span>
        <LockButton />
      </p>
      {state.kitChecked ? null : (
        <p class="note-line" data-no-kit>
          {say(words.noKit)}
        </p>
      )}
    </div>
  );
}
