import { text } from '../../../core/text.ts';
import { accessLabels, checkLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const wizardBasic: Page = {
  id: 'wizard.basic',
  title: text('基础信息校验', 'Basic information check'),
  role: 'form',
  signature: {
    paths: ['/pcContainer/formpage'],
    steps: ['基础信息校验', '基础信息', '验证备案信息'],
    headings: ['互联网信息服务校验'],
    labels: ['服务类型', '网站域名'],
    buttons: ['信息校验'],
  },
  locators: { ...checkLabels, ...accessLabels },
  expected: ['site.serviceType', 'site.domain'],
  primary: ['信息校验', '下一步'],
};
