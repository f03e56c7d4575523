import { text } from '../../../core/text.ts';
import { checkLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const classicType: Page = {
  id: 'classic.type',
  title: text('验证备案类型', 'Verify the filing type'),
  role: 'form',
  signature: {
    paths: ['/order/selfBaIndex'],
    steps: ['验证备案类型'],
    headings: ['开始备案'],
    labels: ['主办单位所属区域', '主办单位性质', '主办单位证件类型', '主办单位证件号码'],
    buttons: ['验证备案类型'],
  },
  locators: checkLabels,
  expected: ['subject.region', 'subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'site.domain'],
  primary: ['验证备案类型'],
};
