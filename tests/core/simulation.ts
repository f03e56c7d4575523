import { expect } from 'vitest';
import { reconcile } from '../../entrypoints/background/reconcile.ts';
import type { World } from '../../entrypoints/background/world.ts';
import { badgeOf } from '../../utils/core/deadline.ts';
import type { PaperEnd } from '../../utils/core/paper-end.ts';
import { addDays, addMonths, day, dayAt, hour, minute, type Instant } from '../../utils/core/time.ts';
import { seeded } from './numbers.ts';
import { machineAt, plugIn, tell, workerOn, type Machine } from './simulation-browser.ts';
import { chanceOf, lifeOf, type Chance, type Life, type Look, type Named } from './simulation-life.ts';
import { Oracle } from './simulation-oracle.ts';

/** What a run went through, so that a run without trials shows. */
export interface Tally {
  orders: number;
  wakes: number;
  kills: number;
  notices: number;
  levels: number;
  jumps: number;
  losses: number;
}

export const nothing = (): Tally => ({ orders: 0, wakes: 0, kills: 0, notices: 0, levels: 0, jumps: 0, losses: 0 });

type Event = { readonly at: Instant; readonly run: () => void; readonly wakes: boolean };

const names: readonly Named[] = [{ account: 'demo-a', order: '1' }, { account: 'demo-b', order: '1' }];

/** One machine over some months: the lives of its orders, and all that befalls it. */
export class Simulation {
  readonly #chance: Chance;
  readonly #start: Instant;
  readonly #machine: Machine;
  readonly #oracle: Oracle;
  readonly #lives: readonly Life[];
  readonly #tally: Tally;
  readonly #delayed = new Map<Look, Instant>();
  readonly #events: Event[] = [];
  #world: World;
  #now: Instant;
  #offset = 0;
  #isAsleep = false;
  /** The last wake did not come to its end. */
  #isOwing = false;

  constructor(seed: number, tally: Tally) {
    this.#chance = chanceOf(seeded(seed));
    this.#start = Date.parse('2026-01-01T00:00:00+08:00') + this.#chance.between(0, 300 * day);
    this.#now = this.#start;
    this.#machine = machineAt(this.#start);
    plugIn(() => this.#machine);
    this.#world = workerOn(this.#machine);
    this.#lives = names.slice(0, this.#chance.share(0.2) ? 2 : 1).map((named) => lifeOf(this.#start + this.#chance.between(0, 9 * day), named, this.#chance));
    this.#oracle = new Oracle(this.#lives);
    this.#tally = tally;
    tally.orders += this.#lives.length;
    this.#plan();
  }

  #at(at: Instant, run: () => void, wakes = false): void {
    this.#events.push({ at, run, wakes });
  }

  #plan(): void {
    const end = Math.max(...this.#lives.map(({ visits }) => visits.at(-1)!.until));
    this.#planSleep(end);
    const jumps = this.#planClock(end);
    for (const [index, life] of this.#lives.entries()) {
      for (const look of life.looks) this.#planLook(look, jumps);
      if (life.ticked < end) this.#at(life.ticked, () => this.#machine.ticked.add(`${names[index]!.account}\n${names[index]!.order}`), true);
    }
    this.#planPaper();
    for (let left = this.#chance.between(0, 8); left > 0; left--) this.#planLoss(this.#chance.between(this.#start, end));
    this.#events.sort((a, b) => a.at - b.at);
  }

  /** Nights, lunches, holidays. */
  #planSleep(end: Instant): void {
    for (let at = this.#start; at < end; ) {
      const sleeps = at + this.#chance.between(hour / 2, 12 * hour);
      const wakes = sleeps + (this.#chance.share(0.06) ? this.#chance.between(day, 8 * day) : this.#chance.between(minute, 16 * hour));
      this.#at(sleeps, () => void (this.#isAsleep = true));
      this.#at(wakes, () => void (this.#isAsleep = false), this.#chance.share(0.7));
      at = wakes;
    }
  }

  /** A clock that goes wrong for some hours or days. */
  #planClock(end: Instant): (readonly [Instant, Instant])[] {
    if (!this.#chance.share(0.5)) return [];
    // Mostly while a code is to be answered: there the reminders lie closest, and another round may follow at once.
    const sms = this.#lives.flatMap(({ visits }) => visits.filter(({ stage }) => stage === 'sms'));
    const near = sms.length > 0 && this.#chance.share(0.7) ? this.#chance.one(sms) : { from: this.#start, until: end };
    const from = this.#chance.between(near.from, near.until);
    const until = from + this.#chance.between(minute, this.#chance.one([hour, day, 2 * day]));
    const offset = this.#chance.one([day, -day, 3_650 * day, hour, -hour, 30 * day, -400 * day]);
    const set = (to: number) => {
      this.#offset = to;
      this.#tally.jumps += 1;
    };
    this.#at(from, () => set(offset), this.#chance.share(0.5));
    this.#at(until, () => set(0), this.#chance.share(0.5));
    return [[from, until]];
  }

  /** Nobody looks while the clock is wrong: what such a look tells of the past nobody can mend. */
  #planLook(look: Look, jumps: readonly (readonly [Instant, Instant])[]): void {
    const isWrong = jumps.some(([from, until]) => (look.at >= from && look.at <= until) || (look.told >= from && look.told <= until));
    if (isWrong) return;
    this.#at(look.told, () => {
      this.#delayed.set(look, this.#now);
      this.#machine.now = this.#now + this.#offset;
      tell(this.#machine, look.sighting);
    }, this.#chance.share(0.9));
  }

  #planPaper(): void {
    if (!this.#chance.share(0.3)) return;
    const lastDay = addDays(dayAt(this.#start), this.#chance.between(0, 200));
    const ends = (last: PaperEnd['lastDay']): readonly PaperEnd[] => [{ of: 'subject', kind: 'certificate', lastDay: last }];
    this.#machine.ends = ends(lastDay);
    if (this.#chance.share(0.5)) this.#at(this.#start + this.#chance.between(0, 100 * day), () => void (this.#machine.ends = ends(addMonths(lastDay, 12))), true);
  }

  /** An update, a restart or a switching off takes the alarms; notices are switched off for a while. */
  #planLoss(at: Instant): void {
    const lose = () => {
      this.#machine.alarms.clear();
      this.#world = workerOn(this.#machine);
      this.#tally.losses += 1;
    };
    if (this.#chance.share(0.7)) return this.#at(at, lose, this.#chance.share(0.7));
    this.#at(at, () => void (this.#machine.showsNotices = false));
    this.#at(at + this.#chance.between(minute, 2 * day), () => {
      this.#machine.showsNotices = true;
      this.#isOwing = true;
    });
  }

  /** The next alarm that goes off before that time, in true time. */
  #alarmBefore(limit: Instant): { readonly name: string; readonly at: Instant } | undefined {
    if (this.#isAsleep) return undefined;
    const all = [...this.#machine.alarms].map(([name, { scheduledTime }]) => ({ name, at: Math.max(this.#now, scheduledTime - this.#offset) }));
    return all.filter(({ at }) => at < limit).toSorted((a, b) => a.at - b.at)[0];
  }

  async #goOff({ name, at }: { readonly name: string; readonly at: Instant }): Promise<void> {
    this.#now = at + (name === 'next' ? this.#chance.between(0, minute) : 0);
    const alarm = this.#machine.alarms.get(name)!;
    const clock = this.#now + this.#offset;
    if (alarm.periodInMinutes === undefined) this.#machine.alarms.delete(name);
    else this.#machine.alarms.set(name, { ...alarm, scheduledTime: clock + alarm.periodInMinutes * minute });
    // A wake after one that came to its end changes nothing; most of them are left out, to try more lives.
    if (name === 'next' || this.#isOwing || this.#chance.share(0.01)) await this.#wake();
  }

  async run(): Promise<void> {
    for (const event of this.#events) {
      for (let alarm = this.#alarmBefore(event.at); alarm !== undefined; alarm = this.#alarmBefore(event.at)) await this.#goOff(alarm);
      this.#now = Math.max(this.#now, event.at);
      event.run();
      if (event.wakes && !this.#isAsleep) await this.#wake();
    }
  }

  async #wake(): Promise<void> {
    const machine = this.#machine;
    const clock = this.#now + this.#offset;
    Object.assign(machine, { now: clock, notices: [], recorded: undefined, isLastStepDone: this.#chance.share(0.5) });
    machine.stepsLeft = this.#chance.share(0.2) ? this.#chance.between(0, 24) : Number.POSITIVE_INFINITY;
    const isKilled = await Promise.race([new Promise<boolean>((resolve) => (machine.killed = () => resolve(true))), reconcile(this.#world).then(() => false)]);
    this.#tally.wakes += 1;
    if (isKilled) await this.#bury();
    this.#judge(clock, isKilled);
    machine.stepsLeft = Number.POSITIVE_INFINITY;
  }

  /** What still ran beside the last step comes to rest before the next worker begins. */
  async #bury(): Promise<void> {
    this.#tally.kills += 1;
    await new Promise((resolve) => setImmediate(resolve));
    this.#world = workerOn(this.#machine);
  }

  #judge(clock: Instant, isKilled: boolean): void {
    const { notices, recorded, showsNotices, alarms, badge, ends } = this.#machine;
    const running = this.#oracle.running(this.#now, this.#delayed, ends);
    const owed = this.#oracle.owed(running, clock);
    const subjects = new Set(owed.map(({ deadline }) => deadline.id)).size;
    const isWhole = !isKilled && showsNotices;
    this.#isOwing = !isWhole;
    expect(notices.map(({ title }) => title), 'one notice for all that is owed, or none').toEqual(notices.length > 0 || (isWhole && subjects > 0) ? [`${subjects} 项备案事项`] : []);
    if (notices.length > 0) expect(subjects, 'a notice of nothing').toBeGreaterThan(0);
    const ids = owed.map(({ id }) => id).toSorted();
    if (recorded !== undefined) expect(recorded.map(({ id }) => id).toSorted(), 'what was recorded').toEqual(ids);
    if (isWhole) expect(recorded, 'recorded').toBeDefined();
    if (notices.length > 0) this.#oracle.say(owed, { shown: clock, truly: this.#now, isRecorded: recorded !== undefined });
    this.#tally.notices += notices.length;
    this.#tally.levels += notices.length > 0 ? owed.length : 0;
    if (isKilled) return;
    expect(badge, 'the badge').toBe(badgeOf([...new Map(running.map(({ deadline }) => [deadline.id, deadline])).values()], clock).text);
    expect(alarms.size, 'alarms').toBeLessThanOrEqual(2);
    expect(alarms.get('tick')?.periodInMinutes, 'the steady alarm').toBe(30);
    expect(alarms.get('tick')!.scheduledTime - clock, 'the steady alarm comes within the half hour').toBeLessThanOrEqual(30 * minute);
    const next = this.#oracle.toCome(running, clock);
    // What is weeks away may be left to the steady alarm.
    if (next !== undefined && next - clock < 14 * day) expect(alarms.get('next')?.scheduledTime, 'the next alarm').toBe(next);
    if (next === undefined) expect(alarms.get('next'), 'the next alarm').toBeUndefined();
    if (isWhole && this.#offset === 0) this.#oracle.checkSms(this.#now, this.#delayed);
  }
}
