import { html, type Markup } from '../classic/html.ts';
import type { WildForm } from './index.ts';

const option = (text: string): Markup => html`<option>${text}</option>`;
const pick = (name: string, options: readonly string[]): Markup => html`<select name="${name}"><option value="">请选择</option>${options.map(option)}</select>`;
const tick = (name: string, type: string, texts: readonly string[]): Markup[] => texts.map((text) => html`<label><input type="${type}" name="${name}" value="${text}">${text}</label> `);

/** Cells in pairs, two pairs to a row, as portals of government offices lay their forms out. */
export const tableForm: WildForm = {
  title: '填写互联网信息服务',
  fields: {
    'site.name': 'wzmc', 'site.homeUrl': 'symz', 'site.content': 'fwnr', 'site.language': 'yy', 'site.remark': 'bz', 'sitePrincipal.name': 'xm',
    'sitePrincipal.idType': 'zjlx', 'sitePrincipal.idNumber': 'zjhm', 'sitePrincipal.mobile': 'sjh', 'sitePrincipal.emergencyPhone': 'yjsjh', 'sitePrincipal.email': 'yx',
  },
  body: html`<table>
<tr><th colspan="4">网站信息</th></tr>
<tr><td>网站名称<font color="red">*</font></td><td><input type="text" name="wzmc"></td><td>网站首页URL</td><td><input type="text" name="symz"></td></tr>
<tr><td>网站服务内容</td><td colspan="3">${tick('fwnr', 'checkbox', ['综合门户', '单位门户网站', '博客/个人空间', '其他'])}</td></tr>
<tr><td>网站语言</td><td colspan="3">${tick('yy', 'checkbox', ['中文简体', '中文繁体', '英语'])}</td></tr>
<tr><td>备注</td><td colspan="3"><textarea name="bz" rows="3" cols="60"></textarea></td></tr>
<tr><th colspan="4">网站负责人信息</th></tr>
<tr><td>姓名<font color="red">*</font></td><td><input type="text" name="xm"></td><td>证件类型<font color="red">*</font></td><td>${pick('zjlx', ['居民身份证', '护照', '港澳居民居住证'])}</td></tr>
<tr><td>证件号码<font color="red">*</font></td><td><input type="text" name="zjhm"></td><td>手机号<font color="red">*</font></td><td><input type="text" name="sjh" maxlength="11"></td></tr>
<tr><td>应急手机号</td><td><input type="text" name="yjsjh" maxlength="11"></td><td>邮箱</td><td><input type="text" name="yx"></td></tr>
</table>`,
};
