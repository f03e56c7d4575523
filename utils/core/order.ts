import { keptRefusal, withRefusal } from './order-refusal.ts';
import { day, isInstant, type Instant } from './time.ts';
import { stages, type Stage } from './stages.ts';

export { stages, type Stage };

/** What a person saw of an order on a page of the console. */
export interface Sighting {
  /** Account as displayed. Two accounts never mix, even with equal order numbers. */
  readonly account: string;
  /** The console's order number. */
  readonly order: string;
  readonly stage: Stage;
  /** The console's words, kept as shown. */
  readonly label: string;
  readonly at: Instant;
  readonly type?: string;
  readonly subject?: string;
  readonly domain?: string;
  /** When the order was created or submitted, as printed by the console. */
  readonly createdAt?: Instant;
  /** Why it was refused, as the page prints it. */
  readonly refusal?: string;
}

/** Why an order was refused, in the words of the reviewer. What it means is read anew each time. */
export interface Refusal {
  readonly at: Instant;
  readonly text: string;
  /** Read on the order's page, or pasted by the person. */
  readonly by: 'page' | 'person';
}

export interface Stay {
  readonly stage: Stage;
  readonly label: string;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
}

export interface Order {
  readonly account: string;
  readonly order: string;
  readonly type?: string;
  readonly subject?: string;
  readonly domain?: string;
  readonly createdAt?: Instant;
  /** Oldest first. The last one is where the order is. */
  readonly stays: readonly Stay[];
  /** A later look showed an earlier stage, which no legal life allows: shown to the person. */
  readonly contradiction?: { readonly stage: Stage; readonly label: string; readonly at: Instant };
  /** Oldest first. */
  readonly refusals?: readonly Refusal[];
}

/** One look at an order, the least that is needed to say where it was when. */
interface Look {
  readonly stage: Stage;
  readonly label: string;
  readonly at: Instant;
}

/** Stages that end an order's life as a filing in progress. */
const closed: ReadonlySet<Stage> = new Set(['approved', 'risk', 'abandoned', 'deleted']);

/** Stages at which a round of review ends or has not begun: the next one is a new round. */
export const renewing: ReadonlySet<Stage> = new Set(['draft', 'provider-rejected', 'sms-rejected', 'administration-rejected']);

/** What may follow a closed stage. Before it any stage can lead to any other by a rejection or a withdrawal that nobody saw. */
const afterClosed: { readonly [S in Stage]?: readonly Stage[] } = {
  approved: ['approved', 'risk'],
  risk: ['risk', 'approved'],
  abandoned: ['abandoned', 'deleted'],
  deleted: ['deleted'],
};

const isLegal = (from: Stage | undefined, to: Stage): boolean => {
  const allowed = from === undefined ? undefined : afterClosed[from];
  return allowed === undefined || to === 'unknown' || allowed.includes(to);
};

/** At the same moment the furthest stage comes last, and words nobody knows come first. */
const rank = (stage: Stage): number => (stage === 'unknown' ? -1 : stages.indexOf(stage));
const inTime = (a: Look, b: Look): number => a.at - b.at || rank(a.stage) - rank(b.stage);

function looksOf(order: Order | undefined): Look[] {
  if (order === undefined) return [];
  const seen = order.stays.flatMap(({ stage, label, firstSeen, lastSeen }) => [
    { stage, label, at: firstSeen },
    { stage, label, at: lastSeen },
  ]);
  return order.contradiction === undefined ? seen : [...seen, order.contradiction];
}

type Told = Pick<Order, 'stays' | 'contradiction'>;

function tell({ stays }: Told, look: Look): Told {
  const last = stays.at(-1);
  const known = stays.findLast((stay) => stay.stage !== 'unknown');
  if (!isLegal(known?.stage, look.stage)) return { stays, contradiction: look };
  if (last?.stage === look.stage) return { stays: [...stays.slice(0, -1), { ...last, label: look.label, lastSeen: look.at }] };
  return { stays: [...stays, { stage: look.stage, label: look.label, firstSeen: look.at, lastSeen: look.at }] };
}

const lastLook = (order: Order): Instant => Math.max(...order.stays.map((stay) => stay.lastSeen));

const earlier = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

/** What the console says of the order beside its stage: the newest look wins, a late one only fills gaps. */
function particulars(order: Order | undefined, sighting: Sighting): Pick<Order, 'type' | 'subject' | 'domain' | 'createdAt'> {
  const isLate = order !== undefined && sighting.at < lastLook(order);
  const [old, fresh] = isLate ? [sighting, order] : [order, sighting];
  const type = fresh.type ?? old?.type;
  const subject = fresh.subject ?? old?.subject;
  const domain = fresh.domain ?? old?.domain;
  const createdAt = earlier(fresh.createdAt, old?.createdAt);
  return {
    ...(type !== undefined && { type }),
    ...(subject !== undefined && { subject }),
    ...(domain !== undefined && { domain }),
    ...(createdAt !== undefined && { createdAt }),
  };
}

/**
 * The order after one more look at it. Pure; the looks may come in any sequence. A look older than what is known widens
 * the stays and never moves the order back; a newer one that no legal life allows is kept as `contradiction` until a
 * newer look agrees again. Looks more than a day ahead of `now` were taken by a wrong clock and are forgotten, or they
 * would stay the newest for ever.
 * @throws RangeError when the sighting is of another account or order, or at no moment.
 */
export function see(order: Order | undefined, sighting: Sighting, { now }: { readonly now: Instant } = { now: Number.POSITIVE_INFINITY }): Order {
  if (order !== undefined && (order.account !== sighting.account || order.order !== sighting.order)) {
    throw new RangeError('a sighting of another order');
  }
  const { account, order: number, stage, label, at, createdAt = at } = sighting;
  if (!isInstant(at) || !isInstant(createdAt)) throw new RangeError('a sighting at no moment');
  const known = looksOf(order).filter((look) => look.at <= now + day);
  const looks = [...known, { stage, label, at }].toSorted(inTime);
  const told = looks.reduce<Told>(tell, { stays: [] });
  const text = keptRefusal(sighting.refusal ?? '');
  const refusals = text === '' ? order?.refusals : withRefusal(order?.refusals ?? [], { at, text, by: 'page' }, told.stays);
  return { account, order: number, ...particulars(order, sighting), ...told, ...(refusals !== undefined && { refusals }) };
}

/**
 * The order with a refusal that the person pasted. Pure.
 * @throws RangeError when there is nothing in it, or it is at no moment.
 */
export function refuse(order: Order, { text, at }: Pick<Refusal, 'text' | 'at'>): Order {
  const kept = keptRefusal(text);
  if (kept === '' || !isInstant(at)) throw new RangeError('a refusal without words or moment');
  return { ...order, refusals: withRefusal(order.refusals ?? [], { at, text: kept, by: 'person' }, order.stays) };
}

/** Where the order is, as far as it was seen. */
export const stageNow = (order: Pick<Order, 'stays'>): Stage => order.stays.at(-1)?.stage ?? 'unknown';

/** The order still takes up the account's one place for an order in progress. An unknown stage counts as open. */
export const isOpen = (order: Pick<Order, 'stays'>): boolean => !closed.has(stageNow(order));

/** A code dies after 24 hours, and its result is known to the console within 24 more (Alibaba Cloud, SMS check and filing chapter). */
const longestSms = 2 * day;

/** Two stays at the SMS that began further apart than one can last are two rounds, though nobody saw the end of the first. */
const isSameRound = (stay: Stay, later: Stay): boolean => later.stage !== 'sms' || later.firstSeen - stay.firstSeen <= longestSms;

/** The first stay of this round at the present stage. Looks between may have been at a page left open, unless a round ended. */
function beginning(stays: readonly Stay[]): number {
  let first = stays.length - 1;
  let begun = stays[first];
  for (let index = first - 1; index >= 0; index--) {
    const stay = stays[index];
    if (stay === undefined || begun === undefined || renewing.has(stay.stage)) break;
    if (stay.stage !== begun.stage) continue;
    if (!isSameRound(stay, begun)) break;
    [first, begun] = [index, stay];
  }
  return first;
}

/**
 * When the present stage can have begun: not before `earliest` (the last look at another stage, or the order's creation;
 * absent when neither is known), and not after `latest` (the first look at it).
 * @throws RangeError for an order that was never seen.
 */
export function entered(order: Pick<Order, 'stays' | 'createdAt'>): { readonly earliest?: Instant; readonly latest: Instant } {
  const first = beginning(order.stays);
  const latest = order.stays[first]?.firstSeen;
  if (latest === undefined) throw new RangeError('an order without a look at it');
  // A stay in unknown words may have been the present stage already.
  const before = order.stays.slice(0, first).findLast((stay) => stay.stage !== 'unknown');
  const earliest = before?.lastSeen ?? order.createdAt;
  return earliest === undefined || earliest > latest ? { latest } : { earliest, latest };
}
