import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { calendarOf } from '../../utils/core/calendar.ts';
import type { FilingType } from '../../utils/core/filing.ts';
import { readingOf } from '../../utils/core/fill.ts';
import { countOf, papersFor, type PaperNeed } from '../../utils/core/paper.ts';
import { valuesOf, type Profile } from '../../utils/core/profile.ts';
import { filled, text, type Text } from '../../utils/core/text.ts';
import { dayAt } from '../../utils/core/time.ts';
import { filingTypeRows } from '../../utils/data/filing-types.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { papers } from '../../utils/data/papers.ts';
import { Button } from '../Button.tsx';
import { useSay } from '../lang.tsx';
import { answersOf, caseOf } from '../prepare/case-of.ts';
import { CardSheet } from '../prepare/CardSheet.tsx';
import { Select, type Pick } from '../prepare/CaseForm.tsx';
import { PaperRow, paperTick } from '../prepare/PaperRow.tsx';
import type { PhoneCard } from '../prepare/phone-card.ts';
import { PhoneCardView } from '../prepare/PhoneCardView.tsx';
import { useTicks } from '../prepare/use-ticks.ts';
import { storeNotice } from '../store-notice.ts';
import { pageFirst, serviceOf, typeOf, uploadPages } from './paper-type.ts';
import type { PanelPorts } from './ports.ts';
import type { PanelSession } from './session.ts';
import { chosenProfile, chosenSite } from './state.ts';

const words = {
  head: text('资料 {done}/{of}', 'Papers {done}/{of}'),
  type: text('按这种类型列', 'Listed for the type'),
  kept: text('勾选记在这个主体名下，存在本机。', 'Ticks are kept with this subject, on this machine.'),
  all: text('完整准备清单', 'The whole preparation'),
  maybe: text('可能要的 {n} 样：', 'Maybe ({n}):'),
  none: text('没有找到要传资料的说明；以页面为准。', 'No text asks for papers here; the page decides.'),
};

const calendar = calendarOf(holidays);
const typePicks: readonly Pick[] = filingTypeRows.map(({ type, name }) => ({ value: type, name }));

/** The type of the order in front; a first filing while nothing says otherwise. The person may choose another. */
function useType(session: PanelSession, ports: PanelPorts): readonly [FilingType, (type: string) => void] {
  const { account, order } = session.state.survey ?? {};
  const [seen, setSeen] = useState<FilingType>();
  const [chosen, choose] = useState<FilingType>();
  useEffect(() => {
    let isLate = false;
    choose(undefined);
    setSeen(undefined);
    if (account === undefined || order === undefined) return;
    ports.journey(account, order).then(
      ({ orders }) => (isLate ? undefined : setSeen(typeOf(orders.find((one) => one.order === order)?.type))),
      (error: unknown) => session.set({ notice: storeNotice(error) }),
    );
    return () => {
      isLate = true;
    };
  }, [account, order, ports]);
  return [chosen ?? seen ?? 'first', (type) => choose(filingTypeRows.find((row) => row.type === type)?.type)];
}

/** A card that goes to the printer; printed once it is drawn. */
function useCard(print: () => void) {
  const [card, setCard] = useState<PhoneCard>();
  useEffect(() => {
    if (card !== undefined) print();
  }, [card]);
  return { card, request: (wanted: PhoneCard) => setCard({ ...wanted }) };
}

export interface PapersProps {
  readonly session: PanelSession;
  readonly ports: PanelPorts;
  /** What can be done with a picture of a paper. */
  readonly check?: ((paper: string) => ComponentChildren) | undefined;
}

interface ListProps extends PapersProps {
  readonly profile: Profile;
}

function Cards({ session, ports }: PapersProps) {
  const { card, request } = useCard(ports.print);
  const kinds = session.state.survey?.page === 'classic.photo' ? (['backdrop', 'face'] as const) : (['face'] as const);
  const today = dayAt(ports.clock());
  return (
    <>
      {kinds.map((kind) => (
        <PhoneCardView key={kind} kind={kind} today={today} calendar={calendar} onCopy={(value) => void session.copy(value)} onPrint={request} />
      ))}
      {card === undefined ? null : <CardSheet card={card} />}
    </>
  );
}

function List({ session, ports, check, profile }: ListProps) {
  const say = useSay();
  const { survey, site } = session.state;
  const [type, chooseType] = useType(session, ports);
  const { ticked, tick } = useTicks(ports, profile.id, (error) => session.set({ notice: storeNotice(error) }));
  const shown = readingOf(survey?.slots ?? [])['site.serviceType'];
  const filing = caseOf(profile, type, serviceOf(shown ?? valuesOf(profile, chosenSite(session.state)?.id)['site.serviceType']));
  const today = dayAt(ports.clock());
  const needs = useMemo(() => papersFor(papers, filing, answersOf(profile, today)), [profile, site, type, filing.service, today]);
  const done = new Set(needs.flatMap(({ paper }) => (ticked.has(paperTick(paper.id)) ? [paper.id] : [])));
  const of = (need: PaperNeed['need']) => pageFirst(needs, survey?.page).filter((one) => one.need === need);
  const row = (need: PaperNeed) => (
    <PaperRow key={need.paper.id} need={need} filing={filing} ticked={done.has(need.paper.id)} onTick={(id, on) => void tick(id, on)} check={check} />
  );
  const count: Text = filled(words.head, Object.fromEntries(Object.entries(countOf(needs, done)).map(([name, n]) => [name, String(n)])));
  return (
    <details class="fold prepare-fold" data-papers open={uploadPages.has(survey?.page ?? '')}>
      <summary>{say(count)}</summary>
      <Select name="paper-type" label={words.type} value={type} picks={typePicks} onPick={chooseType} />
      {needs.every(({ need }) => need === 'not') ? <p class="faint">{say(words.none)}</p> : null}
      <ul>{of('needed').map(row)}</ul>
      <details class="fold" data-maybe>
        <summary>
          {say(words.maybe, { n: of('maybe').length })} {of('maybe').map(({ paper }) => say(paper.name)).join(' · ')}
        </summary>
        <ul>{of('maybe').map(row)}</ul>
      </details>
      <p class="faint">
        {say(words.kept)}{' '}
        <Button action="open-prepare" look="link" onPress={() => ports.openDesk(`#/prepare/${type}`)}>
          {say(words.all)}
        </Button>
      </p>
    </details>
  );
}

/** The papers of the chosen subject for the order in front, with counts, and the card for the phone. */
export function Papers(props: PapersProps) {
  const profile = chosenProfile(props.session.state);
  return (
    <>
      {profile === undefined ? null : <List key={profile.id} {...props} profile={profile} />}
      <Cards {...props} />
    </>
  );
}
