import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { World } from '../../entrypoints/background/world.ts';
import { calendarOf } from '../../utils/core/calendar.ts';
import { see, type Order, type Sighting } from '../../utils/core/order.ts';
import { keptShown, type Shown } from '../../utils/core/reminder.ts';
import type { Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import type { PaperEnd } from '../../utils/core/paper-end.ts';

/* A browser that can kill its worker between any two steps, and the disk that outlives it. */

export interface Alarm {
  readonly scheduledTime: Instant;
  readonly periodInMinutes?: number;
}

/** What lies on the disk and in the browser: it outlives the worker. */
export interface Machine {
  /** What the machine takes for the time. */
  now: Instant;
  readonly alarms: Map<string, Alarm>;
  readonly orders: Map<string, Order>;
  readonly raised: Map<string, Shown>;
  readonly ticked: Set<string>;
  ends: readonly PaperEnd[];
  badge: string;
  showsNotices: boolean;
  /** Notices of the present wake, and what it recorded. */
  notices: { title: string; message: string }[];
  recorded: readonly Shown[] | undefined;
  /** Steps until the worker is killed, and whether its last one still takes effect. */
  stepsLeft: number;
  isLastStepDone: boolean;
  killed: () => void;
}

const keyOf = ({ account, order }: Pick<Sighting, 'account' | 'order'>): string => `${account}\n${order}`;

export const machineAt = (now: Instant): Machine => ({
  now,
  alarms: new Map(),
  orders: new Map(),
  raised: new Map(),
  ticked: new Set(),
  ends: [],
  badge: '',
  showsNotices: true,
  notices: [],
  recorded: undefined,
  stepsLeft: Number.POSITIVE_INFINITY,
  isLastStepDone: false,
  killed: () => undefined,
});

export function tell(machine: Machine, sighting: Sighting): void {
  const key = keyOf(sighting);
  machine.orders.set(key, see(machine.orders.get(key), sighting, { now: machine.now }));
}

/** One step of the worker. After the last one nothing that it waits for ever comes. */
function step<Result>(machine: Machine, effect: () => Result): Promise<Result> {
  if (machine.stepsLeft < 0) return new Promise(() => undefined);
  machine.stepsLeft -= 1;
  if (machine.stepsLeft >= 0) return Promise.resolve(effect());
  machine.killed();
  if (machine.isLastStepDone) effect();
  return new Promise(() => undefined);
}

function alarmOf(info: { when?: number; delayInMinutes?: number; periodInMinutes?: number }, now: Instant): Alarm {
  const scheduledTime = info.when ?? now + (info.delayInMinutes ?? 0) * 60_000;
  return { scheduledTime, ...(info.periodInMinutes !== undefined && { periodInMinutes: info.periodInMinutes }) };
}

function noticed(machine: Machine, notice: { title: string; message: string }): void {
  if (!machine.showsNotices) throw new Error('notifications are off');
  machine.notices.push(notice);
}

/** Puts the machine under the browser's names. */
export function plugIn(machine: () => Machine): void {
  const on = <Result>(effect: (machine: Machine) => Result) => step(machine(), () => effect(machine()));
  Object.assign(fakeBrowser.alarms, {
    get: (name: string) => on(({ alarms }) => alarms.get(name)),
    clear: (name: string) => on(({ alarms }) => alarms.delete(name)),
    create: (name: string, info: object) => on(({ alarms, now }) => void alarms.set(name, alarmOf(info, now))),
  });
  Object.assign(fakeBrowser.notifications, {
    create: async (_: string, notice: { title: string; message: string }) => on((one) => noticed(one, notice)),
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ text }: { text: string }) => on((one) => void (one.badge = text)),
    setBadgeBackgroundColor: () => on(() => undefined),
    setBadgeTextColor: () => on(() => undefined),
  });
  const local = { get: () => on(() => ({})), set: () => on(() => undefined), remove: () => on(() => undefined) };
  Object.assign(fakeBrowser.storage.local, local);
  fakeBrowser.i18n.getUILanguage = () => 'zh-CN';
  fakeBrowser.runtime.getURL = (path: string) => path;
}

function storeOn(machine: Machine) {
  const ticksOf = (asked: readonly Pick<Sighting, 'account' | 'order'>[]) => asked.map((one) => (machine.ticked.has(keyOf(one)) ? ['add-website/after-public-security'] : []));
  const keep = (shown: readonly Shown[]) => {
    for (const one of shown) machine.raised.set(one.id, keptShown(machine.raised.get(one.id), one));
    machine.recorded = shown;
  };
  return {
    orders: () => step(machine, () => [...machine.orders.values()]),
    overviews: () => step(machine, () => [{ ends: machine.ends }]),
    ticksOf: (asked: readonly Order[]) => step(machine, () => ticksOf(asked)),
    raised: () => step(machine, () => [...machine.raised.values()]),
    raise: (shown: readonly Shown[]) => step(machine, () => keep(shown)),
    purge: () => step(machine, () => 0),
  };
}

export const calendar = calendarOf(holidays);

/** A worker that has just started: memory is empty, the machine is as it was left. */
export function workerOn(machine: Machine): World {
  const store = storeOn(machine);
  const session = { read: () => step(machine, () => undefined), write: async () => undefined, clear: async () => undefined };
  return {
    now: () => machine.now,
    store: () => step(machine, () => store),
    calendar: () => step(machine, () => calendar),
    plans: { purge: () => step(machine, () => undefined) },
    options: { session, factory: {}, name: 'simulated' },
  } as unknown as World;
}
