import { fields, type FieldId } from '../../../../utils/core/field.ts';
import { trackOf, type Order } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { orderOf } from '../../world.ts';
import { html, type Markup } from '../html.ts';
import { shell } from '../shell.ts';
import { asked, markupReply } from '../visit.ts';
import { moment, stateWords, toneOf, trackTitle, typeWords } from '../words.ts';
import { actionsOf } from './home.ts';

const told: readonly FieldId[] = ['subject.name', 'subject.nature', 'site.name', 'site.domain', 'site.content', 'access.product', 'access.instance', 'access.serviceCode'];

/** Of what is to be done while the order stands there. */
const notes: Readonly<Partial<Record<Order['stage'], string>>> = {
  photo: '初审已通过，请网站负责人办理拍照核验',
  sms: '工信部已向负责人手机发送核验短信，请登录 beian.miit.gov.cn 输入短信中的验证码完成短信核验；逾期未核验，备案申请将被驳回',
  'administration-review': '备案信息已提交通信管理局审核，审核期间不能修改或撤销',
  approved: '备案已完成，备案号已通过短信和邮件发送给您',
};

function track(order: Order): Markup {
  const rows = trackOf(order).map((step) => html`<tr><td>${trackTitle(step)}</td><td>${step.state}</td><td>${moment(step.at)}</td></tr>`);
  return html`<table class="icp-table"><thead><tr><th>备案进度</th><th>状态</th><th>时间</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** An order's page: where it stands, why it was sent back, and what can be done. */
export function detail(visit: PageRequest): PageResponse {
  const order = orderOf(visit.world, asked(visit, 'orderId'));
  const note = notes[order.stage];
  const facts = told.filter((field) => (order.values[field] ?? '') !== '').map((field) => html`<dt>${fields[field].label.zh}</dt><dd>${order.values[field]}</dd>`);
  const body = html`<dl class="icp-facts"><dt>订单号</dt><dd>${order.id}</dd><dt>订单类型</dt><dd>${typeWords(order.type)}</dd>
<dt>创建时间</dt><dd>${moment(order.createdAt)}</dd><dt>提交时间</dt><dd>${moment(order.submittedAt)}</dd>
<dt>当前进度</dt><dd><span class="icp-state ${toneOf(order)}">${stateWords[order.stage]}</span></dd></dl>
${order.rejection !== null && html`<div class="icp-tipmessage-red">驳回原因：${order.rejection.reason}</div>`}${note !== undefined && html`<div class="icp-tipmessage-yellow">${note}</div>`}
<div class="icp-content-block-subtitle">备案进度</div>${track(order)}
<div class="icp-content-block-subtitle">备案信息</div><dl class="icp-facts">${facts}</dl><p>${actionsOf(visit, order)}</p>`;
  return markupReply(shell(visit, { title: '订单详情', body }));
}
