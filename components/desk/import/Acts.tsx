import { useMemo } from 'preact/hooks';
import { text } from '../../../utils/core/text.ts';
import { findingsSheet, fixedUp } from '../../../utils/rows/result-sheets.ts';
import { inSlices } from '../../../utils/rows/pace.ts';
import { writesOf } from '../../../utils/rows/tally.ts';
import { Button } from '../../Button.tsx';
import { useLang, useSay } from '../../lang.tsx';
import type { PageProps } from '../page-props.ts';
import type { Importing } from './use-import.ts';

const words = {
  write: text('写入 {n} 个主体', 'Write {n} subjects'),
  none: text('没有要写入的', 'Nothing to write'),
  drop: text('不导入', 'Do not import'),
  gaps: text('个别单元格被拒收的主体也写入，那些格留空（{n} 个）', 'Write subjects of which single cells were refused too, those cells left blank ({n})'),
  fixed: text('下载带原因的表格', 'Download the sheet with reasons'),
  findings: text('下载检查结果', 'Download the findings'),
  csv: text('检查结果 .csv', 'Findings as .csv'),
  fixedName: text('已检查', 'checked'),
  findingsName: text('检查结果', 'findings'),
};

const stem = (name: string) => name.replace(/\.[^.]{1,5}$/, '');

export interface ActsProps {
  readonly importing: Importing;
  readonly page: PageProps;
}

/** The sheets that are handed back: one with reasons beside the rows, one with a row for each finding. */
function useSheets({ importing, page }: ActsProps) {
  const say = useSay();
  const lang = useLang();
  const { work, run } = importing;
  const { clock, imports, saveSheet } = page.ports;
  const hand = (kind: 'fixed' | 'xlsx' | 'csv') =>
    run({ phase: 'handing' }, async (signal) => {
      const { analysis, table, mapping, name = '' } = work ?? {};
      if (analysis === undefined) return;
      const pace = { clock, rest: imports.rest, signal, tell: () => undefined };
      const isFixed = kind === 'fixed' && table !== undefined && mapping !== undefined;
      const sheet = isFixed ? await inSlices(fixedUp({ table, mapping, analysis, lang }), pace) : await inSlices(findingsSheet(analysis, lang), pace);
      const word = say(isFixed ? words.fixedName : words.findingsName);
      // Subjects of the file that are stored too: the log says in which files their values stand.
      const subjects = analysis.lines.flatMap(({ verdict, profile }) => (verdict === 'new' ? [] : [profile.id]));
      await saveSheet({ sheets: [sheet], name: `${stem(name)}-${word}`, format: kind === 'csv' ? 'csv' : 'xlsx', subjects }, signal);
    });
  return hand;
}

/** What can be done with a file that was looked at. */
export function Acts(props: ActsProps) {
  const say = useSay();
  const { importing } = props;
  const { work, withGaps, setWithGaps, write, drop, going } = importing;
  const hand = useSheets(props);
  const { analysis, table } = work ?? {};
  const writes = useMemo(() => (analysis === undefined ? 0 : writesOf(analysis, withGaps).length), [analysis, withGaps]);
  const gaps = useMemo(() => (analysis?.lines ?? []).filter(({ refusal }) => refusal === 'cells').length, [analysis]);
  if (analysis === undefined) return null;
  const isBusy = going !== undefined;
  // Whoever has seen what would be written need not wait for the rules.
  const mayWrite = !isBusy || (going.phase === 'checking' && !analysis.isJudged);
  return (
    <div class="stack">
      {gaps === 0 ? null : (
        <label class="tick">
          <input type="checkbox" name="with-gaps" checked={withGaps} onChange={(event) => setWithGaps(event.currentTarget.checked)} />
          <span>{say(words.gaps, { n: gaps })}</span>
        </label>
      )}
      <div class="acts">
        {writes === 0 ? (
          <span class="faint">{say(words.none)}</span>
        ) : (
          <Button action="import" look="main" busy={!mayWrite} onPress={() => void write()}>
            {say(words.write, { n: writes })}
          </Button>
        )}
        {table === undefined ? null : (
          <Button action="fixed-sheet" busy={isBusy} onPress={() => void hand('fixed')}>
            {say(words.fixed)}
          </Button>
        )}
        <Button action="findings-sheet" busy={isBusy} onPress={() => void hand('xlsx')}>
          {say(words.findings)}
        </Button>
        <Button action="findings-csv" look="link" busy={isBusy} onPress={() => void hand('csv')}>
          {say(words.csv)}
        </Button>
        <Button action="drop-import" look="link" onPress={drop}>
          {say(words.drop)}
        </Button>
      </div>
    </div>
  );
}
