import { browser } from 'wxt/browser';

/** Firefox has a sidebar in the place of Chromium's side panel. */
interface Sidebar {
  open(): Promise<void>;
}

function panelOf(tab: number): Promise<void> {
  const sidebar = (browser as { readonly sidebarAction?: Sidebar }).sidebarAction;
  return sidebar === undefined ? browser.sidePanel.open({ tabId: tab }) : sidebar.open();
}

/**
 * Opens the side panel beside the tab. Browsers allow it within the person's click or key press only, so nothing is
 * awaited before; where the gesture does not reach (Firefox, from a page), a small window of its own stands in.
 */
export async function openPanel(tab: number): Promise<void> {
  try {
    await panelOf(tab);
  } catch {
    await browser.windows.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}`), type: 'popup', width: 420, height: 760 });
  }
}
