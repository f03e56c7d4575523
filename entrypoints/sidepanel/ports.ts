import { browser } from 'wxt/browser';
import type { Answer, PanelPorts } from '../../components/panel/ports.ts';
import { fillReply, fixReply, planReply, surveyReply, type PanelMessage } from '../../utils/messages.ts';
import type { Store } from '../../utils/store/api.ts';
import { subjectTicksIn } from '../../utils/store/subject-ticks.ts';
import { checkPicture } from './pictures.ts';
import type { PanelTab } from './tab.ts';

interface Parser {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

const silent = { ok: false, failure: 'no-answer' } as const;

/** Asks the background and checks its answer. Anything but a well-formed answer counts as none. */
async function ask<Content>(message: PanelMessage, reply: Parser): Promise<Answer<Content>> {
  try {
    const parsed = reply.safeParse(await browser.runtime.sendMessage(message));
    // The schema has just checked the shape; only the optionality of its types differs from ours.
    return parsed.success ? (parsed.data as Answer<Content>) : silent;
  } catch {
    return silent;
  }
}

const gone = { ok: false, failure: 'no-console' } as const;

function follow(tab: PanelTab): PanelPorts['onChange'] {
  return (tell, signal) => {
    tab.watch(() => tell('page'), signal);
    // A press in the overlay while the panel is open.
    const wished = (changes: object, area: string) => (area === 'session' && Object.keys(changes).some((key) => key.startsWith('fix:')) ? tell('page') : undefined);
    browser.storage.onChanged.addListener(wished);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(wished), { once: true });
    addEventListener('focus', () => tell('subjects'), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && tell('subjects'), { signal });
  };
}

/** Alarms, badge and notices follow what the store holds now. */
export const reconcile = (): void => void browser.runtime.sendMessage({ type: 'panel/reconcile' } satisfies PanelMessage).catch(() => undefined);

/** The panel's functions over this browser, this store and this tab. */
export function portsOf(store: Store, tab: PanelTab): PanelPorts {
  const withTab = async <Content>(then: (id: number) => Promise<Answer<Content>>) => {
    const id = await tab.id();
    return id === undefined ? gone : then(id);
  };
  return {
    clock: Date.now,
    newId: () => crypto.randomUUID(),
    survey: () => withTab((id) => ask({ type: 'panel/survey', tab: id }, surveyReply)),
    wish: async () => {
      const id = await tab.id();
      const parsed = id === undefined ? undefined : fixReply.safeParse(await browser.runtime.sendMessage({ type: 'panel/wish', tab: id } satisfies PanelMessage).catch(() => undefined));
      return parsed?.data?.fix;
    },
    plan: (from, accountConfirmed, override) => withTab((id) => ask({ type: 'panel/plan', tab: id, from, accountConfirmed, ...(override !== undefined && { override }) }, planReply)),
    fill: (plan, fields) => ask({ type: 'panel/fill', plan, fields: [...fields] }, fillReply),
    undo: () => withTab((id) => ask({ type: 'panel/undo', tab: id }, fillReply)),
    show: async (field) => {
      const id = await tab.id();
      if (id !== undefined) await browser.runtime.sendMessage({ type: 'panel/show', tab: id, field } satisfies PanelMessage);
    },
    copy: (value) => navigator.clipboard.writeText(value),
    ...subjectTicksIn(store),
    print: () => print(),
    overviews: () => store.overviews(),
    profilesOf: (ids) => store.profilesOf(ids),
    saveProfile: (profile) => store.saveProfile(profile),
    drafts: async (account) => (await store.drafts()).filter((draft) => draft.account === account),
    eraseDraft: (id) => store.eraseDraft(id),
    journey: async (account, order) => {
      const [orders, ticked] = await Promise.all([store.ordersOf(account), store.ticks(account, order)]);
      return { orders, ticked };
    },
    refuse: ({ account, order }, said) => store.refuse(account, order, said).then(reconcile),
    onChange: follow(tab),
    openDesk: (hash) => void browser.tabs.create({ url: `${browser.runtime.getURL('/desk.html')}${hash}` }),
    checkPicture,
    openConsole: () => void browser.tabs.create({ url: 'https://beian.aliyun.com/' }),
  };
}
