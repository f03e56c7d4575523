import { useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';

const words = {
  what: text('本机现有的主体、订单、草稿和勾选都会换成文件里的；记录（日志）两边都留。', 'Subjects, orders, drafts and ticks that are here give way to those of the file. The log of both sides stays.'),
  safe: text('替换前先给本机资料存一份快照；要么全部换好，要么一点不动。', 'A snapshot of what is here is taken first. All of it is replaced, or nothing.'),
  type: text('要继续，请输入：{phrase}', 'To go on, type: {phrase}'),
  phrase: text('全部替换', 'REPLACE ALL'),
  replace: text('替换本机资料', 'Replace what is here'),
  drop: text('不恢复', 'Do not restore'),
};

export interface ReplaceProps {
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onDrop: () => void;
}

/** Puts the file in place of everything, after a typed phrase. */
export function Replace({ busy, onReplace, onDrop }: ReplaceProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim() === words.phrase.zh || typed.trim() === words.phrase.en;
  return (
    <>
      <Banner tone="warn" notice={{ what: words.what, safe: words.safe }} />
      <label class="typed">
        <span>{say(words.type, { phrase: say(words.phrase) })}</span>
        <input name="replace-phrase" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <div class="acts">
        <Button action="replace-all" look="danger" busy={busy} disabled={!isMeant} onPress={onReplace}>
          {say(words.replace)}
        </Button>
        <Button action="drop-file" onPress={onDrop}>
          {say(words.drop)}
        </Button>
      </div>
    </>
  );
}
