import { laidOver } from '../../utils/core/profile.ts';
import type { Reading } from '../../utils/core/field.ts';

interface Journey {
  readonly account: string | undefined;
  readonly order: string | undefined;
}

const keyOf = ({ account, order }: Journey) => JSON.stringify([account ?? null, order ?? null]);

/** What earlier steps of the same order showed, in this document only, so that rules can look across pages. */
export class Memory {
  readonly #readings = new Map<string, Reading>();
  #last: Journey | undefined;

  /** Notes a form page. An order gets its number on the way: what was seen just before it is the same order's. */
  note(journey: Journey, reading: Reading): void {
    const last = this.#last;
    const isNamedNow = last !== undefined && last.order === undefined && journey.order !== undefined && last.account === journey.account;
    const before = this.of(journey);
    const carried = isNamedNow ? laidOver(this.of(last), before) : before;
    if (isNamedNow) this.#readings.delete(keyOf(last));
    this.#readings.set(keyOf(journey), { ...carried, ...reading });
    this.#last = journey;
  }

  /** The person left the form; an order that comes next is another one, and a new one begins blank. */
  leave(): void {
    if (this.#last !== undefined && this.#last.order === undefined) this.#readings.delete(keyOf(this.#last));
    this.#last = undefined;
  }

  of(journey: Journey): Reading {
    return this.#readings.get(keyOf(journey)) ?? {};
  }
}
