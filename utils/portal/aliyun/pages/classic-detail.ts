import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const classicDetail: Page = {
  id: 'classic.detail',
  title: text('订单详情', 'Order'),
  role: 'order',
  signature: {
    paths: ['/order/detail'],
    headings: ['订单详情', '备案订单详情', '备案进度', '阿里云备案系统'],
    labels: ['订单号', '订单状态', '提交时间'],
    buttons: ['放弃备案', '撤销'],
  },
  locators: {},
  expected: [],
};
