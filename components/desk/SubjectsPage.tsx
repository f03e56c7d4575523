import { useState } from 'preact/hooks';
import { dayText } from '../../utils/core/format.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { EmptyState } from '../EmptyState.tsx';
import { useSay } from '../lang.tsx';
import { HoldToShow, useReveal } from '../Masked.tsx';
import { SearchBox } from '../SearchBox.tsx';
import { domainsOf, found, nameOf } from '../subject/subject-view.ts';
import { Value } from '../Value.tsx';
import { useWindow } from '../Windowed.tsx';
import type { PageProps } from './page-props.ts';
import { hashOf } from './route.ts';

const words = {
  search: text('查找主体', 'Find a subject'),
  hint: text('名称、信用代码、手机、域名、账号的任意片段', 'Any part of name, credit code, phone, domain, account'),
  fresh: text('新建主体', 'New subject'),
  count: text('{shown} / {all} 个主体', '{shown} of {all} subjects'),
  name: text('主办者名称', 'Entity name'),
  number: text('证件号码', 'Certificate number'),
  principal: text('主体负责人', 'Principal'),
  domains: text('域名', 'Domains'),
  account: text('绑定账号', 'Bound account'),
  changed: text('最近修改', 'Last changed'),
  unsaved: text('未保存', 'unsaved'),
  none: text('还没有存过主体', 'No subject stored yet'),
  first: text('新建一个；或在控制台填好一页后，从侧边的填写面板“存为新主体”。', 'Make one here; or fill a page of the console and use “Save as a new subject” in the fill panel beside it.'),
  noMatch: text('没有符合的主体', 'No subject matches'),
  shorter: text('换一个更短的片段试试。', 'Try a shorter part.'),
  reading: text('正在读取…', 'Reading…'),
};

function Row({ profile, isUnsaved }: { readonly profile: Profile; readonly isUnsaved: boolean }) {
  const say = useSay();
  const reveal = useReveal();
  const { values } = profile;
  return (
    <tr data-subject={profile.id}>
      <th scope="row">
        <a href={hashOf('subjects', profile.id)}>{say(nameOf(profile))}</a>
        {isUnsaved ? <span class="tag">{say(words.unsaved)}</span> : null}
      </th>
      <td class="nowrap">
        <Value field="subject.certificateNumber" value={values['subject.certificateNumber'] ?? ''} shown={reveal.shown} />
      </td>
      <td class="nowrap">
        <Value field="principal.name" value={values['principal.name'] ?? ''} shown={reveal.shown} />{' '}
        {values['principal.mobile'] === undefined ? null : <Value field="principal.mobile" value={values['principal.mobile']} shown={reveal.shown} />}
        <HoldToShow reveal={reveal} />
      </td>
      <td>{domainsOf(profile).join('、')}</td>
      <td>{profile.account}</td>
      <td class="nowrap">{say(dayText(dayAt(profile.updatedAt)))}</td>
    </tr>
  );
}

function Table({ profiles, query, edits }: { readonly profiles: readonly Profile[]; readonly query: string; readonly edits: PageProps['edits'] }) {
  const say = useSay();
  const { seen, rest } = useWindow(profiles, query);
  return (
    <>
      <table class="wide">
        <thead>
          <tr>
            {[words.name, words.number, words.principal, words.domains, words.account, words.changed].map((title) => (
              <th key={title.en} scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.map((profile) => (
            <Row key={profile.id} profile={profile} isUnsaved={edits.has(profile.id)} />
          ))}
        </tbody>
      </table>
      {rest}
    </>
  );
}

/** Every stored subject, searched by any fragment, numbers masked. */
export function SubjectsPage({ subjects, edits }: PageProps) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const all = subjects.list;
  const fresh = (
    <a class="button button-main" data-action="new-subject" href={hashOf('subjects', 'new')}>
      {say(words.fresh)}
      {edits.has('new') ? ` · ${say(words.unsaved)}` : ''}
    </a>
  );
  if (all === undefined) return <p class="faint">{say(words.reading)}</p>;
  if (all.length === 0) {
    return (
      <EmptyState title={words.none} todo={words.first}>
        {fresh}
      </EmptyState>
    );
  }
  const matching = found(all, query);
  return (
    <>
      <div class="bar">
        <SearchBox label={words.search} hint={words.hint} value={query} onInput={setQuery} />
        <span class="faint">{say(words.count, { shown: matching.length, all: all.length })}</span>
        {fresh}
      </div>
      {matching.length === 0 ? <EmptyState title={words.noMatch} todo={words.shorter} /> : <Table profiles={matching} query={query} edits={edits} />}
    </>
  );
}
