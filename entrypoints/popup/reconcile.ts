import { browser } from 'wxt/browser';
import type { PanelMessage } from '../../utils/messages.ts';

/** Alarms, badge and notices follow what was just settled. */
export function reconcile(): void {
  const message: PanelMessage = { type: 'panel/reconcile' };
  void browser.runtime.sendMessage(message).catch(() => undefined);
}
