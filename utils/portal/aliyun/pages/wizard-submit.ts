import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const wizardSubmit: Page = {
  id: 'wizard.submit',
  title: text('提交订单', 'Submit the order'),
  role: 'form',
  signature: {
    paths: ['/pcContainer/formpage'],
    steps: ['提交订单', '提交备案'],
    headings: ['提交订单', '信息确认'],
    buttons: ['提交订单', '提交备案', '提交初审'],
  },
  locators: {},
  expected: [],
  primary: ['提交', '提交订单', '提交备案', '提交初审', '上一步'],
};
