import { text } from '../../utils/core/text.ts';
import { useSay } from '../lang.tsx';
import type { Entry } from '../order/order-view.ts';
import { groupIds, groupOf, stageGroups, type StageGroup } from '../order/stage-view.ts';

export type Filter = 'all' | StageGroup | 'papers';

const words = {
  all: text('全部', 'All'),
  papers: text('证件与域名', 'Papers and domains'),
  label: text('按阶段筛选', 'Filter by stage'),
};

const filterOf = (entry: Entry): Filter => (entry.kind === 'paper' ? 'papers' : groupOf(entry.stage));

export const filtered = (entries: readonly Entry[], filter: Filter): readonly Entry[] =>
  filter === 'all' ? entries : entries.filter((entry) => filterOf(entry) === filter);

const nameOf = (filter: Filter) => {
  if (filter === 'all') return words.all;
  return filter === 'papers' ? words.papers : stageGroups[filter].name;
};

export interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** One button a group with its count; a group without entries is left out, unless it is the one in force. */
export function Filters({ entries, value, onChange }: FiltersProps) {
  const say = useSay();
  const counts = new Map<Filter, number>([['all', entries.length]]);
  for (const entry of entries) counts.set(filterOf(entry), (counts.get(filterOf(entry)) ?? 0) + 1);
  const offered: Filter[] = ['all', ...groupIds, 'papers'];
  return (
    <div class="filters" role="group" aria-label={say(words.label)}>
      {offered
        .filter((filter) => counts.has(filter) || filter === value)
        .map((filter) => (
          <button key={filter} type="button" class="chip" data-filter={filter} aria-pressed={filter === value} onClick={() => onChange(filter)}>
            {say(nameOf(filter))} <span class="chip-count">{counts.get(filter) ?? 0}</span>
          </button>
        ))}
    </div>
  );
}
