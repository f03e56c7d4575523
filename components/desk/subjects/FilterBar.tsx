import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../../utils/core/overview.ts';
import { isNarrowed, noFilter, subjectNeeds, tagCounts, type SavedFilter, type SubjectFilter, type SubjectNeed } from '../../../utils/core/subject-filter.ts';
import { text, type Text } from '../../../utils/core/text.ts';
import { Button } from '../../Button.tsx';
import { useSay } from '../../lang.tsx';
import { storeNotice } from '../../store-notice.ts';
import type { PageProps } from '../page-props.ts';

const words = {
  tag: text('标签', 'Tag'),
  allTags: text('全部标签', 'All tags'),
  need: text('状态', 'State'),
  any: text('全部状态', 'Any state'),
  saved: text('存下的筛选', 'Saved filters'),
  choose: text('存下的筛选…', 'Saved filters…'),
  name: text('给这个筛选起名', 'Name for this filter'),
  keep: text('存下筛选', 'Save filter'),
  drop: text('删掉“{name}”', 'Delete “{name}”'),
  clear: text('清除筛选', 'Clear filter'),
  kept: text('已存下筛选', 'Filter saved'),
  dropTag: text('不再限定标签 {tag}', 'No longer only {tag}'),
};

export const needWords: Readonly<Record<SubjectNeed, Text>> = {
  'no-mandate': text('授权没有登记齐', 'Mandate not complete'),
  'mandate-ends': text('授权 30 天内到期或已到期', 'Mandate ends within 30 days or has ended'),
  'retention-over': text('已过保留期', 'Kept longer than agreed'),
  'no-account': text('尚未绑定账号', 'No account bound'),
  'paper-ends': text('证件或域名 30 天内到期或已到期', 'A paper or domain ends within 30 days or has ended'),
  duplicate: text('与其他主体有相同的号码、邮箱或域名', 'Shares a number, e-mail or domain with another'),
};

export interface FilterBarProps {
  readonly page: PageProps;
  readonly subjects: readonly Overview[];
  readonly filter: SubjectFilter;
  readonly onFilter: (filter: SubjectFilter) => void;
}

const isNeed = (value: string): value is SubjectNeed => (subjectNeeds as readonly string[]).includes(value);

function withNeed({ query, tags }: SubjectFilter, need: string): SubjectFilter {
  return isNeed(need) ? { query, tags, need } : { query, tags };
}

/** The filters that were kept; read again after each change. */
function useSaved({ ports, fail }: PageProps) {
  const [saved, setSaved] = useState<readonly SavedFilter[]>([]);
  const load = () => ports.savedFilters().then(setSaved, (error: unknown) => fail(storeNotice(error)));
  useEffect(() => void load(), [ports]);
  const change = async (work: Promise<void>): Promise<boolean> => {
    try {
      await work;
      await load();
      return true;
    } catch (error) {
      fail(storeNotice(error));
      return false;
    }
  };
  return { saved, change };
}

const same = (a: SubjectFilter, b: SubjectFilter): boolean => JSON.stringify([a.query, a.tags, a.need]) === JSON.stringify([b.query, b.tags, b.need]);

function Saved({ page, filter, onFilter }: Omit<FilterBarProps, 'subjects'>) {
  const say = useSay();
  const { saved, change } = useSaved(page);
  const [name, setName] = useState('');
  const chosen = saved.find((one) => same(one.filter, filter));
  const keep = async () => {
    if (!(await change(page.ports.saveFilter({ name: name.trim(), filter })))) return;
    setName('');
    page.say(words.kept);
  };
  return (
    <>
      {saved.length === 0 ? null : (
        <select name="saved-filter" aria-label={say(words.saved)} value={chosen?.name ?? ''} onChange={(event) => onFilter(saved.find((one) => one.name === event.currentTarget.value)?.filter ?? noFilter)}>
          <option value="">{say(words.choose)}</option>
          {saved.map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </select>
      )}
      {chosen === undefined ? null : (
        <Button action="drop-filter" look="link" onPress={() => void change(page.ports.dropFilter(chosen.name))}>
          {say(words.drop, { name: chosen.name })}
        </Button>
      )}
      {!isNarrowed(filter) || chosen !== undefined ? null : (
        <>
          <input name="filter-name" aria-label={say(words.name)} placeholder={say(words.name)} maxlength={40} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          <Button action="save-filter" look="link" disabled={name.trim() === ''} onPress={() => void keep()}>
            {say(words.keep)}
          </Button>
        </>
      )}
    </>
  );
}

/** Narrows the list by tag and state, and keeps a filter under a name. */
export function FilterBar({ page, subjects, filter, onFilter }: FilterBarProps) {
  const say = useSay();
  const tags = useMemo(() => tagCounts(subjects), [subjects]);
  const open = tags.filter(([tag]) => !filter.tags.includes(tag));
  return (
    <div class="bar filter-bar">
      {filter.tags.map((tag) => (
        <span key={tag} class="word-chip">
          {tag}
          <button type="button" class="word-drop" data-action="drop-filter-tag" aria-label={say(words.dropTag, { tag })} onClick={() => onFilter({ ...filter, tags: filter.tags.filter((one) => one !== tag) })}>
            ×
          </button>
        </span>
      ))}
      {open.length === 0 ? null : (
        <select name="filter-tag" aria-label={say(words.tag)} value="" onChange={(event) => onFilter({ ...filter, tags: [...filter.tags, event.currentTarget.value] })}>
          <option value="">{say(words.allTags)}</option>
          {open.map(([tag, count]) => (
            <option key={tag} value={tag}>
              {tag}（{count}）
            </option>
          ))}
        </select>
      )}
      <select name="filter-need" aria-label={say(words.need)} value={filter.need ?? ''} onChange={(event) => onFilter(withNeed(filter, event.currentTarget.value))}>
        <option value="">{say(words.any)}</option>
        {subjectNeeds.map((need) => (
          <option key={need} value={need}>
            {say(needWords[need])}
          </option>
        ))}
      </select>
      {isNarrowed(filter) ? (
        <Button action="clear-filter" look="link" onPress={() => onFilter(noFilter)}>
          {say(words.clear)}
        </Button>
      ) : null}
      <Saved page={page} filter={filter} onFilter={onFilter} />
    </div>
  );
}
