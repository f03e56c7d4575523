import { useState } from 'preact/hooks';
import { filesIn, type KnownFile } from '../../utils/core/audit.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { momentText } from '../../utils/core/format.ts';
import { fileLine, receiptWords } from '../../utils/core/receipt.ts';
import type { Instant } from '../../utils/core/time.ts';
import { Banner } from '../Banner.tsx';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { storeNotice } from '../store-notice.ts';
import type { PageProps } from './page-props.ts';
import type { Receipt } from './ports.ts';

const words = {
  head: text('删除全部数据', 'Erase everything'),
  what: text('抹掉本机上的全部主体、草稿、订单、填写记录和勾选，不能恢复。您导出过的文件不受影响。', 'Removes every subject, draft, order, fill record and tick from this machine for good. Files that you exported are not touched.'),
  type: text('要继续，请输入：{phrase}', 'To go on, type: {phrase}'),
  phrase: text('删除全部', 'ERASE ALL'),
  erase: text('删除全部数据', 'Erase everything'),
  noFiles: text('近 180 天的记录里没有导出、移交或备份文件。', 'The log of the last 180 days knows of no export, bundle or backup.'),
  unknown: text('记录读不出，不知道有哪些导出、移交或备份文件。', 'The log could not be read; which exports, bundles or backups there are is not known.'),
  copy: text('复制回执', 'Copy receipt'),
  copied: text('已复制', 'Copied'),
  notCopied: text('没有复制成功，请选中文字后手工复制', 'Not copied; select the text and copy it by hand'),
};

const kinds: Readonly<Record<keyof Receipt, Text>> = {
  profiles: text('主体', 'subjects'),
  drafts: text('草稿', 'drafts'),
  orders: text('订单', 'orders'),
  fills: text('填写记录', 'fill records'),
  ticks: text('勾选', 'ticks'),
  waivers: text('“已核对”标记', '“I checked this” marks'),
  reminders: text('已提醒记录', 'reminders shown'),
};

const kindIds = Object.keys(kinds) as (keyof Receipt)[];

/** Files that are left outside; `undefined` when the log could not be read. */
function filesText(files: readonly KnownFile[] | undefined): Text {
  if (files === undefined) return words.unknown;
  if (files.length === 0) return words.noFiles;
  const lines = files.map(fileLine);
  return text([receiptWords.files.zh, ...lines.map(({ zh }) => zh)].join('\n'), [receiptWords.files.en, ...lines.map(({ en }) => en)].join('\n'));
}

function receiptText(receipt: Receipt, { at, files }: { readonly at: Instant; readonly files: readonly KnownFile[] | undefined }): Text {
  const left = filesText(files);
  const { zh, en } = momentText(at);
  const list = (lang: keyof Text, mark: string) => kindIds.map((kind) => (lang === 'zh' ? `${kinds[kind].zh} ${receipt[kind]}` : `${receipt[kind]} ${kinds[kind].en}`)).join(mark);
  return text(`${zh} 已从本机删除：${list('zh', '，')}。\n${left.zh}`, `Erased from this machine on ${en}: ${list('en', ', ')}.\n${left.en}`);
}

/** Erases everything after a typed phrase, and leaves a receipt of how much it was. */
export function EraseAll({ page, onErased }: { readonly page: PageProps; readonly onErased: () => Promise<void> }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState<Text>();
  const isMeant = typed.trim() === words.phrase.zh || typed.trim() === words.phrase.en;
  const erase = async () => {
    try {
      // The log goes with the rest.
      const files = await page.ports.audit().then(filesIn, () => undefined);
      const receipt = await page.ports.eraseAll();
      setDone(receiptText(receipt, { at: page.ports.clock(), files }));
    } catch (error) {
      return page.fail(storeNotice(error));
    }
    setTyped('');
    await Promise.all([page.subjects.reload(), onErased()]);
  };
  const copy = async (receipt: Text) => {
    try {
      await page.ports.copy(say(receipt));
      page.say(words.copied);
    } catch {
      page.say(words.notCopied);
    }
  };
  return (
    <section class="stack" data-erase>
      <h2>{say(words.head)}</h2>
      <p>{say(words.what)}</p>
      <label class="typed">
        <span>{say(words.type, { phrase: say(words.phrase) })}</span>
        <input name="erase-phrase" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <div class="acts">
        <Button action="erase-all" look="danger" disabled={!isMeant} onPress={() => void erase()}>
          {say(words.erase)}
        </Button>
      </div>
      {done === undefined ? null : (
        <div class="receipt-lines" data-receipt>
          <Banner tone="ok" urgent notice={{ what: done }}>
            <Button action="copy" onPress={() => void copy(done)}>
              {say(words.copy)}
            </Button>
          </Banner>
        </div>
      )}
    </section>
  );
}
