import { parentOf } from './native.ts';

interface Scrolled {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
}

function scrollersAround(elements: readonly Element[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let up = parentOf(element); up !== null && !found.has(up); up = parentOf(up)) {
      if (up.scrollHeight > up.clientHeight || up.scrollWidth > up.clientWidth) found.add(up);
    }
  }
  return found;
}

/** Remembers focus and scroll around some elements; the answer puts both back. */
export function keepPlace(document: Document, elements: readonly Element[]): () => void {
  const { activeElement, documentElement } = document;
  const around = [...scrollersAround(elements), documentElement];
  const positions = around.map((element): Scrolled => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  return () => {
    const now = document.activeElement;
    if (now instanceof HTMLElement && now !== activeElement) now.blur();
    if (activeElement instanceof HTMLElement && activeElement !== document.body && activeElement.isConnected && activeElement !== now) {
      activeElement.focus({ preventScroll: true });
    }
    for (const { element, left, top } of positions) element.scrollTo({ left, top, behavior: 'instant' });
  };
}
