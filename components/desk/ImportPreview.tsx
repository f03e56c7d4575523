import { text, type Text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { ChangeTable } from '../ChangeTable.tsx';
import { useSay } from '../lang.tsx';
import { nameOf } from '../subject/subject-view.ts';
import { useWindow } from '../Windowed.tsx';
import type { Incoming, Verdict } from './import-plan.ts';
import type { RefusedSubject } from './ports.ts';

const verdicts: Readonly<Record<Verdict, Text>> = {
  new: text('新增', 'New'),
  changed: text('有改动', 'Changed'),
  same: text('相同', 'Same'),
};

const words = {
  counts: text('“{file}”：新增 {fresh}，有改动 {changed}，相同 {same}，拒收 {refused}', '“{file}”: {fresh} new, {changed} changed, {same} same, {refused} refused'),
  refused: text('第 {place} 个：{reason}', 'No. {place}: {reason}'),
  fields: text('{n} 项', 'values: {n}'),
  write: text('写入 {n} 个主体', 'Write subjects ({n})'),
  none: text('没有要写入的', 'Nothing to write'),
  drop: text('不导入', 'Do not import'),
};

function Row({ one }: { readonly one: Incoming }) {
  const say = useSay();
  return (
    <li class="incoming" data-incoming={one.verdict}>
      <span class={`tag tag-${one.verdict}`}>{say(verdicts[one.verdict])}</span>{' '}
      {one.changes.length === 0 ? (
        say(nameOf(one.profile))
      ) : (
        <details>
          <summary>
            {say(nameOf(one.profile))} · {say(words.fields, { n: one.changes.length })}
          </summary>
          <ChangeTable changes={one.changes} />
        </details>
      )}
    </li>
  );
}

export interface ImportPreviewProps {
  readonly file: string;
  readonly incoming: readonly Incoming[];
  readonly refused: readonly RefusedSubject[];
  readonly onWrite: () => void;
  readonly onDrop: () => void;
}

/** What the file would do, before anything is done. */
export function ImportPreview({ file, incoming, refused, onWrite, onDrop }: ImportPreviewProps) {
  const say = useSay();
  const count = (verdict: Verdict) => incoming.filter((one) => one.verdict === verdict).length;
  const writes = count('new') + count('changed');
  const { seen, rest } = useWindow(incoming, file);
  return (
    <div class="confirm" role="group">
      <p>
        <strong>{say(words.counts, { file, fresh: count('new'), changed: count('changed'), same: count('same'), refused: refused.length })}</strong>
      </p>
      <ul>
        {refused.map(({ place, reason }) => (
          <li key={place} class="note-line" data-incoming="refused">
            {say(words.refused, { place, reason: say(reason) })}
          </li>
        ))}
        {seen.map((one, index) => (
          <Row key={`${one.profile.id}/${index}`} one={one} />
        ))}
      </ul>
      {rest}
      <div class="acts">
        {writes === 0 ? (
          <span class="faint">{say(words.none)}</span>
        ) : (
          <Button action="import" look="main" onPress={onWrite}>
            {say(words.write, { n: writes })}
          </Button>
        )}
        <Button action="drop-import" onPress={onDrop}>
          {say(words.drop)}
        </Button>
      </div>
    </div>
  );
}
