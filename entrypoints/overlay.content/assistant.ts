import { h, render } from 'preact';
import { judged } from '../../components/overlay/judged.ts';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import type { Wishes } from '../../components/overlay/model.ts';
import type { Reading } from '../../utils/core/field.ts';
import { readingOf } from '../../utils/core/fill.ts';
import { dayAt, isDay, type Clock } from '../../utils/core/time.ts';
import { glossary, termOf } from '../../utils/data/glossary.ts';
import { look, type Sight } from '../../utils/dom/read.ts';
import type { PageContext } from '../../utils/messages.ts';
import { rules } from '../../utils/rules/index.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { DraftSender } from './draft-sender.ts';
import { groundOf } from './ground.ts';
import type { Host } from './host.ts';
import type { Front, Link } from './link.ts';
import { Memory } from './memory.ts';
import type { KnownTerm, Seen, State } from './state.ts';
import { viewOf } from './view.ts';

export interface World {
  readonly document: Document;
  readonly now: Clock;
  /** Ends with the extension's life on this page. */
  readonly signal: AbortSignal;
  readonly host: Host;
  readonly link: Link;
}

const nothingKnown = (now: Clock): PageContext => ({ today: dayAt(now()), context: {}, open: [], ticked: [], waived: [], draft: false });
const nothingDrawn: State['drawn'] = { placement: undefined, covered: new Set(), rail: undefined, tab: { x: 0, y: 0, width: 0, height: 0 } };

function termsOn({ glosses }: Sight): KnownTerm[] {
  return glosses.flatMap(({ term, element }, at) => {
    const known = termOf(term);
    return known === undefined ? [] : [{ key: `${glossary.indexOf(known)}-${at}`, term: known, element }];
  });
}

/** What the page in front shows, what is made of it, and what of that is drawn. Holds nothing that was stored. */
export class Assistant {
  readonly world: World;
  readonly #memory = new Memory();
  readonly #drafts: DraftSender;
  #wishes: Wishes | undefined;
  #state: State;
  #told = '';
  #frame: number | undefined;

  constructor(world: World, settings: Settings) {
    this.world = world;
    const { document, now, signal, link } = world;
    const browserLanguage = document.defaultView?.navigator.language ?? 'zh';
    this.#state = { settings, browserLanguage, context: nothingKnown(now), seen: undefined, drawn: nothingDrawn, trouble: undefined, said: undefined, openedHere: false };
    this.#drafts = new DraftSender((typed) => link.tell({ type: 'overlay/draft', ...typed }), signal);
  }

  get state(): State {
    return this.#state;
  }

  /** Changes what is known and draws it with the next frame. */
  change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    const view = this.world.document.defaultView;
    if (this.#frame !== undefined || view === null) return;
    this.#frame = view.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.draw();
    });
  }

  /** Says what the person may ask for; drawing begins. */
  serve(wishes: Wishes): void {
    this.#wishes = wishes;
    this.draw();
  }

  draw(): void {
    if (this.#wishes !== undefined) render(h(Overlay, { view: viewOf(this.#state), wishes: this.#wishes }), this.world.host.mount);
  }

  /** Looks at the page now, judges it, and tells the background what changed. Never throws: a failure is shown. */
  scan(): Sight | undefined {
    const { document, now, host } = this.world;
    try {
      const sight = look(document, now());
      host.element.dataset['ground'] = groundOf(document);
      this.#take(sight);
      return sight;
    } catch {
      this.change({ trouble: 'failed' });
      return undefined;
    }
  }

  #take(sight: Sight): void {
    const { survey, page } = sight;
    const reading = readingOf(survey.slots);
    const journey = { account: survey.account, order: survey.order };
    if (page?.role === 'form') {
      this.#memory.note(journey, reading);
      const { account, order } = survey;
      if (account !== undefined) this.#drafts.look({ page: page.id, account, values: reading, ...(order === undefined ? {} : { order }) });
    } else if (page !== undefined && page.role !== 'quiet') this.#memory.leave();
    const { trouble } = this.#state;
    this.change({ seen: this.#judge(sight, reading), trouble: trouble === 'failed' ? undefined : trouble });
    this.#tell(sight);
  }

  #judge(sight: Sight, reading: Reading): Seen {
    const { context } = this.#state;
    const { account, order } = sight.survey;
    const today = isDay(context.today) ? context.today : dayAt(this.world.now());
    const remembered = { ...context.context, ...this.#memory.of({ account, order }) };
    return { sight, reading, judged: judged({ reading, remembered, rules, facts: { today }, waived: context.waived }), terms: termsOn(sight) };
  }

  /** Judges the last look again: the day, a waiver or the context of the order is new. */
  judgeAgain(): void {
    const { seen } = this.#state;
    if (seen !== undefined) this.change({ seen: this.#judge(seen.sight, seen.reading) });
  }

  /** Tells of the page when it, its account or its orders changed, and takes in what is known of them. */
  #tell({ survey, sightings }: Sight): void {
    const { page, account, order } = survey;
    const facts = JSON.stringify([page, account, order, sightings.map((one) => [one.order, one.label, one.domain])]);
    if (facts === this.#told) return;
    this.#told = facts;
    void this.#learn({ page, account, order, sightings }, facts);
  }

  async #learn(front: Front, facts: string): Promise<void> {
    const context = await this.world.link.seen(front);
    if (this.#told !== facts || this.world.signal.aborted) return;
    if (context === undefined) this.#told = '';
    else this.change({ context });
    this.judgeAgain();
  }

  /** The page is being left: what was typed last is read and sent. */
  leave(): void {
    this.scan();
    this.#drafts.flush();
  }
}
