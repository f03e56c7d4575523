import { railSlot, tabSlot } from '../../components/overlay/rail-slot.ts';
import type { Box } from '../../components/overlay/geometry.ts';
import { buttonsNamed, rowActions } from '../../utils/dom/depth.ts';
import { boxOf } from '../../utils/dom/ink.ts';
import type { Assistant } from './assistant.ts';
import { isUnder, placeOn, reach, type Placement, type ToPlace } from './placement.ts';
import type { Drawn, Seen, State } from './state.ts';
import { bannerLines, isRailShown, markedFields, viewLang } from './view.ts';

/** After these a list, a dialog or a bar may have come or gone without a node being added, ms. */
const coverDelays = [60, 360];

function toPlace(seen: Seen, state: State, free: number): ToPlace {
  const lang = viewLang(state);
  const line = (field: string) => seen.outlook?.findings.find((finding) => finding.field === field)?.message[lang];
  const lines = seen.sight.addPlace === undefined ? undefined : bannerLines(state);
  return {
    sight: seen.sight,
    marks: markedFields(seen).map((field) => {
      const words = line(field);
      return words === undefined ? { field } : { field, line: words };
    }),
    terms: state.settings.gloss ? seen.terms.map(({ key, term, element }) => ({ key, term: term.en, element })) : [],
    ...(lines === undefined ? {} : { banner: lines }),
    free,
  };
}

function coveredIn(placement: Placement | undefined, layer: Box): Set<string> {
  const covered = new Set<string>();
  for (const [key, placed] of [...(placement?.marks ?? []), ...(placement?.glosses ?? [])]) if (isUnder(placed, layer)) covered.add(key);
  return covered;
}

/** Where elements are drawn now; those that are not have no box. */
const boxesOf = (elements: readonly Element[]): Box[] => elements.map(boxOf).filter(({ width }) => width > 0);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));

/** When things are placed and hidden: after a look or a resize, and for the boxes that scroll inside the page. Never while the page itself scrolls. */
export class Rhythm {
  readonly #assistant: Assistant;
  readonly #view: Window;
  #frame: number | undefined;
  #timers: number[] = [];
  /** What the rail must not cover, and what it should not. */
  #primary: readonly Element[] = [];
  #actions: readonly Element[] = [];
  /** Scroll position of the page when things were last placed. */
  #placedAt = 0;

  constructor(assistant: Assistant, view: Window) {
    this.#assistant = assistant;
    this.#view = view;
    const { signal, document, host } = assistant.world;
    const passive = { signal, capture: true, passive: true };
    const resized = new ResizeObserver(() => this.placeSoon());
    resized.observe(document.documentElement);
    if (document.body !== null) resized.observe(document.body);
    view.addEventListener('resize', () => this.placeSoon(), passive);
    void document.fonts?.ready.then(() => this.placeSoon());
    document.addEventListener('scroll', ({ target }) => this.#scrolled(target), passive);
    for (const type of ['pointerup', 'keyup', 'focusin', 'focusout', 'transitionend', 'animationend']) {
      document.addEventListener(type, ({ target }) => (target instanceof Node && host.isOurs(target) ? undefined : this.#coverSoon()), passive);
    }
    signal.addEventListener('abort', () => {
      resized.disconnect();
      if (this.#frame !== undefined) view.cancelAnimationFrame(this.#frame);
      for (const timer of this.#timers) view.clearTimeout(timer);
    });
  }

  /** Places everything with the next frame. */
  placeSoon(): void {
    if (this.#frame !== undefined || this.#assistant.world.signal.aborted) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#place();
    });
  }

  #layer(): Box {
    const layer = this.#assistant.world.host.element.getBoundingClientRect();
    return { x: layer.x, y: layer.y, width: 0, height: 0 };
  }

  #place(): void {
    const { world, state } = this.#assistant;
    const { seen } = state;
    const layer = this.#layer();
    const isQuiet = seen?.sight.page === undefined || seen.sight.page.role === 'quiet';
    this.#primary = buttonsNamed(world.document, seen?.sight.page?.primary ?? []);
    this.#actions = rowActions(world.document);
    const slots = this.#slots();
    const free = isRailShown({ ...state, drawn: { ...state.drawn, ...slots } }) ? (slots.rail ?? slots.railOnWish ?? slots.tab).x : slots.tab.x;
    const placement = seen === undefined || isQuiet ? undefined : placeOn(world.document, layer, toPlace(seen, state, free));
    this.#placedAt = this.#view.scrollY;
    this.#assistant.change({ drawn: { placement, covered: coveredIn(placement, layer), ...slots } });
  }

  #slots(): Pick<Drawn, 'rail' | 'railOnWish' | 'tab'> {
    const { documentElement } = this.#assistant.world.document;
    const viewport = { width: documentElement.clientWidth, height: this.#view.innerHeight };
    const primary = boxesOf(this.#primary);
    const all = [...primary, ...boxesOf(this.#actions)];
    return { rail: railSlot(viewport, all), railOnWish: railSlot(viewport, primary), tab: tabSlot(viewport, all) };
  }

  #scrolled(target: EventTarget | null): void {
    const { state, world } = this.#assistant;
    const inner = target instanceof Element && state.drawn.placement?.scrollers.has(target) === true;
    const isFar = Math.abs(this.#view.scrollY - this.#placedAt) > reach / 2;
    if (inner || isFar) this.placeSoon();
    else if (target === world.document) this.#clearButtonsSoon();
  }

  /** The page's primary button may have come under the rail. */
  #clearButtonsSoon(): void {
    if (this.#primary.length + this.#actions.length === 0 || this.#frame !== undefined) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      const slots = this.#slots();
      const { drawn } = this.#assistant.state;
      if (JSON.stringify(slots) !== JSON.stringify({ rail: drawn.rail, railOnWish: drawn.railOnWish, tab: drawn.tab })) this.#assistant.change({ drawn: { ...drawn, ...slots } });
    });
  }

  #coverSoon(): void {
    for (const timer of this.#timers) this.#view.clearTimeout(timer);
    this.#timers = coverDelays.map((delay) => this.#view.setTimeout(() => this.#cover(), delay));
  }

  #cover(): void {
    const { drawn } = this.#assistant.state;
    const covered = coveredIn(drawn.placement, this.#layer());
    if (!isSame(covered, drawn.covered)) this.#assistant.change({ drawn: { ...drawn, covered } });
  }
}
