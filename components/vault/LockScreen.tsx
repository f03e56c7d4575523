import { useEffect, useState } from 'preact/hooks';
import { text, type Lang } from '../../utils/core/text.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { LanguageSwitch } from '../LanguageSwitch.tsx';
import { LiveRegion } from '../LiveRegion.tsx';
import { Forgotten } from './Forgotten.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { LockPorts, Secret } from './ports.ts';
import { useUnlock, type Unlocking } from './use-unlock.ts';

const words = {
  title: text('资料已锁定', 'The data is locked'),
  passphrase: text('口令', 'Passphrase'),
  recovery: text('恢复码', 'Recovery code'),
  recoveryHint: text('印在恢复单上的字母和数字；大小写和分隔线不计。', 'The letters and digits on the recovery sheet; case and dashes do not matter.'),
  unlock: text('解锁', 'Unlock'),
  checking: text('正在核对…', 'Checking …'),
  wait: text('{n} 秒后可再试', 'Try again in {n} s'),
  useRecovery: text('用恢复码', 'Use the recovery code'),
  usePassphrase: text('用口令', 'Use the passphrase'),
  meanwhile: text(
    '锁定期间，控制台上新看到的订单和输入的草稿会密封留存，解锁后并入；到期提醒照常，不显示名称。',
    'While it is locked, orders seen and drafts typed in the console are sealed and added after unlocking; reminders go on, without names.',
  ),
  pressing: text('{n} 项期限临近或已过（按锁定前所知），解锁后查看。', 'Deadlines near or over: {n} (as known when locked). Unlock to see which.'),
};

/** What presses, as known without the data; nothing where it cannot be known. */
function Pressing({ ports }: { readonly ports: LockPorts }) {
  const say = useSay();
  const [count, setCount] = useState(0);
  useEffect(() => void ports.pressing().then(setCount, () => setCount(0)), [ports]);
  return count === 0 ? null : (
    <p class="note-line" data-pressing>
      {say(words.pressing, { n: count })}
    </p>
  );
}

interface FormProps {
  readonly ports: LockPorts;
  readonly unlocking: Unlocking;
  readonly onOpen: LockScreenProps['onOpen'];
}

function Form({ ports, unlocking, onOpen }: FormProps) {
  const say = useSay();
  const [byCode, setByCode] = useState(false);
  const [typed, setTyped] = useState('');
  const { busy, wait } = unlocking;
  const judged = byCode && typed.trim() !== '' ? ports.judgeRecovery(typed) : undefined;
  const isReady = typed.trim() !== '' && judged?.ok !== false;
  const unlock = async () => {
    if (!isReady) return;
    const secret: Secret = byCode ? { recovery: typed } : { passphrase: typed };
    if (await unlocking.attempt(secret)) onOpen({ byCode });
  };
  const swap = () => {
    setByCode(!byCode);
    setTyped('');
  };
  return (
    <div class="unlock-form">
      <PassphraseField
        key={String(byCode)}
        name={byCode ? 'recovery' : 'passphrase'}
        label={byCode ? words.recovery : words.passphrase}
        {...(byCode && { hint: judged?.says ?? words.recoveryHint })}
        inSight={byCode}
        value={typed}
        focus={unlocking.failed}
        invalid={unlocking.failed > 0 && unlocking.notice !== undefined}
        onInput={setTyped}
        onEnter={() => void unlock()}
      />
      <div class="acts">
        <Button action="unlock" look="main" busy={busy} disabled={wait > 0 || !isReady} onPress={() => void unlock()}>
          {say(busy ? words.checking : words.unlock)}
        </Button>
        <Button action="swap-secret" look="link" onPress={swap}>
          {say(byCode ? words.usePassphrase : words.useRecovery)}
        </Button>
        {wait > 0 ? (
          <span class="faint" data-wait={wait}>
            {say(words.wait, { n: wait })}
          </span>
        ) : null}
      </div>
    </div>
  );
}

export interface LockScreenProps {
  readonly ports: LockPorts;
  /** It is open now, or a first start again. `byCode`: with the recovery code, so that the passphrase is as good as lost. */
  readonly onOpen: (how: { readonly byCode: boolean }) => void;
  readonly onLang: (lang: Lang) => void;
}

/** In place of a page whose data is locked. Nothing of the data is behind it. */
export function LockScreen({ ports, onOpen, onLang }: LockScreenProps) {
  const say = useSay();
  const unlocking = useUnlock(ports);
  return (
    <main class="locked" data-locked>
      <header class="locked-head">
        <Icon name="lock" />
        <h1>{say(words.title)}</h1>
        <LanguageSwitch onChange={onLang} />
      </header>
      <Pressing ports={ports} />
      <Form ports={ports} unlocking={unlocking} onOpen={onOpen} />
      {unlocking.notice === undefined ? null : <Banner key={unlocking.failed} tone="block" urgent notice={unlocking.notice} />}
      <Forgotten ports={ports} onErased={() => onOpen({ byCode: false })} />
      <p class="faint">{say(words.meanwhile)}</p>
      <LiveRegion message={unlocking.busy ? say(words.checking) : ''} />
    </main>
  );
}
