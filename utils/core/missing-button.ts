import { isOpen, stageNow, type Order } from './order.ts';
import type { Source } from './source.ts';
import type { Stage } from './stages.ts';
import type { Text } from './text.ts';

/** Why the console may not show the button for a new filing. */
export interface MissingCause {
  readonly id: string;
  readonly title: Text;
  /** What brings the button back. */
  readonly frees: Text;
  readonly source: Source;
  /** An order of this account seen at one of these stages speaks for this cause. */
  readonly during?: readonly Stage[];
  /** An order of this account that was approved speaks against it. */
  readonly notAfterApproval?: true;
}

export interface LikelyCause {
  readonly cause: MissingCause;
  readonly order: Order;
}

export interface WhyMissing {
  /** One for each open order, the console's only place being taken. */
  readonly likely: readonly LikelyCause[];
  /** What cannot be excluded by what was seen. */
  readonly possible: readonly MissingCause[];
  /** What speaks against itself by an approved order of this account. */
  readonly unlikely: readonly MissingCause[];
}

/** Which cause keeps this order's account from a new filing; `undefined` for an order that is over. */
export const causeOf = (order: Pick<Order, 'stays'>, causes: readonly MissingCause[]): MissingCause | undefined =>
  isOpen(order) ? causes.find(({ during }) => during?.includes(stageNow(order))) : undefined;

/** Why the button is missing, as far as the orders that were seen of this account tell. Pure. */
export function whyMissing(orders: readonly Order[], causes: readonly MissingCause[]): WhyMissing {
  const likely = orders.flatMap((order): LikelyCause[] => {
    const cause = causeOf(order, causes);
    return cause === undefined ? [] : [{ cause, order }];
  });
  const isApproved = orders.some((order) => stageNow(order) === 'approved');
  const others = causes.filter(({ during }) => during === undefined);
  const isUnlikely = ({ notAfterApproval }: MissingCause) => isApproved && notAfterApproval === true;
  return { likely, possible: others.filter((cause) => !isUnlikely(cause)), unlikely: others.filter(isUnlikely) };
}
