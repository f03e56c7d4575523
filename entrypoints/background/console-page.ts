import { browser } from 'wxt/browser';
import type { Slot, Survey, Unread } from '../../utils/core/fill.ts';
import { surveyReply, type Failure, type PageMessage } from '../../utils/messages.ts';
import { present } from './present.ts';
import { consoleOrigin, type Place } from './sender.ts';
import { sessionTable, type SessionTable } from './session.ts';

/** How long the overlay may take, in milliseconds. A fill waits for lists that the console loads. */
const patience = { survey: 10_000, fill: 120_000 };

/** The document that last reported itself in each tab. */
export type Documents = SessionTable<string>;
export const documents = (): Documents => sessionTable('document', (stored) => (typeof stored === 'string' ? stored : undefined));

export class NoAnswer extends Error {}

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Asks the overlay of that document, or of the tab's top frame where documents have no name. Rejects when nobody is there. */
export function ask(place: Place, message: PageMessage): Promise<unknown> {
  const to = place.document === undefined ? { frameId: 0 } : { documentId: place.document };
  return within(message.type === 'page/fill' || message.type === 'page/undo' ? patience.fill : patience.survey, browser.tabs.sendMessage(place.tab, message, to));
}

async function activate(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await browser.tabs.update(tab, { active: true }).catch(() => undefined);
}

/**
 * Brings the tab to the front of its window. In a hidden page no list opens, and a person should see what is written.
 * Beside the side panel it is in front already; the panel opened as a tab of its own hides it, and is brought back by
 * the function that this resolves with.
 */
export async function bringForward(tab: number): Promise<() => Promise<void>> {
  const windowId = (await browser.tabs.get(tab).catch(() => undefined))?.windowId;
  const inFront = windowId === undefined ? [] : await browser.tabs.query({ active: true, windowId });
  const before = inFront[0]?.id;
  if (before === tab) return async () => {};
  await activate(tab);
  return () => activate(before);
}

/** Why nobody answered in that tab: it shows another site, or the overlay is missing or stuck. */
async function silence(tab: number): Promise<Failure> {
  const found = await browser.tabs.get(tab).catch(() => undefined);
  return found?.url?.startsWith(`${consoleOrigin}/`) ? 'no-answer' : 'no-console';
}

export type Surveyed = { readonly ok: true; readonly place: Place; readonly survey: Survey } | { readonly ok: false; readonly failure: Failure };

/** What stands on the tab's page now, and in which document. */
export async function surveyOf(known: Documents, tab: number): Promise<Surveyed> {
  const document = await known.get(String(tab));
  const named = document === undefined ? undefined : await surveyAt({ tab, document });
  return named ?? (await surveyAt({ tab })) ?? { ok: false, failure: await silence(tab) };
}

async function surveyAt(place: Place): Promise<Surveyed | undefined> {
  const answer = await ask(place, { type: 'page/survey' }).catch(() => undefined);
  const parsed = surveyReply.safeParse(answer);
  if (!parsed.success) return undefined;
  if (!parsed.data.ok) return { ok: false, failure: parsed.data.failure };
  const { survey } = parsed.data;
  const slots: Slot[] = survey.slots.map(present);
  const unread: Unread[] = survey.unread;
  return { ok: true, place, survey: { ...present(survey), slots, unread } };
}
