import { browser } from 'wxt/browser';

/** The tab beside which the panel stands. */
export interface PanelTab {
  /** Resolves with the browser's id of the tab now; `undefined` when there is none. */
  id(): Promise<number | undefined>;
  /** Calls back when that tab loads, or when another takes its place, until the signal aborts. */
  watch(tell: () => void, signal: AbortSignal): void;
}

function listen(tell: () => void, signal: AbortSignal, concerns: (tab: number) => boolean): void {
  const updated = (tab: number) => {
    if (concerns(tab)) tell();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
}

const fixed = (tab: number): PanelTab => ({
  id: async () => tab,
  watch: (tell, signal) => listen(tell, signal, (one) => one === tab),
});

const active: PanelTab = {
  id: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  watch: (tell, signal) => {
    listen(tell, signal, () => true);
    browser.tabs.onActivated.addListener(tell);
    signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(tell), { once: true });
  },
};

/** `?tab=<id>` binds the panel to that tab; without it the panel follows the window's active tab. */
export function tabIn(search: string): PanelTab {
  const given = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  return Number.isInteger(given) ? fixed(given) : active;
}
