import { useMemo, useState } from 'preact/hooks';
import { knownKinds, type Known, type KnownKind } from '../../utils/core/known.ts';
import { ageOf, staleAfterDays, type Confidence } from '../../utils/core/source.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { unknowns } from '../../utils/data/unknowns.ts';
import { everythingKnown } from '../../utils/knowledge/index.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale, useToday } from '../today.ts';
import { useWindow } from '../Windowed.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';
import { isKind, kindNames, matching } from './sources-view.ts';

const words = {
  lead: text('本扩展说的每一条都写明出处和核对日期。{stale} 条超过 {days} 天没有核对，显示为灰色。', 'Everything this extension says names its source and the day it was checked. {stale} facts have not been checked for {days} days and are shown in grey.'),
  search: text('查找依据', 'Find a fact'),
  hint: text('内容、出处、发布者的任意片段', 'Any part of a fact, its source or publisher'),
  kinds: text('种类', 'Kinds'),
  none: text('没有符合的内容', 'Nothing matches'),
  shorter: text('换一个片段，或选别的种类。', 'Try another part, or another kind.'),
  fact: text('内容', 'Fact'),
  source: text('出处', 'Source'),
  sure: text('可靠程度', 'Confidence'),
  age: text('核对至今', 'Age'),
  days: text('{days} 天', '{days} days'),
  also: text('另有文本：', 'Other texts:'),
  contradiction: text('说法不一', 'Texts disagree'),
  'not-found': text('没有查到', 'Not found'),
  meanwhile: text('我们这样处理：', 'What we do:'),
};

const confidences: Readonly<Record<Confidence, Text>> = { high: text('高', 'High'), medium: text('中', 'Medium'), low: text('低', 'Low') };

function Kinds({ now }: { readonly now: KnownKind }) {
  const say = useSay();
  return (
    <nav class="filters" aria-label={say(words.kinds)}>
      {knownKinds.map((kind) => {
        const count = everythingKnown.filter((one) => one.kind === kind).length;
        return count === 0 ? null : (
          <a key={kind} class="chip" data-kind={kind} href={hashOf('sources', kind)} aria-current={kind === now ? 'true' : undefined}>
            {say(kindNames[kind])} <span class="chip-count">{count}</span>
          </a>
        );
      })}
    </nav>
  );
}

function Row({ known }: { readonly known: Known }) {
  const say = useSay();
  const { kind, id, title, says, source, as, conflicts = [] } = known;
  const today = useToday();
  return (
    <tr data-known={`${kind}/${id}`} data-stale={useStale(source) ? '' : undefined}>
      <th scope="row">
        {say(title)}
        {says === undefined ? null : <p class="faint">{say(says)}</p>}
      </th>
      <td>
        <SourceLine source={source} {...(as !== undefined && { as })} />
        {conflicts.length === 0 ? null : (
          <ul>
            <li class="faint">{say(words.also)}</li>
            {conflicts.map((other) => (
              <li key={`${other.source.id}/${other.says.zh}`}>
                {other.says === says ? null : say(other.says)} <SourceLine source={other.source} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{say(confidences[source.confidence])}</td>
      <td class="figures">{today === undefined ? null : say(words.days, { days: ageOf(source, today) })}</td>
    </tr>
  );
}

function Table({ known, of }: { readonly known: readonly Known[]; readonly of: string }) {
  const say = useSay();
  const { seen, rest } = useWindow(known, of);
  return (
    <>
      <table class="wide">
        <thead>
          <tr>
            {[words.fact, words.source, words.sure, words.age].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((one) => (
            <Row key={`${one.kind}/${one.id}`} known={one} />
          ))}
        </tbody>
      </table>
      {rest}
    </>
  );
}

function Unknowns({ shown }: { readonly shown: ReadonlySet<string> }) {
  const say = useSay();
  return (
    <ul class="unknowns">
      {unknowns
        .filter(({ id }) => shown.has(id))
        .map(({ id, kind, topic, says, meanwhile, sources }) => (
          <li key={id} data-unknown={id}>
            <h2>
              {say(topic)} <span class={`badge tone-${kind === 'contradiction' ? 'warn' : 'hint'}`}>{say(words[kind])}</span>
            </h2>
            <p>{say(says)}</p>
            <p>
              <strong>{say(words.meanwhile)}</strong> {say(meanwhile)}
            </p>
            {sources.map((source) => (
              <p key={source.id}>
                <SourceLine source={source} />
              </p>
            ))}
          </li>
        ))}
    </ul>
  );
}

/** Everything that the product claims, with where that is written, how old it is, and what remains unknown. */
export function SourcesPage({ ports, item }: PageProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const kind = isKind(item) ? item : 'unknown';
  const found = useMemo(() => matching(everythingKnown.filter((one) => one.kind === kind), query), [kind, query]);
  const today = dayAt(ports.clock());
  const stale = everythingKnown.filter(({ source }) => ageOf(source, today) >= staleAfterDays).length;
  return (
    <>
      <p class="faint">{say(words.lead, { stale, days: staleAfterDays })}</p>
      <div class="bar">
        <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} />
      </div>
      <Kinds now={kind} />
      {found.length === 0 ? <EmptyState title={words.none} todo={words.shorter} /> : null}
      {kind === 'unknown' ? <Unknowns shown={new Set(found.map(({ id }) => id))} /> : <Table known={found} of={`${kind}/${query}`} />}
    </>
  );
}
