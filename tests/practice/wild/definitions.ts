import { html } from '../classic/html.ts';
import type { WildForm } from './index.ts';

/** Terms and their definitions; a hint and an error place stand between the two. */
export const definitionForm: WildForm = {
  title: '填写主办者信息',
  fields: {
    'subject.name': 'a1', 'subject.certificateNumber': 'a2', 'subject.certificateAddress': 'a3', 'subject.mailingAddress': 'a4', 'subject.remark': 'a5',
    'principal.name': 'b1', 'principal.idNumber': 'b2', 'principal.mobile': 'b3', 'principal.email': 'b4',
  },
  body: html`<h3>主办者基础信息</h3><dl>
<dt>主办者名称 *</dt><dd><span class="tip">与证件上的名称一致</span><p><input type="text" name="a1"></p></dd>
<dt>证件号码 *</dt><dd><p><input type="text" name="a2"></p></dd>
<dt>证件住所</dt><dd><p><input type="text" name="a3"></p></dd>
<dt>通信地址</dt><dd><p><input type="text" name="a4"></p><em>精确到门牌号</em></dd>
<dt>备注</dt><dd><textarea name="a5"></textarea></dd></dl>
<h3>负责人信息</h3><dl>
<dt>姓名 *</dt><dd><input type="text" name="b1"></dd>
<dt>证件号码 *</dt><dd><input type="text" name="b2"></dd>
<dt>手机号 *</dt><dd><div><input type="text" name="b3"></div></dd>
<dt>邮箱</dt><dd><input type="text" name="b4"></dd></dl>`,
};
