import { isEditable, submitted, uploadSlots, type Order, type UploadSlot } from '../../model.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { attach, keep, nowIn, orderOf, Refusal } from '../../world.ts';
import { formMarkup, mainButton, refusedBox, tried, type Refused } from '../form-page.ts';
import { html, type Markup } from '../html.ts';
import { frame } from '../row.ts';
import { shell } from '../shell.ts';
import { orderAt, stepsFor } from '../steps.ts';
import { address, asked, goTo, jsonReply, markupReply } from '../visit.ts';

interface Paper {
  readonly slot: UploadSlot;
  readonly title: string;
  readonly must: boolean;
  readonly hint: string;
}

const formTitle = '网站备案信息真实性核验单';

const papers: readonly Paper[] = [
  { slot: 'certificate', title: '主办单位证件', must: true, hint: '证件原件彩色扫描件或照片，四角完整' },
  { slot: 'id-front', title: '网站负责人证件（人像面）', must: true, hint: '最新签发的证件原件照片' },
  { slot: 'id-back', title: '网站负责人证件（国徽面）', must: true, hint: '最新签发的证件原件照片' },
  { slot: 'undertaking', title: formTitle, must: true, hint: '请下载对应模板，打印后由负责人签字（单位加盖公章），再上传扫描件' },
  { slot: 'auxiliary', title: '辅助资料', must: false, hint: '管局要求的其他资料，如前置审批文件、授权书' },
];

function paperRow(visit: PageRequest, order: Order, { slot, title, must, hint }: Paper): Markup {
  const name = order.uploads[slot];
  const download = slot === 'undertaking' && html` <a href="${address(visit, '/order/template.doc', { orderId: order.id })}" download="${formTitle}.doc">下载模板</a>`;
  const content = html`<input type="file" name="${slot}" accept="image/jpeg,image/png" data-slot="${slot}"> <span class="icp-file" id="J_file_${slot}">${name ?? '未上传'}</span>${download}`;
  return frame({ label: `${title}：`, must, content, hint });
}

function page(visit: PageRequest, order: Order, refused?: Refused): PageResponse {
  const rows = papers.map((paper) => paperRow(visit, order, paper));
  const body = formMarkup({
    visit,
    to: '/order/upload.htm',
    event: 'submitOrder',
    hidden: { orderId: order.id },
    body: html`<div class="icp-tipmessage-yellow"><span>请上传证件原件的扫描件或照片，格式为 jpg 或 png，每张不超过 4 MB</span></div>${refusedBox(refused)}
<div class="icp-content-block"><div class="icp-content-block-subtitle">上传${formTitle}及证件</div><div class="icp-form icp-form-type-block">${rows}</div></div>`,
    buttons: mainButton('提交备案'),
  });
  const steps = stepsFor('upload', { isFiled: order.type !== '首次备案' });
  return markupReply(shell(visit, { title: '上传资料', steps, body }));
}

/** Hands the order in; the photo that stands for the later 真实性核验 is taken after the first review. */
function submit(visit: PageRequest, order: Order): Order {
  if (!isEditable(order)) throw new Refusal('订单已提交，请勿重复提交');
  const missing = papers.filter(({ slot, must }) => must && order.uploads[slot] === undefined);
  if (missing.length > 0) throw new Refusal(`请上传：${missing.map(({ title }) => title).join('、')}`, 422);
  return keep(visit.world, submitted(order, nowIn(visit.world)));
}

/** 上传资料: papers, the authenticity form with its template, and the button that hands the order in. */
export function upload(visit: PageRequest): PageResponse {
  const order = orderAt(visit);
  if (order === undefined) return goTo(visit, '/order/index.htm');
  if (visit.method !== 'POST') return page(visit, order);
  const outcome = tried(() => submit(visit, order));
  if ('refused' in outcome) return page(visit, order, outcome.refused);
  return goTo(visit, '/order/detail.htm', { orderId: order.id });
}

const isSlot = (name: string): name is UploadSlot => uploadSlots.some((slot) => slot === name);

/** Takes a file's name; its content stays with the browser. */
export function file(visit: PageRequest): PageResponse {
  const slot = asked(visit, 'slot');
  if (!isSlot(slot)) throw new Refusal('资料类型不存在', 404);
  const name = asked(visit, 'name').slice(0, 200);
  attach(visit.world, asked(visit, 'orderId'), { slot, name });
  return jsonReply({ name });
}

const line = (label: string, value: string | undefined) => html`<tr><td>${label}</td><td>${value ?? ''}</td></tr>`;

/** The authenticity form of the time, as a document that a word processor opens. */
export function template(visit: PageRequest): PageResponse {
  const { values } = orderOf(visit.world, asked(visit, 'orderId'));
  const document = html`<html><head><meta charset="utf-8"><title>${formTitle}</title></head><body><h1>${formTitle}</h1><table border="1">
${line('主办者名称', values['subject.name'])}${line('网站名称', values['site.name'])}${line('域名', values['site.domain'])}${line('网站负责人', values['sitePrincipal.name'])}
${line('核验结论', '')}${line('网站负责人签字', '')}${line('日期', '')}</table></body></html>`;
  const headers = { 'content-type': 'application/msword; charset=utf-8', 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(formTitle)}.doc` };
  return { headers, body: document.text };
}
