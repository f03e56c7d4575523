import { useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { Button } from '../Button.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { SubjectCard } from '../subject/SubjectCard.tsx';
import { found } from '../subject/subject-view.ts';
import { Windowed } from '../Windowed.tsx';
import { boundTo, chosenProfile, type PanelState } from './state.ts';

const words = {
  search: text('查找主体', 'Find a subject'),
  hint: text('名称、信用代码、手机、域名的任意片段', 'Any part of name, credit code, phone, domain'),
  change: text('换一个', 'Change'),
  site: text('网站', 'Website'),
  none: text('还没有存过主体', 'No subject stored yet'),
  first: text('在控制台填好一页后，点下面的“存为新主体”；或在工作台新建。', 'Fill one page of the console and press “Save as a new subject” below, or make one in the desk.'),
  desk: text('去工作台新建', 'Make one in the desk'),
  noMatch: text('没有符合的主体', 'No subject matches'),
  shorter: text('换一个更短的片段试试；名称、号码、域名、账号都可以查。', 'Try a shorter part; names, numbers, domains and accounts are searched.'),
};

export interface SubjectPickerProps {
  readonly state: PanelState;
  readonly onChoose: (id: string | undefined, site?: string) => void;
  readonly onDesk: () => void;
}

/** Subjects of this account first; they are the likely ones. */
function ranked(profiles: readonly Profile[], account: string | undefined): Profile[] {
  const bound = new Set(boundTo(profiles, account));
  return [...bound, ...profiles.filter((profile) => !bound.has(profile))];
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
  const profiles = state.profiles ?? [];
  const matching = ranked(found(profiles, query), state.survey?.account);
  const takeFirst = () => {
    const [first] = matching;
    if (query.trim() !== '' && first !== undefined) onChoose(first.id);
  };
  if (state.profiles !== undefined && profiles.length === 0) {
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
      {profiles.length > 0 && matching.length === 0 ? <EmptyState title={words.noMatch} todo={words.shorter} /> : null}
      <div class="subjects">
        <Windowed of={query} items={matching} row={(profile) => <SubjectCard key={profile.id} profile={profile} onChoose={() => onChoose(profile.id)} />} />
      </div>
    </>
  );
}

/** The chosen subject and its site, or the list to choose from. */
export function SubjectPicker(props: SubjectPickerProps) {
  const say = useSay();
  const profile = chosenProfile(props.state);
  if (profile === undefined) {
    return (
      <section class="picker">
        <List {...props} />
      </section>
    );
  }
  return (
    <section class="picker">
      <SubjectCard profile={profile}>
        <Button action="change-subject" look="link" onPress={() => props.onChoose(undefined)}>
          {say(words.change)}
        </Button>
      </SubjectCard>
      <SiteChoice state={props.state} onChoose={props.onChoose} />
    </section>
  );
}
