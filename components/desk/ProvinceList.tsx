import { useMemo, useState } from 'preact/hooks';
import type { CellId, Province } from '../../utils/core/province.ts';
import { isNamed, saidOf, sheetOf } from '../../utils/core/province-sheet.ts';
import { provinceTopics } from '../../utils/data/province-topics.ts';
import { provinces } from '../../utils/data/provinces.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useLang, useSay } from '../lang.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { provinceWords as words } from './province-words.ts';
import { hashOf } from './route.ts';

/** What most people ask first. */
const columns = (['individuals', 'principal', 'leastAge'] as const satisfies readonly CellId[]).flatMap((id) => provinceTopics.find((topic) => topic.id === id) ?? []);

/** How many answers differ from the general rule, and of how many of them texts disagree. */
function counted(province: Province) {
  const differing = sheetOf(province, provinceTopics).flatMap(({ differs }) => differs);
  return { differs: differing.length, conflicts: differing.filter(({ versions }) => versions.length > 1).length };
}

const counts = new Map(provinces.map((province) => [province.code, counted(province)]));

function Row({ province }: { readonly province: Province }) {
  const say = useSay();
  const lang = useLang();
  const { differs = 0, conflicts = 0 } = counts.get(province.code) ?? {};
  const { zh, en } = province.name;
  return (
    <tr data-province={province.code}>
      <th scope="row">
        <a href={hashOf('provinces', province.code)}>{lang === 'zh' ? zh : en}</a> <span class="faint">{`${lang === 'zh' ? en : zh} · ${province.abbreviations.join(' ')}`}</span>
      </th>
      {columns.map((topic) => {
        const cell = province[topic.id];
        return (
          <td key={topic.id} data-cell={topic.id} data-head={say(topic.label)}>
            {cell === undefined ? <span class="faint">{say(words.unsaid)}</span> : say(saidOf(topic, cell.value))}
          </td>
        );
      })}
      <td class="nowrap" data-head={say(words.differs)}>
        {say(words.differences, { count: differs })}
        {conflicts === 0 ? null : <span class="tag tag-warn">{say(words.conflicting, { count: conflicts })}</span>}
      </td>
    </tr>
  );
}

/** All provinces, searched while one types; Enter opens the first. */
export function ProvinceList() {
  const say = useSay();
  const [query, setQuery] = useState('');
  const found = useMemo(() => provinces.filter((province) => isNamed(province, query)), [query]);
  const open = () => {
    const [first] = found;
    if (first !== undefined && query.trim() !== '') location.hash = hashOf('provinces', first.code);
  };
  return (
    <>
      <p class="faint lead">{say(words.lead)}</p>
      <div class="bar">
        <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} onEnter={open} />
      </div>
      {found.length === 0 ? (
        <EmptyState title={words.none} todo={words.shorter} />
      ) : (
        <table class="wide provinces">
          <thead>
            <tr>
              <th scope="col">{say(words.province)}</th>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {say(label)}
                </th>
              ))}
              <th scope="col">{say(words.differs)}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((province) => (
              <Row key={province.code} province={province} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
