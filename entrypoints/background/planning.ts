import { browser } from 'wxt/browser';
import { planFill, type Survey } from '../../utils/core/fill.ts';
import type { Reading } from '../../utils/core/field.ts';
import { accountsOf, valuesOf } from '../../utils/core/profile.ts';
import type { Failure, PanelMessage, PlanReply } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';
import { liveSession } from '../../utils/store/session.ts';
import { surveyOf } from './console-page.ts';
import { mandateOf, type Use } from './mandate-guard.ts';
import { planLife, type Plan } from './plans.ts';
import type { World } from './world.ts';

type Ask = Extract<PanelMessage, { type: 'panel/plan' }>;

/** What a fill takes its values from, and for which account they are meant. */
interface Supply {
  readonly values: Reading;
  readonly profile?: string;
  /** One of these must be signed in; none: whichever is. */
  readonly accounts: readonly string[];
  /** A single value that the person just chose for this page needs no account. */
  readonly anyAccount?: true;
}

async function supplyOf(store: Store, from: Ask['from']): Promise<Supply | undefined> {
  if (from.kind === 'fix') return { values: { [from.field]: from.value }, accounts: [], anyAccount: true };
  if (from.kind === 'draft') {
    const draft = await store.draft(from.id);
    return draft && { values: draft.values, accounts: [draft.account] };
  }
  const profile = await store.profile(from.id);
  return profile && { values: valuesOf(profile, from.site), profile: profile.id, accounts: accountsOf(profile) };
}

/** The wrong-account guard. What the page shows and what is bound must agree; nobody can confirm a difference away. */
function objection({ accounts, anyAccount }: Supply, survey: Survey, confirmed: boolean): Failure | undefined {
  if (anyAccount) return undefined;
  if (survey.account === undefined) return confirmed ? undefined : 'account-unknown';
  return accounts.length > 0 && !accounts.includes(survey.account) ? 'account-differs' : undefined;
}

/** Whose data a fill uses: the subject's, or of whoever files under the draft's account. */
function whose({ profile, accounts: [account] }: Supply): Pick<Use, 'profile' | 'account'> {
  if (profile !== undefined) return { profile };
  return account === undefined ? {} : { account };
}

const failed = (failure: Failure) => ({ ok: false, failure }) as const;

/** Surveys the page, compares accounts, plans, and holds the plan for one use within a minute. */
export async function plan(world: World, { tab, from, accountConfirmed = false, override }: Ask): Promise<PlanReply> {
  const surveyed = await surveyOf(world.documents, tab);
  if (!surveyed.ok) return failed(surveyed.failure);
  const { place, survey } = surveyed;
  const store = await world.store();
  const isUnderLock = (await liveSession(world.options)) !== undefined;
  const supply = await supplyOf(store, from);
  if (supply === undefined) return failed('gone');
  const objected = objection(supply, survey, accountConfirmed);
  if (objected !== undefined) return failed(objected);
  const accountable = await mandateOf(store, { ...whose(supply), override, now: world.now() });
  if (typeof accountable === 'string') return failed(accountable);

  const { fills, overwrites, missing } = planFill(supply.values, survey);
  const held: Plan = {
    id: crypto.randomUUID(),
    ...place,
    page: survey.page,
    expires: world.now() + planLife,
    writes: [...fills, ...overwrites],
    ...(survey.account !== undefined && { account: survey.account }),
    ...(supply.profile !== undefined && { profile: supply.profile }),
    ...accountable,
    ...(isUnderLock && { underLock: true }),
  };
  await world.plans.hold(held);
  if (isUnderLock && (await liveSession(world.options)) === undefined) {
    await world.plans.clear();
    return failed('locked');
  }
  // The worker may sleep by then: the alarm wakes it to forget the values of a plan that nobody used.
  await browser.alarms.create('plan', { when: held.expires + 1_000 });
  return { ok: true, plan: held.id, expires: held.expires, survey: wire(survey), fills: [...fills], overwrites: [...overwrites], missing: [...missing] };
}

type WireSurvey = Extract<PlanReply, { ok: true }>['survey'];
const wire = (survey: Survey): WireSurvey => ({ ...survey, slots: [...survey.slots], unread: [...survey.unread], untouched: [...survey.untouched] });
