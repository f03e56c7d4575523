import { browser } from 'wxt/browser';
import type { Place } from './sender.ts';

/** Brings the script that writes to a page into one document. Resolves when it has run there. */
export async function arm({ tab, document }: Place): Promise<{ readonly ok: true }> {
  const target = document === undefined ? { tabId: tab, frameIds: [0] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({ target, files: ['/fill.js'] });
  return { ok: true };
}
