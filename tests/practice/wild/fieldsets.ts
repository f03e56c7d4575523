import { html, type Markup } from '../classic/html.ts';
import type { WildForm } from './index.ts';

const labelled = (id: string, label: string, control: Markup): Markup => html`<div><div><b id="${id}">${label}</b></div><section>${control}</section></div>`;

/** Legends as section titles; every control is tied to its words by `aria-labelledby` alone. */
export const fieldsetForm: WildForm = {
  title: '填写主办者信息',
  fields: {
    'subject.name': 'unit', 'subject.nature': 'kind', 'subject.certificateType': 'paper', 'principal.name': 'who', 'principal.idType': 'card',
    'principal.idValidUntil': 'until', 'principal.mobile': 'cell',
  },
  body: html`<fieldset><legend>主体信息</legend>
${labelled('l1', '主办单位性质', html`<select name="kind" aria-labelledby="l1"><option value="">请选择</option><option>企业</option><option>个人</option><option>事业单位</option></select>`)}
${labelled('l2', '主办单位证件类型', html`<select name="paper" aria-labelledby="l2"><option value="">请选择</option><option>营业执照（个人或企业）</option><option>组织机构代码证</option></select>`)}
${labelled('l3', '主办单位名称', html`<input type="text" name="unit" aria-labelledby="l3">`)}</fieldset>
<fieldset><legend>主体负责人信息</legend>
${labelled('l4', '姓名', html`<input type="text" name="who" aria-labelledby="l4">`)}
${labelled('l5', '证件类型', html`<span role="radiogroup" aria-labelledby="l5"><label><input type="radio" name="card" value="1">居民身份证</label> <label><input type="radio" name="card" value="2">护照</label></span>`)}
${labelled('l6', '证件有效期止', html`<input type="date" name="until" aria-labelledby="l6">`)}
${labelled('l7', '手机号码', html`<input type="tel" name="cell" aria-labelledby="l7">`)}</fieldset>`,
};
