import { html, type Markup } from '../classic/html.ts';
import type { WildForm } from './index.ts';

const box = (name: string, placeholder: string): Markup => html`<p><input type="text" name="${name}" placeholder="${placeholder}" size="50"></p>`;

/** Nothing but placeholders: what a control is stands inside it, and is gone once it has a value. */
export const placeholderForm: WildForm = {
  title: '填写互联网信息服务',
  fields: {
    'site.name': 'f1', 'site.homeUrl': 'f2', 'site.remark': 'f3', 'sitePrincipal.name': 'f4', 'sitePrincipal.idNumber': 'f5', 'sitePrincipal.mobile': 'f6',
    'sitePrincipal.email': 'f7',
  },
  body: html`<h2>网站信息</h2>${box('f1', '请填写网站名称，需包含中文')}${box('f2', '网站首页URL')}<p><textarea name="f3" rows="3" cols="50" placeholder="请根据实际情况填写备注内容"></textarea></p>
<h2>网站负责人信息</h2>${box('f4', '姓名')}${box('f5', '证件号码')}${box('f6', '手机号')}${box('f7', '邮箱')}`,
};
