import type { FieldId } from '../../utils/core/field.ts';
import type { Result } from '../../utils/core/fill.ts';
import { fillReply, type Failure, type FillReply, type PageMessage, type PanelMessage } from '../../utils/messages.ts';
import { liveSession } from '../../utils/store/session.ts';
import { ask, bringForward, NoAnswer, surveyOf } from './console-page.ts';
import { noteFill, noteOverride } from './mandate-guard.ts';
import type { Plan } from './plans.ts';
import type { Place } from './sender.ts';
import type { World } from './world.ts';

type Ask = Extract<PanelMessage, { type: 'panel/fill' }>;

const failed = (failure: Failure): FillReply => ({ ok: false, failure });

/** Anything but a well-formed answer is none; nobody at that address means that the page has gone. */
async function askToWrite(place: Place, message: PageMessage): Promise<FillReply> {
  const goBack = await bringForward(place.tab);
  try {
    const parsed = fillReply.safeParse(await ask(place, message));
    return parsed.success ? parsed.data : failed('no-answer');
  } catch (error) {
    return failed(error instanceof NoAnswer ? 'no-answer' : 'page-changed');
  } finally {
    await goBack();
  }
}

/** Carries out the ticked writes of a plan, once, in the document that it was made for. */
export async function fill(world: World, { plan: id, fields }: Ask): Promise<FillReply> {
  const plan = await world.plans.take(id, world.now());
  if (typeof plan === 'string') return failed(plan);
  if (plan.underLock === true && (await liveSession(world.options)) === undefined) return failed('locked');
  const ticked = new Set(fields);
  const writes = plan.writes.filter(({ field }) => ticked.has(field));
  if (writes.length === 0) return { ok: true, results: [] };

  await noteOverride(world.store, plan, world.now());
  const { id: name, page, account, expires } = plan;
  const reply = await askToWrite(plan, { type: 'page/fill', plan: name, page, ...(account !== undefined && { account }), expires, writes });
  if (!reply.ok) return reply;
  const asked = new Set(writes.map(({ field }) => field));
  const results = reply.results.filter(({ field }) => asked.has(field));
  const isRecorded = await record(world, plan, results);
  return { ...reply, results, ...(!isRecorded && { unrecorded: true }) };
}

/** Keeps which fields were filled, never their values, and binds the subject to the account. False: it could not be kept. */
async function record(world: World, plan: Plan, results: readonly { field: FieldId; result: Result }[]): Promise<boolean> {
  const { profile, account, page, subjects } = plan;
  if (profile === undefined && subjects === undefined) return true;
  const those = (result: Result) => results.filter((one) => one.result === result).map(({ field }) => field);
  const [written, altered, refused] = [those('written'), those('altered'), those('refused')];
  try {
    const store = await world.store();
    await noteFill(store, plan, world.now());
    if (profile === undefined) return true;
    if (account !== undefined && written.length > 0) await store.bind(profile, account);
    await store.remember({ profile, account: account ?? '', page, at: world.now(), written, altered, refused });
    return true;
  } catch {
    return false;
  }
}

/** Takes back the last fill of the tab's page. */
export async function undo(world: World, tab: number): Promise<FillReply> {
  const surveyed = await surveyOf(world.documents, tab);
  return surveyed.ok ? askToWrite(surveyed.place, { type: 'page/undo' }) : failed(surveyed.failure);
}
