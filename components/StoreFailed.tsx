import { useState } from 'preact/hooks';
import { text } from '../utils/core/text.ts';
import { Ask } from './Ask.tsx';
import { Banner, type Notice } from './Banner.tsx';
import { Button } from './Button.tsx';
import { useSay } from './lang.tsx';
import { Done } from './recovery/Done.tsx';
import type { RecoveryPorts, Restored } from './recovery/ports.ts';
import { Recovery } from './recovery/Recovery.tsx';
import { storeNotice } from './store-notice.ts';

const words = {
  safe: text(
    '没有删除任何东西。控制台里的备案和订单不受影响，您导出过的文件也不受影响。',
    'Nothing was deleted. Filings and orders in the console are not affected, nor are files that you exported.',
  ),
  todo: text(
    '先完全退出浏览器再打开；若有浏览器配置文件夹的备份，退出后恢复它。资料仍不回来，就从自动副本恢复；没有副本，再用剩下的继续。',
    'First quit the browser altogether and start it again; if you have a backup of the browser’s profile folder, restore it while the browser is closed. If the records do not come back, restore them from an automatic copy; go on with what is left only where there is none.',
  ),
  found: text('检查结果', 'What the check found'),
  again: text('重新载入', 'Load again'),
  keep: text('用剩下的资料继续', 'Go on with what is left'),
  question: text(
    '还在的主体、草稿和订单照常使用，缺的不再等待恢复；密钥丢失时，旧资料会留着但读不出。之后新存的资料会写进同一个数据库，此步不能撤回。',
    'Subjects, drafts and orders that are still there work as before, and the missing ones are no longer waited for; if the key is lost, old records stay but cannot be read. What you save afterwards goes into the same database. This cannot be taken back.',
  ),
  yes: text('继续使用剩下的', 'Go on with what is left'),
  no: text('先不动', 'Leave it as it is'),
  desk: text('到工作台恢复', 'Recover on the desk'),
};

export interface StoreFailedProps {
  readonly error: unknown;
  /** Takes what is left as the whole. Rejects with a `StoreError`. */
  readonly onKeep: () => Promise<void>;
  /** Loads this page again. */
  readonly onReload: () => void;
  /** What is left and what brings the rest back; where there is room for it. */
  readonly recovery?: RecoveryPorts;
  /** Address of the desk, where there is none. */
  readonly desk?: string;
}

/** `damaged: profiles 3/500` is for a report; what follows the kind is what the store counted. */
const countedIn = (error: unknown): string | undefined => (error instanceof Error && error.message.startsWith('damaged: ') ? error.message.slice('damaged: '.length) : undefined);

const kindOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'kind' in error ? error.kind : undefined);
const isDamage = (error: unknown): boolean => kindOf(error) === 'damaged';
const canRecover = (error: unknown): boolean => isDamage(error) || kindOf(error) === 'unavailable';

function noticeOf(error: unknown): Notice {
  const notice = storeNotice(error);
  return isDamage(error) ? { ...notice, safe: words.safe, todo: words.todo } : notice;
}

/** In place of a page whose storage did not open: never an empty list, which would look like a first start. */
export function StoreFailed({ error, onKeep, onReload, recovery, desk }: StoreFailedProps) {
  const say = useSay();
  const [refused, setRefused] = useState<unknown>();
  const [restored, setRestored] = useState<Restored>();
  const counted = countedIn(error);
  const keep = () => onKeep().then(onReload, setRefused);
  if (restored !== undefined) {
    return (
      <main class="failed" data-store-failed>
        <Done restored={restored} onOpen={onReload} />
      </main>
    );
  }
  return (
    <main class="failed" data-store-failed>
      <Banner tone="block" urgent notice={noticeOf(error)}>
        {counted === undefined ? null : (
          <p class="faint" data-counted>
            {say(words.found)}: <code>{counted}</code>
          </p>
        )}
        <Button action="reload" onPress={onReload}>
          {say(words.again)}
        </Button>
        {isDamage(error) && desk !== undefined ? (
          <a class="button button-main" href={desk} target="_blank" rel="noreferrer">
            {say(words.desk)}
          </a>
        ) : null}
        {canRecover(error) && recovery !== undefined ? <Recovery ports={recovery} isClosed={!isDamage(error)} onRestored={setRestored} /> : null}
        {isDamage(error) ? <Ask action="go-on" face={words.keep} look="danger" question={say(words.question)} yes={words.yes} no={words.no} onYes={() => void keep()} /> : null}
      </Banner>
      {refused === undefined ? null : <Banner tone="block" urgent notice={storeNotice(refused)} />}
    </main>
  );
}
