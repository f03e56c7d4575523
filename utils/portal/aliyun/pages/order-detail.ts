import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const orderDetail: Page = {
  id: 'order.detail',
  title: text('订单详情', 'Order'),
  role: 'order',
  signature: {
    paths: ['/pcContainer/orderdetail'],
    headings: ['订单详情', '备案进度', '审核进度'],
    labels: ['阿里云初审', '工信部短信核验', '管局审核', '待提交管局', '未进行'],
    buttons: ['撤销', '撤销备案', '放弃备案'],
    not: ['备案服务号申请'],
  },
  locators: {},
  expected: [],
};
