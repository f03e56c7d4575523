import type { Calendar } from '../../utils/core/calendar.ts';
import { deadlinesOf, type Deadline } from '../../utils/core/deadline.ts';
import { see, type Sighting } from '../../utils/core/order.ts';
import { afterLook, ownerOfOrder, standingBadge, standingDue, standingNext, standingNotice, standingShown, standingsOf } from '../../utils/core/standby.ts';
import { shownAt, type Reminder, type Shown } from '../../utils/core/reminder.ts';
import type { Instant } from '../../utils/core/time.ts';
import { limits } from '../../utils/data/limits.ts';
import { custodyOf } from '../../utils/store/custody.ts';
import { changeStandby, dropStandby, standby, veilOf } from '../../utils/store/standby.ts';
import { liveSession } from '../../utils/store/session.ts';
import { wakeAt } from './alarms.ts';
import { paint, showNotice } from './reminders.ts';
import type { World } from './world.ts';

/*
 * While the data is locked, what is known of deadlines is when they are due. That is enough for the badge and for a notice
 * that names nothing.
 */

/** Badge, notice and alarm from the list alone. */
export async function standBy(now: Instant): Promise<void> {
  const { list } = await standby();
  await paint(standingBadge(list, now));
  await wakeAt(standingNext(list, now));
  const told = standingDue(list, now);
  const notice = standingNotice(told, now);
  if (notice === undefined) return;
  const isShown = await showNotice(notice, now).then(
    () => true,
    () => false,
  );
  if (!isShown) return;
  const ids = new Set(told.map(({ id }) => id));
  // An order may have been seen meanwhile, and has not been told of.
  await changeStandby(async (standing) => standing.list.flatMap((one) => (ids.has(one.id) ? standingShown([one], now) : [one])));
}

/** For the time when it will be locked. Without a passphrase it never is, and nothing is kept outside the data. */
export async function prepareStandby(world: World, deadlines: readonly Deadline[]): Promise<void> {
  if ((await liveSession(world.options)) === undefined) return dropUnlessLocked(world);
  const now = world.now();
  await changeStandby(({ salt }) => standingsOf(deadlines, now, veilOf(salt)));
}

/** It may have been locked a moment ago: what is known then is all that reminds. */
async function dropUnlessLocked(world: World): Promise<void> {
  if ((await standby()).list.length === 0) return;
  if ((await custodyOf(world.options)).kind !== 'passphrase') await dropStandby();
}

/** Reminders that were shown while it was locked, under names that tell nothing. */
export async function shownMeanwhile(reminders: readonly Reminder[]): Promise<Shown[]> {
  const { salt, list } = await standby();
  if (list.length === 0) return [];
  const veil = veilOf(salt);
  const shownOf = new Map(list.map(({ id, shown }) => [id, shown]));
  const names = await veil(reminders.map(({ deadline }) => deadline));
  const found = reminders.map((reminder, place) => ({ reminder, shown: shownOf.get(names[place] ?? '') ?? 0 }));
  return found.filter(({ reminder, shown }) => reminder.at <= shown).map(({ reminder, shown }) => shownAt(reminder, shown));
}

/** What was seen while locked: what runs for those orders now is known by its moments. What a tick may have settled is left out. */
export async function standByAfter(sightings: readonly Sighting[], calendar: Calendar): Promise<void> {
  await changeStandby(async ({ salt, list }) => {
    const veil = veilOf(salt);
    let next = [...list];
    for (const sighting of sightings) {
      const order = see(undefined, sighting);
      const running = deadlinesOf(order, limits, calendar).filter(({ settledBy }) => settledBy === undefined);
      const [of = ''] = await veil([ownerOfOrder(order)]);
      next = afterLook(next, of, await standingsOf(running, 0, veil));
    }
    return next;
  });
}

