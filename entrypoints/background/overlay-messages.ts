import type { OverlayMessage } from '../../utils/messages.ts';
import { chosenFor, chosenId } from '../../utils/core/chosen.ts';
import type { Sighting } from '../../utils/core/order.ts';
import { dayAt, isInstant, type Instant } from '../../utils/core/time.ts';
import { arm } from './arm.ts';
import { contextOf, nothingKnown } from './context.ts';
import { standByAfter } from './standing-by.ts';
import { stayIfPresent } from './locking.ts';
import { isLocked } from '../../utils/store/error.ts';
import { present } from './present.ts';
import { reconcile } from './reconcile.ts';
import { withOrder } from './refused.ts';
import type { Place } from './sender.ts';
import { meanings } from './meanings.ts';
import { outlook } from './outlook.ts';
import { openPanel } from './side-panel.ts';
import type { World } from './world.ts';

type Of<Type extends OverlayMessage['type']> = Extract<OverlayMessage, { type: Type }>;

const done = { ok: true } as const;

const isSound = (at: number | null | undefined): at is Instant => typeof at === 'number' && isInstant(at);

/**
 * The sightings that can be counted from. One at no moment is left out, alone; a creation at no moment was misread, and the
 * order is kept without it. A clock that runs ahead must not put a sighting into the future.
 */
function soundIn(sightings: Of<'overlay/seen'>['sightings'], now: Instant): Sighting[] {
  return sightings.flatMap(({ at, createdAt, ...one }) => {
    if (!isSound(at)) return [];
    return [{ ...present(one), at: Math.min(at, now), ...(isSound(createdAt) && { createdAt }) }];
  });
}

/** A console page says what is in front of the person. */
async function seen(world: World, place: Place, message: Of<'overlay/seen'>) {
  const now = world.now();
  if (place.document !== undefined) await world.documents.set(String(place.tab), place.document);
  const sightings = soundIn(message.sightings, now);
  try {
    const store = await world.store();
    await world.fronts.note(place, { account: message.account, order: message.order });
    await store.see(sightings);
    world.fronts.forget();
    void reconcile(world);
    return await contextOf(store, { ...present({ account: message.account, order: message.order }), page: message.page }, now);
  } catch (error) {
    if (!isLocked(error)) throw error;
    return seenLocked(world, sightings);
  }
}

/** Sealed until the data is unlocked; of its deadlines the moments are kept at hand. */
async function seenLocked(world: World, sightings: readonly Sighting[]) {
  const now = world.now();
  await world.later.sight(sightings, now);
  if (sightings.length > 0) await standByAfter(sightings, await world.calendar());
  void reconcile(world);
  return { ...nothingKnown(dayAt(now)), locked: true };
}

async function draft(world: World, { page, account, order, values }: Of<'overlay/draft'>) {
  void stayIfPresent(world).catch(() => undefined);
  await world.saveDraft({ page, account, ...(order !== undefined && { order }), values: present(values), at: world.now() });
  return done;
}

async function tick(world: World, { guide, check, account, order, on }: Of<'overlay/tick'>) {
  await (await world.store()).tick(account, order, `${guide}/${check}`, on);
  // A tick may settle a deadline.
  void reconcile(world);
  return done;
}

/** One correction holds for the guide that it corrects; choosing that guide itself takes it back. */
async function choose(world: World, { instead, guide, account, order }: Of<'overlay/guide'>) {
  const store = await world.store();
  const before = (await store.ticks(account, order)).filter((id) => id.startsWith(chosenFor(instead)));
  for (const id of before) await store.tick(account, order, id, false);
  if (guide !== instead) await store.tick(account, order, chosenId(instead, guide), true);
  return done;
}

async function waive(world: World, { rule, field, value, account }: Of<'overlay/waive'>) {
  await (await world.store()).waive({ rule, field, value, account, at: world.now() });
  return done;
}

/** What rules and guide say of the page, with why its order was refused and what its state permits. */
async function judge(world: World, place: Place, message: Of<'overlay/judge'>) {
  const said = outlook(message, dayAt(world.now()));
  const order = await world.fronts.orderOf(place, world.store);
  return order === undefined ? said : withOrder(said, order, message);
}

/** The panel opens within the press, before anything is awaited; what it is to put in follows. */
async function panel(world: World, { tab }: Place, { fix }: Of<'overlay/panel'>) {
  const opening = openPanel(tab);
  if (fix !== undefined) await world.fixes.set(String(tab), fix);
  await opening;
  return done;
}

/** All that a page of the console may ask for. The message has been parsed and its sender is the console. Nothing is awaited before the panel opens. */
export async function answerOverlay(world: World, place: Place, message: OverlayMessage): Promise<unknown> {
  switch (message.type) {
    case 'overlay/seen':
      return seen(world, place, message);
    case 'overlay/draft':
      return draft(world, message);
    case 'overlay/tick':
      return tick(world, message);
    case 'overlay/guide':
      return choose(world, message);
    case 'overlay/waive':
      return waive(world, message);
    case 'overlay/judge':
      return judge(world, place, message);
    case 'overlay/terms':
      return meanings(message);
    case 'overlay/arm':
      return arm(place, message.part);
    case 'overlay/panel':
      return panel(world, place, message);
  }
}
