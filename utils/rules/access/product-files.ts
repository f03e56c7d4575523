import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { productOf } from '../checks/product.ts';

/** Products that carry traffic but are no server to file on. */
const carriers = ['弹性公网IP', 'EIP', '对象存储', 'OSS', 'CDN', 'WAF', 'DDOS', 'SLB', '负载均衡'];

export default defineRule({
  id: 'product-files',
  severity: 'warn',
  title: text('可用于备案的产品', 'A product that can be filed on'),
  why: text('弹性公网 IP、CDN、OSS、WAF 本身不是备案资源：要有背后的内地服务器，或按新增接入办理。', 'An elastic IP, CDN, OSS or WAF is no resource to file on: it takes a mainland server behind it, or an added access.'),
  source: sources.aliyunInstance,
  needs: ['access.product'],
  messages: {
    carrier: text('“{product}”不能单独用于备案。请选内地的 ECS、轻量应用服务器等；源站在别家的走“新增接入”', '“{product}” cannot be filed on by itself. Choose a mainland ECS or the like; with an origin elsewhere add access'),
  },
  check(values) {
    const chosen = normalised(values['access.product'].slice(0, 100)).value;
    if (productOf(values['access.product']) !== undefined) return 'pass';
    const carrier = carriers.find((one) => chosen.includes(one));
    return carrier === undefined ? 'unknown' : { message: 'carrier', data: { product: values['access.product'].trim().slice(0, 40) } };
  },
  examples: [
    { values: { 'access.product': '云服务器 ECS' }, gives: 'pass' },
    { values: { 'access.product': '轻量应用服务器' }, gives: 'pass' },
    { values: { 'access.product': '弹性公网IP' }, gives: 'carrier' },
    { values: { 'access.product': '别的产品' }, gives: 'unknown' },
  ],
});
