import { useState } from 'preact/hooks';
import { text } from '../../utils/core/text.ts';
import { Banner, type Notice } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import type { LockPorts } from './ports.ts';

const words = {
  summary: text('口令忘了', 'I forgot the passphrase'),
  code: text('有恢复码：点上面的“用恢复码”，解锁后马上设一个新口令。', 'With the recovery code: press “Use the recovery code” above, and set a new passphrase right after unlocking.'),
  backup: text('有备份文件：抹掉后可从备份恢复，需要备份当时的口令。', 'With a backup file: erase, then restore from it; that takes the passphrase that the backup was made with.'),
  none: text(
    '两样都没有：锁住的资料不能恢复。没有后门，我们和浏览器厂商都打不开；客服也帮不了。控制台里的备案和订单不受影响。',
    'With neither: the locked data cannot be recovered. There is no back door; neither we nor the browser’s maker can open it. Filings and orders in the console are not affected.',
  ),
  keep: text('什么都不会自动删除：想起口令随时可以再解锁。', 'Nothing is ever erased by itself: unlock whenever you remember.'),
  type: text('确定抹掉锁住的全部资料、重新开始，请输入：{phrase}', 'To erase all the locked data and start over, type: {phrase}'),
  phrase: text('抹掉全部', 'ERASE ALL'),
  erase: text('抹掉锁住的资料', 'Erase the locked data'),
};

/** The truth about a lost passphrase. Erasing takes a typed phrase, and is never needed to try again. */
export function Forgotten({ ports, onErased }: { readonly ports: LockPorts; readonly onErased: () => void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<Notice>();
  const isMeant = [words.phrase.zh, words.phrase.en].includes(typed.trim());
  const erase = () => ports.eraseLocked().then(onErased, (error: unknown) => setRefused(storeNotice(error)));
  return (
    <details class="fold" data-forgotten>
      <summary>{say(words.summary)}</summary>
      <ul class="points">
        {[words.code, words.backup, words.none, words.keep].map((point) => (
          <li key={point.en}>{say(point)}</li>
        ))}
      </ul>
      <label class="typed">
        <span>{say(words.type, { phrase: say(words.phrase) })}</span>
        <input name="erase-locked-phrase" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <Button action="erase-locked" look="danger" disabled={!isMeant} onPress={() => void erase()}>
        {say(words.erase)}
      </Button>
      {refused === undefined ? null : <Banner tone="block" urgent notice={refused} />}
    </details>
  );
}
