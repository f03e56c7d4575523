const { fields } = JSON.parse(document.getElementById('wild').textContent);
const named = (name) => [...document.querySelectorAll('input, select, textarea')].filter((one) => one.name === name);
const caption = (box) => (box.closest('label')?.textContent ?? '').trim();
const fieldOf = (name) => Object.keys(fields).find((id) => fields[id] === name) ?? name;
function value(name) {
  const all = named(name);
  const [first] = all;
  if (!first) return '';
  if (first.type === 'radio' || first.type === 'checkbox') return all.filter((box) => box.checked).map(caption).join('、');
  return first.tagName === 'SELECT' ? (first.value === '' ? '' : first.selectedOptions[0].text) : first.value;
}
const events = [];
let submits = 0;
window.practice = {
  values: () => Object.fromEntries(Object.entries(fields).map(([id, name]) => [id, value(name)])),
  /** Every control by its name, hidden ones included. */
  all: () => Object.fromEntries([...document.querySelectorAll('[name]')].map(({ name }) => [name, value(name)])),
  errors: () => ({}),
  get submits() {
    return submits;
  },
  events,
};
for (const type of ['input', 'change', 'click']) {
  document.addEventListener(type, ({ target, isTrusted }) => target.name && events.push({ field: fieldOf(target.name), type, isTrusted }), true);
}
document.addEventListener('submit', (event) => {
  event.preventDefault();
  submits += 1;
});
