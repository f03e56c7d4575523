import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const classicOrders: Page = {
  id: 'classic.orders',
  title: text('备案订单', 'Orders'),
  role: 'orders',
  signature: {
    paths: ['/order/list'],
    headings: ['我的备案', '我的备案订单', '订单列表', '阿里云备案系统'],
    labels: ['订单号', '订单类型', '订单状态', '提交时间'],
    buttons: ['新增网站'],
  },
  locators: {},
  expected: [],
};
