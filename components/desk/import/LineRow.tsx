import { useState } from 'preact/hooks';
import { text, type Text } from '../../../utils/core/text.ts';
import type { Line } from '../../../utils/rows/analysis.ts';
import { outlookWords, remarksOn, type Remark } from '../../../utils/rows/remarks.ts';
import { isTaken, outlookOf } from '../../../utils/rows/tally.ts';
import { ChangeTable } from '../../ChangeTable.tsx';
import { useSay } from '../../lang.tsx';
import { nameOf } from '../../subject/subject-view.ts';
import { Remarks } from './Remarks.tsx';

const verdicts: Readonly<Record<Line['verdict'] | 'refused', Text>> = {
  new: text('新增', 'New'),
  changed: text('有改动', 'Changed'),
  same: text('相同', 'Same'),
  refused: text('拒收', 'Refused'),
};

const words = {
  rows: text('第 {rows} 行', 'Row {rows}'),
  more: text('（另有 {n} 项）', ' (and {n} more)'),
  fields: text('改动 {n} 项', 'Changed values: {n}'),
  tidied: text('已整理 {n} 处', 'Tidied: {n}'),
  of: text('{field}：', '{field}: '),
};

const isGrave = ({ level }: Remark) => level !== 'tidied' && level !== 'hint';

const tones: Readonly<Record<ReturnType<typeof outlookOf>, string>> = { block: 'block', missing: 'warn', warn: 'warn', fine: 'ok' };

/** Rows as a person counts them, a run of them by its ends. */
function rowsText(rows: readonly number[]): string {
  const shown = rows.slice(0, 3).map((row) => row + 1);
  return `${shown.join('、')}${rows.length > 3 ? '…' : ''}`;
}

function Details({ line, numbered }: { readonly line: Line; readonly numbered: boolean }) {
  const say = useSay();
  const remarks = remarksOn(line);
  const [graver, tidied] = [remarks.filter(({ level }) => level !== 'tidied'), remarks.filter(({ level }) => level === 'tidied')];
  return (
    <div class="stack line-details">
      {graver.length === 0 ? null : <Remarks remarks={graver} numbered={numbered} />}
      {tidied.length === 0 ? null : (
        <details>
          <summary class="faint">{say(words.tidied, { n: tidied.length })}</summary>
          <Remarks remarks={tidied} numbered={numbered} />
        </details>
      )}
      {line.verdict === 'changed' ? (
        <>
          <p class="faint">{say(words.fields, { n: line.changes.length })}</p>
          <ChangeTable changes={line.changes} />
        </>
      ) : null}
    </div>
  );
}

export interface LineRowProps {
  readonly line: Line;
  readonly withGaps: boolean;
  /** How its filing would go is known. */
  readonly isJudged: boolean;
  /** The file has rows that are worth naming. */
  readonly numbered: boolean;
}

/** One subject of the file: what importing it would do, how its filing would go, and why. */
export function LineRow({ line, withGaps, isJudged, numbered }: LineRowProps) {
  const say = useSay();
  const outlook = outlookOf(line);
  const verdict = isTaken(line, withGaps) ? line.verdict : 'refused';
  const [first, ...more] = remarksOn(line).filter(isGrave);
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="incoming" data-incoming={verdict} data-outlook={isJudged ? outlook : undefined} data-row={line.row}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class={`tag tag-${verdict}`}>{say(verdicts[verdict])}</span>{' '}
          {verdict === 'refused' || !isJudged ? null : <span class={`outlook tone-${tones[outlook]}`}>{say(outlookWords[outlook])}</span>}{' '}
          <strong>{say(nameOf(line.profile))}</strong> {numbered ? <span class="faint">{say(words.rows, { rows: rowsText(line.rows) })}</span> : null}{' '}
          {first === undefined ? null : (
            <span class="first-reason">
              {first.field === undefined ? '' : say(words.of, { field: say(first.field) })}
              {say(first.text)}
              {more.length === 0 ? '' : say(words.more, { n: more.length })}
            </span>
          )}
        </summary>
        {isOpen ? <Details line={line} numbered={numbered} /> : null}
      </details>
    </li>
  );
}
