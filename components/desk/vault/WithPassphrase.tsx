import { useState } from 'preact/hooks';
import { text, type Text } from '../../../utils/core/text.ts';
import { Banner, type Notice } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import { PassphraseField } from '../../vault/PassphraseField.tsx';

const words = {
  passphrase: text('现在的口令', 'The passphrase'),
  working: text('正在处理…', 'Working …'),
};

export interface WithPassphraseProps {
  readonly action: string;
  readonly face: Text;
  readonly look?: 'main' | 'plain' | 'danger';
  /** Why it cannot be done now. */
  readonly barred?: Text | undefined;
  readonly busyFace?: Text | undefined;
  /** Rejects with a `StoreError`. */
  readonly run: (passphrase: string) => Promise<void>;
}

/** Something for which the passphrase is asked once more. It is forgotten with the answer. */
export function WithPassphrase({ action, face, look = 'plain', barred, busyFace, run }: WithPassphraseProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Notice>();
  const go = async () => {
    if (busy || typed === '' || barred !== undefined) return;
    setBusy(true);
    setRefused(undefined);
    try {
      await run(typed);
      setTyped('');
    } catch (error) {
      setRefused(storeNotice(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="vault-form" data-with={action}>
      {barred === undefined ? <PassphraseField name={`passphrase-${action}`} label={words.passphrase} value={typed} onInput={setTyped} onEnter={() => void go()} /> : <p class="note-line">{say(barred)}</p>}
      <Button action={action} look={look} busy={busy} disabled={typed === '' || barred !== undefined} onPress={() => void go()}>
        {say(busy ? (busyFace ?? words.working) : face)}
      </Button>
      {refused === undefined ? null : <Banner tone="block" urgent notice={refused} />}
    </div>
  );
}
