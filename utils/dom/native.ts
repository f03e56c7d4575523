/*
 * The DOM's own methods, asked of the prototype. `<form><input name="contains">` puts the input in the place of the form's method,
 * in an isolated world too (safety.md §4); so nothing that may be a form is asked directly.
 */

export const parentOf = (node: Node | null | undefined): Element | null =>
  node === null || node === undefined ? null : (Reflect.get(Node.prototype, 'parentElement', node) as Element | null);

export const nextOf = (element: Element): Element | null => Reflect.get(Element.prototype, 'nextElementSibling', element) as Element | null;

export const encloses = (outer: Element, inner: Node | null | undefined): boolean => Node.prototype.contains.call(outer, inner ?? null);

export const isAttached = (node: Node): boolean => Reflect.get(Node.prototype, 'isConnected', node) === true;

export const wordsIn = (node: Node): string => (Reflect.get(Node.prototype, 'textContent', node) as string | null) ?? '';

export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

export const nearest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

export const fits = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);

export const find = (element: Element, selector: string): Element | null => Element.prototype.querySelector.call(element, selector);

export const findAll = (element: Element, selector: string): Element[] => [...Element.prototype.querySelectorAll.call(element, selector)];

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
