import { due, nextWake, remindersFor, shownAt } from '../../utils/core/reminder.ts';
import type { Store } from '../../utils/store/api.ts';
import { isLocked, StoreError } from '../../utils/store/error.ts';
import { keepTicking, wakeAt } from './alarms.ts';
import { deadlinesIn, notify, showBadge, showTrouble } from './reminders.ts';
import { prepareStandby, shownMeanwhile, standBy } from './standing-by.ts';
import type { World } from './world.ts';

/**
 * Makes badge, notices and alarms what the stored orders and subjects call for. May be run at any time and any number
 * of times: a second run changes nothing. A reminder is shown before it is recorded, so that a worker killed in between
 * shows it once more (in the place of the first) rather than never.
 */
async function run(world: World): Promise<void> {
  const now = world.now();
  await keepTicking(now);
  await world.plans.purge(now);
  try {
    await runOn(await world.store(), world);
  } catch (error) {
    if (!isLocked(error)) throw error;
    await standBy(now);
  }
}

async function runOn(store: Store, world: World): Promise<void> {
  const now = world.now();
  const calendar = await world.calendar();
  const [deadlines, raisedBefore] = await Promise.all([deadlinesIn(store, calendar, now), store.raised()]);
  await showBadge(deadlines, now);
  const reminders = remindersFor(deadlines, now);
  await wakeAt(nextWake(reminders.filter(({ heldUntil }) => heldUntil > now), [], now));
  const meanwhile = await shownMeanwhile(reminders);
  const raised = due(reminders, [...raisedBefore, ...meanwhile], now);
  // What could not be shown is not recorded, and is tried again at the next wake; badge and list are right meanwhile.
  const isShown = await notify(raised).then(
    () => true,
    () => false,
  );
  const unknown = new Set(due(reminders, raisedBefore, now).map(({ id }) => id));
  const shown = [...raised.map((one) => shownAt(one, now)), ...meanwhile.filter(({ id }) => unknown.has(id))];
  if (isShown) await Promise.all([store.raise(shown), prepareStandby(world, deadlines)]);
  await store.purge();
}

/** Data that cannot be read is shown; the steady alarm tries again. */
async function tell(why: unknown): Promise<void> {
  if (why instanceof StoreError) await showTrouble().catch(() => undefined);
}

interface Turn {
  readonly running: Promise<void>;
  again: Promise<void> | undefined;
}

const turns = new WeakMap<World, Turn>();

/** Never two at once; calls during a run are answered by one more run after it. Never rejects. */
export function reconcile(world: World): Promise<void> {
  const turn = turns.get(world);
  if (turn !== undefined) return (turn.again ??= turn.running.then(() => reconcile(world)));
  const running = run(world)
    .catch(tell)
    .then(() => void turns.delete(world));
  turns.set(world, { running, again: undefined });
  return running;
}
