import { fileLine, receiptFile, receiptWords, traceIds, traceWords, type Receipt } from '../../../utils/core/receipt.ts';
import { momentText } from '../../../utils/core/format.ts';
import { text } from '../../../utils/core/text.ts';
import { dayAt } from '../../../utils/core/time.ts';
import { Button } from '../../Button.tsx';
import { useLang, useSay, type Say } from '../../lang.tsx';
import type { RecordsPorts } from './ports.ts';

const words = {
  and: text('、', ', '),
  more: text(' 等 {n} 个，全部见下载的回执', ' and others, {n} in all; the downloaded receipt has every one'),
  print: text('打印回执', 'Print receipt'),
  download: text('下载回执', 'Download receipt'),
  notKept: text('回执写有主体名称，本扩展不留底；需要请现在打印或下载。', 'The receipt names the subject, so no copy is kept here. Print or download it now if you need it.'),
  fileName: text('删除回执', 'receipt-of-erasure'),
};

/** On screen and paper no more than this; the file has them all. */
const mostShown = 20;
const some = (list: readonly string[], say: Say): string => list.slice(0, mostShown).join(say(words.and)) + (list.length > mostShown ? say(words.more, { n: list.length }) : '');

function Files({ files }: Pick<Receipt, 'files'>) {
  const say = useSay();
  if (files.length === 0) return <p data-files="none">{say(receiptWords.noFiles)}</p>;
  return (
    <>
      <p>
        <strong>{say(receiptWords.files)}</strong>
      </p>
      <ul class="points" data-files={files.length}>
        {files.map((file) => (
          <li key={`${file.at}${file.name}`}>{say(fileLine(file))}</li>
        ))}
      </ul>
    </>
  );
}

/** What was erased, when, and which files still hold it; to be printed or taken along. */
export function ReceiptSheet({ receipt, ports }: { readonly receipt: Receipt; readonly ports: Pick<RecordsPorts, 'downloadText'> & { print(): void } }) {
  const say = useSay();
  const lang = useLang();
  const { at, names, ids, traces, files, unreadable } = receipt;
  const download = () => ports.downloadText(`${say(words.fileName)}-${dayAt(at)}.txt`, receiptFile(receipt, lang));
  return (
    <>
      <article class="receipt" data-receipt aria-label={say(receiptWords.title)}>
        <h2>{say(receiptWords.title)}</h2>
        <dl class="pairs">
          <dt>{say(receiptWords.at)}</dt>
          <dd>{say(momentText(at))}</dd>
          <dt>{say(receiptWords.who)}</dt>
          <dd>{some(names.map((name) => (name === '' ? say(receiptWords.unnamed) : name)), say)}</dd>
          <dt>{say(receiptWords.what)}</dt>
          <dd>
            {traceIds.map((id) => (
              <span key={id} class="receipt-count" data-trace={id}>
                {say(traceWords[id])} <strong>{traces[id]}</strong>
              </span>
            ))}
          </dd>
        </dl>
        <p>{say(receiptWords.where)}</p>
        <Files files={files} />
        <p class="faint">{say(receiptWords.before)}</p>
        {unreadable === 0 ? null : <p class="faint">{say(receiptWords.unreadable, { n: unreadable })}</p>}
        <p class="faint receipt-ids">
          {say(receiptWords.ids)}: {some(ids, say)}
        </p>
      </article>
      <p class="faint screen-only">{say(words.notKept)}</p>
      <div class="acts screen-only">
        <Button action="print-receipt" look="main" onPress={() => ports.print()}>
          {say(words.print)}
        </Button>
        <Button action="download-receipt" onPress={download}>
          {say(words.download)}
        </Button>
      </div>
    </>
  );
}
