import { useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Banner, type Notice } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import { PassphraseField } from '../../vault/PassphraseField.tsx';
import type { VaultPorts } from './ports.ts';

const words = {
  old: text('现在的口令，或恢复码', 'The passphrase so far, or the recovery code'),
  next: text('新口令', 'New passphrase'),
  hint: text('至少 12 个字符；四五个互不相干的词最好记。空格、中文都可以。', 'At least 12 characters; four or five unrelated words are easiest to remember. Blanks and Chinese are fine.'),
  again: text('再输一遍', 'Once more'),
  differ: text('两遍不一样。', 'The two differ.'),
  set: text('设口令', 'Set the passphrase'),
  change: text('改口令', 'Change the passphrase'),
  working: text('正在加密…请不要关浏览器', 'Encrypting … keep the browser open'),
  strength: text('强度约 {bits} 比特', 'strength: about {bits} bits'),
};

interface Typed {
  readonly old: string;
  readonly next: string;
  readonly again: string;
}

const blank: Typed = { old: '', next: '', again: '' };

export interface NewPassphraseProps {
  readonly ports: VaultPorts;
  /** There is one already: it is asked for. */
  readonly isChange: boolean;
  /** Resolves the recovery code that now holds. */
  readonly onSet: (recovery: string) => void;
}

function Strength({ ports, next }: { readonly ports: VaultPorts; readonly next: string }) {
  const say = useSay();
  if (next === '') return null;
  const { ok, bits, says } = ports.judge(next);
  return (
    <p class={`strength tone-${ok ? 'ok' : 'warn'}`} data-strength={ok ? 'enough' : 'weak'}>
      {say(says)} {ok ? <span class="faint">{say(words.strength, { bits })}</span> : null}
    </p>
  );
}

/** Sets a passphrase, or changes it. What was typed leaves the page with the answer. */
export function NewPassphrase({ ports, isChange, onSet }: NewPassphraseProps) {
  const say = useSay();
  const [typed, setTyped] = useState(blank);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Notice>();
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  const isReady = ports.judge(typed.next).ok && typed.next === typed.again && (!isChange || typed.old.trim() !== '');
  const set = async () => {
    if (busy || !isReady) return;
    setBusy(true);
    setRefused(undefined);
    try {
      const recovery = await ports.setPassphrase(typed.next, isChange ? typed.old : undefined);
      setTyped(blank);
      onSet(recovery);
    } catch (error) {
      setRefused(storeNotice(error));
    } finally {
      setBusy(false);
    }
  };
  const differ = typed.again !== '' && typed.next !== typed.again;
  return (
    <div class="vault-form" data-new-passphrase>
      {isChange ? <PassphraseField name="old-passphrase" label={words.old} value={typed.old} onInput={(old) => put({ old })} /> : null}
      <PassphraseField name="new-passphrase" label={words.next} hint={words.hint} value={typed.next} onInput={(next) => put({ next })} />
      <Strength ports={ports} next={typed.next} />
      <PassphraseField name="again-passphrase" label={words.again} value={typed.again} invalid={differ} {...(differ && { hint: words.differ })} onInput={(again) => put({ again })} onEnter={() => void set()} />
      <Button action="set-passphrase" look="main" busy={busy} disabled={!isReady} onPress={() => void set()}>
        {say(busy ? words.working : isChange ? words.change : words.set)}
      </Button>
      {refused === undefined ? null : <Banner tone="block" urgent notice={refused} />}
    </div>
  );
}
