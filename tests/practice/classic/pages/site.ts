import type { FieldId, Reading } from '../../../../utils/core/field.ts';
import type { Order } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { isSet } from '../../traps.ts';
import { saveDraft } from '../../world.ts';
import { formMarkup, lockedIn, mainButton, refusedBox, tried, type Refused } from '../form-page.ts';
import { readForm, rowsOf, siteSections } from '../forms.ts';
import { html, jsonScript, type Markup } from '../html.ts';
import { errorBox, frame, sectionMarkup, type Sheet } from '../row.ts';
import { shell } from '../shell.ts';
import { orderAt, stepsFor } from '../steps.ts';
import { goTo, markupReply } from '../visit.ts';

const rows = rowsOf(siteSections);
const locked = lockedIn(['site.domain']);

/** The site principal's values where he is the subject's principal. */
function sameAs(values: Reading): Reading {
  const own = Object.entries(values).filter(([field]) => field.startsWith('principal.'));
  return Object.fromEntries(own.map(([field, value]) => [field.replace('principal.', 'sitePrincipal.'), value]));
}

const sameBox = html`<div class="icp-form-item"><div class="icp-form-item-left-title"></div><label class="icp-form-item-checkbox"><input type="checkbox" id="J_sameOwner">同主体负责人</label></div>`;

/** Another 备注 in another section, which is not the website's (`two-remarks`). */
const secondRemark = frame({ label: '备注：', must: false, content: html`<textarea class="icp-form-item-textarea" name="ownerRemark" rows="3"></textarea>` });

/** A slot that the page keeps its state in; it stands before the remark (`json-slot`). */
const jsonSlot = (values: Reading): Markup => html`<textarea name="formData" style="display:none">${jsonScript({ site: values['site.domain'] ?? '' })}</textarea>`;

function page(visit: PageRequest, order: Order, at: { readonly values: Reading; readonly refused?: Refused }): PageResponse {
  const sheet: Sheet = { values: at.values, errors: at.refused?.errors ?? {}, locked, traps: visit.traps };
  const again = isSet(visit.traps, 'two-remarks') && secondRemark;
  const sections = siteSections.map((section, index) => sectionMarkup(section, sheet, index === 1 && [sameBox, again]));
  const body = formMarkup({
    visit,
    to: '/order/site.htm',
    event: 'saveSite',
    hidden: { orderId: order.id },
    body: html`<div class="icp-tipmessage-yellow"><span>请如实填写网站信息；网站内容涉及前置审批的，须先取得主管部门的批准文件</span></div>${refusedBox(at.refused)}${errorBox(sheet, rows)}${isSet(visit.traps, 'json-slot') && jsonSlot(at.values)}${sections}`,
    buttons: mainButton('下一步,上传备案资料'),
  });
  const form = { rows, errors: sheet.errors, context: order.values, same: sameAs(order.values) };
  return markupReply(shell(visit, { title: '填写网站信息', steps: stepsFor('site', { isFiled: order.type !== '首次备案' }), body, form }));
}

/** 填写网站信息: the website and the person who answers for it. */
export function site(visit: PageRequest): PageResponse {
  const order = orderAt(visit);
  if (order === undefined) return goTo(visit, '/order/index.htm');
  if (visit.method !== 'POST') return page(visit, order, { values: order.values });
  const typed = readForm(rows, visit.form);
  const values = Object.fromEntries(Object.entries(typed).filter(([field]) => !locked(field as FieldId)));
  const outcome = tried(() => saveDraft(visit.world, { order: order.id, step: 'site', values, fields: rows.map((row) => row.field), to: 'upload' }));
  if ('refused' in outcome) return page(visit, order, { values: { ...order.values, ...values }, refused: outcome.refused });
  return goTo(visit, '/order/upload.htm', { orderId: order.id });
}
