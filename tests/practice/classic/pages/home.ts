import type { FieldId, Reading } from '../../../../utils/core/field.ts';
import { isAbandonable, isEditable, isWithdrawable, type FiledSubject, type Order } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { isSet } from '../../traps.ts';
import { abandon, accountOf, canAdd, ordersOf, withdraw } from '../../world.ts';
import { html, type Child, type Markup } from '../html.ts';
import { shell } from '../shell.ts';
import { address, asked, goTo, markupReply } from '../visit.ts';
import { moment, pathOf, stateWords, toneOf, typeWords } from '../words.ts';

/** Withdrawing and giving up ask once more, as the console does. */
function doing(visit: PageRequest, order: Order, of: { readonly path: string; readonly word: string; readonly question: string }): Markup {
  return html`<form class="icp-inline" method="post" action="${address(visit, of.path)}" data-confirm="${of.question}"><input type="hidden" name="orderId" value="${order.id}"><button type="submit" class="icp-button-small">${of.word}</button></form>`;
}

/** What can be done with an order where it stands. */
export function actionsOf(visit: PageRequest, order: Order): Child {
  const query = { orderId: order.id };
  const resume = isEditable(order) && html`<a class="icp-button-small" href="${address(visit, pathOf[order.step], query)}">继续</a>`;
  const photo = order.stage === 'photo' && html`<a class="icp-button-small" href="${address(visit, '/order/photo.htm', query)}">办理拍照</a>`;
  const question = '确定要撤销该备案订单吗？撤销后订单回到草稿状态，可修改后重新提交。';
  const back = isWithdrawable(order) && doing(visit, order, { path: '/order/withdraw.do', word: '撤销', question });
  const away = isAbandonable(order) && doing(visit, order, { path: '/order/abandon.do', word: '放弃备案', question: '放弃后订单将被删除，确定要放弃备案吗？' });
  const isThere = visit.url.pathname === '/order/detail.htm';
  const details = !isThere && html`<a class="icp-button-small" href="${address(visit, '/order/detail.htm', query)}">查看详情</a>`;
  return [resume, photo, details, back, away];
}

const cell = (values: Reading, field: FieldId) => (values[field] ?? '') || '--';

function orderRow(visit: PageRequest, order: Order): Markup {
  return html`<tr><td>${order.id}</td><td>${typeWords(order.type)}</td><td>${cell(order.values, 'subject.name')}</td><td>${cell(order.values, 'site.domain')}</td>
<td>${moment(order.submittedAt)}</td><td><span class="icp-state ${toneOf(order)}">${stateWords[order.stage]}</span></td><td>${actionsOf(visit, order)}</td></tr>`;
}

export function orderTable(visit: PageRequest, orders: readonly Order[]): Markup {
  const head = ['订单号', '订单类型', '主办者名称', '域名/App', '提交时间', '当前进度', '操作'].map((word) => html`<th>${word}</th>`);
  const rows = orders.map((order) => orderRow(visit, order));
  return html`<table class="icp-table"><thead><tr>${head}</tr></thead><tbody>${rows.length > 0 ? rows : html`<tr><td class="icp-empty" colspan="7">暂无备案订单</td></tr>`}</tbody></table>`;
}

function filedBlock(visit: PageRequest, subject: FiledSubject, mayAdd: boolean): Markup {
  const sites = subject.sites.map((site) => html`<tr><td>${site.name}</td><td>${site.domain}</td><td>${site.number}</td></tr>`);
  const name = subject.values['subject.name'] ?? '';
  return html`<dl class="icp-facts"><dt>主办单位名称</dt><dd>${name}</dd><dt>主体备案号</dt><dd>${subject.number ?? '暂无备案号'}</dd>
<dt>单位性质</dt><dd>${subject.values['subject.nature'] ?? ''}</dd><dt>操作</dt><dd>${mayAdd && html`<a class="icp-button-small" href="${address(visit, '/order/subject.htm', { action: 'change' })}">变更主体</a>`}<a class="icp-button-small" href="${address(visit, '/order/list.htm')}">查看备案订单</a></dd></dl>
<table class="icp-table"><thead><tr><th>网站名称</th><th>域名</th><th>网站备案号</th></tr></thead><tbody>${sites}</tbody></table>`;
}

/** 备案首页: what is filed, what is in progress, and the way into a new order. */
export function home(visit: PageRequest): PageResponse {
  const account = accountOf(visit.world);
  const orders = ordersOf(visit.world, account.name);
  // Absent, not disabled, while an order is open: the console explains nothing.
  const mayAdd = canAdd(visit.world, account.name) && !isSet(visit.traps, 'missing-add');
  const start = account.subject === null
    ? html`<a class="icp-button-main" href="${address(visit, '/order/selfBaIndex.htm')}">开始备案</a>`
    : html`<a class="icp-button-main" href="${address(visit, '/order/subject.htm', { action: 'add' })}">新增网站</a>`;
  const filed = account.subject === null ? html`<p class="icp-empty">暂无备案信息</p>` : filedBlock(visit, account.subject, mayAdd);
  const body = html`<div class="icp-content-block-subtitle">我的备案信息</div>${filed}${mayAdd && html`<p>${start}</p>`}
<div class="icp-content-block-subtitle">备案订单</div>${orderTable(visit, orders.slice(0, 5))}`;
  return markupReply(shell(visit, { title: '备案首页', nav: 'home', body }));
}

/** 我的备案: all orders. */
export function orderList(visit: PageRequest): PageResponse {
  const orders = ordersOf(visit.world, accountOf(visit.world).name);
  return markupReply(shell(visit, { title: '我的备案', body: html`${orderTable(visit, orders)}<p class="icp-pager">共有 ${orders.length} 条</p>` }));
}

export function doWithdraw(visit: PageRequest): PageResponse {
  withdraw(visit.world, asked(visit, 'orderId'));
  return goTo(visit, '/order/list.htm');
}

export function doAbandon(visit: PageRequest): PageResponse {
  abandon(visit.world, asked(visit, 'orderId'));
  return goTo(visit, '/order/list.htm');
}
