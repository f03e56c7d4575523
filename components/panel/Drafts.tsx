import { useState } from 'preact/hooks';
import { comparable, kindOf } from '../../utils/core/fill.ts';
import { text } from '../../utils/core/text.ts';
import { Ask } from '../Ask.tsx';
import { Button } from '../Button.tsx';
import { ChangeTable } from '../ChangeTable.tsx';
import { useSay } from '../lang.tsx';
import type { Change } from '../subject/merge.ts';
import { momentText } from '../../utils/core/format.ts';
import { pageTitle } from '../page-title.ts';
import type { PageDraft } from './ports.ts';
import type { PanelState } from './state.ts';

const words = {
  head: text('本账号的草稿 {n} 份', 'Drafts of this account: {n}'),
  about: text('{page} · {time} 输入 · 共 {n} 项', '{page} · typed {time} · values: {n}'),
  order: text('订单 {order}', 'Order {order}'),
  noOrder: text('未提交的订单', 'An order not yet submitted'),
  equal: text('与本页一致', 'Same as this page'),
  differs: text('本页有 {n} 项不同', 'Different from this page: {n}'),
  elsewhere: text('草稿里的项目不在本页；打开“{page}”后可恢复', 'Its fields are not on this page; open “{page}” to restore them'),
  restore: text('恢复到本页', 'Restore to this page'),
  compare: text('比较', 'Compare'),
  fold: text('收起比较', 'Hide comparison'),
  discard: text('丢弃', 'Discard'),
  sure: text('确定丢弃这份草稿？丢弃后不能找回。', 'Discard this draft? It cannot be brought back.'),
  yes: text('确定丢弃', 'Discard it'),
  no: text('保留', 'Keep'),
};

/** What restoring the draft would change on this page. Values that the draft holds blank are not among them. */
function differences(draft: PageDraft, { survey }: PanelState): Change[] {
  return (survey?.slots ?? []).flatMap(({ field, value: old }) => {
    const value = draft.values[field] ?? '';
    const kind = kindOf(field);
    return value === '' || comparable(kind, old) === comparable(kind, value) ? [] : [{ field, old, value }];
  });
}

export interface DraftsProps {
  readonly state: PanelState;
  readonly onRestore: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

function State({ draft, state, changes }: { draft: PageDraft; state: PanelState; changes: number }) {
  const say = useSay();
  const here = (state.survey?.slots ?? []).some(({ field }) => (draft.values[field] ?? '') !== '');
  if (!here) return <p class="faint">{say(words.elsewhere, { page: say(pageTitle(draft.page)) })}</p>;
  return <p class="faint">{changes === 0 ? say(words.equal) : say(words.differs, { n: changes })}</p>;
}

function Draft({ draft, state, onRestore, onDiscard }: DraftsProps & { readonly draft: PageDraft }) {
  const say = useSay();
  const [compared, compare] = useState(false);
  const changes = differences(draft, state);
  const filledCount = Object.values(draft.values).filter((value) => value !== '').length;
  return (
    <li class="draft" data-draft={draft.id}>
      <p>
        <strong>{draft.order === undefined ? say(words.noOrder) : say(words.order, { order: draft.order })}</strong>
      </p>
      <p class="faint">{say(words.about, { page: say(pageTitle(draft.page)), time: say(momentText(draft.at)), n: filledCount })}</p>
      <State draft={draft} state={state} changes={changes.length} />
      <div class="acts">
        {changes.length === 0 ? null : (
          <>
            <Button action="restore-draft" onPress={() => onRestore(draft.id)}>
              {say(words.restore)}
            </Button>
            <Button action="compare-draft" look="link" onPress={() => compare(!compared)}>
              {say(compared ? words.fold : words.compare)}
            </Button>
          </>
        )}
        <Ask action="discard-draft" face={words.discard} look="link" question={say(words.sure)} yes={words.yes} no={words.no} onYes={() => onDiscard(draft.id)} />
      </div>
      {compared ? <ChangeTable changes={changes} /> : null}
    </li>
  );
}

/** Drafts kept for the account that is signed in: restored through the fill path, compared, or thrown away. */
export function Drafts(props: DraftsProps) {
  const say = useSay();
  const { drafts } = props.state;
  if (drafts.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group-head">{say(words.head, { n: drafts.length })}</h2>
      <ul class="drafts">
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} {...props} />
        ))}
      </ul>
    </section>
  );
}
