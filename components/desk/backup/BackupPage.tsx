import { useState } from 'preact/hooks';
import { backupNeed } from '../../../utils/core/backup-due.ts';
import { momentText } from '../../../utils/core/format.ts';
import { filled, text } from '../../../utils/core/text.ts';
import type { Instant } from '../../../utils/core/time.ts';
import { Banner } from '../../Banner.tsx';
import { useSay } from '../../lang.tsx';
import type { PageProps } from '../page-props.ts';
import { BundlePicker } from './BundlePicker.tsx';
import { needWords } from './need-words.ts';
import { OpenFile } from './OpenFile.tsx';
import { OwnRecipient } from './OwnRecipient.tsx';
import { useLastBackup } from './use-last-backup.ts';
import { WriteFile } from './WriteFile.tsx';

const words = {
  backup: text('备份', 'Backup'),
  what: text('把本机全部资料（主体、订单、草稿、填写记录、勾选、日志）写进一个加密文件。它是标准 age 格式：没有本扩展，用 age 工具和口令也能解开，里面是一行一条的 JSON。', 'Writes everything that is stored (subjects, orders, drafts, fill records, ticks, log) into one encrypted file. It is the standard age format: the age tool and the passphrase open it without this extension, and inside is JSON, one record to a line.'),
  last: text('上次备份：{at}', 'Last backup: {at}'),
  write: text('写备份文件', 'Write a backup'),
  bundle: text('主体包', 'Bundle of subjects'),
  bundleWhat: text('把选中的主体加密成一个文件，交给同事；对方打开时逐项看到差异，再决定取哪些。不含订单和草稿。', 'Encrypts the chosen subjects into one file for a colleague, who sees every difference before deciding what to take. Orders and drafts are not in it.'),
  writeBundle: text('写主体包（{n} 个）', 'Write a bundle ({n})'),
  open: text('打开文件', 'Open a file'),
  openWhat: text('恢复备份，或收下同事的主体包。先整份读完、核对无误，再给您看里面有什么；没有点写入之前，本机资料不会动。', 'Restores a backup or takes in a colleague’s bundle. The whole file is read and checked first, then you see what is in it. Nothing stored changes until you say so.'),
};

function Standing({ page, last }: { readonly page: PageProps; readonly last: Instant | null | undefined }) {
  const say = useSay();
  if (last === undefined) return null;
  const need = backupNeed({ ...(last !== null && { last }), holds: (page.subjects.list ?? []).length > 0 }, page.ports.clock());
  const asks = need === 'never' || need === 'old' ? needWords[need] : undefined;
  return (
    <>
      {last === null ? null : <p data-last-backup>{say(words.last, { at: say(momentText(last)) })}</p>}
      {asks === undefined ? null : (
        <div data-backup-need={need}>
          <Banner tone="warn" notice={{ what: asks }} />
        </div>
      )}
    </>
  );
}

/** Everything as one encrypted file, some subjects as one, and both back again. */
export function BackupPage(props: PageProps) {
  const say = useSay();
  const last = useLastBackup(props.ports.backups);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const hasAny = (props.subjects.list ?? []).length > 0;
  return (
    <div class="stack">
      <section class="stack" data-part="backup">
        <h2>{say(words.backup)}</h2>
        <p>{say(words.what)}</p>
        <Standing page={props} last={last} />
        <WriteFile page={props} name="backup" face={words.write} content="all" />
      </section>
      {hasAny ? (
        <section class="stack" data-part="bundle">
          <h2>{say(words.bundle)}</h2>
          <p>{say(words.bundleWhat)}</p>
          <BundlePicker subjects={props.subjects} chosen={chosen} onChange={setChosen} />
          {chosen.size === 0 ? null : <WriteFile page={props} name="bundle" face={filled(words.writeBundle, { n: String(chosen.size) })} content={{ subjects: [...chosen] }} />}
        </section>
      ) : null}
      <section class="stack" data-part="open">
        <h2>{say(words.open)}</h2>
        <p>{say(words.openWhat)}</p>
        <OpenFile page={props} />
      </section>
      <OwnRecipient page={props} />
    </div>
  );
}
