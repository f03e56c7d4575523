import { browser } from 'wxt/browser';

interface PanelApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page of this window. The window is asked for beforehand: a wait would end the person's press. */
export function panelOpener(): () => void {
  // Chromium has the one, Firefox the other; the typings know only their own.
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  let windowId: number | undefined;
  const look = async () => {
    windowId = (await browser.windows.getCurrent()).id;
  };
  void look();
  return () => {
    const opened = sidePanel === undefined || windowId === undefined ? sidebarAction?.open() : sidePanel.open({ windowId });
    void opened?.then(() => close());
  };
}
