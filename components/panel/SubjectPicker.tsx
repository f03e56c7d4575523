import { useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../utils/core/overview.ts';
import { searchIn, searchRows, type Search } from '../../utils/core/search.ts';
import type { Slices } from '../../utils/core/slices.ts';
import { text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { SubjectCard } from '../subject/SubjectCard.tsx';
import { useSlices } from '../use-slices.ts';
import { Windowed } from '../Windowed.tsx';
import { boundTo, chosenProfile, chosenSubject, type PanelState } from './state.ts';

const words = {
  search: text('查找主体', 'Find a subject'),
  hint: text('名称、拼音或首字母、信用代码、手机、域名的任意片段', 'Any part of name, pinyin, credit code, phone, domain'),
  change: text('换一个', 'Change'),
  site: text('网站', 'Website'),
  none: text('还没有存过主体', 'No subject stored yet'),
  first: text('在控制台填好一页后，点下面的“存为新主体”；或在工作台新建。', 'Fill one page of the console and press “Save as a new subject” below, or make one in the desk.'),
  desk: text('去工作台新建', 'Make one in the desk'),
  noMatch: text('没有符合的主体', 'No subject matches'),
  shorter: text('换一个更短的片段试试；名称、拼音、号码、域名、账号、标签都可以查。', 'Try a shorter part; names, pinyin, numbers, domains, accounts and tags are searched.'),
};

export interface SubjectPickerProps {
  readonly state: PanelState;
  readonly onChoose: (id: string | undefined, site?: string) => void;
  readonly onDesk: () => void;
}

/** Subjects of this account first; they are the likely ones. */
function boundFirst(subjects: readonly Overview[], account: string | undefined): readonly Overview[] {
  const bound = new Set(boundTo(subjects, account));
  return bound.size === 0 ? subjects : [...bound, ...subjects.filter((subject) => !bound.has(subject))];
}

const none: readonly Overview[] = [];

function* looked(search: Search, query: string): Slices<readonly Overview[]> {
  return (yield* search.find(query)).map(({ subject }) => subject);
}

/** What the query finds; the last findings stay on the screen until the next are there. */
function useFound(subjects: readonly Overview[], query: string) {
  const rows = useSlices(subjects, () => searchRows(subjects)).result;
  const search = useMemo(() => searchIn(rows ?? []), [rows]);
  const of = useMemo(() => ({ search, query }), [search, query]);
  const { result = none, isOld } = useSlices(of, () => looked(search, query));
  return { found: result, isOld: isOld || rows === undefined };
}

function SiteChoice({ state, onChoose }: Omit<SubjectPickerProps, 'onDesk'>) {
  const say = useSay();
  const profile = chosenProfile(state);
  if (profile === undefined || profile.sites.length < 2) return null;
  return (
    <label class="inline-field">
      <span>{say(words.site)}</span>
      <select name="site" value={state.site ?? profile.sites[0]?.id} onChange={(event) => onChoose(profile.id, event.currentTarget.value)}>
        {profile.sites.map((site, index) => (
          <option key={site.id} value={site.id}>
            {[site.values['site.domain'], site.values['site.name']].filter(Boolean).join(' · ') || `${say(words.site)} ${index + 1}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function List({ state, onChoose, onDesk }: SubjectPickerProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const subjects = state.subjects ?? none;
  const { found, isOld } = useFound(subjects, query);
  const matching = useMemo(() => boundFirst(found, state.survey?.account), [found, state.survey?.account]);
  const takeFirst = () => {
    const [first] = matching;
    // What an earlier query found is not what the person means now.
    if (!isOld && query.trim() !== '' && first !== undefined) onChoose(first.id);
  };
  if (state.subjects !== undefined && subjects.length === 0) {
    return (
      <EmptyState title={words.none} todo={words.first}>
        <Button action="desk" onPress={onDesk}>
          {say(words.desk)}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} onEnter={takeFirst} />
      {subjects.length > 0 && matching.length === 0 && !isOld ? <EmptyState title={words.noMatch} todo={words.shorter} /> : null}
      <div class="subjects">
        <Windowed of={query} items={matching} row={(subject) => <SubjectCard key={subject.id} subject={subject} onChoose={() => onChoose(subject.id)} />} />
      </div>
    </>
  );
}

/** The chosen subject and its site, or the list to choose from. */
export function SubjectPicker(props: SubjectPickerProps) {
  const say = useSay();
  const subject = chosenSubject(props.state);
  if (subject === undefined) {
    return (
      <section class="picker">
        <List {...props} />
      </section>
    );
  }
  return (
    <section class="picker">
      <SubjectCard subject={subject}>
        <Button action="change-subject" look="link" onPress={() => props.onChoose(undefined)}>
          {say(words.change)}
        </Button>
      </SubjectCard>
      <SiteChoice state={props.state} onChoose={props.onChoose} />
    </section>
  );
}
