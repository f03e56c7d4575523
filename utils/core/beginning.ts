import type { Calendar } from './calendar.ts';
import type { OrderLimit } from './limit.ts';
import { entered, type Order } from './order.ts';
import { ahead } from './span.ts';
import { text, type Text } from './text.ts';
import { hour, type Instant } from './time.ts';

const notes = {
  unknownStart: text('开始时间未知，从首次看到算起，可能更早到期', 'The beginning is not known; counted from the first look, so it may end earlier'),
  wideStart: text('开始时间只知道范围，按最早可能计算，随时可能到期', 'The beginning is known only within bounds; counted from the earliest, so it may end at any moment'),
  sinceCreation: text('开始时间未知，只知道在订单创建之后', 'The beginning is not known, only that it came after the creation of the order'),
} as const;

/** Where a count begins. */
export interface Start {
  readonly from: Instant;
  /** The last moment of the beginning. */
  readonly latest: Instant;
  readonly certain: boolean;
  readonly note?: Text;
}

/** The console may print when the order was handed in; then it was there before. */
function startOfLife({ stays, createdAt }: Order): Start {
  const first = stays[0]?.firstSeen ?? 0;
  if (createdAt === undefined || createdAt > first) return { from: first, latest: first, certain: false, note: notes.unknownStart };
  return { from: createdAt, latest: createdAt, certain: true };
}

function startOfStage(order: Order, limit: OrderLimit, calendar: Calendar): Start {
  const { earliest, latest } = entered(order);
  if (earliest === undefined) return { from: latest, latest, certain: false, note: notes.unknownStart };
  // The console still showed the stage at the first look; a duty that had run out by then would have ended it.
  const isWide = limit.most.unit === 'hour' && ahead(earliest, limit.most, calendar) < latest;
  if (isWide) return { from: latest - limit.most.count * hour, latest, certain: false, note: notes.wideStart };
  if (limit.nature === 'expected' && earliest === order.createdAt) return { from: earliest, latest, certain: false, note: notes.sinceCreation };
  return { from: earliest, latest, certain: true };
}

/** The beginning that a limit is counted from: the order's creation, or the earliest moment that the stage can have begun. */
export const startOfLimit = (order: Order, limit: OrderLimit, calendar: Calendar): Start =>
  limit.start === 'created' ? startOfLife(order) : startOfStage(order, limit, calendar);
