import { browser } from 'wxt/browser';
import type { Lang } from '../core/text.ts';
import { z } from '../zod.ts';

/*
 * What a person chooses about the product itself. It lives in `storage.local`, which the console's content script can
 * read, so it never holds anything about a subject, an account or an order.
 */

const key = 'settings';

const settings = z.object({ lang: z.optional(z.enum(['zh', 'en'])), gloss: z.optional(z.boolean()), railCollapsed: z.optional(z.boolean()), agency: z.optional(z.boolean()), lockMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(60))), kitChecked: z.optional(z.boolean()) });

export interface Settings {
  /** Absent until the person chooses: the browser's language is followed. */
  readonly lang?: Lang;
  /** English terms beside the console's labels; on unless switched off. */
  readonly gloss: boolean;
  /** The overlay's rail is folded to its tab. */
  readonly railCollapsed: boolean;
  /** Files for clients: a passphrase and a mandate for each subject are asked for. */
  readonly agency: boolean;
  /** So long without use, and the data is locked again, in minutes (1–60). */
  readonly lockMinutes: number;
  /** The recovery code in force is on paper: two of its groups were typed in again. */
  readonly kitChecked: boolean;
}

const read = (stored: unknown): Settings => {
  const parsed = settings.safeParse(stored ?? {});
  const { lang, gloss = true, railCollapsed = false, agency = false, lockMinutes = 15, kitChecked = false } = parsed.success ? parsed.data : {};
  return { ...(lang === undefined ? {} : { lang }), gloss, railCollapsed, agency, lockMinutes, kitChecked };
};

/** Resolves with the stored choices; what is missing or unreadable is the default. */
export async function loadSettings(): Promise<Settings> {
  const found = await browser.storage.local.get(key);
  return read(found[key]);
}

/** Changes the given choices and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [key]: next });
  return next;
}

/** Tells of every change made in any window, until the signal aborts. */
export function watchSettings(tell: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) tell(read(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** The language of the screens: the person's choice, else the browser's, Chinese for every Chinese variant. */
export const langOf = ({ lang }: Pick<Settings, 'lang'>, browserLanguage: string): Lang =>
  lang ?? (browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en');
