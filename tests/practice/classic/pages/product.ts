import type { FieldId, Reading } from '../../../../utils/core/field.ts';
import { instanceLabel, instances } from '../../enumerations.ts';
import type { Order } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { isSet } from '../../traps.ts';
import { keep, orderOf, saveDraft } from '../../world.ts';
import { formMarkup, hiddenRow, refusedBox, tried, unlocked, type Refused } from '../form-page.ts';
import { productRows, readForm, serviceCodeRow, type Row } from '../forms.ts';
import { attributes, html, type Markup } from '../html.ts';
import { products, textOf } from '../options.ts';
import { errorBox, frame, rowMarkup, type Sheet } from '../row.ts';
import { shell } from '../shell.ts';
import { orderAt, stepsFor } from '../steps.ts';
import { address, asked, goTo, jsonReply, markupReply } from '../visit.ts';
import { pathOf } from '../words.ts';

/** What the table's 选择 writes; named so that the page's script can read it. */
const chosenRows: readonly Row[] = [
  { field: 'access.instance', label: '选择实例：', must: true, control: { kind: 'text', name: 'instanceId' } },
  { field: 'access.ip', label: '外网IP', must: false, control: { kind: 'text', name: 'instanceIp' } },
];
const rows: readonly Row[] = [...productRows, serviceCodeRow, ...chosenRows];
const asks: readonly FieldId[] = ['site.domain', 'access.product', 'access.instance', 'access.serviceCode'];

function instanceRow(values: Reading, error: string | undefined): Markup {
  const hidden = chosenRows.map(({ field, control }) => control.kind === 'text' && html`<input type="hidden"${attributes({ name: control.name, value: values[field] ?? '' })}>`);
  const head = ['实例名称', '实例ID', '外网IP', '操作'].map((word) => html`<th>${word}</th>`);
  const content = html`${hidden}<input type="text" class="icp-search" id="J_search" placeholder="请输入实例ID或外网IP" autocomplete="off"> <button type="button" class="icp-button-small" id="J_searchButton">搜索</button><button type="button" class="icp-button-small" id="J_refresh">刷新</button>
<table class="icp-table"><thead><tr>${head}</tr></thead><tbody id="J_instances"><tr><td class="icp-empty" colspan="4">请先选择产品类型</td></tr></tbody></table><p class="icp-pager" id="J_count">共有 0 条</p>`;
  return html`<div id="J_instanceRow">${frame({ label: '选择实例：', must: true, content, error })}</div>`;
}

function page(visit: PageRequest, order: Order, at: { readonly values: Reading; readonly refused?: Refused }): PageResponse {
  const { values, refused } = at;
  const shown = { ...values, 'access.product': textOf(products, values['access.product'] ?? '') };
  const sheet: Sheet = { values: shown, errors: refused?.errors ?? {}, locked: unlocked, traps: visit.traps };
  const hasCode = (values['access.serviceCode'] ?? '') !== '' || refused?.errors['access.serviceCode'] !== undefined;
  const box = html`<label class="icp-form-item-checkbox"><input type="checkbox" name="hasServiceCode" id="J_hasCode" value="1"${attributes({ checked: hasCode })}>已有备案服务号</label>`;
  const body = formMarkup({
    visit,
    to: '/order/productVerify.htm',
    event: 'productVerify',
    hidden: { orderId: order.id },
    body: html`<div class="icp-tipmessage-yellow"><span>请选择您购买的阿里云产品，或填写已申请的备案服务号，验证通过后继续备案</span></div>${refusedBox(refused)}${errorBox(sheet, rows)}
<div class="icp-content-block"><div class="icp-form icp-form-type-block">${productRows.map((row) => rowMarkup(row, sheet))}
<div class="icp-form-item"><div class="icp-form-item-left-title"></div><div class="icp-form-item-center-content">${box} <a href="#service" title="其他账号购买的服务器，请填写该账号申请的备案服务号">ⓘ</a></div></div>
${hiddenRow(serviceCodeRow, sheet)}${instanceRow(values, sheet.errors['access.instance'])}</div></div>`,
    buttons: html`<button type="submit" class="icp-button-main J_btnSubmit">验证</button><a class="icp-button" href="${address(visit, '/order/index.htm')}">返回</a>`,
  });
  const links = html`备案产品验证常见问题<a href="#help">点击查看</a>`;
  return markupReply(shell(visit, { title: '产品验证', links, steps: stepsFor('product', { isFiled: order.type !== '首次备案' }), body, form: { rows, errors: sheet.errors } }));
}

/** A service number stands in for product and instance: the server is then in another account. */
function typedIn(visit: PageRequest): Reading {
  const typed = { ...readForm(rows, visit.form), 'access.product': asked(visit, 'productType') };
  return visit.form.has('hasServiceCode') ? { ...typed, 'access.instance': '', 'access.ip': '' } : { ...typed, 'access.serviceCode': '' };
}

const next = (order: Order) => (order.type === '首次备案' && (order.values['principal.name'] ?? '') === '' ? 'subject' : 'site');

/** 产品验证: an instance of this account, or a 备案服务号. */
export function product(visit: PageRequest): PageResponse {
  const order = orderAt(visit);
  if (order === undefined) return goTo(visit, '/order/index.htm');
  if (visit.method !== 'POST') return page(visit, order, { values: order.values });
  const values = typedIn(visit);
  if (visit.form.has('hasServiceCode') && values['access.serviceCode'] === '') {
    return page(visit, order, { values, refused: { errors: { 'access.serviceCode': '请填写备案服务号' } } });
  }
  const outcome = tried(() => saveDraft(visit.world, { order: order.id, step: 'product', values, fields: asks, to: next(order) }));
  if ('refused' in outcome) return page(visit, order, { values, refused: outcome.refused });
  return goTo(visit, pathOf[outcome.done.step], { orderId: order.id });
}

/** The instances of a product, as the table lists them; the search looks in id and address. */
export function instanceList(visit: PageRequest): PageResponse {
  const query = visit.url.searchParams;
  const isRefresh = query.get('refresh') === '1';
  const id = query.get('orderId') ?? '';
  const order = id === '' ? undefined : orderOf(visit.world, id);
  if (order !== undefined && isRefresh) keep(visit.world, { ...order, refreshed: true });
  const isEmpty = isSet(visit.traps, 'instance-empty') && !isRefresh && order?.refreshed !== true;
  const all = isEmpty ? [] : (instances[query.get('product') ?? ''] ?? []);
  const found = all.filter(({ id: instance, ip }) => `${instance} ${ip}`.includes(query.get('search') ?? ''));
  return jsonReply(found.map(({ id: instance, ip }, at) => ({ id: instance, ip, name: `示例服务器-${at + 1}`, label: instanceLabel({ id: instance, ip }) })));
}
