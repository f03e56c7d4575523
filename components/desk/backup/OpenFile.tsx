import { useState } from 'preact/hooks';
import { filled, text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { PassphraseField } from '../../vault/PassphraseField.tsx';
import type { PageProps } from '../page-props.ts';
import { Opened } from './Opened.tsx';
import { RunBar } from './RunBar.tsx';
import { useOpening } from './use-opening.ts';

const words = {
  choose: text('选择 .age 文件', 'Choose an .age file'),
  passphrase: text('“{name}”的口令', 'Passphrase of “{name}”'),
  label: text('文件口令', 'Passphrase of the file'),
  keys: text('解开它的私钥（AGE-SECRET-KEY-1 开头；粘贴密钥文件的内容也可以）', 'The key that opens it (AGE-SECRET-KEY-1…; the content of an identity file will do)'),
  ownFirst: text('先用本机自己的密钥试；加密给别的密钥的，再粘贴那把私钥。', 'This vault’s own key is tried first. If the file is for another one, paste that.'),
  open: text('打开', 'Open'),
};

/** A backup or a bundle is chosen, opened, looked at, and only then brought in. */
export function OpenFile({ page }: { readonly page: PageProps }) {
  const say = useSay();
  const opening = useOpening(page);
  const [typed, setTyped] = useState({ passphrase: '', keys: '' });
  const { chosen, opened, running } = opening;
  const busy = running.now !== undefined || opening.isWriting;
  const open = async () => {
    if (busy || chosen === undefined) return;
    if (chosen.asks === 'passphrase' && typed.passphrase === '') return;
    await opening.open(chosen.asks === 'passphrase' ? { passphrase: typed.passphrase } : { keys: typed.keys });
    setTyped({ passphrase: '', keys: '' });
  };
  return (
    <div class="stack" data-open-file>
      <label class="file">
        <span>{say(words.choose)}</span>
        <input key={opening.turn} type="file" name="age-file" accept=".age,.txt,application/octet-stream" onChange={(event) => void opening.choose(event.currentTarget.files?.[0])} />
      </label>
      {chosen === undefined || opened !== undefined ? null : (
        <div class="vault-form" data-asks={chosen.asks}>
          {chosen.asks === 'passphrase' ? (
            <PassphraseField name="file-passphrase" label={words.label} hint={filled(words.passphrase, { name: chosen.file.name })} value={typed.passphrase} onInput={(passphrase) => setTyped({ ...typed, passphrase })} onEnter={() => void open()} />
          ) : (
            <label class="secret">
              <span>{say(words.keys)}</span>
              <textarea name="file-keys" rows={2} spellcheck={false} autocomplete="off" value={typed.keys} onInput={(event) => setTyped({ ...typed, keys: event.currentTarget.value })} />
              <span class="faint">{say(words.ownFirst)}</span>
            </label>
          )}
          <Button action="open-file" look="main" busy={busy} disabled={chosen.asks === 'passphrase' && typed.passphrase === ''} onPress={() => void open()}>
            {say(words.open)}
          </Button>
        </div>
      )}
      <RunBar running={running} />
      {opening.refused === undefined ? null : <Banner tone="block" urgent notice={opening.refused} />}
      {opening.done === undefined ? null : (
        <div data-restored>
          <Banner tone="ok" notice={{ what: opening.done }} />
        </div>
      )}
      {opened === undefined ? null : <Opened page={page} {...opened} busy={busy} onMerge={(choices) => void opening.merge(choices)} onReplace={() => void opening.replace()} onDrop={opening.drop} />}
    </div>
  );
}
