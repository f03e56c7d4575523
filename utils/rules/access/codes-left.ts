import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { productOf } from '../checks/product.ts';

const ecs = { 'access.product': '云服务器 ECS' } as const;

export default defineRule({
  id: 'codes-left',
  severity: 'warn',
  title: text('实例还有备案额度', 'Filings left on the instance'),
  why: text('每个网站用掉一个服务码，注销也不退回，续费也不增加；同账号直接选实例同样占一个。', 'Each site uses up a number, which neither deregistering nor renewing gives back; choosing the instance directly counts too.'),
  source: sources.aliyunLimits,
  needs: ['access.product'],
  messages: {
    none: text('您记录了实例没有剩余的服务码。请换一个实例（见 实例列表里的免费备案数量）', 'You noted that no service number is left. Use another instance (see the free filings in the list)'),
    few: text('本单 {count} 个网站，实例只剩 {left} 个服务码', 'This order has {count} sites, but only {left} service numbers are left on the instance'),
    more: text('{product}最多 {quota} 个服务码，您记录剩 {left} 个，请核对', '{productEn} has {quota} service numbers at most; you noted {left} left, compare it'),
  },
  check(values, { codesLeft, sitesInOrder }) {
    if (codesLeft === undefined) return 'unknown';
    if (codesLeft === 0) return { message: 'none' };
    if (sitesInOrder !== undefined && sitesInOrder > codesLeft) return { message: 'few', data: { count: String(sitesInOrder), left: String(codesLeft) } };
    const product = productOf(values['access.product']);
    if (product?.quota === undefined || product.per !== 'instance' || codesLeft <= product.quota) return 'pass';
    return { message: 'more', data: { product: product.name.zh, productEn: product.name.en, quota: String(product.quota), left: String(codesLeft) } };
  },
  examples: [
    { values: ecs, facts: { codesLeft: 5 }, gives: 'pass' },
    { values: ecs, facts: { codesLeft: 0 }, gives: 'none' },
    { values: ecs, facts: { codesLeft: 1, sitesInOrder: 2 }, gives: 'few' },
    { values: ecs, facts: { codesLeft: 6 }, gives: 'more' },
    { values: ecs, gives: 'unknown' },
  ],
});
