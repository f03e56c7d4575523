import { browser } from 'wxt/browser';
import { ask } from './console-page.ts';
import { keepTime, listenForLock } from './locking.ts';
import { reconcile } from './reconcile.ts';
import { isNotice } from './reminders.ts';
import { answer } from './route.ts';
import { openPanel } from './side-panel.ts';
import type { World } from './world.ts';

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** In a tab without the console nobody listens, and nothing happens. */
async function toggleOverlay(tab: number | undefined): Promise<void> {
  const target = tab ?? (await activeTab());
  if (target !== undefined) await ask({ tab: target }, { type: 'page/toggle' }).catch(() => undefined);
}

function onCommand(command: string, tab: { readonly id?: number | undefined } | undefined): void {
  if (command === 'toggle-overlay') void toggleOverlay(tab?.id);
  if (command === 'open-fill' && tab?.id !== undefined) void openPanel(tab.id);
}

async function showOrders(notice: string): Promise<void> {
  if (!isNotice(notice)) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#/orders') });
  await browser.notifications.clear(notice);
}

/** Registers every listener in one go, before the first wait: a browser wakes the background only for those. */
export function listen(world: World): void {
  const wake = () => void reconcile(world);
  browser.runtime.onMessage.addListener(answer(world));
  browser.runtime.onInstalled.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  browser.alarms.onAlarm.addListener(() => {
    void keepTime(world).catch(() => undefined);
    wake();
  });
  browser.notifications.onClicked.addListener((notice) => void showOrders(notice));
  browser.commands.onCommand.addListener(onCommand);
  browser.tabs.onRemoved.addListener((tab) => {
    void world.plans.voidTab(tab);
    void world.documents.take(String(tab));
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void voidUnnamed(world, tab);
  });
  listenForLock(world);
  wake();
}

/** Where documents have a name, a plan is bound to it, and a route change of the page is none of its business. */
async function voidUnnamed(world: World, tab: number): Promise<void> {
  if ((await world.documents.get(String(tab))) === undefined) await world.plans.voidTab(tab);
}
