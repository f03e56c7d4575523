/**
 * Long work as a generator: it pauses after every few hundred items, and whoever runs it decides how long to go on before
 * the page may draw and listen again. The value it returns is the result.
 */
export type Slices<Result> = Generator<void, Result, void>;

/** Items between two pauses: well under a millisecond of work. */
export const pace = 256;

/** Runs it to its end at once, where nobody waits for a screen. */
export function whole<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

type Compare<Item> = (a: Item, b: Item) => number;

function* merged<Item>([left, right]: readonly [readonly Item[], readonly Item[]], compare: Compare<Item>): Slices<Item[]> {
  const out: Item[] = [];
  let [at, other] = [0, 0];
  while (at < left.length || other < right.length) {
    const [one, two] = [left[at], right[other]];
    const takesLeft = two === undefined || (one !== undefined && compare(one, two) <= 0);
    if (takesLeft && one !== undefined) out.push(one);
    if (!takesLeft) out.push(two);
    if (takesLeft) at += 1;
    else other += 1;
    if (out.length % (pace * 8) === 0) yield;
  }
  return out;
}

/** A stable sort that pauses. `toSorted` of 100,000 items holds a page up for longer than a person's finger. */
export function* sorted<Item extends object>(items: readonly Item[], compare: Compare<Item>): Slices<Item[]> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += pace) {
    runs.push(items.slice(at, at + pace).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const next: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) next.push(yield* merged([runs[at] ?? [], runs[at + 1] ?? []], compare));
    runs = next;
  }
  return runs[0] ?? [];
}
