import { useMemo, useState } from 'preact/hooks';
import { keptRefusal, longestKept } from '../../utils/core/order-refusal.ts';
import { readRefusal } from '../../utils/core/refusal.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { ReadingView } from './RefusalView.tsx';
import { words } from './refusal-words.ts';

export interface PasteRefusalProps {
  readonly orderType: string | undefined;
  /** Resolves with true when it was kept; then the box is empty again. */
  readonly onKeep: (text: string) => Promise<boolean>;
  readonly onCopy: (text: string) => void;
}

/** A box for the text of an SMS or e-mail; what it means is shown before it is kept. */
export function PasteRefusal({ orderType, onKeep, onCopy }: PasteRefusalProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const text = useMemo(() => keptRefusal(typed), [typed]);
  const reading = useMemo(() => readRefusal(text, refusals), [text]);
  const keep = async () => {
    setBusy(true);
    if (await onKeep(text)) setTyped('');
    setBusy(false);
  };
  return (
    <details class="fold paste" data-paste>
      <summary>{say(words.paste)}</summary>
      <label class="paste-box">
        <span class="faint">{say(words.pasteHint)}</span>
        <textarea rows={4} lang="zh-CN" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      {typed.trim().length > longestKept ? <p class="note-line">{say(words.cut)}</p> : null}
      {text === '' ? null : (
        <div class="refusal" data-preview>
          <ReadingView reading={reading} orderType={orderType} onCopy={onCopy} />
        </div>
      )}
      <Button action="keep-refusal" busy={busy} disabled={text === ''} onPress={() => void keep()}>
        {say(words.keep)}
      </Button>
    </details>
  );
}
