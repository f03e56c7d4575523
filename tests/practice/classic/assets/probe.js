import { captionOf, fieldOf, form, named, page, textOf } from './page.js';

/* What the controls show, by the console's own list of its fields. */
const shown = {
  region: (names) => names.map((name) => named(name).map(textOf)[0] ?? '').filter((name) => name !== '').join('/'),
  select: ([name]) => named(name).map(textOf)[0] ?? '',
  checks: ([name]) => named(name).filter((box) => box.checked).map(captionOf).join('、'),
  radios: ([name]) => named(name).filter((box) => box.checked).map(captionOf)[0] ?? '',
  text: ([name]) => named(name)[0]?.value ?? '',
};
const value = (id) => (shown[page.fields[id].kind] ?? shown.text)(page.fields[id].names);
const isThere = (id) => page.fields[id].names.some((name) => named(name).length > 0);

const events = [];
/** Messages of controls that were left since the page came. */
export const live = {};
window.practice = {
  values: () => Object.fromEntries(Object.keys(page.fields).filter(isThere).map((id) => [id, value(id)])),
  /** Every named control as it would be posted, hidden ones included. */
  posted: () => (form ? [...new FormData(form)].map(([name, entry]) => [name, typeof entry === 'string' ? entry : entry.name]) : []),
  errors: () => ({ ...page.errors, ...live }),
  get submits() {
    return Number(sessionStorage.getItem('practice.submits') ?? '0');
  },
  events,
};
for (const type of ['input', 'change', 'click']) {
  document.addEventListener(type, (event) => {
    if (event.target.name) events.push({ field: fieldOf(event.target.name), type, isTrusted: event.isTrusted });
  }, true);
}
document.addEventListener('submit', () => sessionStorage.setItem('practice.submits', String(window.practice.submits + 1)), true);
