/** Milliseconds of the fastest of several runs: what the work costs, whatever else the machine does meanwhile. */
export function fastest(work: () => unknown, runs = 20): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
    if (best < 5) break;
  }
  return best;
}
