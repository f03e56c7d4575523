import type { FieldId, Reading } from '../../../../utils/core/field.ts';
import { prefill, type Order } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { accountOf, canAdd, openOrder, Refusal, saveDraft, todayIn } from '../../world.ts';
import { validate } from '../../validate.ts';
import { formMarkup, lockedIn, mainButton, refusedBox, tried, unlocked, type Refused } from '../form-page.ts';
import { readForm, rowsOf, subjectSections } from '../forms.ts';
import { html, type Child } from '../html.ts';
import { errorBox, sectionMarkup, type Sheet } from '../row.ts';
import { shell } from '../shell.ts';
import { orderAt, stepsFor } from '../steps.ts';
import { address, asked, goTo, markupReply } from '../visit.ts';
import { pathOf } from '../words.ts';

const rows = rowsOf(subjectSections);
const everyField = rows.map((row) => row.field);
const verified: readonly FieldId[] = ['subject.region', 'subject.nature', 'subject.certificateType', 'subject.certificateNumber'];

type Mode = 'add' | 'first' | 'change';

const locks: Readonly<Record<Mode, (field: FieldId) => boolean>> = { add: lockedIn(everyField), first: lockedIn(verified), change: unlocked };

const tips: Readonly<Record<Mode, string>> = {
  add: '请核对主体信息。主体信息有误的，请先变更主体信息；变更主体信息期间不能新增网站',
  first: '请如实填写主体信息，所填信息将提交至通信管理局审核',
  change: '变更主体信息需单独提交备案订单，审核完成前不能新增网站',
};

function modeOf(visit: PageRequest, order: Order | undefined): Mode {
  if (asked(visit, 'action') === 'change') return 'change';
  return accountOf(visit.world).subject === null || order?.type === '首次备案' ? 'first' : 'add';
}

function buttonsFor(visit: PageRequest, mode: Mode): Child {
  if (mode === 'change') return mainButton('提交变更');
  const toChange = mode === 'add' && html`<a class="icp-button" href="${address(visit, '/order/subject.htm', { action: 'change' })}">变更主体信息</a>`;
  return [mainButton('下一步,填写网站信息'), toChange];
}

interface Shown {
  readonly mode: Mode;
  readonly order: Order | undefined;
  readonly values: Reading;
  readonly refused?: Refused;
}

function page(visit: PageRequest, { mode, order, values, refused }: Shown): PageResponse {
  const sheet: Sheet = { values, errors: refused?.errors ?? {}, locked: locks[mode], traps: visit.traps };
  const body = formMarkup({
    visit,
    to: '/order/subject.htm',
    event: mode === 'change' ? 'changeSubject' : 'saveSubject',
    hidden: { orderId: order?.id ?? '', action: mode },
    body: html`<div class="icp-tipmessage-yellow"><span>${tips[mode]}</span></div>${refusedBox(refused)}${errorBox(sheet, rows)}${subjectSections.map((section) => sectionMarkup(section, sheet))}`,
    buttons: buttonsFor(visit, mode),
  });
  const title = mode === 'change' ? '变更主体信息' : '填写主体信息';
  const steps = stepsFor(mode === 'change' ? 'change' : 'subject', { isFiled: mode !== 'first' });
  return markupReply(shell(visit, { title, steps, body, form: { rows, errors: sheet.errors } }));
}

/** Where the wizard goes from the subject: past 产品验证 when that is done. */
const after = (order: Order | undefined) => ((order?.values['access.product'] ?? order?.values['access.serviceCode'] ?? '') === '' ? 'product' : 'site');

function save(visit: PageRequest, mode: Mode, order: Order | undefined): PageResponse {
  const typed = readForm(rows, visit.form);
  const kept = Object.fromEntries(Object.entries(typed).filter(([field]) => !locks[mode](field as FieldId)));
  const values: Reading = { ...kept, 'site.serviceType': '网站' };
  const fields = mode === 'add' ? [] : everyField;
  const outcome = tried(() => saveDraft(visit.world, { order: order?.id, step: 'subject', values, fields, to: after(order) }));
  if ('refused' in outcome) return page(visit, { mode, order, values: { ...order?.values, ...values }, refused: outcome.refused });
  return goTo(visit, pathOf[outcome.done.step], { orderId: outcome.done.id });
}

function change(visit: PageRequest): PageResponse {
  const { name, subject: filed } = accountOf(visit.world);
  if (filed === null) return goTo(visit, '/order/index.htm');
  if (visit.method !== 'POST') return page(visit, { mode: 'change', order: undefined, values: filed.values });
  const values = readForm(rows, visit.form);
  const outcome = tried(() => {
    const errors = validate(values, { fields: everyField, today: todayIn(visit.world) });
    if (Object.keys(errors).length > 0) throw new Refusal('请检查填写的内容', 422, errors);
    if (!canAdd(visit.world, name)) throw new Refusal('您有进行中的备案订单，请先处理后再变更主体');
    return openOrder(visit.world, { account: name, values, step: 'upload', type: '变更备案' });
  });
  if ('refused' in outcome) return page(visit, { mode: 'change', order: undefined, values, refused: outcome.refused });
  return goTo(visit, '/order/upload.htm', { orderId: outcome.done.id });
}

/** 填写主体信息: to be filled for a first filing, to be checked where the subject is filed. */
export function subject(visit: PageRequest): PageResponse {
  const account = accountOf(visit.world);
  const order = orderAt(visit);
  const mode = modeOf(visit, order);
  if (mode === 'change') return change(visit);
  if (order === undefined && !canAdd(visit.world, account.name)) {
    return markupReply(shell(visit, { title: '填写主体信息', body: html`<div class="icp-tipmessage-red">您有进行中的备案订单，请先处理后再新增</div>` }));
  }
  if (visit.method === 'POST') return save(visit, mode, order);
  return page(visit, { mode, order, values: order?.values ?? (account.subject === null ? {} : prefill(account.subject)) });
}
