import { browser } from 'wxt/browser';
import type { Calendar } from '../../utils/core/calendar.ts';
import { badgeOf, deadlinesOf, deadlinesOfPapers, unsettled, type Badge, type Deadline, type Urgency } from '../../utils/core/deadline.ts';
import { noticeOf, type Notice, type Reminder } from '../../utils/core/reminder.ts';
import { addDays, dayAt, type Instant } from '../../utils/core/time.ts';
import { limits } from '../../utils/data/limits.ts';
import { langOf, loadSettings } from '../../utils/store/settings.ts';
import type { Store } from '../../utils/store/api.ts';

/** Papers remind 90 days ahead at the earliest; those that end later than this many days are looked at again by the steady alarm. */
const paperHorizon = 120;

/** All that runs now: of orders, without what was ticked as done, and of papers that end within 120 days. */
export async function deadlinesIn(store: Store, calendar: Calendar, now: Instant): Promise<Deadline[]> {
  const [orders, subjects] = await Promise.all([store.orders(), store.overviews()]);
  const last = addDays(dayAt(now), paperHorizon);
  const running = orders.map((order) => ({ order, deadlines: deadlinesOf(order, limits, calendar) }));
  const asking = running.filter(({ deadlines }) => deadlines.some(({ settledBy }) => settledBy !== undefined));
  const ticks = await store.ticksOf(asking.map(({ order }) => order));
  const tickedOf = new Map(asking.map(({ order }, at) => [order, ticks[at] ?? []]));
  return [
    ...running.flatMap(({ order, deadlines }) => unsettled(deadlines, tickedOf.get(order) ?? [])),
    ...subjects.flatMap(({ ends }) => deadlinesOfPapers(ends.filter(({ lastDay }) => lastDay <= last), limits)),
  ];
}

/** The ground under the badge's white digits. */
const colours: Readonly<Record<Urgency, string>> = { none: '#5b6470', soon: '#8a4f00', urgent: '#b8241c', overdue: '#b8241c' };

export async function paint({ text, severity }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colours[severity] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}

export const showBadge = (deadlines: readonly Deadline[], now: Instant): Promise<void> => paint(badgeOf(deadlines, now));

/** The stored data cannot be read, so nobody knows what is due: the popup says why. */
export const showTrouble = (): Promise<void> => paint({ text: '!', severity: 'overdue' });

const noticePrefix = 'due/';
export const isNotice = (id: string): boolean => id.startsWith(noticePrefix);

/** One notification. The same `at` has the same id: shown twice, it is replaced. */
export async function showNotice({ title, body }: Notice, at: Instant): Promise<void> {
  const lang = langOf(await loadSettings(), browser.i18n.getUILanguage());
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(`${noticePrefix}${at}`, { type: 'basic', iconUrl, title: title[lang], message: body[lang] });
}

/** One notification for all that is due, without a name or an order number; the same set replaces itself. */
export async function notify(raised: readonly Reminder[]): Promise<void> {
  const notice = noticeOf(raised);
  if (notice !== undefined) await showNotice(notice, Math.max(...raised.map(({ at }) => at)));
}
