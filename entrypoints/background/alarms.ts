import { browser } from 'wxt/browser';
import type { Instant } from '../../utils/core/time.ts';

/** The steady one: whatever else is lost, everything is looked at again this often. */
export const tickMinutes = 30;
/** Browsers round and delay alarms; a difference below this is none, in milliseconds. */
const slack = 1_000;

/**
 * Makes the two alarms what they should be: `tick` each half hour and `next` at the moment of the next reminder.
 * An alarm that is right is left alone, since creating it again would put it off at every wake.
 */
export async function setAlarms(next: Instant | undefined): Promise<void> {
  const [tick, standing] = await Promise.all([browser.alarms.get('tick'), browser.alarms.get('next')]);
  if (tick?.periodInMinutes !== tickMinutes) await browser.alarms.create('tick', { delayInMinutes: tickMinutes, periodInMinutes: tickMinutes });
  if (next === undefined) {
    if (standing !== undefined) await browser.alarms.clear('next');
    return;
  }
  if (standing === undefined || Math.abs(standing.scheduledTime - next) > slack) await browser.alarms.create('next', { when: next });
}
