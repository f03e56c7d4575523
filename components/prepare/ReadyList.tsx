import type { FilingCase } from '../../utils/core/filing.ts';
import type { PaperNeed } from '../../utils/core/paper.ts';
import type { Prepared, Readiness } from '../../utils/core/readiness.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { Icon } from '../Icon.tsx';
import { useSay } from '../lang.tsx';
import { SourceLine } from '../SourceLine.tsx';
import { PaperRow, paperTick } from './PaperRow.tsx';
import { Products } from './Products.tsx';
import { Decides, ReadyRow } from './ReadyRow.tsx';
import { Waits } from './Waits.tsx';
import { words } from './words.ts';

/** The id under which a tick of a preparation is kept. */
export const itemTick = (id: string): string => `prepare/${id}`;

export interface ReadyListProps {
  readonly ready: Readiness;
  readonly filing: FilingCase;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, on: boolean) => void;
}

interface PartProps extends ReadyListProps {
  readonly id: string;
  readonly head: Text;
  readonly items: readonly Prepared[];
}

/** Nothing to tick: it holds, and then the filing cannot go on. */
function Stops({ items }: { readonly items: readonly Prepared[] }) {
  const say = useSay();
  return (
    <>
      {items.map(({ item }) => (
        <div key={item.id} class="banner tone-block" role="note" data-stop={item.id}>
          <Icon name="block" />
          <div>
            <p>
              <strong class="banner-word">{say(words.stops)}</strong> {say(item.title)}
            </p>
            <p class="banner-more">{say(item.detail)}</p>
            <SourceLine source={item.source} />
          </div>
        </div>
      ))}
    </>
  );
}

function Items({ id, head, items, ticked, onTick }: PartProps) {
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <section class="ready-part" data-part={id}>
      <h3>{say(head)}</h3>
      <ul>
        {items.map(({ item, open }) => (
          <ReadyRow
            key={item.id}
            id={itemTick(item.id)}
            title={item.title}
            detail={item.detail}
            tag={open.length === 0 ? null : <span class="tag tag-warn">{say(words.perhaps)}</span>}
            source={item.source}
            conflicts={item.conflicts}
            ticked={ticked.has(itemTick(item.id))}
            onTick={onTick}
          >
            {open.length === 0 ? null : <Decides open={open} />}
          </ReadyRow>
        ))}
      </ul>
    </section>
  );
}

function NotNeeded({ needs }: { readonly needs: readonly PaperNeed[] }) {
  const say = useSay();
  if (needs.length === 0) return null;
  return (
    <details class="fold" data-not-needed>
      <summary>{say(words.notNeeded, { n: needs.length })}</summary>
      <ul class="dots">
        {needs.map(({ paper, why, source }) => (
          <li key={paper.id} data-paper={paper.id}>
            {say(paper.name)}
            {why === undefined ? null : <span class="faint"> {say(why)}</span>} <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Papers, the surely needed ones first. */
function Papers({ ready, filing, ticked, onTick }: ReadyListProps) {
  const say = useSay();
  const of = (wanted: PaperNeed['need'], isOpen?: boolean) => ready.papers.filter(({ need, open }) => need === wanted && (isOpen === undefined || open.length > 0 === isOpen));
  const asked = [...of('needed'), ...of('maybe', true)];
  const byPage = of('maybe', false);
  const row = (need: PaperNeed) => <PaperRow key={need.paper.id} need={need} filing={filing} ticked={ticked.has(paperTick(need.paper.id))} onTick={onTick} />;
  return (
    <section class="ready-part" data-part="papers">
      <h3>{say(words.papers)}</h3>
      {asked.length === 0 ? <p class="faint">{say(noPapers)}</p> : null}
      <ul>{asked.map(row)}</ul>
      {byPage.length === 0 ? null : (
        <details class="fold" data-by-page>
          <summary>
            {say(words.pageDecides, { n: byPage.length })} {byPage.map(({ paper }) => say(paper.name)).join(' · ')}
          </summary>
          <ul>{byPage.map(row)}</ul>
        </details>
      )}
      <NotNeeded needs={of('not')} />
    </section>
  );
}

const noPapers = text('没有找到要传资料的说明；以页面为准。', 'No text asks for papers here; the page decides.');

const isStop = ({ item, open }: Prepared): boolean => item.stops === true && open.length === 0;

/** What is to be ticked of a case: confirmations, surely needed papers, purchases, people. What only may apply counts once it is ticked. */
export function readyCount({ blocks, papers, purchases, people }: Readiness, ticked: ReadonlySet<string>): { readonly done: number; readonly of: number } {
  const items = [...blocks.filter((one) => one.item.stops !== true), ...purchases, ...people].map(({ item, open }) => ({ id: itemTick(item.id), isSure: open.length === 0 }));
  const needs = papers.filter(({ need }) => need !== 'not').map(({ paper, need }) => ({ id: paperTick(paper.id), isSure: need === 'needed' }));
  const counted = [...items, ...needs].filter(({ id, isSure }) => isSure || ticked.has(id));
  return { done: counted.filter(({ id }) => ticked.has(id)).length, of: counted.length };
}

/** *Am I ready?* What stops first, then everything to confirm, gather, buy and arrange, and how long it takes. */
export function ReadyList(props: ReadyListProps) {
  const { ready } = props;
  const confirm = ready.blocks.filter((one) => one.item.stops !== true);
  return (
    <>
      <Stops items={ready.blocks.filter(isStop)} />
      <div class="ready-columns">
        <div class="ready-column">
          <Items {...props} id="blocks" head={words.clear} items={confirm} />
          <Papers {...props} />
        </div>
        <div class="ready-column">
          <Items {...props} id="purchases" head={words.buy} items={ready.purchases} />
          {ready.purchases.length === 0 ? null : <Products />}
          <Items {...props} id="people" head={words.people} items={ready.people} />
          <Waits waiting={ready.waiting} />
        </div>
      </div>
    </>
  );
}
