import { expect } from 'vitest';
import { deadlinesOf, deadlinesOfPapers, type Deadline } from '../../utils/core/deadline.ts';
import { see, type Order, type Stage } from '../../utils/core/order.ts';
import type { PaperEnd } from '../../utils/core/paper-end.ts';
import { day, hour, type Instant } from '../../utils/core/time.ts';
import { limits } from '../../utils/data/limits.ts';
import { calendar } from './simulation-browser.ts';
import type { Life, Look, Visit } from './simulation-life.ts';

/*
 * What should have been said, worked out from the beginning at every wake: all looks in the order of time, and a plain list
 * of what was said for which true stage. Nothing of the product's own book-keeping is used.
 */

/** A level that runs now. `visit` is the true stage that the first look of this round saw; for papers their last day. */
interface Running {
  readonly id: string;
  readonly deadline: Deadline;
  readonly visit: number | string;
  readonly began: Instant;
  readonly at: Instant;
}

interface Said extends Running {
  /** By the machine's clock, and in truth. */
  readonly shown: Instant;
  readonly truly: Instant;
  readonly isRecorded: boolean;
}

const renewing = new Set<Stage>(['draft', 'provider-rejected', 'sms-rejected', 'administration-rejected']);

const inTime = (a: Look, b: Look) => a.at - b.at || a.visit - b.visit;

/** The first look of each unbroken row of looks at one stage. */
const rows = (looks: readonly Look[]): Look[] => looks.filter((look, at) => looks[at - 1]?.sighting.stage !== look.sighting.stage);

/** The true stage that was first seen of those that the product cannot tell from the present one. */
function firstOfRound(looks: readonly Look[]): number {
  const [last, ...before] = rows(looks).toReversed();
  let found = last!;
  for (const look of before) {
    const { stage } = look.sighting;
    const isThis = stage === found.sighting.stage;
    // No code and no news of it lasts longer: with another stage seen between, these were two.
    const isOther = isThis ? stage === 'sms' && found.at - look.at > 2 * day : renewing.has(stage);
    if (isOther) break;
    if (isThis) found = look;
  }
  return found.visit;
}

export class Oracle {
  readonly said: Said[] = [];
  readonly #lives: readonly Life[];
  constructor(lives: readonly Life[]) {
    this.#lives = lives;
  }

  #told(now: Instant, delayed: ReadonlyMap<Look, Instant>): readonly (readonly [Life, Look[]])[] {
    return this.#lives.map((life) => [life, life.looks.filter((look) => (delayed.get(look) ?? Number.POSITIVE_INFINITY) <= now).toSorted(inTime)] as const);
  }

  /** Every level of every deadline that the looks told by then give rise to. */
  running(now: Instant, delayed: ReadonlyMap<Look, Instant>, ends: readonly PaperEnd[]): Running[] {
    const ofOrders = this.#told(now, delayed).flatMap(([life, looks]) => {
      const order = looks.reduce<Order | undefined>((so, { sighting }) => see(so, sighting), undefined);
      if (order === undefined) return [];
      const visit = firstOfRound(looks);
      return deadlinesOf(order, limits, calendar)
        .filter(({ kind }) => !(kind === 'public-security' && life.ticked <= now))
        .flatMap((deadline) => {
          const isLife = deadline.kind === 'order-life';
          return this.#levels(deadline, isLife ? 0 : visit, life.visits[isLife ? 0 : visit]!.from);
        });
    });
    const ofPapers = deadlinesOfPapers(ends, limits).flatMap((deadline, at) => this.#levels(deadline, ends[at]!.lastDay, deadline.from));
    return [...ofOrders, ...ofPapers];
  }

  #levels(deadline: Deadline, visit: number | string, began: Instant): Running[] {
    return deadline.levels.map(({ id, at }) => ({ id: `${deadline.id}/${id}`, deadline, visit, began, at }));
  }

  /** Those that the person must be told of now: their moment is over, and nothing on record says that they were told of it. */
  owed(running: readonly Running[], clock: Instant): Running[] {
    return running.filter((one) => one.at <= clock && !this.#isAnswered(one, clock));
  }

  #isAnswered({ id, visit, began, at }: Running, clock: Instant): boolean {
    return this.said.some((one) => {
      if (!one.isRecorded || one.id !== id) return false;
      const isOfThis = one.visit === visit || (typeof visit === 'number' && one.deadline.from <= began && began <= one.deadline.begunBy);
      return isOfThis && (one.at >= at || (one.shown >= at && one.shown <= clock));
    });
  }

  toCome(running: readonly Running[], clock: Instant): Instant | undefined {
    const moments = running.map(({ at }) => at).filter((at) => at > clock);
    return moments.length === 0 ? undefined : Math.min(...moments);
  }

  say(owed: readonly Running[], how: Pick<Said, 'shown' | 'truly' | 'isRecorded'>): void {
    this.said.push(...owed.map((one) => ({ ...one, ...how })));
  }

  /** By the true clock alone: whoever has an SMS to answer, and whose console showed it, was told of each level that has truly come. */
  checkSms(now: Instant, delayed: ReadonlyMap<Look, Instant>): void {
    for (const [life, looks] of this.#told(now, delayed)) {
      const visit = looks.at(-1)?.visit ?? -1;
      const truth: Visit | undefined = life.visits[visit];
      if (truth?.stage !== 'sms' || now > truth.until || firstOfRound(looks) !== visit) continue;
      const order = looks.reduce<Order | undefined>((so, { sighting }) => see(so, sighting), undefined)!;
      const sms = deadlinesOf(order, limits, calendar).find(({ kind }) => kind === 'sms')!;
      const levels = sms.certain ? [['start', 24], ['12h', 12], ['3h', 3], ['1h', 1]] as const : [['start', 24]] as const;
      for (const [level, left] of levels) {
        if (now < truth.from + day - left * hour) continue;
        const told = this.said.filter((one) => one.id === `${sms.id}/${level}` && one.truly <= now && one.truly >= truth.from);
        expect(told.length, `SMS ${level}`).toBeGreaterThan(0);
      }
    }
  }
}
