import { useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../utils/core/overview.ts';
import { noFilter, tagCounts, type SubjectFilter } from '../../utils/core/subject-filter.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { SearchBox } from '../SearchBox.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import { BatchBar } from './subjects/BatchBar.tsx';
import { DuplicatesLink } from './subjects/DuplicatesLink.tsx';
import { FilterBar } from './subjects/FilterBar.tsx';
import { SubjectTable } from './subjects/SubjectTable.tsx';
import { useListed, type Order } from './subjects/use-listed.ts';
import { useTicked } from './subjects/use-ticks.ts';

const words = {
  search: text('查找主体', 'Find a subject'),
  hint: text('名称、拼音（如 zjkj）、信用代码、手机、域名、账号、标签', 'Name, pinyin (zjkj), credit code, phone, domain, account, tag'),
  fresh: text('新建主体', 'New subject'),
  count: text('{shown} / {all} 个主体', '{shown} of {all} subjects'),
  unsaved: text('未保存', 'unsaved'),
  none: text('还没有存过主体', 'No subject stored yet'),
  first: text('有客户表格就导入；只有一个就新建；也可以在控制台填好一页后，从侧边的填写面板“存为新主体”。', 'Import the sheet that you have, or make one here; or fill a page of the console and use “Save as a new subject” in the fill panel beside it.'),
  sheet: text('导入表格', 'Import a sheet'),
  agency: text('替客户备案？先设口令，打开代办机构模式', 'Filing for clients? Set a passphrase and turn on agency mode first'),
  noMatch: text('没有符合的主体', 'No subject matches'),
  shorter: text('换一个更短的片段，或清除筛选。', 'Try a shorter part, or clear the filter.'),
  reading: text('正在读取…', 'Reading…'),
  preparing: text('正在准备 {n} 个主体…', 'Preparing {n} subjects…'),
};

function Fresh({ edits }: Pick<PageProps, 'edits'>) {
  const say = useSay();
  return (
    <a class="button button-main" data-action="new-subject" href={hashOf('subjects', 'new')}>
      {say(words.fresh)}
      {edits.has('new') ? ` · ${say(words.unsaved)}` : ''}
    </a>
  );
}

/** Search, filter, what is done with many, and the list. */
function Listing({ page, all }: { readonly page: PageProps; readonly all: readonly Overview[] }) {
  const say = useSay();
  const { subjects, edits, ports } = page;
  const [filter, setFilter] = useState<SubjectFilter>(noFilter);
  const [order, setOrder] = useState<Order>();
  const today = dayAt(ports.clock());
  const { listed, isOld } = useListed({ subjects, filter, order, today });
  const ticked = useTicked(listed, all);
  const ids = useMemo(() => [...ticked.ids], [ticked.ids]);
  const known = useMemo(() => tagCounts(all).map(([tag]) => tag), [all]);
  const place = useMemo(() => ({}), [filter, order]);
  if (subjects.ordered === undefined) return <p class="faint">{say(words.preparing, { n: all.length })}</p>;
  return (
    <>
      <div class="bar">
        <SearchBox label={words.search} hint={words.hint} value={filter.query} onInput={(query) => setFilter({ ...filter, query })} />
        <span class="faint" data-count>
          {say(words.count, { shown: listed.length, all: all.length })}
        </span>
        <DuplicatesLink shared={subjects.shared} />
        <Fresh edits={edits} />
      </div>
      <FilterBar page={page} subjects={all} filter={filter} onFilter={setFilter} />
      {ids.length === 0 ? null : <BatchBar page={page} ids={ids} known={known} onClear={ticked.clear} />}
      {listed.length === 0 && !isOld ? (
        <EmptyState title={words.noMatch} todo={words.shorter} />
      ) : (
        <SubjectTable listed={listed} of={place} today={today} ticked={ticked} edits={edits} order={order} onOrder={setOrder} />
      )}
    </>
  );
}

/** Every stored subject, numbers masked; found by any fragment, and by how the name sounds. */
export function SubjectsPage(page: PageProps) {
  const say = useSay();
  const all = page.subjects.list;
  if (all === undefined) return <p class="faint">{say(words.reading)}</p>;
  if (all.length === 0) {
    return (
      <EmptyState title={words.none} todo={words.first}>
        <Fresh edits={page.edits} />
        <a class="button button-plain" data-action="go-import" href={hashOf('import')}>
          {say(words.sheet)}
        </a>
        <a data-action="go-agency" href={hashOf('vault')}>
          {say(words.agency)}
        </a>
      </EmptyState>
    );
  }
  return <Listing page={page} all={all} />;
}
