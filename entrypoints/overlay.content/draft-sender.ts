import type { Reading } from '../../utils/core/field.ts';

export interface Typed {
  readonly page: string;
  readonly account: string;
  readonly order?: string;
  readonly values: Reading;
}

/** At most one message in this time, ms. */
const gap = 1_000;

const isSame = (a: Reading, b: Reading) => JSON.stringify(a) === JSON.stringify(b);
const placeOf = ({ page, account, order }: Typed) => JSON.stringify([page, account, order ?? null]);

/**
 * Sends what is typed: the first change at once, then at most one message a second with the last state. What a page shows
 * when it is first seen is where it starts from, not something typed.
 */
export class DraftSender {
  readonly #send: (typed: Typed) => void;
  readonly #known = new Map<string, Reading>();
  #waiting: Typed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (typed: Typed) => void, signal: AbortSignal) {
    this.#send = send;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  look(typed: Typed): void {
    const place = placeOf(typed);
    const known = this.#known.get(place);
    this.#known.set(place, typed.values);
    if (known === undefined || isSame(known, typed.values)) return;
    if (this.#waiting !== undefined && placeOf(this.#waiting) !== place) this.flush();
    this.#waiting = typed;
    if (this.#timer === undefined) this.flush();
  }

  /** Sends at once what still waits: the page is being left. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting === undefined) return;
    this.#send(this.#waiting);
    this.#waiting = undefined;
    this.#timer = setTimeout(() => this.flush(), gap);
  }
}
