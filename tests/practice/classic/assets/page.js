/* The page's own facts and its controls, for the other scripts. */
export const page = JSON.parse(document.getElementById('J_page').textContent);
export const form = document.getElementById('J_form');
export const has = (trap) => Object.hasOwn(page.traps, trap);
export const strikes = (trap, field) => (page.traps[trap] ?? []).includes(field);
export const byId = (id) => document.getElementById(id);

export const named = (name) => (form ? [...form.elements].filter((one) => one.name === name) : []);
export const fieldOf = (name) => Object.keys(page.fields).find((id) => page.fields[id].names.includes(name)) ?? name;
export const rowOf = (control) => control.closest('.icp-form-item');
export const textOf = (select) => (select.value === '' ? '' : (select.selectedOptions[0]?.text ?? ''));
export const captionOf = (box) => box.closest('label').textContent.trim();
