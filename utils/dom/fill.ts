import { fieldIds, type FieldId } from '../core/field.ts';
import { comparable, kindOf, type Reason, type Write, type Written } from '../core/fill.ts';
import { keepPlace } from './keep.ts';
import { begin, Drifted, isIntact, touch, yieldNow, type Round, type Task, type Touched } from './touch.ts';
import { canClear } from './write/clear.ts';

export interface FillOptions {
  readonly signal: AbortSignal;
  /** Id of the page that the plan was made for. */
  readonly page: string;
  /** Waits; a test may shorten it. */
  readonly pause?: (ms: number) => Promise<void>;
}

export interface UndoStep {
  readonly field: FieldId;
  readonly before: string;
  readonly after: string;
  /** The console offers no way back: a radio group that had none, a list without a clear icon. */
  readonly final?: true;
}

/** What a fill changed, oldest first; plain data. */
export interface Undo {
  readonly page: string;
  readonly steps: readonly UndoStep[];
}

export interface Filled {
  readonly results: readonly Written[];
  /** Why the fill ended before its last field. What it had written was taken back if the page itself changed. */
  readonly stopped?: Reason;
  readonly undo: Undo;
}

const place = (field: FieldId) => fieldIds.indexOf(field);

/** Fields in the console's order, so that a list comes after the one it depends on. */
const inOrder = <Of extends { readonly field: FieldId }>(all: readonly Of[]): Of[] => all.toSorted((a, b) => place(a.field) - place(b.field));

const refusal = (field: FieldId, reason: Reason): Written => ({ field, result: 'refused', shown: '', reason });

const same = (field: FieldId, one: string, other: string) => comparable(kindOf(field), one) === comparable(kindOf(field), other);

/** The page may show what the plan saw, or nothing, because an earlier field of this fill has emptied it. Anything else was typed since. */
const taskOf = ({ field, old, value }: Write): Task => ({
  field,
  value,
  mayRemove: old !== '',
  objects: (current) => (current === '' || same(field, current, old) ? undefined : 'kept-existing'),
});

const backTask = ({ field, before, after }: UndoStep): Task => ({
  field,
  value: before,
  mayRemove: true,
  objects: (current) => (same(field, current, after) ? undefined : 'edited'),
});

interface Course {
  readonly touched: Map<FieldId, Touched>;
  readonly stopped?: Reason;
}

/** Field after field, until done, aborted, or the page is another. */
async function run(round: Round, tasks: readonly Task[]): Promise<Course> {
  const touched = new Map<FieldId, Touched>();
  const putBack = keepPlace(round.document, [...round.frozen.values()].map(({ found }) => found.row));
  try {
    for (const task of tasks) {
      if (round.signal.aborted) return { touched, stopped: 'stopped' };
      await yieldNow();
      const one = await touch(round, task);
      touched.set(task.field, one);
      if (one.drifted === true) return { touched, stopped: 'changed' };
    }
    await finish(round);
    await Promise.all([...touched.values()].map(({ settled }) => settled));
    return isIntact(round) ? { touched } : { touched, stopped: 'changed' };
  } catch (error) {
    if (error instanceof Drifted) return { touched, stopped: 'changed' };
    throw error;
  } finally {
    await finish(round);
    putBack();
  }
}

/** Makes sure that every list is shut. */
async function finish({ afterwards }: Round): Promise<void> {
  for (const task of afterwards.splice(0)) await task();
}

async function verdicts({ touched, stopped }: Course, fields: readonly FieldId[]): Promise<Written[]> {
  return Promise.all(
    fields.map(async (field) => {
      const one = touched.get(field);
      if (one === undefined) return refusal(field, stopped === 'changed' ? 'changed' : 'stopped');
      return one.settled;
    }),
  );
}

function stepsOf(round: Round, { touched }: Course): UndoStep[] {
  return [...touched].flatMap(([field, { before, after }]): UndoStep[] => {
    if (before === after) return [];
    const controls = round.frozen.get(field)?.found.controls ?? [];
    const isFinal = before === '' && !controls.every(canClear);
    return [{ field, before, after, ...(isFinal && { final: true as const }) }];
  });
}

/**
 * Fills the page in front of the person: resolves every target, freezes it, and for each field checks again, writes, and reads
 * back what is displayed. A field that shows its value already gets no event at all. If the page changes under the fill, it stops
 * and takes its own writes back. Never presses anything but options, triggers and clear icons.
 */
export async function fill(document: Document, writes: readonly Write[], options: FillOptions): Promise<Filled> {
  const ordered = inOrder(writes);
  const fields = ordered.map(({ field }) => field);
  const nothing: Undo = { page: options.page, steps: [] };
  const round = begin(document, options);
  if (round === undefined) return { results: fields.map((field) => refusal(field, 'changed')), stopped: 'changed', undo: nothing };
  const course = await run(round, ordered.map(taskOf));
  const results = await verdicts(course, fields);
  const steps = stepsOf(round, course);
  if (course.stopped !== 'changed') return { results, ...(course.stopped !== undefined && { stopped: course.stopped }), undo: { page: options.page, steps } };
  const back = await takeBack({ ...round, signal: new AbortController().signal, byElement: true }, steps);
  return { results: withdrawn(results, back), stopped: 'changed', undo: { page: options.page, steps: steps.filter(({ field }) => back.some((one) => one.field === field && one.result !== 'written')) } };
}

/** What became of each field when the fill took its own writes back. */
function withdrawn(results: readonly Written[], back: readonly Written[]): Written[] {
  return results.map((one) => {
    const undone = back.find(({ field }) => field === one.field);
    if (undone === undefined) return one.reason === 'same' ? one : { ...one, result: 'refused', reason: 'changed' };
    const isBack = undone.result === 'written';
    return { field: one.field, result: isBack ? 'refused' : 'altered', shown: undone.shown, reason: 'changed' };
  });
}

async function takeBack(round: Round, steps: readonly UndoStep[]): Promise<Written[]> {
  const open = steps.filter(({ final }) => final === undefined).toReversed();
  const course = await run(round, open.map(backTask));
  const results = await verdicts(course, open.map(({ field }) => field));
  const closed = steps.filter(({ final }) => final === true).map(({ field, after }): Written => ({ field, result: 'refused', shown: after, reason: 'no-way-back' }));
  return [...results, ...closed];
}

/**
 * Takes a fill back, newest field first. A field that was changed since keeps what it has; one that the console does not let be
 * emptied says so.
 */
export async function undoFill(document: Document, undo: Undo, options: FillOptions): Promise<Written[]> {
  const round = begin(document, { ...options, page: undo.page });
  return round === undefined ? undo.steps.map(({ field }) => refusal(field, 'not-on-page')) : takeBack(round, undo.steps);
}
