import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { productOf } from '../checks/product.ts';

const ecs = { 'access.product': '云服务器 ECS' } as const;

export default defineRule({
  id: 'instance-months',
  severity: 'warn',
  title: text('实例购买时长', 'How long the instance was bought for'),
  why: text('购买时长（含续费）不够的实例申请不到服务码；各产品要求不同，表是 2020 年前后的。', 'Too short a term (renewals included) gives no service number; products differ, and the table is of about 2020.'),
  source: sources.aliyunInstance,
  needs: ['access.product'],
  messages: {
    short: text('{product}要买满 {least} 个月，您记录的是 {months} 个月。续费后累计够了再申请', '{productEn} must be bought for {least} months; you noted {months}. Renew until it adds up'),
  },
  check(values, { instanceMonths: months }) {
    const product = productOf(values['access.product']);
    if (product?.months === undefined || months === undefined) return 'unknown';
    if (months >= product.months) return 'pass';
    return { message: 'short', data: { product: product.name.zh, productEn: product.name.en, least: String(product.months), months: String(months) } };
  },
  examples: [
    { values: ecs, facts: { instanceMonths: 3 }, gives: 'pass' },
    { values: ecs, facts: { instanceMonths: 2 }, gives: 'short' },
    { values: { 'access.product': '弹性Web托管' }, facts: { instanceMonths: 3 }, gives: 'short' },
    { values: { 'access.product': '别的产品' }, facts: { instanceMonths: 1 }, gives: 'unknown' },
    { values: ecs, gives: 'unknown' },
  ],
});
