import { text } from '../../../core/text.ts';
import { siteLabels, sitePrincipalLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const classicSite: Page = {
  id: 'classic.site',
  title: text('填写网站信息', 'Website information'),
  role: 'form',
  signature: {
    paths: ['/order/site'],
    steps: ['填写网站信息'],
    headings: ['填写网站信息', '网站信息', '网站负责人信息'],
    labels: ['网站服务内容', '网站首页URL', '已验证域名', '网站语言选择'],
    buttons: ['下一步,上传备案资料'],
  },
  locators: { ...siteLabels, ...sitePrincipalLabels },
  expected: ['site.name', 'site.domain', 'site.homeUrl', 'site.content', 'site.language', 'site.preApproval', 'site.remark', 'sitePrincipal.name', 'sitePrincipal.idType', 'sitePrincipal.idNumber', 'sitePrincipal.mobile', 'sitePrincipal.emergencyPhone', 'sitePrincipal.email'],
  primary: ['下一步,上传备案资料'],
};
