import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const wizardSummary: Page = {
  id: 'wizard.summary',
  title: text('信息确认', 'Summary'),
  role: 'other',
  signature: {
    paths: ['/pcContainer/formpage', '/pcContainer/orderInfoList'],
    headings: ['订单信息确认', '信息确认', '订单信息', '已填写的网站', '已填写的互联网信息服务', '继续添加网站'],
    labels: ['主办者名称', '证件住所', '网站名称', '网站内容'],
    buttons: ['下一步，上传资料', '确认无误，下一步', '继续新增'],
    not: ['完成填写'],
  },
  locators: {},
  expected: [],
  primary: ['下一步'],
};
