import { useMemo, useState } from 'preact/hooks';
import { text, type Text } from '../../../utils/core/text.ts';
import type { Analysis, Line } from '../../../utils/rows/analysis.ts';
import { labelOf, outlookWords } from '../../../utils/rows/remarks.ts';
import { outlookOf, outlooks, tallyOf, type Outlook, type Tally } from '../../../utils/rows/tally.ts';
import { useSay } from '../../lang.tsx';
import { useWindow } from '../../Windowed.tsx';
import type { RefusedSubject } from '../ports.ts';
import { LineRow } from './LineRow.tsx';
import { Remarks } from './Remarks.tsx';

const words = {
  counts: text('“{file}”：新增 {fresh}，有改动 {changed}，相同 {same}，拒收 {refused}', '“{file}”: {fresh} new, {changed} changed, {same} same, {refused} refused'),
  all: text('全部 {n}', 'All {n}'),
  by: text('{word} {n}', '{word} {n}'),
  outlook: text('备案会怎样', 'How the filing would go'),
  stray: text('{n} 行认不出属于谁', 'Rows that belong to nobody: {n}'),
  place: text('第 {place} 个：{reason}', 'No. {place}: {reason}'),
  nothing: text('表格里没有主体。', 'The sheet holds no subject.'),
};

const order = (line: Line): number => outlooks.indexOf(outlookOf(line));

type Filter = Outlook | 'all';

interface ChipsProps {
  readonly tally: Tally;
  readonly all: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function Chips({ tally, all, filter, onFilter }: ChipsProps) {
  const say = useSay();
  const chip = (id: Filter, word: Text, n: number) => (
    <button key={id} type="button" class="chip" data-filter={id} aria-pressed={filter === id} onClick={() => onFilter(id)}>
      {say(word, { n, word: id === 'all' ? '' : say(outlookWords[id]) })}
    </button>
  );
  return (
    <div class="chips" role="group" aria-label={say(words.outlook)}>
      {chip('all', words.all, all)}
      {outlooks.map((id) => chip(id, words.by, tally.outlook[id]))}
    </div>
  );
}

export interface ResultsProps {
  readonly file: string;
  readonly analysis: Analysis;
  readonly refused: readonly RefusedSubject[];
  readonly withGaps: boolean;
  readonly numbered: boolean;
}

function Refused({ analysis, refused }: Pick<ResultsProps, 'analysis' | 'refused'>) {
  const say = useSay();
  const stray = analysis.stray.map(({ row, level, text: said, target }) => ({ row, level, text: said, ...labelOf(target) }));
  return (
    <>
      {refused.length === 0 ? null : (
        <ul>
          {refused.map(({ place, reason }) => (
            <li key={place} class="note-line" data-incoming="refused">
              {say(words.place, { place, reason: say(reason) })}
            </li>
          ))}
        </ul>
      )}
      {stray.length === 0 ? null : (
        <details data-stray={stray.length}>
          <summary>{say(words.stray, { n: new Set(stray.map(({ row }) => row)).size })}</summary>
          <Remarks remarks={stray.slice(0, 200)} numbered />
        </details>
      )}
    </>
  );
}

/** What the file would do and what would become of its filings, the gravest first, before anything is done. */
export function Results({ file, analysis, refused, withGaps, numbered }: ResultsProps) {
  const say = useSay();
  const [filter, setFilter] = useState<Filter>('all');
  const tally = useMemo(() => tallyOf(analysis, withGaps), [analysis, withGaps]);
  const sorted = useMemo(() => !analysis.isJudged ? analysis.lines : analysis.lines.toSorted((a, b) => order(a) - order(b) || a.row - b.row), [analysis]);
  const lines = useMemo(() => (filter === 'all' ? sorted : sorted.filter((line) => outlookOf(line) === filter)), [sorted, filter]);
  const { seen, rest } = useWindow(lines, `${file}/${filter}`);
  return (
    <div class="stack">
      <p data-counts>
        <strong>{say(words.counts, { file, fresh: tally.new, changed: tally.changed, same: tally.same, refused: tally.refused + refused.length })}</strong>
      </p>
      {analysis.lines.length === 0 ? <p class="faint">{say(words.nothing)}</p> : null}
      {analysis.lines.length === 0 || !analysis.isJudged ? null : <Chips tally={tally} all={analysis.lines.length} filter={filter} onFilter={setFilter} />}
      <Refused analysis={analysis} refused={refused} />
      <ul class="incoming-list">
        {seen.map((line) => (
          <LineRow key={`${line.profile.id}/${line.row}`} line={line} withGaps={withGaps} isJudged={analysis.isJudged} numbered={numbered} />
        ))}
      </ul>
      {rest}
    </div>
  );
}
