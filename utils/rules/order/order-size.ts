import { defineRule } from '../../core/rule.ts';
import type { Province } from '../../core/province.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const at = (region: string) => ({ 'subject.region': region, 'subject.nature': '企业' });

interface Counted {
  readonly individual: boolean;
  readonly filed: number | undefined;
}

/** The fewest sites that one order of this entity may hold, and the text that says so. */
function mostOf(province: Province, { individual, filed }: Counted) {
  const { sitesPerOrder, domainsPerOrder, singleAbove, firstDomains } = province;
  const above = individual ? singleAbove?.value.individual : singleAbove?.value.organisation;
  const found = [
    ...(sitesPerOrder === undefined ? [] : [{ cell: sitesPerOrder, most: sitesPerOrder.value }]),
    ...(domainsPerOrder === undefined ? [] : [{ cell: domainsPerOrder, most: domainsPerOrder.value }]),
    ...(singleAbove !== undefined && above !== undefined && filed !== undefined && filed > above ? [{ cell: singleAbove, most: 1 }] : []),
    ...(firstDomains !== undefined && individual && filed === 0 ? [{ cell: firstDomains, most: firstDomains.value }] : []),
  ];
  return found.toSorted((one, other) => one.most - other.most)[0];
}

export default defineRule({
  id: 'order-size',
  severity: 'warn',
  title: text('一个订单的网站数', 'Sites in one order'),
  why: text('湖北、湖南一单只收一个网站，山西、河南等限制域名数；超出的整单退回。', 'Hubei and Hunan take one site an order, Shanxi and Henan limit the domains; an order with more is returned as a whole.'),
  source: sources.huaweiFiling,
  needs: ['subject.region', 'subject.nature'],
  messages: {
    many: text('本单 {count} 个，{province}一单最多 {most} 个（{as}，{by}）。请分成几单先后提交', 'This order has {count}, {provinceEn} takes {most} an order ({as}, {by}). Split it and submit one after the other'),
  },
  check(values, { sitesInOrder, filedSites: filed }) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    if (individual === undefined || province === undefined || sitesInOrder === undefined) return 'unknown';
    const limit = mostOf(province, { individual, filed });
    if (limit === undefined || sitesInOrder <= limit.most) return 'pass';
    return { message: 'many', data: { count: String(sitesInOrder), most: String(limit.most), ...cited(province, limit.cell) } };
  },
  examples: [
    { values: at('湖北省/武汉市/江汉区'), facts: { sitesInOrder: 1 }, gives: 'pass' },
    { values: at('浙江省/杭州市/西湖区'), facts: { sitesInOrder: 9 }, gives: 'pass' },
    { values: at('湖北省/武汉市/江汉区'), facts: { sitesInOrder: 2 }, gives: 'many' },
    { values: at('江西省/南昌市/东湖区'), facts: { sitesInOrder: 2, filedSites: 16 }, gives: 'many' },
    { values: { ...at('海南省/海口市/龙华区'), 'subject.nature': '个人' }, facts: { sitesInOrder: 2, filedSites: 0 }, gives: 'many' },
    { values: at('湖北省/武汉市/江汉区'), gives: 'unknown' },
  ],
});
