export interface WatchOptions {
  /** Frees the observer and every listener. */
  readonly signal: AbortSignal;
  /** True for nodes whose changes do not count: our own host. */
  readonly ignore: (node: Node) => boolean;
  /** A change is looked at no later than this after it came, however many follow (ms). 1 000 unless told. */
  readonly maxWait?: number;
  /** Told when automatic scanning ends because the page is too dear to look at, and when it begins again. */
  readonly onStopped?: (stopped: boolean) => void;
}

export interface Watch {
  /** True once scans take longer than 100 ms: they then run only when asked for, until one is quick again. */
  readonly stopped: boolean;
  /** How long the last scan took (ms). */
  readonly cost: number;
  /** Scans now, also when automatic scanning has ended. */
  scan(): void;
}

/** Quiet time after a change before the page is looked at (ms). */
const trailing = 150;

/** A scan above this ends automatic scanning (ms); autofill.md §8.1. */
const dear = 100;

/** Looks, and counts how long it takes. Ends automatic looking where that is too long, and lets it begin again. */
function meterOf(clock: () => number, look: () => void, onStopped: WatchOptions['onStopped']) {
  const measured = () => {
    const start = clock();
    look();
    return clock() - start;
  };
  const meter = {
    stopped: false,
    cost: 0,
    run: () => {
      meter.cost = measured();
      // Another program may have held the processor; the page is dear only if it is so twice running.
      if (meter.cost > dear && !meter.stopped) meter.cost = Math.min(meter.cost, measured());
      if (meter.stopped === meter.cost > dear) return;
      meter.stopped = meter.cost > dear;
      onStopped?.(meter.stopped);
    },
  };
  return meter;
}

/**
 * Looks again after the page has changed: one observer for added and removed nodes, and the events by which a person or the
 * route changes a form. Pauses while the tab is hidden and catches up when it is shown.
 */
export function watch(document: Document, onChange: () => void, { signal, ignore, maxWait = 1_000, onStopped }: WatchOptions): Watch {
  const view = document.defaultView;
  if (view === null) throw new Error('the document has no window');
  const clock = () => view.performance.now();
  let timer: number | undefined;
  let since: number | undefined;
  const meter = meterOf(clock, onChange, onStopped);

  const scan = () => {
    view.clearTimeout(timer);
    since = undefined;
    meter.run();
  };
  const changed = () => {
    if (meter.stopped || signal.aborted) return;
    since ??= clock();
    view.clearTimeout(timer);
    if (document.hidden) return;
    timer = view.setTimeout(scan, Math.max(0, Math.min(trailing, since + maxWait - clock())));
  };
  const shown = () => {
    if (!document.hidden && since !== undefined) changed();
  };
  const counts = ({ target, addedNodes, removedNodes }: MutationRecord) => {
    if (ignore(target)) return false;
    return [...addedNodes, ...removedNodes].some((node) => !ignore(node));
  };

  const observer = new MutationObserver((records) => {
    if (records.some(counts)) changed();
  });
  observer.observe(document, { childList: true, subtree: true });
  const passive = { signal, capture: true, passive: true };
  const typed = ({ target }: Event) => {
    if (!(target instanceof Node && ignore(target))) changed();
  };
  for (const type of ['input', 'change']) document.addEventListener(type, typed, passive);
  for (const type of ['popstate', 'hashchange', 'resize']) view.addEventListener(type, changed, passive);
  document.addEventListener('visibilitychange', shown, passive);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return {
    get stopped() {
      return meter.stopped;
    },
    get cost() {
      return meter.cost;
    },
    scan,
  };
}
