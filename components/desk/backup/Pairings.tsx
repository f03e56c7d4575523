import { text, type Text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { HoldToShow, useReveal } from '../../Masked.tsx';
import { nameOf } from '../../subject/subject-view.ts';
import { useWindow } from '../../Windowed.tsx';
import { DifferenceRow } from './DifferenceRow.tsx';
import { everywhere, takenOf, verdictOf, whole, type Choices, type Pairing, type Verdict } from './merge-plan.ts';

const verdicts: Readonly<Record<Verdict, Text>> = { new: text('本机没有', 'Not here yet'), differs: text('有差异', 'Differs'), same: text('相同', 'Same') };
const tags: Readonly<Record<Verdict, string>> = { new: 'tag-new', differs: 'tag-changed', same: 'tag-same' };

const words = {
  counts: text('本机没有 {fresh}，有差异 {differs}，相同 {same}', '{fresh} not here yet, {differs} that differ, {same} the same'),
  rule: text('默认只补本机空着的项目；两边都有而不一样的，保留本机，除非您勾选。', 'By default only what is blank here is filled. Where both sides say something, what is here stays unless you tick it.'),
  allThere: text('全部以文件为准', 'Take all from the file'),
  allHere: text('本机已有的都不改', 'Change nothing that is here'),
  taken: text('取 {n} / {all} 项', '{n} of {all} taken'),
  take: text('取', 'Take'),
  field: text('项目', 'Item'),
  here: text('本机', 'Here'),
  there: text('文件', 'In the file'),
  add: text('加入本机', 'Add it here'),
};

interface RowProps {
  readonly pairing: Pairing;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

function Table({ pairing, choices, onChange }: RowProps) {
  const say = useSay();
  const reveal = useReveal();
  const taken = takenOf(pairing, choices);
  const put = (key: string, on: boolean) => {
    const next = new Set(taken);
    if (on) next.add(key);
    else next.delete(key);
    onChange(new Map([...choices, [pairing.there.id, next]]));
  };
  return (
    <table class="changes">
      <thead>
        <tr>
          <th scope="col">{say(words.take)}</th>
          <th scope="col">{say(words.field)}</th>
          <th scope="col">{say(words.here)}</th>
          <th scope="col">
            {say(words.there)} <HoldToShow reveal={reveal} />
          </th>
        </tr>
      </thead>
      <tbody>
        {pairing.differences.map((one) => (
          <DifferenceRow key={one.key} one={one} isTaken={taken.has(one.key)} isShown={reveal.shown} onTake={(on) => put(one.key, on)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ pairing, choices, onChange }: RowProps) {
  const say = useSay();
  const verdict = verdictOf(pairing);
  const taken = takenOf(pairing, choices);
  const tag = <span class={`tag ${tags[verdict]}`}>{say(verdicts[verdict])}</span>;
  const name = say(nameOf(pairing.here ?? pairing.there));
  if (verdict === 'same') return <li data-pairing={verdict}>{tag} {name}</li>;
  if (verdict === 'new') {
    return (
      <li data-pairing={verdict}>
        {tag} {name}{' '}
        <label class="tick">
          <input type="checkbox" name={`add-${pairing.there.id}`} checked={taken.has(whole)} onChange={(event) => onChange(new Map([...choices, [pairing.there.id, new Set(event.currentTarget.checked ? [whole] : [])]]))} />
          {say(words.add)}
        </label>
      </li>
    );
  }
  return (
    <li data-pairing={verdict}>
      <details>
        <summary>
          {tag} {name} · {say(words.taken, { n: taken.size, all: pairing.differences.length })}
        </summary>
        <Table pairing={pairing} choices={choices} onChange={onChange} />
      </details>
    </li>
  );
}

const order: readonly Verdict[] = ['differs', 'new', 'same'];

export interface PairingsProps {
  readonly all: readonly Pairing[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** Every subject of a file beside the one here, what differs first; each difference is taken or left. */
export function Pairings({ all, choices, onChange }: PairingsProps) {
  const say = useSay();
  const sorted = order.flatMap((verdict) => all.filter((pairing) => verdictOf(pairing) === verdict));
  const { seen, rest } = useWindow(sorted, String(all.length));
  const count = (verdict: Verdict) => all.filter((pairing) => verdictOf(pairing) === verdict).length;
  const set = (side: 'here' | 'there') => onChange(new Map([...choices, ...everywhere(all, side)]));
  return (
    <div class="stack" data-pairings>
      <p>
        <strong>{say(words.counts, { fresh: count('new'), differs: count('differs'), same: count('same') })}</strong>
      </p>
      {count('differs') === 0 ? null : (
        <>
          <p class="faint">{say(words.rule)}</p>
          <div class="acts">
            <Button action="take-there" onPress={() => set('there')}>
              {say(words.allThere)}
            </Button>
            <Button action="keep-here" onPress={() => set('here')}>
              {say(words.allHere)}
            </Button>
          </div>
        </>
      )}
      <div class="long-list">
        <ul class="pairings">
          {seen.map((pairing) => (
            <Row key={pairing.there.id} pairing={pairing} choices={choices} onChange={onChange} />
          ))}
        </ul>
        {rest}
      </div>
    </div>
  );
}
