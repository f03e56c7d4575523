import { ownHost } from '../../utils/dom/guard.ts';

/** A page that removes the host more often than this does not want it. */
const mostReturns = 15;

/** Events by which something is asked of us; one that no person caused is dropped. */
const asking = ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown'];

export interface Host {
  readonly element: HTMLElement;
  /** Where the overlay is rendered. */
  readonly mount: HTMLElement;
  /** Gives the overlay its styles. */
  dress(css: string): void;
  isOurs(node: Node): boolean;
  /** Puts the host back and forgets earlier removals: the person asked. */
  revive(): void;
}

export interface HostOptions {
  readonly signal: AbortSignal;
  /** The page removed the host again and again; it stays away. */
  onGivenUp(): void;
}

function dressed(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses a sheet made in the content script's own realm.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Puts the one host element beside the page's body, never inside the application's tree, and keeps it there. */
export function putHost(document: Document, { signal, onGivenUp }: HostOptions): Host {
  for (const left of document.querySelectorAll(ownHost)) left.remove();
  const element = document.createElement(ownHost);
  const root = element.attachShadow({ mode: 'open' });
  const mount = document.createElement('div');
  root.append(mount);
  for (const type of asking) {
    root.addEventListener(type, (event) => (event.isTrusted ? undefined : event.stopImmediatePropagation()), { capture: true, signal });
  }

  let returns = 0;
  const put = () => document.documentElement.append(element);
  const observer = new MutationObserver(() => {
    if (element.isConnected || returns > mostReturns) return;
    returns += 1;
    if (returns > mostReturns) onGivenUp();
    else put();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  put();
  return {
    element,
    mount,
    dress: (css) => dressed(root, css),
    isOurs: (node) => node === element,
    revive: () => {
      returns = 0;
      if (!element.isConnected) put();
    },
  };
}
