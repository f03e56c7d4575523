import { browser } from 'wxt/browser';
import type { Place } from './sender.ts';

/** Brings the script that writes to a page, or that draws on it, into one document. Resolves when it has run there. */
export async function arm({ tab, document }: Place, part: 'fill' | 'draw'): Promise<{ readonly ok: true }> {
  const target = document === undefined ? { tabId: tab, frameIds: [0] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({ target, files: [`/${part}.js`] });
  return { ok: true };
}
