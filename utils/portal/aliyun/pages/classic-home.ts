import { text } from '../../../core/text.ts';
import type { Page } from '../../page.ts';

export const classicHome: Page = {
  id: 'classic.home',
  title: text('备案首页', 'Filing home'),
  role: 'orders',
  signature: {
    paths: ['/order/index'],
    headings: ['备案首页', '我的备案信息', '备案订单', '阿里云备案系统'],
    labels: ['备案订单', '订单号'],
    buttons: ['新增网站', '开始备案', '首次备案'],
    not: ['您尚未登录，请登录后办理备案。'],
  },
  locators: {},
  expected: [],
  adding: { buttons: ['新增网站', '开始备案', '首次备案', '新增备案'], beside: ['我的备案信息', '备案订单', '我的备案订单'] },
};
