import { offeredBrush } from '../../components/overlay/brush.ts';
import type { Wishes } from '../../components/overlay/model.ts';
import { words } from '../../components/overlay/words.ts';
import { readingOf } from '../../utils/core/fill.ts';
import type { Clock } from '../../utils/core/time.ts';
import { look, type Sight } from '../../utils/dom/read.ts';
import type { PageContext, StoreTrouble } from '../../utils/messages.ts';
import type { Settings } from '../../utils/store/settings.ts';
import { DraftSender } from './draft-sender.ts';
import { groundOf } from './ground.ts';
import type { Host } from './host.ts';
import type { Link } from './link.ts';
import { Meanings } from './meanings.ts';
import { Memory } from './memory.ts';
import type { Seen, State } from './state.ts';
import { viewLang, viewOf } from './view.ts';

export interface World {
  readonly document: Document;
  readonly now: Clock;
  /** Ends with the extension's life on this page. */
  readonly signal: AbortSignal;
  readonly host: Host;
  readonly link: Link;
}

/** When what draws is asked for, ms after the last time. */
const brushWaits = [0, 300, 1_000, 3_000];

const nothingKnown: PageContext = { today: '', context: {}, open: [], ticked: [], waived: [], draft: false };
const nothingDrawn: State['drawn'] = { placement: undefined, covered: new Set(), rail: undefined, railOnWish: undefined, tab: { x: 0, y: 0, width: 0, height: 0 } };

/** What the page in front shows, what is said about it, and what of that is drawn. Holds nothing that was stored. */
export class Assistant {
  readonly world: World;
  readonly #memory = new Memory();
  readonly #meanings: Meanings;
  readonly #drafts: DraftSender;
  readonly #onOutlook: (assistant: Assistant) => void;
  #wishes: Wishes | undefined;
  #state: State;
  #told = '';
  /** Only the answer to the last question counts. */
  #asked = 0;
  #frame: number | undefined;

  /** @param onOutlook called when findings or words have come and must be placed */
  constructor(world: World, settings: Settings, onOutlook: (assistant: Assistant) => void) {
    this.world = world;
    this.#onOutlook = onOutlook;
    const { document, signal, link } = world;
    const browserLanguage = document.defaultView?.navigator.language ?? 'zh';
    this.#state = { settings, browserLanguage, context: nothingKnown, seen: undefined, drawn: nothingDrawn, trouble: undefined, storeTrouble: undefined, said: undefined, summed: '', openedHere: false };
    this.#meanings = new Meanings(link);
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
    void this.#takeBrush();
  }

  /** What draws is brought while the background judges. It may be asked for again: a worker that starts can miss a question. */
  async #takeBrush(): Promise<void> {
    const { host, link, signal } = this.world;
    for (const wait of brushWaits) {
      await new Promise((over) => setTimeout(over, wait));
      if (signal.aborted) return;
      if (offeredBrush() === undefined) await link.arm('draw');
      const brush = offeredBrush();
      if (brush === undefined) continue;
      host.dress(brush.css);
      this.draw();
      // What was measured without a layer to lie in is measured again.
      this.#onOutlook(this);
      return;
    }
    host.mount.textContent = words.notDrawn[viewLang(this.#state)];
  }

  draw(): void {
    if (this.#wishes !== undefined) offeredBrush()?.draw(this.world.host.mount, viewOf(this.#state), this.#wishes);
  }

  /** Looks at the page now and asks what is to be said about it. Never throws: a failure is shown. */
  scan(): Sight | undefined {
    const { document, now, host } = this.world;
    try {
      const sight = look(document, now());
      const [anchor] = sight.anchors.values();
      host.element.dataset['ground'] = groundOf(document, anchor?.label);
      this.#take(sight);
      return sight;
    } catch {
      this.change({ trouble: 'failed' });
      return undefined;
    }
  }

  #take(sight: Sight): void {
    const { survey, page } = sight;
    const { account, order } = survey;
    const reading = readingOf(survey.slots);
    if (page?.role === 'form') {
      this.#memory.note({ account, order }, reading);
      if (account !== undefined) this.#drafts.look({ page: page.id, account, values: reading, ...(order === undefined ? {} : { order }) });
    } else if (page !== undefined && page.role !== 'quiet') this.#memory.leave();
    const before = this.#state.seen;
    const isSamePage = before?.sight.survey.page === survey.page;
    const outlook = isSamePage ? before.outlook : undefined;
    this.change({ seen: { sight, reading, outlook, terms: this.#meanings.on(sight) }, openedHere: isSamePage && this.#state.openedHere });
    void this.judge();
    void this.#learn(sight);
    void this.#tell(sight);
  }

  /** Asks again about the last look: what was typed, ticked or waived is new. */
  async judge(): Promise<void> {
    const { seen, context } = this.#state;
    if (seen?.sight.page === undefined) return;
    this.#asked += 1;
    const asked = this.#asked;
    const { survey, signedIn, bar, orderType = context.orderType } = seen.sight;
    const remembered = { ...context.context, ...this.#memory.of({ account: survey.account, order: survey.order }) };
    const { ticked, waived, stage } = context;
    const outlook = await this.world.link.judge({ page: survey.page, signedIn, reading: seen.reading, remembered, ticked, waived, bar, ...(stage === undefined ? {} : { stage }), ...(orderType === undefined ? {} : { orderType }) });
    if (asked !== this.#asked || this.world.signal.aborted) return;
    if (outlook === undefined) {
      this.change({ trouble: 'failed' });
      return;
    }
    const { trouble } = this.#state;
    this.#refine({ outlook });
    this.change({ trouble: trouble === 'failed' ? undefined : trouble });
  }

  #refine(news: Partial<Seen>): void {
    const { seen } = this.#state;
    if (seen === undefined) return;
    this.change({ seen: { ...seen, ...news } });
    this.#onOutlook(this);
  }

  async #learn(sight: Sight): Promise<void> {
    const isNew = await this.#meanings.learn(sight);
    const { seen } = this.#state;
    if (isNew && seen !== undefined) this.#refine({ terms: this.#meanings.on(seen.sight) });
  }

  /** Tells of the page when it, its account or its orders changed, and takes in what is known of them. */
  async #tell({ survey: { page, account, order }, sightings }: Sight): Promise<void> {
    const facts = JSON.stringify([page, account, order, sightings.map((one) => [one.order, one.label, one.domain, one.refusal])]);
    if (facts === this.#told) return;
    this.#told = facts;
    const context = await this.world.link.seen({ page, account, order, sightings });
    if (this.#told !== facts || this.world.signal.aborted) return;
    // No answer: told again with the next look.
    if (context === undefined) this.#told = '';
    else {
      this.change({ context });
      await this.judge();
    }
  }

  /** What is stored was, or was not, to be had when last asked for. (WXT takes a method named `storage` for its library and bundles that.) */
  heardOfStore(storeTrouble: StoreTrouble | undefined): void {
    if (storeTrouble !== this.#state.storeTrouble) this.change({ storeTrouble });
  }

  /** The data was locked or unlocked: what is known of this page is another. */
  askAgain(): void {
    this.#told = '';
    this.scan();
  }

  /** The page is being left: what was typed last is read and sent. */
  leave(): void {
    this.scan();
    this.#drafts.flush();
  }
}
