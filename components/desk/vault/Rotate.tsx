import { useState } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { Ask } from '../../Ask.tsx';
import { Banner, type Notice } from '../../Banner.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import { Part } from './Part.tsx';
import type { Progress, VaultPorts } from './ports.ts';
import { WithPassphrase } from './WithPassphrase.tsx';

const words = {
  head: text('怀疑密钥泄露：换密钥', 'A key may have leaked: replace the keys'),
  what: text('生成新密钥，把全部资料重新加密；旧密钥从此打不开新资料。中途关掉浏览器也不会坏：要么全换了，要么一条没换。', 'Makes new keys and encrypts everything anew; the old keys open none of it afterwards. Closing the browser midway breaks nothing: all is replaced, or none of it.'),
  also: text('口令也可能泄露了，就先改口令。以前拷走的副本和备份仍能用旧密钥打开。', 'If the passphrase may have leaked too, change it first. Copies and backups taken before still open with the old keys.'),
  rotate: text('换密钥', 'Replace the keys'),
  question: text('全部资料会重新加密一遍，其间不能编辑。', 'All of the data is encrypted anew; it cannot be edited meanwhile.'),
  yes: text('现在换', 'Replace now'),
  no: text('先不换', 'Not now'),
  progress: text('已重新加密 {done} / {of} 条', '{done} of {of} records encrypted anew'),
  done: text('密钥已换，全部资料已重新加密。', 'The keys were replaced and everything is encrypted anew.'),
};

export interface RotateProps {
  readonly ports: VaultPorts;
  readonly hasPassphrase: boolean;
  /** The recovery code that now holds, where there is a new one. */
  readonly onRotated: (recovery: string | undefined) => void;
}

/** New keys for everything, with progress. */
export function Rotate({ ports, hasPassphrase, onRotated }: RotateProps) {
  const say = useSay();
  const [progress, setProgress] = useState<Progress>();
  const [end, setEnd] = useState<Notice | 'done'>();
  const rotate = async (passphrase: string | undefined) => {
    setEnd(undefined);
    try {
      const recovery = await ports.rotate(passphrase, setProgress);
      setEnd('done');
      onRotated(recovery);
    } finally {
      setProgress(undefined);
    }
  };
  const alone = () => void rotate(undefined).catch((error: unknown) => setEnd(storeNotice(error)));
  return (
    <Part head={words.head}>
      <p>{say(words.what)}</p>
      <p class="faint">{say(words.also)}</p>
      {hasPassphrase ? (
        <WithPassphrase action="rotate" face={words.rotate} look="danger" run={rotate} />
      ) : (
        <Ask action="rotate" face={words.rotate} look="danger" question={say(words.question)} yes={words.yes} no={words.no} onYes={alone} />
      )}
      {progress === undefined ? null : (
        <p role="status" data-progress>
          <progress max={Math.max(1, progress.of)} value={progress.done} /> {say(words.progress, { done: progress.done, of: progress.of })}
        </p>
      )}
      {end === undefined ? null : end === 'done' ? <Banner tone="ok" notice={{ what: words.done }} /> : <Banner tone="block" urgent notice={end} />}
    </Part>
  );
}
