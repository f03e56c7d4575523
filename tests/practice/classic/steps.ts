import { isEditable, type Order } from '../model.ts';
import type { PageRequest } from '../page.ts';
import { accountOf, orderOf, ordersOf } from '../world.ts';
import type { PageParts } from './shell.ts';
import { asked } from './visit.ts';

const firstFiling = ['验证备案类型', '产品验证', '填写主体信息', '填写网站信息', '上传资料'];
const addWebsite = ['填写主体信息', '产品验证', '填写网站信息', '上传资料'];
const change = ['变更主体信息', '上传资料'];

export const titles = {
  verify: '验证备案类型',
  product: '产品验证',
  subject: '填写主体信息',
  site: '填写网站信息',
  upload: '上传资料',
  change: '变更主体信息',
} as const;

export type Titled = keyof typeof titles;

/** The order that the address names, or the account's newest that can be edited. */
export function orderAt(visit: PageRequest): Order | undefined {
  const id = asked(visit, 'orderId');
  if (id !== '') return orderOf(visit.world, id);
  return ordersOf(visit.world, accountOf(visit.world).name).find(isEditable);
}

/** The step bar: adding a website begins at the subject, for its type is known. */
export function stepsFor(page: Titled, of: { readonly isFiled: boolean }): NonNullable<PageParts['steps']> {
  const all = page === 'change' ? change : of.isFiled ? addWebsite : firstFiling;
  return { all, at: Math.max(0, all.indexOf(titles[page])) };
}
