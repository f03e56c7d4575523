import { browser } from 'wxt/browser';
import { minute, type Instant } from '../../utils/core/time.ts';

/** The steady one: whatever else is lost, everything is looked at again this often. */
export const tickMinutes = 30;
/** Browsers round and delay alarms; a difference below this is none, in milliseconds. */
const slack = 1_000;

/*
 * Two alarms stand: `tick` each half hour, and `next` at the moment of the next reminder. An alarm that is right is left
 * alone, since creating it again would put it off at every wake.
 */

/** A clock that was ahead may have put it off by years: one that is further away than its period is set anew. */
export async function keepTicking(now: Instant): Promise<void> {
  const tick = await browser.alarms.get('tick');
  const latest = now + tickMinutes * minute;
  const isRight = tick?.periodInMinutes === tickMinutes && tick.scheduledTime <= latest + slack;
  if (!isRight) await browser.alarms.create('tick', { when: latest, periodInMinutes: tickMinutes });
}

export async function wakeAt(next: Instant | undefined): Promise<void> {
  const standing = await browser.alarms.get('next');
  if (next === undefined) {
    if (standing !== undefined) await browser.alarms.clear('next');
    return;
  }
  if (standing === undefined || Math.abs(standing.scheduledTime - next) > slack) await browser.alarms.create('next', { when: next });
}
