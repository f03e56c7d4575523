import { useState } from 'preact/hooks';
import { mask } from '../../../utils/core/mask.ts';
import { searchIn, type SearchRow } from '../../../utils/core/search.ts';
import { text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { SearchBox } from '../../SearchBox.tsx';
import { nameOf } from '../../subject/subject-view.ts';
import { useSlices } from '../../use-slices.ts';
import { useWindow } from '../../Windowed.tsx';
import type { Subjects } from '../use-subjects.ts';

const words = {
  search: text('找要移交的主体', 'Find subjects to hand over'),
  hint: text('名称、拼音、首字母、证件号、域名、标签', 'Name, pinyin, initials, number, domain, tag'),
  chosen: text('已选 {n} 个', '{n} chosen'),
  all: text('选中找到的 {n} 个', 'Choose the {n} found'),
  none: text('全部不选', 'Choose none'),
  empty: text('没有找到。', 'Nothing found.'),
};

const blank: readonly SearchRow[] = [];
/** Until the subjects are ready to be searched. */
const nothing = searchIn(blank);

export interface BundlePickerProps {
  readonly subjects: Subjects;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which subjects go into a bundle: found by anything, ticked one by one or all that were found. */
export function BundlePicker({ subjects, chosen, onChange }: BundlePickerProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const { searched } = subjects;
  const [key, setKey] = useState({ searched, query });
  if (key.searched !== searched || key.query !== query) setKey({ searched, query });
  const found = useSlices(key, () => (searched ?? nothing).find(query)).result ?? blank;
  const { seen, rest } = useWindow(found, query);
  const tick = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div class="stack" data-bundle-picker>
      <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} />
      <div class="acts">
        <Button action="choose-found" disabled={found.length === 0} onPress={() => onChange(new Set([...chosen, ...found.map(({ subject }) => subject.id)]))}>
          {say(words.all, { n: found.length })}
        </Button>
        <Button action="choose-none" disabled={chosen.size === 0} onPress={() => onChange(new Set())}>
          {say(words.none)}
        </Button>
        <span class="faint" data-chosen={chosen.size}>
          {say(words.chosen, { n: chosen.size })}
        </span>
      </div>
      <div class="long-list pick-list">
        <ul>
          {seen.map(({ subject }) => (
            <li key={subject.id}>
              <label class="tick">
                <input type="checkbox" name={`choose-${subject.id}`} checked={chosen.has(subject.id)} onChange={(event) => tick(subject.id, event.currentTarget.checked)} />
                <span>{say(nameOf(subject))}</span>
                <span class="faint">{mask('subject.certificateNumber', subject.certificate)}</span>
              </label>
            </li>
          ))}
        </ul>
        {rest}
      </div>
      {found.length === 0 && subjects.list !== undefined ? <p class="faint">{say(words.empty)}</p> : null}
    </div>
  );
}
