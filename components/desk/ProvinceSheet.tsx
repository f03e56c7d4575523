import type { Cell, Province } from '../../utils/core/province.ts';
import { sheetOf, type SheetGroup } from '../../utils/core/province-sheet.ts';
import type { Text } from '../../utils/core/text.ts';
import { provinceTopics } from '../../utils/data/province-topics.ts';
import { smsHistory } from '../../utils/data/sms-history.ts';
import { Button } from '../Button.tsx';
import { useLang, useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { useStale } from '../today.ts';
import { Cited, ProvinceRows } from './ProvinceRows.tsx';
import { groupNames, provinceWords as words } from './province-words.ts';
import { hashOf } from './route.ts';

function Note({ cell }: { readonly cell: Cell<Text> }) {
  const say = useSay();
  return (
    <li data-note data-stale={useStale(cell.source) ? '' : undefined}>
      {say(cell.value)}
      <Cited said={cell} />
    </li>
  );
}

function Unknown({ unknown }: Pick<SheetGroup, 'unknown'>) {
  const say = useSay();
  if (unknown.length === 0) return null;
  return (
    <ul class="province-notes province-unknown">
      {unknown.map(({ id, label, general }) => (
        <li key={id} data-unknown={id}>
          {say(words.missingLine, { topic: say(label), general: say(general.value) })}
          <SourceLine source={general.source} as={general.as} />
        </li>
      ))}
    </ul>
  );
}

function Group({ group, differs, same, notes, unknown }: SheetGroup) {
  const say = useSay();
  const lang = useLang();
  const nothing = differs.length + same.length + notes.length + unknown.length === 0;
  const what = same.map(({ topic, versions }) => say(words.version, { as: say(topic.label), said: versions.map(({ value }) => say(value)).join(' / ') })).join(lang === 'zh' ? '；' : '; ');
  return (
    <section class="province-group" data-group={group}>
      <h3>{say(groupNames[group])}</h3>
      {nothing ? <p class="faint">{say(words.nothing)}</p> : null}
      {differs.length === 0 ? null : <ProvinceRows rows={differs} />}
      {notes.length === 0 ? null : (
        <ul class="province-notes" aria-label={say(words.more)}>
          {notes.map((cell) => (
            <Note key={cell.value.en} cell={cell} />
          ))}
        </ul>
      )}
      <Unknown unknown={unknown} />
      {same.length === 0 ? null : (
        <details class="fold" data-same>
          <summary>{say(words.same, { count: same.length, what })}</summary>
          <ProvinceRows rows={same} />
        </details>
      )}
    </section>
  );
}

function SmsHistory({ code }: { readonly code: string }) {
  const say = useSay();
  const stages = smsHistory.filter(({ provinces }) => provinces === 'all' || provinces.includes(code));
  return (
    <section class="province-group" data-group="sms">
      <h3>{say(words.sms)}</h3>
      <ul class="province-notes">
        {stages.map((stage) => (
          <li key={stage.as}>
            {say(words.version, { as: stage.as, said: say(stage.value) })}
            <Cited said={stage} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One province: what differs from the general rule, what is equal to it, and what no text says. */
export function ProvinceSheet({ province }: { readonly province: Province }) {
  const say = useSay();
  const lang = useLang();
  return (
    <article class="province-page" data-province={province.code}>
      <header class="bar">
        <a href={hashOf('provinces')}>{`‹ ${say(words.list)}`}</a>
        <h2>
          {lang === 'zh' ? province.full : province.name.en}{' '}
          <span class="faint">{`${lang === 'zh' ? province.name.en : province.full} · ${province.abbreviations.join(' ')} · ${province.code}`}</span>
        </h2>
        <Button action="print" onPress={() => print()}>
          {say(words.print)}
        </Button>
      </header>
      <p class="faint lead">{say(words.lead)}</p>
      {sheetOf(province, provinceTopics).map((group) => (
        <Group key={group.group} {...group} />
      ))}
      <SmsHistory code={province.code} />
    </article>
  );
}
