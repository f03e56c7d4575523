import { byId, captionOf, fieldOf, form, has, named, page, rowOf, textOf } from './page.js';
import './traps.js';
import { live } from './probe.js';

/* Messages to the right of a row, from the server's own check, when a control is left. */
const bubbleOf = (control) => rowOf(control)?.querySelector('.icp-form-item-right-tip');
function bubble(control, id, message) {
  const tip = bubbleOf(control);
  if (message) live[id] = message;
  else delete live[id];
  delete page.errors[id];
  if (!tip || has('error-outside-row')) return outside();
  tip.querySelector('.icp-form-item-right-message').textContent = message;
  tip.classList.toggle('display-none', message === '');
}
function outside() {
  const box = byId('J_errors');
  if (!box) return;
  const all = Object.values(window.practice.errors());
  box.classList.toggle('display-none', all.length === 0);
  box.firstElementChild.replaceChildren(...all.map((message) => Object.assign(document.createElement('li'), { textContent: message })));
}
async function check(control) {
  const id = fieldOf(control.name);
  if (!page.fields[id] || control.readOnly || control.disabled) return;
  const body = new URLSearchParams({ field: id, values: JSON.stringify({ ...page.context, ...window.practice.values() }) });
  const reply = await fetch('/order/check.do', { method: 'POST', body });
  if (reply.ok) bubble(control, id, (await reply.json()).message);
}
form?.addEventListener('focusout', ({ target }) => target.matches('input:not([type=file]), textarea, select') && check(target));

/* Lists that depend on the one before: emptied and disabled first, filled when the answer is here. */
const late = has('slow-list') || has('late-region') ? 1500 : 180;
const pause = (time) => new Promise((done) => setTimeout(done, time));
const turns = new Map();
function blank(select) {
  select.length = 1;
  select.value = '';
  select.disabled = true;
}
async function load(select, address) {
  const turn = (turns.get(select) ?? 0) + 1;
  turns.set(select, turn);
  const [reply] = await Promise.all([fetch(address), pause(late)]);
  const options = await reply.json();
  if (turns.get(select) !== turn) return;
  select.append(...options.map((option) => new Option(option.text, option.value)));
  select.disabled = options.length === 0;
}
const clearBelow = (select) => {
  for (let next = byId(select.dataset.loads ?? ''); next; next = byId(next.dataset.loads ?? '')) {
    turns.set(next, (turns.get(next) ?? 0) + 1);
    blank(next);
  }
};
function onRegion(select) {
  clearBelow(select);
  const next = byId(select.dataset.loads ?? '');
  if (next && select.value !== '') load(next, `/order/region.do?code=${select.value}`);
}
function onNature(select) {
  const types = byId('J_identityType');
  if (!types) return;
  turns.set(types, (turns.get(types) ?? 0) + 1);
  blank(types);
  onCertificate(types);
  if (select.value !== '') load(types, `/order/certificates.do?nature=${select.value}`);
}
function onCertificate(select) {
  const number = byId('J_identityNum');
  if (!number || number.readOnly) return;
  number.disabled = select.value === '';
  if (number.disabled) number.value = '';
  const sample = byId('J_sample');
  sample?.classList.toggle('display-none', select.value === '');
  if (sample) sample.querySelector('a').textContent = `${textOf(select)}证件号码图示`;
}
document.addEventListener('change', ({ target }) => {
  if (['provinceId', 'cityId'].includes(target.name)) onRegion(target);
  if (target.name === 'organizersNature') onNature(target);
  if (target.name === 'identityType') onCertificate(target);
});

/* The captcha: another session, another picture. */
byId('J_captchaAgain')?.addEventListener('click', (event) => {
  event.preventDefault();
  const session = crypto.randomUUID();
  byId('J_sessionid').value = session;
  byId('J_captchaImage').src = `/order/captcha.do?sessionid=${session}`;
  byId('J_selfCaptcha').value = '';
});

/* 产品验证: the table of instances, or a service number. */
const hidden = (name, text) => {
  for (const one of named(name)) one.value = text;
};
function choose(instance) {
  hidden('instanceId', instance?.label ?? '');
  hidden('instanceIp', instance?.ip ?? '');
  for (const row of document.querySelectorAll('#J_instances tr')) row.classList.toggle('icp-chosen', row.dataset.id === instance?.id);
}
function instanceRow(instance) {
  const row = document.createElement('tr');
  row.dataset.id = instance.id;
  for (const text of [instance.name, instance.id, instance.ip]) row.append(Object.assign(document.createElement('td'), { textContent: text }));
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '选择', className: 'icp-button-small' });
  button.addEventListener('click', () => choose(instance));
  row.append(Object.assign(document.createElement('td')));
  row.lastChild.append(button);
  return row;
}
function emptyRow() {
  const row = document.createElement('tr');
  const cell = Object.assign(document.createElement('td'), { colSpan: 4, className: 'icp-empty', textContent: '暂无数据' });
  row.append(cell);
  return row;
}
async function instances(isRefresh) {
  const table = byId('J_instances');
  const product = named('productType')[0]?.value ?? '';
  if (!table) return;
  choose();
  const asked = new URLSearchParams({ product, search: byId('J_search').value, refresh: isRefresh ? '1' : '' });
  asked.set('orderId', named('orderId')[0].value);
  if (page.trap) asked.set('trap', page.trap);
  const [reply] = await Promise.all([fetch(`/order/instances.do?${asked}`), pause(late)]);
  const found = await reply.json();
  table.replaceChildren(...(found.length > 0 ? found.map(instanceRow) : [emptyRow()]));
  byId('J_count').textContent = `共有 ${found.length} 条`;
}
function onServiceCode() {
  const box = byId('J_hasCode');
  if (!box) return;
  byId('J_codeRow').classList.toggle('display-none', !box.checked);
  byId('J_instanceRow').classList.toggle('display-none', box.checked);
  if (box.checked) choose();
}
byId('J_hasCode')?.addEventListener('change', onServiceCode);
byId('J_productType')?.addEventListener('change', () => instances(false));
byId('J_searchButton')?.addEventListener('click', () => instances(false));
byId('J_refresh')?.addEventListener('click', () => instances(true));
onServiceCode();
if (byId('J_productType')?.value) instances(false);

/* 上传资料: the name goes up at once, the order is handed in by the button. */
for (const control of document.querySelectorAll('input[type=file][data-slot]')) {
  control.addEventListener('change', async () => {
    const [chosen] = control.files;
    if (!chosen) return;
    const body = new URLSearchParams({ orderId: named('orderId')[0].value, slot: control.dataset.slot, name: chosen.name });
    const reply = await fetch('/order/file.do', { method: 'POST', body });
    byId(`J_file_${control.dataset.slot}`).textContent = reply.ok ? chosen.name : '上传失败，请重试';
  });
}
byId('J_photo')?.addEventListener('change', ({ target }) => hidden('photoName', target.files[0]?.name ?? ''));

/* 同主体负责人: the values of the filed principal, taken over. */
function put(id, text) {
  const { kind, names } = page.fields[id];
  for (const control of named(names[0])) {
    if (kind === 'radios') control.checked = captionOf(control) === text;
    else control.value = text;
  }
}
byId('J_sameOwner')?.addEventListener('change', ({ target }) => {
  if (target.checked) for (const [id, text] of Object.entries(page.same)) put(id, text);
});

for (const question of document.querySelectorAll('[data-confirm]')) {
  question.addEventListener('submit', (event) => confirm(question.dataset.confirm) || event.preventDefault());
}
