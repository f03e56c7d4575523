import type { Source } from '../core/source.ts';
import { text, type Text } from '../core/text.ts';
import { sources } from './sources.ts';

/** A product under which a filing can be made, and what it must be. */
export interface Product {
  readonly name: Text;
  /** Least months bought, renewals included; absent where no text says. */
  readonly months?: number;
  /** How many filings: each website or App uses one up. */
  readonly quota?: number;
  readonly per?: 'instance' | 'account';
  readonly note?: Text;
  readonly source: Source;
}

const product = (zh: string, en: string, more: Omit<Product, 'name' | 'source'> & { readonly source?: Source }): Product => ({ source: sources.aliyunInstance, ...more, name: text(zh, en) });

/** Alibaba Cloud's table, of about 2020; the console's 可备案实例管理 is what counts. */
export const products: readonly Product[] = [
  product('云服务器 ECS', 'ECS', { months: 3, quota: 5, per: 'instance', note: text('包年包月、有公网带宽', 'Subscription, with public bandwidth') }),
  product('轻量应用服务器', 'Simple Application Server', { months: 3, quota: 5, per: 'instance' }),
  product('云虚拟主机', 'Web Hosting', { months: 3, quota: 5, per: 'instance' }),
  product('弹性 Web 托管', 'Elastic Web Hosting', { months: 6, quota: 5, per: 'account', note: text('不能用于经营性备案', 'Not for commercial filing') }),
  product('云市场建站产品', 'Marketplace site builder', { months: 12, quota: 1, per: 'instance', note: text('首次购买 ≥12 个月，订单 ≥99 元', 'First bought for ≥12 months, order ≥99 RMB') }),
  product('NAT 网关', 'NAT Gateway', { months: 1, quota: 2, per: 'instance' }),
  product('IPv6 转换服务', 'IPv6 Translation Service', { months: 1, quota: 2, per: 'instance' }),
  product('边缘节点服务 ENS', 'Edge Node Service', { months: 3, quota: 5, per: 'instance' }),
  product('物联网套餐', 'IoT package', { months: 6, note: text('单笔订单 ≥90 元', 'Single order ≥90 RMB') }),
  product('函数计算套餐包', 'Function Compute package', { months: 12, quota: 1, per: 'instance', note: text('一位用户 2026 年所见', 'As one user saw it in 2026'), source: sources.consoleProgress }),
];
