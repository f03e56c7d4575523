import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const orders: Page = {
  id: 'orders',
  title: text('我的备案', 'My filings'),
  role: 'orders',
  signature: {
    paths: ['/pcContainer/myorder'],
    headings: ['我的备案', '进行中订单', '已完成订单'],
    labels: ['订单号', '订单类型', '当前进度', '主体备案号'],
    buttons: ['新增/接入其它服务', '免费自助备案', '新增互联网信息服务'],
    not: ['信息校验', '完成填写', '备案服务号申请'],
  },
  locators: {},
  expected: [],
  adding: {
    buttons: ['新增/接入其它服务', '新增/接入其他服务', '新增互联网信息服务', '开始备案', '新增备案'],
    beside: ['已备案信息', '备案信息', '我的备案'],
  },
};
