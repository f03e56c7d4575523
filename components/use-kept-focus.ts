import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const focusable = 'a[href], button, input, select, textarea, summary';

/** The element and what it stands in, innermost first, up to the root. */
function lineOf(element: Element, root: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) line.push(at);
  return [...line, root];
}

/**
 * A press may remove the very thing that was pressed, and the focus with it. It then goes to the first thing that can be
 * focused in the nearest part that is still there, so that a keyboard goes on where it was.
 */
export function useKeptFocus<Root extends HTMLElement>(): RefObject<Root | null> {
  const ref = useRef<Root | null>(null);
  useEffect(() => {
    const root = ref.current;
    if (root === null) return;
    let line: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      line = target instanceof Element ? lineOf(target, root) : [];
    };
    const keep = () => {
      const [last] = line;
      if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
      const part = line.find((one) => one.isConnected);
      part?.querySelector<HTMLElement>(focusable)?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, []);
  return ref;
}
