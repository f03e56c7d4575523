import { attribute, isAttached, parentOf, rectOf } from './native.ts';
/** Below this a control is not for a person's eyes: written never (safety.md §4). */
export const opaque = 0.7;

/** Below this it is not read either. Above it a fade-in may be under way. */
const faint = 0.1;

/** Answers about what a person can see, remembered for one look: styles and boxes are asked once each. */
export interface Eyes {
  /** The element is drawn, on the page and not hidden from assistive technology. Below the fold counts as visible. */
  sees(element: Element): boolean;
  /** Product of the opacities from the element up to the root, 0 … 1. */
  opacity(element: Element): number;
  /** The element's box in viewport coordinates. */
  box(element: Element): DOMRect;
  style(element: Element): CSSStyleDeclaration;
}

const hiddenClip = /^(rect\((0(px)?,? ?){3}0(px)?\)|rect\(1px,? 1px,? 1px,? 1px\))$/;
const hiddenPath = /^(inset\((50|100)%\)|circle\(0(px|%)?\b|polygon\(0(px)? 0(px)?(, ?0(px)? 0(px)?)*\))/;

function remembered<Of extends WeakKey, Value>(ask: (of: Of) => Value): (of: Of) => Value {
  const known = new Map<Of, Value>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined || known.has(of)) return before as Value;
    const value = ask(of);
    known.set(of, value);
    return value;
  };
}

/** The share of light that a `filter` lets through. */
function filterOpacity(filter: string): number {
  const [, amount = '1', percent] = /opacity\(([\d.]+)(%?)\)/.exec(filter) ?? [];
  return Number.parseFloat(amount) / (percent === '%' ? 100 : 1);
}

/** A box of no size that cuts off what is in it, or lies off the page at its left or top. */
function isShut(element: Element, style: CSSStyleDeclaration, box: DOMRect): boolean {
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (cuts && (box.width < 1 || box.height < 1)) return true;
  return hiddenClip.test(style.clip) || hiddenPath.test(style.clipPath) || attribute(element, 'aria-hidden') === 'true' || attribute(element, 'inert') !== null;
}

const drawn: CheckVisibilityOptions = { visibilityProperty: true, contentVisibilityAuto: false };

/** Eyes for one look at the document. Never kept: the page changes. */
export function eyesOn(document: Document): Eyes {
  const view = document.defaultView;
  if (view === null) throw new Error('the document has no window');
  const style = remembered((element: Element) => view.getComputedStyle(element));
  const box = remembered(rectOf);
  const opacity: (element: Element) => number = remembered((element: Element) => {
    const own = Number.parseFloat(style(element).opacity) * filterOpacity(style(element).filter);
    const parent = parentOf(element);
    return (Number.isNaN(own) ? 1 : own) * (parent === null ? 1 : opacity(parent));
  });
  const isOpen: (element: Element) => boolean = remembered((element: Element) => {
    if (isShut(element, style(element), box(element))) return false;
    const parent = parentOf(element);
    return parent === null || isOpen(parent);
  });
  const scrolled = { x: view.scrollX, y: view.scrollY };
  const { scrollWidth, scrollHeight } = document.documentElement;
  const isOnPage = (rect: DOMRect) => {
    const right = rect.right + scrolled.x;
    const bottom = rect.bottom + scrolled.y;
    return right > 0 && bottom > 0 && right - rect.width < scrollWidth && bottom - rect.height < scrollHeight;
  };
  const sees = remembered((element: Element) => {
    if (!isAttached(element) || !Element.prototype.checkVisibility.call(element, drawn)) return false;
    const rect = box(element);
    if (rect.width < 1 || rect.height < 1 || !isOnPage(rect)) return false;
    return opacity(element) > faint && isOpen(element);
  });
  return { sees, opacity, box, style };
}
