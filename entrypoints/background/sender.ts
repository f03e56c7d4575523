import { browser, type Browser } from 'wxt/browser';

export type Sender = Browser.runtime.MessageSender;

/** The one origin whose pages are read and filled; compared whole, never in part. */
export const consoleOrigin = 'https://beian.aliyun.com';

/** A document of the console. Firefox does not name documents; there the tab alone stands for it. */
export interface Place {
  readonly tab: number;
  readonly document?: string;
}

export interface OverlaySender extends Place {
  /** The page is being left. Its last words may be what was typed, and nothing else. */
  readonly isLeaving: boolean;
}

const isOurs = ({ id }: Sender) => id === browser.runtime.id;

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/** Where an overlay message comes from: the active top document of the console in a tab. `undefined`: not from there. */
export function overlayPlace(sender: Sender): OverlaySender | undefined {
  const { tab, frameId, url, origin = consoleOrigin, documentId, documentLifecycle = 'active' } = sender;
  const isConsole = originOf(url) === consoleOrigin && origin === consoleOrigin;
  if (!isOurs(sender) || !isConsole || frameId !== 0 || tab?.id === undefined) return undefined;
  const isLeaving = documentLifecycle === 'pending_deletion';
  if (!isLeaving && documentLifecycle !== 'active') return undefined;
  return { tab: tab.id, isLeaving, ...(documentId !== undefined && { document: documentId }) };
}

/** The message comes from a page of this extension: panel, popup or desk. A content script has the address of its page. */
export function isOwnPage(sender: Sender): boolean {
  const own = browser.runtime.getURL('/');
  const { url, origin } = sender;
  return isOurs(sender) && url !== undefined && url.startsWith(own) && (origin === undefined || `${origin}/` === own);
}
