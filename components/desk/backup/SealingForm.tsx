import { useState } from 'preact/hooks';
import { text, type Text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { PassphraseField } from '../../vault/PassphraseField.tsx';
import type { BackupPorts, Sealing } from './ports.ts';

const words = {
  how: text('文件怎么加密', 'How the file is encrypted'),
  byPassphrase: text('用口令', 'By a passphrase'),
  byKeys: text('用公钥（对方的，或公司保管的）', 'For public keys (a colleague’s, or one the firm keeps)'),
  passphrase: text('文件口令', 'Passphrase of the file'),
  again: text('再输一遍', 'Once more'),
  differ: text('两遍不一样。', 'The two differ.'),
  hint: text('忘了就打不开，谁也帮不了；可以与解锁口令不同。', 'Forgotten, it opens for nobody. It may differ from the one that unlocks.'),
  keys: text('公钥（age1 开头，一行一个）', 'Public keys (each begins with age1, one to a line)'),
  wrongKeys: text('有一行不是 age 公钥。', 'A line is no age public key.'),
};

interface Typed {
  readonly mode: 'passphrase' | 'keys';
  readonly passphrase: string;
  readonly again: string;
  readonly keys: string;
}

const blank: Typed = { mode: 'passphrase', passphrase: '', again: '', keys: '' };

function sealingOf(ports: BackupPorts, { mode, passphrase, again, keys }: Typed): Sealing | undefined {
  if (mode === 'passphrase') return passphrase === again && ports.judgePassphrase(passphrase).ok ? { passphrase } : undefined;
  const recipients = ports.recipientsIn(keys);
  return recipients === undefined ? undefined : { recipients };
}

interface PartProps {
  readonly ports: BackupPorts;
  readonly name: string;
  readonly typed: Typed;
  readonly put: (change: Partial<Typed>) => void;
}

function ByPassphrase({ ports, name, typed, put }: PartProps) {
  const say = useSay();
  const judged = ports.judgePassphrase(typed.passphrase);
  const differ = typed.again !== '' && typed.again !== typed.passphrase;
  return (
    <>
      <PassphraseField name={`${name}-passphrase`} label={words.passphrase} hint={words.hint} value={typed.passphrase} onInput={(passphrase) => put({ passphrase })} />
      {typed.passphrase === '' ? null : (
        <p class={`strength tone-${judged.ok ? 'ok' : 'warn'}`} data-strength={judged.ok ? 'enough' : 'weak'}>
          {say(judged.says)}
        </p>
      )}
      <PassphraseField name={`${name}-again`} label={words.again} value={typed.again} invalid={differ} {...(differ && { hint: words.differ })} onInput={(again) => put({ again })} />
    </>
  );
}

function ByKeys({ ports, name, typed, put }: PartProps) {
  const say = useSay();
  const isWrong = typed.keys.trim() !== '' && ports.recipientsIn(typed.keys) === undefined;
  return (
    <label class="secret">
      <span>{say(words.keys)}</span>
      <textarea name={`${name}-keys`} rows={3} spellcheck={false} autocomplete="off" aria-invalid={isWrong || undefined} value={typed.keys} onInput={(event) => put({ keys: event.currentTarget.value })} />
      {isWrong ? <span class="note-line">{say(words.wrongKeys)}</span> : null}
    </label>
  );
}

export interface SealingFormProps {
  readonly ports: BackupPorts;
  /** Tells two forms of one page apart. */
  readonly name: string;
  readonly face: Text;
  readonly busy: boolean;
  /** Called within the press, as choosing a place on the disk needs it. */
  readonly onSeal: (sealing: Sealing) => Promise<void>;
}

/** For whom the file will be, and the button that writes it. The passphrase leaves the page once it was used. */
export function SealingForm({ ports, name, face, busy, onSeal }: SealingFormProps) {
  const say = useSay();
  const [typed, setTyped] = useState(blank);
  const put = (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change }));
  const sealing = sealingOf(ports, typed);
  const seal = async () => {
    if (sealing === undefined) return;
    await onSeal(sealing);
    setTyped({ ...blank, mode: typed.mode, keys: typed.keys });
  };
  const modes = [['passphrase', words.byPassphrase], ['keys', words.byKeys]] as const;
  const Part = typed.mode === 'passphrase' ? ByPassphrase : ByKeys;
  return (
    <div class="vault-form" data-sealing={name}>
      <fieldset class="setting">
        <legend>{say(words.how)}</legend>
        {modes.map(([mode, label]) => (
          <label key={mode} class="tick">
            <input type="radio" name={`${name}-mode`} value={mode} checked={typed.mode === mode} onChange={() => put({ mode })} />
            {say(label)}
          </label>
        ))}
      </fieldset>
      <Part ports={ports} name={name} typed={typed} put={put} />
      <Button action={`write-${name}`} look="main" busy={busy} disabled={sealing === undefined} onPress={() => void seal()}>
        {say(face)}
      </Button>
    </div>
  );
}
