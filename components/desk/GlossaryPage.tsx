import { useEffect, useMemo, useState } from 'preact/hooks';
import { filled } from '../../utils/core/text.ts';
import type { GlossaryGroup } from '../../utils/core/term.ts';
import { glossary, termOf } from '../../utils/data/glossary.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { useWindow } from '../Windowed.tsx';
import { GlossaryRow } from './GlossaryRow.tsx';
import { entryOf, found, type Entry } from './glossary-search.ts';
import { glossaryWords as words, groupWords } from './glossary-words.ts';
import type { PageProps } from './page-props.ts';

interface Group {
  readonly group: GlossaryGroup;
  readonly entries: Entry[];
}

/** Groups in the order of their best entry. */
function grouped(entries: readonly Entry[]): Group[] {
  const groups = new Map<GlossaryGroup, Entry[]>();
  for (const entry of entries) {
    const { group } = entry.term;
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups].map(([group, rows]) => ({ group, entries: rows }));
}

/** Which terms are open: the one that the address names, and those that were pressed. */
function useOpen(item: string | undefined) {
  const named = item === undefined ? undefined : termOf(item)?.zh;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(named === undefined ? [] : [named]));
  useEffect(() => {
    if (named !== undefined) setOpen(new Set([named]));
  }, [named]);
  const toggle = (zh: string) => setOpen((before) => new Set(before.has(zh) ? [...before].filter((one) => one !== zh) : [...before, zh]));
  return { open, toggle };
}

function useCopy({ ports, say, fail }: PageProps) {
  return async (value: string) => {
    const isCopied = await ports.copy(value).then(
      () => true,
      () => false,
    );
    if (!isCopied) return fail({ what: words.refused, safe: words.safe });
    const [what = ''] = value.split('\n');
    say(filled(words.copied, { what }));
  };
}

function Groups({ entries, query, page }: { readonly entries: readonly Entry[]; readonly query: string; readonly page: PageProps }) {
  const say = useSay();
  const { open, toggle } = useOpen(page.item);
  const copy = useCopy(page);
  const { seen, rest } = useWindow(entries, query);
  return (
    <>
      {grouped(seen).map(({ group, entries: rows }) => (
        <section key={group} data-group={group}>
          <h2>{say(groupWords[group])}</h2>
          <ul class="gloss-list">
            {rows.map(({ term }) => (
              <GlossaryRow key={term.zh} term={term} isOpen={open.has(term.zh)} onToggle={() => toggle(term.zh)} onCopy={(value) => void copy(value)} />
            ))}
          </ul>
        </section>
      ))}
      {rest}
    </>
  );
}

/** Every word of the console and every option of its lists, found in Chinese, English or pinyin. */
export function GlossaryPage(page: PageProps) {
  const say = useSay();
  const { item } = page;
  const [query, setQuery] = useState(item ?? '');
  useEffect(() => setQuery(item ?? ''), [item]);
  const all = useMemo(() => glossary.map(entryOf), []);
  const matching = useMemo(() => found(all, query), [all, query]);
  return (
    <div class="glossary">
      <div class="bar">
        <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} />
        <span class="faint" data-count>
          {say(words.count, { shown: matching.length, all: all.length })}
        </span>
      </div>
      <p class="faint">{say(words.english)}</p>
      {matching.length === 0 ? <EmptyState title={words.noMatch} todo={words.shorter} /> : <Groups entries={matching} query={query} page={page} />}
    </div>
  );
}
