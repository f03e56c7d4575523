import { useState } from 'preact/hooks';
import type { Overview } from '../../utils/core/overview.ts';
import type { Search } from '../../utils/core/search.ts';
import type { Slices } from '../../utils/core/slices.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import { useSlices } from '../use-slices.ts';
import { nameOf } from './subject-view.ts';

const words = {
  find: text('查找主体', 'Find a subject'),
  more: text('还有 {n} 个，请查找', '{n} more; search'),
};

/** A list that a person can still look through; beyond it, a box to search stands before it. */
const mostListed = 200;
const mostFound = 50;

export interface SubjectChoiceProps {
  readonly label: Text;
  /** What stands for no subject. */
  readonly none: Text;
  readonly subjects: readonly Overview[];
  readonly search: Search | undefined;
  readonly chosen: string;
  readonly onPick: (id: string) => void;
}

function* found(search: Search | undefined, query: string): Slices<readonly Overview[]> {
  const rows = search === undefined ? [] : yield* search.find(query);
  return rows.map(({ subject }) => subject);
}

/** One subject out of few or out of a hundred thousand. */
export function SubjectChoice({ label, none, subjects, search, chosen, onPick }: SubjectChoiceProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const isLong = subjects.length > mostListed;
  const matching = useSlices(isLong ? `${query}\n${subjects.length}` : '', () => found(isLong ? search : undefined, query)).result ?? [];
  const own = subjects.filter(({ id }) => id === chosen);
  const offered = isLong ? [...own, ...matching.slice(0, mostFound).filter(({ id }) => id !== chosen)] : subjects;
  const rest = isLong ? matching.length - mostFound : 0;
  return (
    <label class="case-field">
      <span class="faint">{say(label)}</span>
      {isLong ? <input type="search" name="find-subject" aria-label={say(words.find)} placeholder={say(words.find)} value={query} onInput={(event) => setQuery(event.currentTarget.value)} /> : null}
      <select name="subject" value={chosen} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{say(none)}</option>
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {say(nameOf(one))}
          </option>
        ))}
        {rest > 0 ? <option disabled>{say(words.more, { n: rest })}</option> : null}
      </select>
    </label>
  );
}
