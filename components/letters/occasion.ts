import { calendarOf } from '../../utils/core/calendar.ts';
import { guideFor } from '../../utils/core/choosing.ts';
import { deadlinesOf } from '../../utils/core/deadline.ts';
import type { Reading } from '../../utils/core/field.ts';
import { dayText, momentText } from '../../utils/core/format.ts';
import { isMeant, orderInFront } from '../../utils/core/front.ts';
import { progress } from '../../utils/core/guide.ts';
import type { Letter, LetterValues, Occasion } from '../../utils/core/letter.ts';
import { stageNow, type Order } from '../../utils/core/order.ts';
import type { Text } from '../../utils/core/text.ts';
import { dayAt, type Instant } from '../../utils/core/time.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { limits } from '../../utils/data/limits.ts';
import { guidance } from '../../utils/guides/index.ts';
import { pageOf } from '../../utils/portal/index.ts';

/** What is known of an account's orders and ticks. */
export interface Journey {
  readonly orders: readonly Order[];
  /** Ids ticked and guides chosen for this account and order. */
  readonly ticked: readonly string[];
}

interface Front {
  readonly page: string;
  readonly order?: string | undefined;
  readonly reading: Reading;
}

export interface Here {
  readonly occasion: Occasion;
  readonly order: Order | undefined;
}

/** Which step of which guide a person stands at, as the overlay says it. */
export function hereAt({ page, order: number, reading }: Front, { orders, ticked }: Journey): Here {
  const newest = orderInFront(orders, number);
  const order = newest !== undefined && isMeant(newest, { order: number, isForm: pageOf(page)?.role === 'form' }) ? newest : undefined;
  const stage = order === undefined ? undefined : stageNow(order);
  const known = { ...(stage !== undefined && { stage }), ...(order?.type !== undefined && { orderType: order.type }) };
  const { guide } = guideFor({ page, reading, remembered: {}, bar: [], ticked, ...known }, guidance);
  const steps = progress(guide, { page, reading, blocked: [], signedIn: true, ...known }, ticked);
  const step = steps.find(({ state }) => state === 'current')?.step.id;
  return { occasion: { guide: guide.id, ...(step !== undefined && { step }), ...(stage !== undefined && { stage }) }, order };
}

const calendar = calendarOf(holidays);

/** The end of the letter's limit, unless it is over: nobody is asked to be in time for the past. */
function deadlineFor({ until }: Letter, order: Order | undefined, now: Instant): Text | undefined {
  if (order === undefined || until === undefined) return undefined;
  const found = deadlinesOf(order, limits, calendar).find(({ kind }) => kind === until);
  if (found === undefined || found.due <= now) return undefined;
  return found.most.unit === 'hour' ? momentText(found.due) : dayText(dayAt(found.due));
}

/** Whom a letter addresses. A letter to the preparer names nobody. */
function addressee({ to }: Letter, reading: Reading): { readonly name?: string | undefined; readonly phone?: string | undefined } {
  if (to === 'site-principal') return { name: reading['sitePrincipal.name'] ?? reading['principal.name'], phone: reading['sitePrincipal.mobile'] ?? reading['principal.mobile'] };
  return to === 'you' ? {} : { name: reading['principal.name'], phone: reading['principal.mobile'] };
}

export interface Known {
  readonly reading: Reading;
  readonly order: Order | undefined;
  readonly now: Instant;
}

/** All that this letter can be told from a subject's data and its order. Whether it is told is the person's decision. */
export function valuesFor(letter: Letter, { reading, order, now }: Known): LetterValues {
  const { name, phone } = addressee(letter, reading);
  const subject = reading['subject.name'] ?? order?.subject;
  const domain = reading['site.domain'] ?? order?.domain;
  const site = reading['site.name'];
  const deadline = deadlineFor(letter, order, now);
  return {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(subject !== undefined && { subject }),
    ...(domain !== undefined && { domain }),
    ...(site !== undefined && { site }),
    ...(deadline !== undefined && { deadline }),
  };
}
