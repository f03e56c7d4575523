import { text } from '../../utils/core/text.ts';
import { shownNumber, type Judgement, type Measure, type Says } from '../../utils/pictures/judgement.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';

const words = {
  counts: text('留意 {hints} · 看不出 {untold} · 没有发现问题 {fine}', 'Note {hints} · cannot tell {untold} · nothing found {fine}'),
  fine: text('没有发现问题的 {n} 项', 'Nothing found in {n} checks'),
  measured: text('实测', 'measured'),
  limit: text('界限', 'limit'),
  own: text('界限为本扩展自定，仅供参考', 'the limit is our own, a rule of thumb'),
  given: text('界限取自下列依据', 'the limit is that of the source'),
  note: text('只是提示：图片能否用，由审核决定。', 'Only hints: the review decides whether a picture will do.'),
};

const looks: Readonly<Record<Says, { readonly icon: IconName; readonly tone: string; readonly word: ReturnType<typeof text> }>> = {
  hint: { icon: 'hint', tone: 'hint', word: text('留意', 'Note') },
  'cannot-tell': { icon: 'unknown', tone: 'unknown', word: text('看不出', 'Cannot tell') },
  fine: { icon: 'ok', tone: 'ok', word: text('没有发现问题', 'Nothing found') },
};

const signs: Readonly<Record<Measure['wants'], string>> = { 'at-least': '≥', 'at-most': '≤', equal: '=' };

function MeasureLine({ measure, own }: { readonly measure: Measure; readonly own: boolean }) {
  const say = useSay();
  const { name, value, unit, limit, wants } = measure;
  const gap = /^[A-Za-z]/.test(unit) ? ' ' : '';
  return (
    <p class="faint" data-measure={value}>
      {say(name)}: {say(words.measured)} {shownNumber(value)}
      {gap}
      {unit}, {say(words.limit)} {signs[wants]} {shownNumber(limit)}
      {gap}
      {unit} ({say(own ? words.own : words.given)})
    </p>
  );
}

function Row({ judgement }: { readonly judgement: Judgement }) {
  const say = useSay();
  const { icon, tone, word } = looks[judgement.says];
  return (
    <li class={`finding tone-${tone}`} data-judgement={judgement.id} data-says={judgement.says}>
      <Icon name={icon} />
      <div>
        <p>
          <strong class="finding-word">{say(word)}</strong> <strong>{say(judgement.title)}</strong>
        </p>
        <p>{say(judgement.text)}</p>
        {judgement.measure === undefined ? null : <MeasureLine measure={judgement.measure} own={judgement.own} />}
        {judgement.source === undefined ? null : <SourceLine source={judgement.source} />}
      </div>
    </li>
  );
}

function Rows({ judgements }: { readonly judgements: readonly Judgement[] }) {
  return (
    <ul class="findings">
      {judgements.map((one) => (
        <Row key={one.id} judgement={one} />
      ))}
    </ul>
  );
}

/** What was found in a picture: what to look at again first, each with its measure, its limit and who asks for it. */
export function PictureReport({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const say = useSay();
  const only = (says: Says) => judgements.filter((one) => one.says === says);
  const fine = only('fine');
  return (
    <>
      <p class="faint" data-counts>
        {say(words.counts, { hints: only('hint').length, untold: only('cannot-tell').length, fine: fine.length })}
      </p>
      <Rows judgements={[...only('hint'), ...only('cannot-tell')]} />
      {fine.length === 0 ? null : (
        <details class="fold picture-fine">
          <summary>{say(words.fine, { n: fine.length })}</summary>
          <Rows judgements={fine} />
        </details>
      )}
      <p class="faint">{say(words.note)}</p>
    </>
  );
}
