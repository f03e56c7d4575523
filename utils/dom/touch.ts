import type { FieldId } from '../core/field.ts';
import type { Reason, Unread, Written } from '../core/fill.ts';
import { drift, freeze, hasMoved, type Frozen, type Place } from './freeze.ts';
import { obstacle, Refused } from './guard.ts';
import { until, type Hand } from './hand.ts';
import { isSameValue } from './options.ts';
import { inspectPage, isShut, lockOf, shownValue, waitsFor } from './read.ts';
import type { Resolution } from './resolve.ts';
import { eyesOn } from './visible.ts';
import { write } from './write/index.ts';
import { listPatience } from './write/select.ts';

/** The page is not what the fill was made for: nothing more may be written, and what was written is taken back. */
export class Drifted extends Error {}

/** One fill or one undo under way. */
export interface Round {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly pause: (ms: number) => Promise<void>;
  readonly place: Place;
  readonly frozen: Map<FieldId, Frozen>;
  readonly unread: readonly Unread[];
  /** Fields that were locked when the round began. A list that an earlier write empties or reloads is not locked, but late. */
  readonly locks: ReadonlyMap<FieldId, Reason>;
  /** What is left to be done after the last field. */
  readonly afterwards: (() => Promise<void>)[];
  /** Goes by the very elements, whatever their labels have become: own writes are taken back from where they went. */
  readonly byElement?: true;
}

export interface Task {
  readonly field: FieldId;
  readonly value: string;
  readonly mayRemove: boolean;
  /** Why the present value forbids the write, if it does. */
  readonly objects: (current: string) => Reason | undefined;
}

export interface Touched {
  readonly before: string;
  readonly after: string;
  /** The verdict, half a second after the write. */
  readonly settled: Promise<Written>;
  /** The page changed while this field was being written. */
  readonly drifted?: true;
}

/** Between fields the page gets its turn. */
export const yieldNow = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

/** Throws when the page as a whole is not the one that the fill began on. */
export function checkAll({ document, frozen, place, byElement }: Round): void {
  if (byElement === true) return;
  if (document.location.pathname !== place.path) throw new Drifted();
  for (const one of frozen.values()) if (drift(one, place) === 'changed') throw new Drifted();
}

/** The target as it stands now: a row that the page has made anew is found anew, by its words, on the same page. */
function current(round: Round, field: FieldId): Frozen | Reason {
  const known = round.frozen.get(field);
  if (known === undefined) return round.unread.find((one) => one.field === field)?.reason ?? 'not-on-page';
  if (drift(known, round.place) !== 'detached') return known;
  if (round.byElement === true) return 'detached';
  const { place, resolution } = inspectPage(round.document);
  if (place.page?.id !== round.place.page.id) throw new Drifted();
  const again = resolution.found.get(field);
  if (again === undefined || again.section !== known.found.section) return 'detached';
  const frozen = freeze(again);
  round.frozen.set(field, frozen);
  return frozen;
}

/** What the field displays now; `undefined` when it is gone. */
export function shownNow(round: Round, field: FieldId): string | undefined {
  const frozen = current(round, field);
  return typeof frozen === 'string' ? undefined : shownValue(frozen.found, eyesOn(round.document));
}

const refused = (field: FieldId, reason: Reason, shown: string): Touched => ({
  before: shown,
  after: shown,
  settled: Promise.resolve({ field, result: 'refused', shown, reason }),
});

function locksOf(found: Resolution['found'], document: Document): Map<FieldId, Reason> {
  const eyes = eyesOn(document);
  return new Map(
    [...found].flatMap(([field, one]) => {
      const reason = lockOf(one, { found, eyes });
      return reason === undefined ? [] : [[field, reason]];
    }),
  );
}

/** Reads at once, after 150 and after 500 ms: the console may take a value back, or alter it, a moment later. */
async function settle(round: Round, { field, value }: Task, first: { before: string; reason?: Reason }): Promise<Written> {
  const looks: (string | undefined)[] = [];
  try {
    for (const wait of [150, 350]) {
      await round.pause(wait);
      looks.push(shownNow(round, field));
    }
  } catch (error) {
    if (error instanceof Drifted) return { field, result: 'altered', shown: '', reason: 'changed' };
    throw error;
  }
  const shown = looks.at(-1);
  if (shown === undefined) return { field, result: 'altered', shown: '', reason: 'detached' };
  if (isSameValue(field, shown, value)) return { field, result: 'written', shown };
  const reason = first.reason ?? 'not-accepted';
  return { field, result: shown === first.before ? 'refused' : 'altered', shown, reason };
}

/** Writes one field, with every check before and the first look after. Throws `Drifted` when the page is not the same any more. */
export async function touch(round: Round, task: Task): Promise<Touched> {
  const { field, value } = task;
  checkAll(round);
  let frozen = current(round, field);
  if (typeof frozen === 'string') return refused(field, frozen, '');
  const before = shownValue(frozen.found, eyesOn(round.document));
  if (isSameValue(field, before, value)) return { before, after: before, settled: Promise.resolve({ field, result: 'written', shown: before, reason: 'same' }) };
  const objection = task.objects(before) ?? round.locks.get(field);
  if (objection !== undefined) return refused(field, objection, before);
  const check = () => {
    checkAll(round);
    const now = round.frozen.get(field);
    if (now !== undefined && drift(now, round.place) === 'detached') throw new Refused('detached');
  };
  const hand: Hand = { document: round.document, signal: round.signal, pause: round.pause, check, mayRemove: task.mayRemove, later: (left) => void round.afterwards.push(left) };
  let reason: Reason | undefined;
  try {
    frozen = await ready(round, hand, field);
    await write(hand, frozen.found, value);
  } catch (error) {
    if (error instanceof Drifted) return adrift(round, field, before);
    if (!(error instanceof Refused)) throw error;
    ({ reason } = error);
  }
  const after = shownNow(round, field) ?? '';
  if (reason !== undefined && after === before) return refused(field, reason, before);
  return { before, after, settled: settle(round, task, { before, ...(reason !== undefined && { reason }) }) };
}

/** A write that the page's change cut short: what it left there is taken back with the rest. */
function adrift(round: Round, field: FieldId, before: string): Touched {
  const known = round.frozen.get(field);
  const after = known === undefined ? before : shownValue(known.found, eyesOn(round.document));
  return { before, after, drifted: true, settled: Promise.resolve({ field, result: 'refused', shown: after, reason: 'changed' }) };
}

/** How long a list that was told to shut may lie over the next field (ms). */
const fading = 600;

/** Waits for a control that another field unlocks, and makes sure that nothing stands in the way. */
async function ready(round: Round, hand: Hand, field: FieldId): Promise<Frozen> {
  const patient: Hand = { ...hand, check: () => checkAll(round) };
  const frozen = await until(patient, waitsFor[field] === undefined ? 0 : listPatience, () => {
    const now = current(round, field);
    if (typeof now === 'string') throw new Refused(now);
    return isShut(now.found) ? undefined : now;
  });
  if (frozen === undefined) throw new Refused('read-only');
  // The list of the field before may still be fading over this one.
  const free = await until(patient, fading, () => (obstacle(frozen.found) === 'covered' ? undefined : true));
  const reason = free === undefined ? 'covered' : obstacle(frozen.found);
  if (reason !== undefined) throw new Refused(reason);
  return frozen;
}

/** Opens a round on the page in front of the person; `undefined` when it is another page than the one planned for. */
export function begin(document: Document, { page, signal, pause }: { page: string; signal: AbortSignal; pause?: Round['pause'] | undefined }): Round | undefined {
  const { place, resolution } = inspectPage(document);
  if (place.page === undefined || place.page.id !== page) return undefined;
  return {
    document,
    signal,
    pause: pause ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    place: { page: place.page, path: document.location.pathname, step: place.step },
    frozen: new Map([...resolution.found].map(([field, found]) => [field, freeze(found)])),
    unread: resolution.unread,
    locks: locksOf(resolution.found, document),
    afterwards: [],
  };
}

/** The last look: the same page, the same labels beside the same controls. */
export function isIntact(round: Round): boolean {
  if (hasMoved(round.document, round.place)) return false;
  try {
    checkAll(round);
    return true;
  } catch {
    return false;
  }
}
