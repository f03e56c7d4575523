import { text } from '../../../core/text.ts';
import { accessLabels, appLabels, siteLabels, sitePrincipalLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const wizardSite: Page = {
  id: 'wizard.site',
  title: text('填写互联网信息服务', 'Internet information service'),
  role: 'form',
  signature: {
    paths: ['/pcContainer/formpage'],
    steps: ['填写互联网信息服务', '网站信息填写', '填写网站信息', '服务信息', '填写网站/域名信息'],
    headings: ['网站信息', '接入信息'],
    labels: ['网站名称', '网站内容', '网站语言', '云产品实例'],
    buttons: ['完成填写'],
    not: ['订单信息确认', '信息确认', '继续添加网站', '继续新增网站', '继续添加互联网信息服务'],
  },
  locators: { ...siteLabels, ...appLabels, ...accessLabels, ...sitePrincipalLabels },
  expected: ['site.name', 'site.domain', 'site.content', 'site.language', 'site.remark', 'access.product', 'access.instance', 'sitePrincipal.name', 'sitePrincipal.idType', 'sitePrincipal.idNumber', 'sitePrincipal.mobile', 'sitePrincipal.emergencyPhone', 'sitePrincipal.email'],
  primary: ['完成填写', '上一步'],
};
