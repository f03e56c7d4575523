import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import type { Day } from '../../../utils/core/time.ts';
import { useSay } from '../../lang.tsx';
import { useVirtualRows } from '../../use-virtual-rows.ts';
import type { Edits } from '../use-edits.ts';
import { SubjectRow } from './SubjectRow.tsx';
import type { Order } from './use-listed.ts';
import type { Ticked } from './use-ticks.ts';

const words = {
  tickAll: text('选中全部 {n} 个', 'Tick all {n}'),
  sort: text('按此排序', 'Sort by this'),
};

interface Column {
  readonly id: string;
  readonly name: Text;
  readonly order?: Order | 'changed';
}

const columns: readonly Column[] = [
  { id: 'name', name: text('主办者名称', 'Entity name'), order: 'name' },
  { id: 'certificate', name: text('证件号码', 'Certificate number') },
  { id: 'principal', name: text('主体负责人', 'Principal') },
  { id: 'domains', name: text('域名', 'Domains') },
  { id: 'accounts', name: text('账号', 'Accounts') },
  { id: 'mandate', name: text('授权截止', 'Mandate ends'), order: 'mandate' },
  { id: 'retention', name: text('保存到', 'Kept until'), order: 'retention' },
  { id: 'changed', name: text('最近修改', 'Changed'), order: 'changed' },
];

/** Of one row, in pixels; `.subject-table td` is of the same height. */
const rowHeight = 34;

export interface SubjectTableProps {
  readonly listed: readonly Overview[];
  /** From the top again when this changes. */
  readonly of: unknown;
  readonly today: Day;
  readonly ticked: Ticked;
  readonly edits: Edits;
  readonly order: Order | undefined;
  readonly onOrder: (order: Order | undefined) => void;
}

function Head({ listed, ticked, order, onOrder }: Pick<SubjectTableProps, 'listed' | 'ticked' | 'order' | 'onOrder'>) {
  const say = useSay();
  const shown = order ?? 'changed';
  const isAll = listed.length > 0 && ticked.ids.size >= listed.length && listed.every(({ id }) => ticked.ids.has(id));
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th class="cell-tick">
          <input type="checkbox" name="tick-all" aria-label={say(words.tickAll, { n: listed.length })} title={say(words.tickAll, { n: listed.length })} checked={isAll} onClick={(event) => ticked.all(event.currentTarget.checked)} />
        </th>
        {columns.map(({ id, name, order: by }) => (
          <th key={id} scope="col" class={`column-${id}`} aria-sort={by === shown ? (by === 'changed' ? 'descending' : 'ascending') : undefined}>
            {by === undefined ? (
              say(name)
            ) : (
              <button type="button" class="sorter" data-action={`sort-${id}`} title={say(words.sort)} onClick={() => onOrder(by === 'changed' ? undefined : by)}>
                {say(name)}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

const steps: Readonly<Record<string, (row: number, count: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

const rowAt = (target: EventTarget | null): number | undefined => {
  const at = target instanceof Element ? target.closest<HTMLElement>('tr[data-row]')?.dataset['row'] : undefined;
  return at === undefined ? undefined : Number(at);
};

/** A very long list, moved through with arrow keys; space ticks, Enter opens. */
export function SubjectTable(props: SubjectTableProps) {
  const { listed, of, today, ticked, edits } = props;
  const rows = useVirtualRows(listed.length, rowHeight, of);
  const body = useRef<HTMLTableSectionElement>(null);
  const [wanted, want] = useState<{ readonly row: number }>();
  useEffect(() => {
    if (wanted !== undefined) body.current?.querySelector<HTMLElement>(`tr[data-row="${wanted.row}"] a`)?.focus({ preventScroll: true });
  }, [wanted]);
  const move = (event: KeyboardEvent) => {
    const row = rowAt(event.target);
    const subject = row === undefined ? undefined : listed[row];
    if (row === undefined || subject === undefined) return;
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      return ticked.tick(row, !ticked.ids.has(subject.id), event.shiftKey);
    }
    const next = steps[event.key]?.(row, listed.length);
    if (next === undefined || next < 0 || next >= listed.length) return;
    event.preventDefault();
    rows.reveal(next);
    want({ row: next });
  };
  return (
    <div class="subject-scroll" ref={rows.box}>
      <table class="wide subject-table" aria-rowcount={listed.length + 1}>
        <Head {...props} />
        <tbody ref={body} onKeyDown={move}>
          {rows.above === 0 ? null : <tr class="gap" aria-hidden="true" style={{ height: `${rows.above}px` }} />}
          {listed.slice(rows.from, rows.to).map((subject, at) => (
            <SubjectRow
              key={subject.id}
              subject={subject}
              row={rows.from + at}
              today={today}
              isTicked={ticked.ids.has(subject.id)}
              isUnsaved={edits.has(subject.id)}
              onTick={(on, through) => ticked.tick(rows.from + at, on, through)}
            />
          ))}
          {rows.below === 0 ? null : <tr class="gap" aria-hidden="true" style={{ height: `${rows.below}px` }} />}
        </tbody>
      </table>
    </div>
  );
}
