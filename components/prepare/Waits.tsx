import { dayText } from '../../utils/core/format.ts';
import type { Span } from '../../utils/core/limit.ts';
import { filled, text, type Text } from '../../utils/core/text.ts';
import type { Waiting, WaitStep } from '../../utils/core/waiting.ts';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale } from '../today.ts';
import { Conflicts } from './Conflicts.tsx';
import { words } from './words.ts';

const units: Readonly<Record<Span['unit'], Text>> = { hour: text('小时', 'h'), day: text('天', 'days'), 'working-day': text('个工作日', 'working days') };

/** `3–5 个工作日`, `最多 24 小时`, `1 个工作日`. */
export function spanText(least: Span, most: Span): Text {
  const unit = units[most.unit];
  const top = text(`${most.count} ${unit.zh}`, `${most.count} ${unit.en}`);
  if (least.count === 0) return text(words.upTo.zh.replace('{most}', top.zh), words.upTo.en.replace('{most}', top.en));
  return least.count === most.count ? top : text(`${least.count}–${top.zh}`, `${least.count}–${top.en}`);
}

function Step({ step }: { readonly step: WaitStep }) {
  const say = useSay();
  const { id, title, least, most, note, open, source, conflicts } = step;
  return (
    <tr data-wait={id} data-stale={useStale(source) ? '' : undefined}>
      <th scope="row">
        {say(title)} {open.length === 0 ? null : <span class="tag tag-warn">{say(words.perhaps)}</span>}
        {note === undefined ? null : <p class="faint">{say(note)}</p>}
        <Conflicts conflicts={conflicts} />
        <SourceLine source={source} />
      </th>
      <td class="nowrap">{say(spanText(least, most))}</td>
    </tr>
  );
}

/** How long it takes, in one sentence. */
export const totalText = ({ earliest, latest }: Waiting): Text => {
  const [from, to] = [dayText(earliest), dayText(latest)];
  return { zh: filled(words.total, { from: from.zh, to: to.zh }).zh, en: filled(words.total, { from: from.en, to: to.en }).en };
};

/** How long others take, step by step, and between which days it ends. */
export function Waits({ waiting }: { readonly waiting: Waiting }) {
  const say = useSay();
  return (
    <section class="ready-part" data-part="waiting">
      <h3>{say(words.waiting)}</h3>
      <p data-total>
        <strong>{say(totalText(waiting))}</strong>
      </p>
      {waiting.provisional ? <p class="note-line">{say(words.provisional)}</p> : null}
      <p class="faint">{say(words.totalNote)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.step)}</th>
            <th scope="col">{say(words.takes)}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
