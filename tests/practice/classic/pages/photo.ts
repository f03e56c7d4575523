import { levelsOf } from '../../../../utils/core/field.ts';
import { moved, type Order } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { keep, nowIn, ordersOf, accountOf, orderOf, Refusal } from '../../world.ts';
import { formMarkup, mainButton, refusedBox, tried, type Refused } from '../form-page.ts';
import { attributes, html, type Markup } from '../html.ts';
import { frame } from '../row.ts';
import { shell } from '../shell.ts';
import { address, asked, goTo, markupReply } from '../visit.ts';

const box = (name: string) => html`<input type="text" class="icp-form-item-input"${attributes({ name, id: `J_${name}` })} autocomplete="off">`;

/** Who receives the backdrop. Not fields of a filing: an address for a parcel. */
function backdropForm(visit: PageRequest, order: Order): Markup {
  return html`<form method="post" id="J_backdrop" action="${address(visit, '/order/photo.htm')}"><input type="hidden" name="orderId" value="${order.id}"><input type="hidden" name="do" value="apply">
<div class="icp-form icp-form-type-block">${frame({ label: '收件人：', must: true, content: box('receiver') })}${frame({ label: '收件地址：', must: true, content: box('receiverAddress') })}${frame({ label: '收件人电话：', must: true, content: box('receiverPhone') })}</div>
<div class="icp-form-button"><button type="submit" class="icp-button">申请幕布</button></div></form>`;
}

const rules = ['照片中的人必须是网站负责人本人，站在幕布正中，露出上半身', '请勿穿红色或蓝色上衣拍照', '背景应全部为幕布，幕布上的文字清晰可见', '照片审核约需 1 个工作日'];

const shanghai = html`<div class="icp-tipmessage-blue">上海用户：根据上海市通信管理局要求，请使用上海市通信管理局手机 App 核验网站负责人，拍照地点须在上海市内</div>`;

function page(visit: PageRequest, order: Order, refused?: Refused): PageResponse {
  const [province] = levelsOf(order.values['subject.region'] ?? '');
  const applied = asked(visit, 'applied') === '1' && html`<div class="icp-tipmessage-blue">幕布申请已提交，将免费邮寄至您填写的地址（仅限中国内地）</div>`;
  const sending = formMarkup({
    visit,
    to: '/order/photo.htm',
    event: 'submitPhoto',
    hidden: { orderId: order.id, do: 'photo', photoName: '' },
    body: html`<div class="icp-form icp-form-type-block">${frame({ label: '网站负责人照片：', must: true, content: html`<input type="file" name="photo" id="J_photo" accept="image/jpeg,image/png">`, hint: 'jpg 或 png，不小于 800×600' })}</div>`,
    buttons: mainButton('提交照片'),
  });
  const body = html`${refusedBox(refused)}${applied}<div class="icp-tipmessage-yellow">订单 ${order.id} 已通过阿里云初审，请网站负责人按要求拍照核验</div>${province === '上海市' ? shanghai : html`<p>上海用户请使用上海市通信管理局手机 App 核验网站负责人。</p>`}
<div class="icp-content-block-subtitle">拍照要求</div><div class="icp-backdrop"><ul>${rules.map((rule) => html`<li>${rule}</li>`)}</ul></div>
<div class="icp-content-block-subtitle">幕布申请</div>${backdropForm(visit, order)}
<div class="icp-content-block-subtitle">上传照片</div>${sending}`;
  return markupReply(shell(visit, { title: '办理拍照', body }));
}

function waiting(visit: PageRequest): PageResponse {
  return markupReply(shell(visit, { title: '办理拍照', body: html`<p class="icp-empty">暂无需要办理拍照的订单。订单通过阿里云初审后，可在此申请幕布并上传照片。</p>` }));
}

function act(visit: PageRequest, order: Order): Order {
  const isPhoto = asked(visit, 'do') === 'photo';
  if (!isPhoto && ['receiver', 'receiverAddress', 'receiverPhone'].some((name) => asked(visit, name) === '')) throw new Refusal('请填写完整的收件信息', 422);
  if (!isPhoto) return order;
  if (asked(visit, 'photoName') === '') throw new Refusal('请先选择网站负责人照片', 422);
  return keep(visit.world, moved(order, 'awaiting-submission', nowIn(visit.world)));
}

/** 办理拍照: the backdrop, what to wear, and the photo of the website's principal. */
export function photo(visit: PageRequest): PageResponse {
  const id = asked(visit, 'orderId');
  const order = id === '' ? ordersOf(visit.world, accountOf(visit.world).name).find((one) => one.stage === 'photo') : orderOf(visit.world, id);
  if (order === undefined || order.stage !== 'photo') return waiting(visit);
  if (visit.method !== 'POST') return page(visit, order);
  const outcome = tried(() => act(visit, order));
  if ('refused' in outcome) return page(visit, order, outcome.refused);
  if (outcome.done.stage === 'photo') return goTo(visit, '/order/photo.htm', { orderId: order.id, applied: '1' });
  return goTo(visit, '/order/detail.htm', { orderId: order.id });
}
