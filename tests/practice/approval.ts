import { levelsOf, type FieldId } from '../../utils/core/field.ts';
import { prefill, type FiledSite, type FiledSubject, type Order } from './model.ts';
import type { World } from './world.ts';

/** The character of a province in ICP numbers. */
const provinceMarks: Readonly<Record<string, string>> = {
  北京市: '京', 天津市: '津', 河北省: '冀', 山西省: '晋', 内蒙古自治区: '蒙', 辽宁省: '辽', 吉林省: '吉', 黑龙江省: '黑', 上海市: '沪', 江苏省: '苏',
  浙江省: '浙', 安徽省: '皖', 福建省: '闽', 江西省: '赣', 山东省: '鲁', 河南省: '豫', 湖北省: '鄂', 湖南省: '湘', 广东省: '粤', 广西壮族自治区: '桂',
  海南省: '琼', 重庆市: '渝', 四川省: '蜀', 贵州省: '黔', 云南省: '滇', 西藏自治区: '藏', 陕西省: '陕', 甘肃省: '陇', 青海省: '青',
  宁夏回族自治区: '宁', 新疆维吾尔自治区: '新',
};

/** A number that no administration gives out before 2099. */
function subjectNumber(order: Order): string {
  const [province = ''] = levelsOf(order.values['subject.region'] ?? '');
  return `${provinceMarks[province] ?? '京'}ICP备2099${order.id.slice(-6)}号`;
}

function siteOf(order: Order, subject: FiledSubject): FiledSite {
  const of = (field: FieldId) => order.values[field] ?? '';
  return { name: of('site.name'), domain: of('site.domain'), number: `${subject.number ?? ''}-${subject.sites.length + 1}` };
}

/** What the administration's approval leaves in the account: the subject with its number, and one more website. */
export function fileApproved(world: World, order: Order): void {
  const account = world.accounts.get(order.account);
  if (account === undefined) return;
  const fresh: FiledSubject = { id: order.id.slice(-7), number: null, values: order.values, sites: [] };
  const subject = account.subject ?? { ...fresh, values: prefill(fresh) };
  const numbered = { ...subject, number: subject.number ?? subjectNumber(order) };
  account.subject = { ...numbered, sites: [...numbered.sites, siteOf(order, numbered)] };
}
