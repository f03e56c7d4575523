import { useState } from 'preact/hooks';
import { dayText } from '../../../utils/core/format.ts';
import { announcedAhead, questionAfter, type Waiting, type WaitingReason } from '../../../utils/core/retention.ts';
import { filled, text, type Text } from '../../../utils/core/text.ts';
import { dayAt, daysBetween, type Day } from '../../../utils/core/time.ts';
import { EmptyState } from '../../EmptyState.tsx';
import { Icon, type IconName } from '../../Icon.tsx';
import { useSay } from '../../lang.tsx';
import { useWindow } from '../../Windowed.tsx';
import type { PageProps } from '../page-props.ts';
import { hashOf } from '../route.ts';
import { WaitingBatch } from './WaitingBatch.tsx';

const words = {
  head: text('待清理', 'To be cleared'),
  none: text('没有待清理的主体', 'Nothing to be cleared'),
  noneTodo: text('授权到期、备案完成满 {n} 天、或快到保存期限的主体会列在这里。', 'Subjects whose mandate ended, whose filing was approved {n} days ago, or that come near their last day are listed here.'),
  what: text('保存期限一过，主体在下次启动时自动清除，各处不留；授权到期的只读，由您决定续签还是删除。{n} 天内到期的提前列出。', 'Past its last day a subject is erased from everywhere at the next start. One whose mandate ended is read-only; renew it or erase it. What ends within {n} days is listed ahead.'),
  subject: text('主体', 'Subject'),
  why: text('为何列出', 'Why it is listed'),
  open: text('未结订单', 'Open orders'),
  all: text('全选', 'Select all'),
  unnamed: text('（未填主办者名称）', '(no entity name yet)'),
};

const tones: Readonly<Record<WaitingReason, IconName>> = { over: 'block', 'mandate-ended': 'block', ask: 'warn', 'over-soon': 'hint', 'mandate-ends-soon': 'hint' };

const reasons: Readonly<Record<WaitingReason, Text>> = {
  over: text('保存期限 {day} 已过；本机时钟不可信，没有自动清除', 'Its last day was {day}; this machine’s clock cannot be trusted, so it was not erased by itself'),
  'mandate-ended': text('授权已于 {day} 到期，只读', 'The mandate ended on {day}; read-only'),
  ask: text('备案于 {day} 完成，已满 30 天：还保存多久？', 'The filing was approved on {day}, over 30 days ago: how long is it kept?'),
  'over-soon': text('{day} 后自动清除，还有 {n} 天', 'Erased by itself after {day}, {n} d left'),
  'mandate-ends-soon': text('授权 {day} 到期，还有 {n} 天', 'The mandate ends on {day}, {n} d left'),
};

function reasonText({ reason, on }: Waiting, today: Day): Text {
  const day = dayText(on);
  const n = String(daysBetween(today, on));
  return text(filled(reasons[reason], { day: day.zh, n }).zh, filled(reasons[reason], { day: day.en, n }).en);
}

function Row({ waiting, today, isTicked, onTick }: { readonly waiting: Waiting; readonly today: Day; readonly isTicked: boolean; readonly onTick: (on: boolean) => void }) {
  const say = useSay();
  const { id, name, reason, open } = waiting;
  const face = name === '' ? say(words.unnamed) : name;
  return (
    <tr data-waiting={id} data-reason={reason}>
      <td>
        <input type="checkbox" aria-label={face} checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      </td>
      <th scope="row">
        <a href={hashOf('subjects', id)}>{face}</a>
      </th>
      <td class={`tone-${tones[reason]}`}>
        <span class="waiting-why">
          <Icon name={tones[reason]} /> {say(reasonText(waiting, today))}
        </span>
      </td>
      <td>{open === 0 ? '' : open}</td>
    </tr>
  );
}

export interface WaitingListProps {
  readonly page: PageProps;
  readonly list: readonly Waiting[];
  readonly reload: () => Promise<void>;
}

/** Subjects of which something is to be decided: erase them, or say until when they are kept. */
export function WaitingList({ page, list, reload }: WaitingListProps) {
  const say = useSay();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const today = dayAt(page.ports.clock());
  const { seen, rest } = useWindow(list, 'waiting');
  const ids = list.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const tick = (some: readonly string[], on: boolean) => setTicked(new Set([...[...ticked].filter((id) => !some.includes(id)), ...(on ? some : [])]));
  if (list.length === 0) {
    return (
      <section class="records-part" data-waiting-list="0">
        <h2>{say(words.head)}</h2>
        <EmptyState title={words.none} todo={text(words.noneTodo.zh.replace('{n}', String(questionAfter)), words.noneTodo.en.replace('{n}', String(questionAfter)))} />
      </section>
    );
  }
  return (
    <section class="records-part" data-waiting-list={list.length}>
      <h2>
        {say(words.head)} <span class="badge">{list.length}</span>
      </h2>
      <p class="faint">{say(words.what, { n: announcedAhead })}</p>
      <WaitingBatch page={page} ids={ids} today={today} onDone={reload} />
      <table class="wide">
        <thead>
          <tr>
            <th>
              <input type="checkbox" name="all-waiting" aria-label={say(words.all)} checked={ids.length === list.length} onChange={(event) => tick(list.map(({ id }) => id), event.currentTarget.checked)} />
            </th>
            <th>{say(words.subject)}</th>
            <th>{say(words.why)}</th>
            <th>{say(words.open)}</th>
          </tr>
        </thead>
        <tbody>
          {seen.map((waiting) => (
            <Row key={waiting.id} waiting={waiting} today={today} isTicked={ticked.has(waiting.id)} onTick={(on) => tick([waiting.id], on)} />
          ))}
        </tbody>
      </table>
      {rest}
    </section>
  );
}
