import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../entrypoints/background/listen.ts';
import { openPanel } from '../../entrypoints/background/side-panel.ts';
import { profile } from '../store/fresh.ts';
import { consoleTab, overlaySender, panelSender, seen, stage, type Stage } from './stage.ts';

type Listener = (...given: unknown[]) => unknown;

let on: Stage;
let heard: Record<string, Listener>;
let tabs: Record<string, unknown>;

/** Keeps what is registered, so that a test can play the browser. */
function keep(name: string, event: object): void {
  vi.spyOn(event as { addListener: (listener: Listener) => void }, 'addListener').mockImplementation((listener) => void (heard[name] = listener));
}

beforeEach(async () => {
  on = stage();
  heard = {};
  tabs = fakeBrowser.tabs as unknown as Record<string, unknown>;
  keep('command', fakeBrowser.commands.onCommand);
  keep('updated', fakeBrowser.tabs.onUpdated);
  keep('removed', fakeBrowser.tabs.onRemoved);
  keep('clicked', fakeBrowser.notifications.onClicked);
  keep('alarm', fakeBrowser.alarms.onAlarm);
  await (await on.store()).saveProfile(profile('p'));
  listen(on.world);
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const sent = () => on.page.got.map(({ message }) => message.type);

describe('commands', () => {
  test('collapse and expand the overlay of that tab, and of the active one where the browser names none', async () => {
    tabs['query'] = () => Promise.resolve([{ id: consoleTab }]);
    heard['command']?.('toggle-overlay', { id: consoleTab });
    heard['command']?.('toggle-overlay', undefined);
    heard['command']?.('toggle-overlay', { id: 99 });
    await settle();
    expect(sent()).toEqual(['page/toggle', 'page/toggle']);
  });

  test('open the panel within the key press: nothing is awaited before', () => {
    const open = vi.fn<(how: object) => Promise<void>>().mockResolvedValue();
    (fakeBrowser as unknown as Record<string, unknown>)['sidePanel'] = { open };
    heard['command']?.('open-fill', { id: consoleTab });
    expect(open).toHaveBeenCalledWith({ tabId: consoleTab });
  });
});

describe('the panel', () => {
  test('opens within the click in the overlay', () => {
    const open = vi.fn<(how: object) => Promise<void>>().mockResolvedValue();
    (fakeBrowser as unknown as Record<string, unknown>)['sidePanel'] = { open };
    void on.ask({ type: 'overlay/panel' }, overlaySender());
    expect(open).toHaveBeenCalledWith({ tabId: consoleTab });
  });

  test('is handed the value that was asked for, once, and only beside that tab', async () => {
    (fakeBrowser as unknown as Record<string, unknown>)['sidePanel'] = { open: async () => undefined };
    const fix = { field: 'site.name', value: '示例网' } as const;
    await on.ask({ type: 'overlay/panel', fix }, overlaySender());
    expect(await on.ask({ type: 'panel/wish', tab: consoleTab + 1 }, panelSender())).toEqual({ ok: true });
    expect(await on.ask({ type: 'panel/wish', tab: consoleTab }, panelSender())).toEqual({ ok: true, fix });
    expect(await on.ask({ type: 'panel/wish', tab: consoleTab }, panelSender())).toEqual({ ok: true });
  });

  test('is a small window where the browser refuses', async () => {
    (fakeBrowser as unknown as Record<string, unknown>)['sidePanel'] = { open: () => Promise.reject(new Error('no gesture')) };
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    await openPanel(consoleTab);
    expect(create.mock.calls[0]?.[0]).toMatchObject({ type: 'popup', url: expect.stringContaining(`sidepanel.html?tab=${consoleTab}`) });
  });
});

const planned = async () => ((await on.ask({ type: 'panel/plan', tab: consoleTab, from: { kind: 'profile', id: 'p' } }, panelSender())) as { plan: string }).plan;
const fill = (plan: string) => on.ask({ type: 'panel/fill', plan, fields: ['site.name'] }, panelSender());

describe('a plan', () => {
  test('is void when its tab is closed', async () => {
    const plan = await planned();
    heard['removed']?.(consoleTab);
    await settle();
    expect(await fill(plan)).toEqual({ ok: false, failure: 'gone' });
  });

  test('is void when the tab loads, where documents have no name', async () => {
    const plan = await planned();
    heard['updated']?.(consoleTab, { status: 'loading' });
    await settle();
    expect(await fill(plan)).toEqual({ ok: false, failure: 'gone' });
  });

  test('stays over a route change where they have one, and over the loading of another tab', async () => {
    await on.ask(seen(), overlaySender());
    const plan = await planned();
    heard['updated']?.(consoleTab, { status: 'loading' });
    heard['updated']?.(8, { status: 'loading' });
    heard['updated']?.(consoleTab, { title: 'x' });
    await settle();
    expect(await fill(plan)).toMatchObject({ ok: true });
  });
});

test('a click on a notice opens the orders, also after the worker died, and leaves other notices alone', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  heard['clicked']?.('somebody-else');
  await settle();
  expect(create).not.toHaveBeenCalled();
  heard['clicked']?.('due/123');
  await settle();
  expect(create.mock.calls[0]?.[0].url).toMatch(/desk\.html#\/orders$/);
});

test('any alarm makes things right', async () => {
  await settle();
  await fakeBrowser.alarms.clearAll();
  heard['alarm']?.({ name: 'whatever' });
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('tick')).toBeDefined());
});
