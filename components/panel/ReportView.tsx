import { fields } from '../../utils/core/field.ts';
import { reasons, type Result, type Written } from '../../utils/core/fill.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { FieldName } from '../FieldName.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { HoldToShow, useReveal, type Reveal } from '../Masked.tsx';
import { Value } from '../Value.tsx';
import { clockAt } from '../../utils/core/time.ts';
import { summaryOf, type Report } from './state.ts';

const words = {
  fill: text('填写结果 {time}', 'Result of the fill at {time}'),
  undo: text('撤销结果 {time}', 'Result of the undo at {time}'),
  unrecorded: text('页面已写入，但这次填写没有记进填写记录，账号也没有绑定。', 'The page was written, but this fill was not noted in the history, and the account was not bound.'),
  stopped: text('提前停止：{reason}', 'Stopped early: {reason}'),
  copy: text('复制', 'Copy'),
  copyOf: text('复制{field}', 'Copy {field}'),
  show: text('在页面上显示', 'Show on page'),
  showOf: text('在页面上显示：{field}', 'Show on page: {field}'),
};

const results: Readonly<Record<Result, { readonly icon: IconName; readonly word: Text; readonly more: Text }>> = {
  written: { icon: 'ok', word: text('已写入', 'Written'), more: text('页面显示一致', 'the page shows it') },
  altered: { icon: 'altered', word: text('被页面改动', 'Altered'), more: text('页面显示为', 'the page shows') },
  refused: { icon: 'block', word: text('未写入', 'Not written'), more: text('页面仍显示', 'the page still shows') },
};

export interface ReportProps {
  readonly report: Report;
  readonly onCopy: (value: string) => void;
  readonly onShow: (field: Written['field']) => void;
}

function Line({ one, wanted, reveal, onCopy, onShow }: Omit<ReportProps, 'report'> & { one: Written; wanted: string | undefined; reveal: Reveal }) {
  const say = useSay();
  const { icon, word, more } = results[one.result];
  const field = say(fields[one.field].label);
  return (
    <li class={`result result-${one.result}`} data-result={one.result} data-field={one.field}>
      <Icon name={icon} />
      <div class="result-text">
        <p>
          <FieldName field={one.field} /> <strong>{say(word)}</strong>
          {one.reason === undefined ? null : ` · ${say(reasons[one.reason])}`}
        </p>
        <p class="faint">
          {say(more)} {one.result === 'written' ? null : <Value field={one.field} value={one.shown} shown={reveal.shown} />}
        </p>
      </div>
      <div class="result-acts">
        {wanted === undefined || one.result === 'written' ? null : (
          <Button action="copy" look="link" field={one.field} label={say(words.copyOf, { field })} onPress={() => onCopy(wanted)}>
            {say(words.copy)}
          </Button>
        )}
        <Button action="show" look="link" field={one.field} label={say(words.showOf, { field })} onPress={() => onShow(one.field)}>
          {say(words.show)}
        </Button>
      </div>
    </li>
  );
}

const order: readonly Result[] = ['refused', 'altered', 'written'];

/** What became of every field of the last fill or undo: what needs the person first. */
export function ReportView({ report, onCopy, onShow }: ReportProps) {
  const say = useSay();
  const reveal = useReveal();
  const sorted = report.results.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  return (
    <section class="group" data-report={report.kind}>
      <h2 class="group-head">
        {say(report.kind === 'fill' ? words.fill : words.undo, { time: clockAt(report.at) })} · {say(summaryOf(report))}
        <HoldToShow reveal={reveal} />
      </h2>
      {report.stopped === undefined ? null : <p class="note-line">{say(words.stopped, { reason: say(reasons[report.stopped]) })}</p>}
      {report.unrecorded === true ? <p class="note-line">{say(words.unrecorded)}</p> : null}
      <ul class="results">
        {sorted.map((one) => (
          <Line key={one.field} one={one} wanted={report.wanted.get(one.field)} reveal={reveal} onCopy={onCopy} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}
