import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Respond } from '../../entrypoints/background/route.ts';
import type { Sender } from '../../entrypoints/background/sender.ts';
import { worldOf, type World } from '../../entrypoints/background/world.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Survey } from '../../utils/core/fill.ts';
import type { PageMessage } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';
import { bench, opened, type Bench } from '../store/fresh.ts';

export const consoleTab = 7;

/** A sender with some parts other, or missing. */
export type Changed = { [Key in keyof Sender]?: Sender[Key] | undefined };

export const overlaySender = (change: Changed = {}): Sender =>
  ({
    id: fakeBrowser.runtime.id,
    tab: { id: consoleTab },
    frameId: 0,
    url: 'https://beian.aliyun.com/pcContainer/myorder',
    origin: 'https://beian.aliyun.com',
    documentId: 'doc-1',
    documentLifecycle: 'active',
    ...change,
  }) as Sender;

export const panelSender = (change: Changed = {}): Sender =>
  ({
    id: fakeBrowser.runtime.id,
    url: `chrome-extension://${fakeBrowser.runtime.id}/sidepanel.html?tab=7`,
    origin: `chrome-extension://${fakeBrowser.runtime.id}`,
    ...change,
  }) as Sender;

export const survey = (change: Partial<Survey> = {}): Survey => ({
  page: 'wizard.site',
  account: 'acme',
  slots: [
    { field: 'site.name', kind: 'text', value: '' },
    { field: 'site.domain', kind: 'text', value: 'old.cn' },
    { field: 'subject.name', kind: 'text', value: '', locked: 'read-only' },
  ],
  unread: [],
  untouched: [],
  ...change,
});

/** The console's tab: one document with an overlay that answers. */
export interface FakePage {
  document: string;
  survey: Survey;
  /** What the overlay says to a fill; by default everything is written. */
  fill: (message: Extract<PageMessage, { type: 'page/fill' }>) => unknown;
  readonly got: { readonly message: PageMessage; readonly to: unknown }[];
}

export interface Stage {
  readonly on: Bench;
  readonly world: World;
  readonly page: FakePage;
  store(): Promise<Store>;
  /** The reply, or `'no answer'` when the listener does not take the message. */
  ask(message: unknown, sender: Sender): Promise<unknown>;
  /** The worker dies and starts again: memory is gone, storage is not. */
  restart(): void;
}

function overlay(page: FakePage, message: PageMessage): unknown {
  if (message.type === 'page/survey') return { ok: true, survey: page.survey };
  if (message.type === 'page/fill') return page.fill(message);
  return { ok: true, results: [] };
}

const allWritten: FakePage['fill'] = ({ writes }) => ({ ok: true, results: writes.map(({ field, value }) => ({ field, result: 'written', shown: value })) });

/** A person whom the system reports as present until a test says otherwise. */
function stillPresent(): void {
  const idle = fakeBrowser.idle as unknown as Record<string, unknown>;
  idle['queryState'] = () => Promise.resolve('active');
  idle['setDetectionInterval'] = () => undefined;
  vi.spyOn(fakeBrowser.idle.onStateChanged as { addListener: (listener: unknown) => void }, 'addListener').mockReturnValue();
}

export function stage(on: Bench = bench()): Stage {
  fakeBrowser.reset();
  stillPresent();
  const page: FakePage = { document: 'doc-1', survey: survey(), fill: allWritten, got: [] };
  const tabs = fakeBrowser.tabs as unknown as Record<string, unknown>;
  tabs['get'] = (id: number) => Promise.resolve({ id, url: id === consoleTab ? 'https://beian.aliyun.com/' : undefined });
  tabs['sendMessage'] = vi.fn<(tab: number, message: PageMessage, to: { documentId?: string; frameId?: number }) => Promise<unknown>>((tab, message, to) => {
    const isThere = tab === consoleTab && (to.documentId === undefined ? to.frameId === 0 : to.documentId === page.document);
    if (!isThere) return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    page.got.push({ message, to });
    return Promise.resolve(overlay(page, structuredClone(message)));
  });
  const fresh = () => worldOf({ now: () => on.at, open: () => opened(on), options: on.options, pause: () => new Promise((resolve) => setTimeout(resolve, 5)) });
  let world = fresh();
  return {
    on,
    get world() {
      return world;
    },
    page,
    store: () => world.store(),
    ask: (message, sender) =>
      new Promise((resolve) => {
        const respond: Respond = (reply) => resolve(structuredClone(reply));
        if (answer(world)(message, sender, respond) !== true) resolve('no answer');
      }),
    restart: () => {
      world = fresh();
    },
  };
}

export const seen = (change: object = {}) => ({ type: 'overlay/seen', page: 'wizard.site', account: 'acme', sightings: [], ...change });
export const fieldsOf = (rows: readonly { readonly field: FieldId }[]) => rows.map(({ field }) => field);
