import { text } from '../../../utils/core/text.ts';
import { levelWords, type Remark } from '../../../utils/rows/remarks.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { useSay } from '../../lang.tsx';

const words = {
  row: text('第 {n} 行', 'Row {n}'),
  fix: text('可改为 {fix}', 'Could be {fix}'),
  source: text('依据', 'Source'),
  of: text('{field}：', '{field}: '),
};

type Level = Remark['level'];

/** Tone and icon of each level; colour never says it alone. */
const looks: Readonly<Record<Level, { readonly tone: string; readonly icon: IconName }>> = {
  refused: { tone: 'block', icon: 'block' },
  block: { tone: 'block', icon: 'block' },
  missing: { tone: 'warn', icon: 'warn' },
  warn: { tone: 'warn', icon: 'warn' },
  look: { tone: 'warn', icon: 'warn' },
  hint: { tone: 'hint', icon: 'hint' },
  tidied: { tone: 'ok', icon: 'ok' },
};

function Row({ remark, numbered }: { readonly remark: Remark; readonly numbered: boolean }) {
  const say = useSay();
  const { tone, icon } = looks[remark.level];
  return (
    <li class={`finding tone-${tone}`} data-remark={remark.level}>
      <Icon name={icon} />
      <p>
        <strong class="finding-word">{say(levelWords[remark.level])}</strong>{' '}
        {numbered ? <span class="faint">{say(words.row, { n: remark.row + 1 })} · </span> : null}
        {remark.field === undefined ? null : say(words.of, { field: say(remark.field) })}
        {say(remark.text)}
        {remark.fix === undefined ? null : <span class="faint"> · {say(words.fix, { fix: remark.fix })}</span>}
        {remark.source === undefined ? null : (
          <>
            {' '}
            <a class="faint" href={remark.source.url} target="_blank" rel="noreferrer" title={remark.source.name}>
              {say(words.source)}
            </a>
          </>
        )}
      </p>
    </li>
  );
}

/** What is to be said of one subject, the gravest first. `numbered`: the rows of the sheet are named. */
export function Remarks({ remarks, numbered }: { readonly remarks: readonly Remark[]; readonly numbered: boolean }) {
  return (
    <ul class="findings">
      {remarks.map((remark, at) => (
        <Row key={at} remark={remark} numbered={numbered} />
      ))}
    </ul>
  );
}
