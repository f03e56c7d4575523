import { railSlot, tabSlot } from '../../components/overlay/rail-slot.ts';
import { moved, type Box } from '../../components/overlay/geometry.ts';
import { buttonsNamed, rowActions } from '../../utils/dom/depth.ts';
import { boxOf } from '../../utils/dom/ink.ts';
import type { Assistant } from './assistant.ts';
import type { Host } from './host.ts';
import { isUnder, placeOn, reach, type Placement, type ToPlace } from './placement.ts';
import type { Drawn, Seen, State } from './state.ts';
import { bannerLines, isRailShown, markedFields, viewLang } from './view.ts';

/** After a press, a key or an animation a list, a dialog or a bar may have come or gone without a node being added, ms. */
const coverDelay = 180;

/** How long the findings of a look are waited for before things are placed without them, ms. */
const patience = 60;

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
    terms: state.settings.gloss ? seen.terms.map(({ key, term, element, isLabel }) => ({ key, term: term.en, element, isLabel })) : [],
    ...(lines === undefined ? {} : { banner: lines }),
    free,
  };
}

function coveredIn(placement: Placement | undefined, { layer, height }: Frame): Set<string> {
  const covered = new Set<string>();
  for (const [key, placed] of [...(placement?.marks ?? []), ...(placement?.glosses ?? [])]) {
    const y = placed.box.y + layer.y;
    if (y > -placed.box.height && y < height && isUnder(placed, layer)) covered.add(key);
  }
  return covered;
}

/** The layer's origin and the viewport's height. */
interface Frame {
  readonly layer: Box;
  readonly height: number;
}

/**
 * What a placement depends on, as far as it can be told cheaply: what is wanted, where it stands, how much the page holds,
 * and where the layer lies, which has no place of its own until its styles have come.
 */
function basisOf(document: Document, layer: Box, { marks, terms, banner, free, sight }: ToPlace): unknown[] {
  const spot = (element: Element) => JSON.stringify(moved(boxOf(element), -layer.x, -layer.y));
  const fields = marks.map(({ field, line }) => {
    const control = sight.anchors.get(field)?.control;
    return [field, line, control, control === undefined ? '' : spot(control)];
  });
  const labels = terms.map(({ key, term, element }) => [key, term, element, spot(element)]);
  const { scrollWidth, scrollHeight } = document.documentElement;
  return [document.getElementsByTagName('*').length, scrollWidth, scrollHeight, free, banner?.head, ...(banner?.orders ?? []), ...fields.flat(), ...labels.flat()];
}

/** Where elements are drawn now; those that are not have no box. */
const boxesOf = (elements: readonly Element[]): Box[] => elements.map(boxOf).filter(({ width }) => width > 0);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && [...a].every((one) => b.has(one));
const nothing: Pick<Drawn, 'placement' | 'covered'> = { placement: undefined, covered: new Set() };

const isEqual = (a: readonly unknown[], b: readonly unknown[]) => a.length === b.length && a.every((one, at) => one === b[at]);

/** When things are placed and hidden: after a look or a resize, and for the boxes that scroll inside the page. Never while the page itself scrolls. */
export class Rhythm {
  readonly #assistant: Assistant;
  readonly #view: Window;
  #frame: number | undefined;
  #slotFrame: number | undefined;
  #covering: number | undefined;
  #waiting: number | undefined;
  #basis: readonly unknown[] = [];
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
    const again = () => this.placeSoon(true);
    const resized = new ResizeObserver(again);
    resized.observe(document.documentElement);
    if (document.body !== null) resized.observe(document.body);
    view.addEventListener('resize', again, passive);
    void document.fonts?.ready.then(again);
    document.addEventListener('scroll', ({ target }) => this.#scrolled(target), passive);
    for (const type of ['pointerup', 'keyup', 'focusin', 'focusout', 'transitionend', 'animationend']) {
      document.addEventListener(type, (event) => this.#stirred(event, host), passive);
    }
    signal.addEventListener('abort', () => {
      resized.disconnect();
      for (const frame of [this.#frame, this.#slotFrame]) if (frame !== undefined) view.cancelAnimationFrame(frame);
      view.clearTimeout(this.#covering);
      view.clearTimeout(this.#waiting);
    });
  }

  /**
   * Places everything with the next frame.
   * @param isMoved the page's layout is another, whatever its fields say
   */
  placeSoon(isMoved = false): void {
    if (isMoved) this.#basis = [];
    this.#view.clearTimeout(this.#waiting);
    this.#waiting = undefined;
    if (this.#frame !== undefined || this.#assistant.world.signal.aborted) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#place();
    });
  }

  /** Places everything when the findings of the look have come, or a little later without them. */
  placeWithFindings(): void {
    this.#waiting ??= this.#view.setTimeout(() => this.placeSoon(), patience);
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
    const wanted = seen === undefined || isQuiet ? undefined : toPlace(seen, state, free);
    const drawn = wanted === undefined ? nothing : this.#drawnFor(wanted, layer);
    this.#assistant.change({ drawn: { ...drawn, ...slots } });
  }

  /** What was placed before, if all that it depends on is as it was; a popup that came since has added nodes. */
  #drawnFor(wanted: ToPlace, layer: Box): Pick<Drawn, 'placement' | 'covered'> {
    const { state, world } = this.#assistant;
    const basis = basisOf(world.document, layer, wanted);
    if (isEqual(basis, this.#basis)) return state.drawn;
    this.#basis = basis;
    this.#placedAt = this.#view.scrollY;
    const placement = placeOn(world.document, layer, wanted);
    return { placement, covered: coveredIn(placement, this.#frameNow()) };
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
    if (inner || isFar) this.placeSoon(true);
    else if (target === world.document) {
      this.#clearButtonsSoon();
      this.#coverSoon();
    }
  }

  /** The page's primary button may have come under the rail. */
  #clearButtonsSoon(): void {
    if (this.#primary.length + this.#actions.length === 0 || this.#slotFrame !== undefined) return;
    this.#slotFrame = this.#view.requestAnimationFrame(() => {
      this.#slotFrame = undefined;
      const slots = this.#slots();
      const { drawn } = this.#assistant.state;
      if (JSON.stringify(slots) !== JSON.stringify({ rail: drawn.rail, railOnWish: drawn.railOnWish, tab: drawn.tab })) this.#assistant.change({ drawn: { ...drawn, ...slots } });
    });
  }

  /** A letter typed opens nothing that a node would not tell of. */
  #stirred(event: Event, { isOurs }: Host): void {
    if (event instanceof KeyboardEvent && event.key.length === 1) return;
    if (event.target instanceof Node && isOurs(event.target)) return;
    this.#coverSoon();
  }

  #coverSoon(): void {
    this.#view.clearTimeout(this.#covering);
    this.#covering = this.#view.setTimeout(() => this.#cover(), coverDelay);
  }

  #frameNow(): Frame {
    return { layer: this.#layer(), height: this.#view.innerHeight };
  }

  #cover(): void {
    const { drawn } = this.#assistant.state;
    const covered = coveredIn(drawn.placement, this.#frameNow());
    if (!isSame(covered, drawn.covered)) this.#assistant.change({ drawn: { ...drawn, covered } });
  }
}
