import { fill, undoFill, type Filled } from '../../utils/dom/fill.ts';
import { look, type Sight } from '../../utils/dom/read.ts';
import { show } from '../../utils/dom/show.ts';
import { watch } from '../../utils/dom/watch.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Write, Written } from '../../utils/core/fill.ts';

/* What the tests call inside the page's isolated world: the product's own functions, with answers that can be carried out of it. */

export interface Told {
  readonly page: string | undefined;
  readonly step: string | undefined;
  readonly signedIn: boolean;
  readonly survey: Sight['survey'];
  readonly sightings: Sight['sightings'];
  readonly glosses: readonly string[];
  readonly addPlace: string | undefined;
  /** The box of every marked control, for comparing with the screen. */
  readonly anchors: Readonly<Record<string, readonly [number, number, number, number]>>;
}

const boxOf = (element: Element): [number, number, number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height];
};

function told(): Told {
  const sight = look(document, 0);
  return {
    page: sight.page?.id,
    step: sight.step,
    signedIn: sight.signedIn,
    survey: sight.survey,
    sightings: sight.sightings,
    glosses: sight.glosses.map(({ term }) => term),
    addPlace: sight.addPlace?.textContent ?? undefined,
    anchors: Object.fromEntries([...sight.anchors].map(([field, { control }]) => [field, boxOf(control)])),
  };
}

let last: Filled['undo'] | undefined;
let running: AbortController | undefined;

async function doFill(writes: readonly Write[], page: string): Promise<Filled> {
  running = new AbortController();
  const filled = await fill(document, writes, { signal: running.signal, page });
  if (filled.undo.steps.length > 0) last = filled.undo;
  return filled;
}

async function doUndo(): Promise<readonly Written[]> {
  if (last === undefined) return [];
  return undoFill(document, last, { signal: new AbortController().signal, page: last.page });
}

/** Milliseconds of each of `times` looks. */
function timeLooks(times: number): number[] {
  return Array.from({ length: times }, () => {
    const start = performance.now();
    look(document, 0);
    return performance.now() - start;
  });
}

export interface Watched {
  readonly calls: number;
  readonly stopped: boolean;
  readonly cost: number;
}

let calls = 0;
let watching: { handle: ReturnType<typeof watch>; end: AbortController } | undefined;

function startWatch(slow = 0): void {
  calls = 0;
  const end = new AbortController();
  const onChange = () => {
    calls += 1;
    const until = performance.now() + slow;
    while (performance.now() < until);
  };
  watching = { end, handle: watch(document, onChange, { signal: end.signal, ignore: (node) => node instanceof Element && node.closest('icp-assistant') !== null }) };
}

const watched = (): Watched => ({ calls, stopped: watching?.handle.stopped ?? false, cost: watching?.handle.cost ?? 0 });

/** Notes on each found control which field it is, so that it is known again after the page has been changed around it. */
function mark(): number {
  const { anchors } = look(document, 0);
  for (const [field, { control }] of anchors) control.setAttribute('data-truth', field);
  return anchors.size;
}

/** What each field is read from now, by the notes; a box without a note is `?`. */
function marks(): Record<string, string> {
  const { anchors } = look(document, 0);
  return Object.fromEntries([...anchors].map(([field, { control }]) => [field, control.closest('[data-truth]')?.getAttribute('data-truth') ?? '?']));
}

const api = {
  mark,
  marks,
  told,
  fill: doFill,
  undo: doUndo,
  abort: () => running?.abort(),
  timeLooks,
  startWatch,
  watched,
  scanNow: () => watching?.handle.scan(),
  endWatch: () => watching?.end.abort(),
  show: (field: FieldId) => show(look(document, 0), field),
};

export type Api = typeof api;

declare global {
  var portalTest: Api;
}

globalThis.portalTest = api;
