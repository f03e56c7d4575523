import { fieldOf, form, has, named, page, rowOf, strikes } from './page.js';

/* Difficulties on purpose. */
const initial = new Map((form ? [...form.elements] : []).map((one) => [one, one.type === 'checkbox' || one.type === 'radio' ? one.checked : one.value]));
function takeBack(control) {
  if (typeof initial.get(control) === 'boolean') for (const box of named(control.name)) box.checked = initial.get(box);
  else control.value = initial.get(control) ?? '';
}
const isTyped = ({ type }) => type === 'text' || type === 'textarea';
document.addEventListener('input', ({ target }) => {
  if (isTyped(target) && strikes('upper', fieldOf(target.name))) target.value = target.value.toUpperCase();
});
document.addEventListener('change', ({ target }) => {
  // A list or box takes the choice back a moment later; a text box when it is left.
  if (!isTyped(target) && strikes('refuse', fieldOf(target.name))) setTimeout(() => takeBack(target), 30);
});
document.addEventListener('focusout', ({ target }) => {
  if (!target.name || !isTyped(target)) return;
  if (strikes('refuse', fieldOf(target.name))) takeBack(target);
  else if (strikes('trim', fieldOf(target.name))) target.value = target.value.replace(/\s/g, '');
});
/* The row goes; with `remount` a new one, with the values of the start, comes in its place. */
function detach(id, isBack) {
  const control = page.fields[id] && named(page.fields[id].names[0])[0];
  const row = control && rowOf(control);
  if (!row) return;
  const fresh = row.cloneNode(true);
  for (const box of fresh.querySelectorAll('input, textarea')) {
    box.value = box.defaultValue;
    box.checked = box.defaultChecked;
  }
  if (isBack) row.replaceWith(fresh);
  else row.remove();
}
function swap() {
  const [one, other] = page.swap.map((id) => named(page.fields[id].names[0])[0]).map((control) => rowOf(control).firstElementChild.lastChild);
  if (!one || !other) return;
  [one.nodeValue, other.nodeValue] = [other.nodeValue, one.nodeValue];
}
function onFirstWrite({ target }) {
  if (!target.name || !page.fields[fieldOf(target.name)]) return;
  for (const type of ['input', 'change']) document.removeEventListener(type, onFirstWrite);
  for (const id of page.traps.detach ?? []) setTimeout(() => detach(id, false), 100);
  for (const id of page.traps.remount ?? []) setTimeout(() => detach(id, true), 100);
  if (has('swap-labels')) swap();
}
for (const type of ['input', 'change']) document.addEventListener(type, onFirstWrite);
