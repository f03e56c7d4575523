import type { Reading } from '../../../../utils/core/field.ts';
import type { PageRequest, PageResponse } from '../../page.ts';
import { accountOf, saveDraft } from '../../world.ts';
import { isCaptchaRight } from '../captcha.ts';
import { formMarkup, mainButton, refusedBox, tried, unlocked, type Refused } from '../form-page.ts';
import { readForm, verifyRows } from '../forms.ts';
import { html, type Markup } from '../html.ts';
import { errorBox, frame, rowMarkup, type Sheet } from '../row.ts';
import { shell } from '../shell.ts';
import { orderAt, stepsFor } from '../steps.ts';
import { asked, goTo, markupReply } from '../visit.ts';

/** The link to a picture of the number on its certificate; named by the script once a certificate is chosen. */
const sampleRow = html`<div class="icp-form-item icp-form-sample display-none" id="J_sample"><div class="icp-form-item-left-title"></div><a href="#sample"></a></div>`;

const captchaFault = '验证码错误，请重新输入';

function captchaRow(session: string, error: string | undefined): Markup {
  const content = html`<input type="hidden" name="sessionid" id="J_sessionid" value="${session}"><input type="text" class="icp-form-item-input icp-captcha" name="selfCaptcha" id="J_selfCaptcha" maxlength="4" autocomplete="off"><img id="J_captchaImage" class="icp-captcha-image" src="/order/captcha.do?sessionid=${session}" alt="验证码" width="110" height="40"><a href="#" id="J_captchaAgain">看不清，换一张</a>`;
  return frame({ label: '验证码:', must: true, content, error });
}

function page(visit: PageRequest, values: Reading, refused?: Refused & { readonly captcha?: string }): PageResponse {
  const sheet: Sheet = { values, errors: refused?.errors ?? {}, locked: unlocked, traps: visit.traps };
  const session = crypto.randomUUID();
  const rows = verifyRows.map((row) => [rowMarkup(row, sheet), row.field === 'subject.certificateNumber' && sampleRow]);
  const form = formMarkup({
    visit,
    to: '/order/selfBaIndex.htm',
    event: 'selfBaValidate',
    hidden: { orderId: asked(visit, 'orderId') },
    body: html`<div class="icp-content-block"><div class="icp-tipmessage-yellow"><span>请填写以下信息开始备案，系统将根据您填写的域名和证件，自动验证您的备案类型</span></div>
${refusedBox(refused)}${errorBox(sheet, verifyRows)}<div class="icp-form icp-form-type-block">${rows}${captchaRow(session, refused?.captcha)}</div></div>`,
    buttons: mainButton('验证备案类型'),
  });
  const links = html`<a href="#help">备案帮助</a><a href="#map">核验点地址</a>`;
  return markupReply(shell(visit, { title: '开始备案：', links, steps: stepsFor('verify', { isFiled: false }), body: form, form: { rows: verifyRows, errors: sheet.errors } }));
}

/** 验证备案类型: who files and for which domain; the console derives the type. */
export function verify(visit: PageRequest): PageResponse {
  if (accountOf(visit.world).subject !== null) return goTo(visit, '/order/index.htm');
  const order = orderAt(visit);
  if (visit.method !== 'POST') return page(visit, order?.values ?? {});
  const values = readForm(verifyRows, visit.form);
  const isRight = isCaptchaRight(asked(visit, 'sessionid'), asked(visit, 'selfCaptcha'));
  const fields = verifyRows.map((row) => row.field);
  const outcome = tried(() =>
    saveDraft(visit.world, { order: order?.id, step: 'check', values: { ...values, 'site.serviceType': '网站' }, fields, ...(isRight && { to: 'product' as const }) }),
  );
  if ('refused' in outcome) return page(visit, values, isRight ? outcome.refused : { ...outcome.refused, captcha: captchaFault });
  return isRight ? goTo(visit, '/order/productVerify.htm', { orderId: outcome.done.id }) : page(visit, values, { errors: {}, captcha: captchaFault });
}
