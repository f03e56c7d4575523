import { useState } from 'preact/hooks';
import { fileLine, receiptWords, tracesText } from '../../../utils/core/receipt.ts';
import { text } from '../../../utils/core/text.ts';
import { Banner } from '../../Banner.tsx';
import { Button } from '../../Button.tsx';
import { EmptyState } from '../../EmptyState.tsx';
import { useSay } from '../../lang.tsx';
import type { PageProps } from '../page-props.ts';
import { hashOf } from '../route.ts';
import { ReceiptSheet } from './Receipt.tsx';
import { useErasing, type Erasing, type Foreseen } from './use-erasing.ts';

const words = {
  head: text('删除 {n} 个主体', 'Erase subjects: {n}'),
  back: text('← 记录', '← Records'),
  and: text('、', ', '),
  named: text('“{names}”', '“{names}”'),
  more: text(' 等 {n} 个', ' and others, {n} in all'),
  goes: text('从本机各处抹掉，不能恢复：{what}。', 'Erased from everywhere on this machine for good: {what}.'),
  shared: text('与其他主体共用的账号下，只抹掉写有这些主体名称或证件号码的部分。', 'Under an account that another subject uses too, only what bears the name or certificate number of these goes.'),
  open: text('还有 {n} 个订单没有办结。删除后本机不再提醒它们的期限。', 'Orders still open: {n}. Once erased, this machine does not remind you of their deadlines any more.'),
  type: text('要继续，请输入主体数 {n}', 'To go on, type the number of subjects: {n}'),
  sure: text('我确定要删除，不能恢复', 'I am sure; it cannot be taken back'),
  erase: text('删除', 'Erase'),
  erasing: text('正在删除…', 'Erasing…'),
  keep: text('不删除', 'Keep'),
  gone: text('这些主体已不在', 'These subjects are no longer stored'),
  goneTodo: text('它们可能在别的窗口被删除了。', 'They may have been erased in another window.'),
};

const mostNames = 10;

function Goes({ foreseen: { subjects, traces, files, open, isShared } }: { readonly foreseen: Foreseen }) {
  const say = useSay();
  const names = subjects.slice(0, mostNames).map(({ name }) => (name === '' ? say(receiptWords.unnamed) : name)).join(say(words.and));
  return (
    <>
      <p>
        {say(words.named, { names })}
        {subjects.length > mostNames ? say(words.more, { n: subjects.length }) : null}
      </p>
      <p data-goes>{say(words.goes, { what: say(tracesText(traces)) })}</p>
      {isShared ? <p class="faint">{say(words.shared)}</p> : null}
      {open === 0 ? null : <Banner tone="warn" notice={{ what: text(words.open.zh.replace('{n}', String(open)), words.open.en.replace('{n}', String(open))) }} />}
      <p>{say(files.length === 0 ? receiptWords.noFiles : receiptWords.files)}</p>
      {files.length === 0 ? null : (
        <ul class="points">
          {files.map((file) => (
            <li key={`${file.at}${file.name}`}>{say(fileLine(file))}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One subject takes a tick, many take their number: nobody presses that by habit. */
function Confirm({ count, erasing }: { readonly count: number; readonly erasing: Erasing }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const isMany = count > 1;
  const isMeant = isMany ? typed.trim() === String(count) : typed === 'sure';
  return (
    <>
      {isMany ? (
        <label class="typed">
          <span>{say(words.type, { n: count })}</span>
          <input name="erase-count" inputmode="numeric" autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      ) : (
        <label class="tick">
          <input type="checkbox" name="erase-sure" checked={isMeant} onChange={(event) => setTyped(event.currentTarget.checked ? 'sure' : '')} />
          {say(words.sure)}
        </label>
      )}
      <div class="acts">
        <Button action="erase-subjects" look="danger" busy={erasing.isBusy} disabled={!isMeant} onPress={() => void erasing.erase()}>
          {say(erasing.isBusy ? words.erasing : words.erase)}
        </Button>
        <a class="button" href={hashOf('records')} data-action="keep-subjects">
          {say(words.keep)}
        </a>
      </div>
    </>
  );
}

/** What would go, the question, and then the receipt. The receipt stands until one leaves the screen. */
export function EraseScreen({ page, ids }: { readonly page: PageProps; readonly ids: readonly string[] }) {
  const say = useSay();
  const erasing = useErasing(page, ids);
  const { foreseen, receipt } = erasing;
  const back = <a href={hashOf('records')}>{say(words.back)}</a>;
  if (receipt !== undefined) {
    return (
      <div class="stack">
        <p class="screen-only">{back}</p>
        <ReceiptSheet receipt={receipt} ports={page.ports} />
      </div>
    );
  }
  if (foreseen === undefined) return <p>{back}</p>;
  if (foreseen.subjects.length === 0) return <EmptyState title={words.gone} todo={words.goneTodo}>{back}</EmptyState>;
  return (
    <div class="stack" data-erasing>
      <p>{back}</p>
      <h2>{say(words.head, { n: foreseen.subjects.length })}</h2>
      <Goes foreseen={foreseen} />
      <Confirm count={foreseen.subjects.length} erasing={erasing} />
    </div>
  );
}
