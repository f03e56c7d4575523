const shared = { bubbles: true, cancelable: true, composed: true };

function at(element: Element): MouseEventInit {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { ...shared, view: element.ownerDocument.defaultView, clientX: left + width / 2, clientY: top + height / 2, button: 0, detail: 1 };
}

/** The pointer comes over the element: some lists open their next level, and clear icons appear, only then. */
export function hover(element: Element): void {
  const where = at(element);
  element.dispatchEvent(new PointerEvent('pointerover', where));
  for (const type of ['mouseover', 'mousemove']) element.dispatchEvent(new MouseEvent(type, where));
  for (const type of ['pointerenter', 'mouseenter']) element.dispatchEvent(new MouseEvent(type, { ...where, bubbles: false }));
}

/** A whole press of the main button, as libraries variously wait for one part of it or another (console.md §10). */
export function press(element: Element): void {
  const where = at(element);
  const down = { ...where, buttons: 1 };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...down, isPrimary: true, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mousedown', down));
  focus(element);
  element.dispatchEvent(new PointerEvent('pointerup', { ...where, isPrimary: true, pointerType: 'mouse' }));
  element.dispatchEvent(new MouseEvent('mouseup', where));
  element.dispatchEvent(new MouseEvent('click', where));
}

/** A click alone: what a radio or a checkbox needs. */
export const click = (element: Element): boolean => element.dispatchEvent(new MouseEvent('click', at(element)));

const codes = { Enter: 13, Escape: 27 } as const;

export function key(element: Element, name: keyof typeof codes): void {
  const init = { ...shared, key: name, code: name, keyCode: codes[name], which: codes[name] };
  element.dispatchEvent(new KeyboardEvent('keydown', init));
  element.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** Focuses without scrolling. A window that is not in front tells nobody of it, so the events are sent then. */
export function focus(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const { ownerDocument } = element;
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
  if (!ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('focusin', shared));
}

export function blur(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  const { ownerDocument } = element;
  const had = ownerDocument.activeElement === element;
  HTMLElement.prototype.blur.call(element);
  if (!had || !ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('focusout', shared));
}

const setters = {
  input: Object.getOwnPropertyDescriptor(globalThis.HTMLInputElement?.prototype ?? {}, 'value')?.set,
  textarea: Object.getOwnPropertyDescriptor(globalThis.HTMLTextAreaElement?.prototype ?? {}, 'value')?.set,
  select: Object.getOwnPropertyDescriptor(globalThis.HTMLSelectElement?.prototype ?? {}, 'value')?.set,
};

/** Puts a value into a control as its prototype does, whatever a library has laid over the element. */
export function setValue(element: Element, value: string): void {
  const { localName } = element;
  if (localName === 'input' || localName === 'textarea' || localName === 'select') setters[localName]?.call(element, value);
}

export const say = (element: Element, type: 'input' | 'change'): boolean =>
  element.dispatchEvent(type === 'input' ? new InputEvent('input', { ...shared, cancelable: false, inputType: 'insertText' }) : new Event('change', { bubbles: true, composed: true }));
