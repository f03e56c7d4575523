import { text } from '../../../core/text.ts';
import { accessLabels } from '../labels.ts';
import type { Page } from '../../page.ts';

export const classicProduct: Page = {
  id: 'classic.product',
  title: text('产品验证', 'Product verification'),
  role: 'form',
  signature: {
    paths: ['/order/productVerify'],
    steps: ['产品验证'],
    headings: ['产品验证'],
    labels: ['产品类型', '选择实例', '已有备案服务号', '备案服务号'],
    buttons: ['验证'],
  },
  locators: { 'site.domain': { labels: ['域名'] }, ...accessLabels },
  expected: ['site.domain', 'access.product'],
  primary: ['验证'],
};
