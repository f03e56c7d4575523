import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { provinceOf, regionParts } from '../checks/places.ts';

const mail = (address: string) => ({ 'subject.mailingAddress': address, 'subject.region': '浙江省/杭州市/西湖区' });

export default defineRule({
  id: 'mailing-province',
  severity: 'warn',
  title: text('通信地址同省', 'Mailing address in the same province'),
  why: text('证件住所与通信地址须在同一省，跨省按跨省备案退回。', 'Certificate and mailing address must be in one province; otherwise the order counts as filed elsewhere.'),
  source: sources.huaweiFiling,
  needs: ['subject.mailingAddress'],
  also: ['subject.region', 'subject.certificateAddress'],
  messages: {
    region: text('通信地址在{address}，备案地区是{region}。请填{region}境内的实际地址', 'The mailing address is in {addressEn}, the region {regionEn}. Give a real address in {regionEn}'),
    certificate: text('通信地址在{address}，证件住所在{region}，须同省', 'The mailing address is in {addressEn}, the certificate address in {regionEn}; they must be in one province'),
  },
  check(values) {
    const address = provinceOf(values['subject.mailingAddress']);
    if (address === undefined) return 'unknown';
    const told = { address: address.name.zh, addressEn: address.name.en };
    const region = regionParts(values['subject.region'] ?? '').province;
    if (region !== undefined && region !== address) return { message: 'region', data: { ...told, region: region.name.zh, regionEn: region.name.en } };
    const printed = provinceOf(values['subject.certificateAddress'] ?? '');
    if (printed !== undefined && printed !== address) {
      return { message: 'certificate', data: { ...told, region: printed.name.zh, regionEn: printed.name.en } };
    }
    return region === undefined && printed === undefined ? 'unknown' : 'pass';
  },
  examples: [
    { values: mail('浙江省杭州市西湖区示例路1号'), gives: 'pass' },
    { values: mail('示例路1号1栋101室'), gives: 'unknown' },
    { values: mail('江苏省南京市示例路1号'), gives: 'region' },
    { values: { 'subject.mailingAddress': '江苏省南京市示例路1号', 'subject.certificateAddress': '浙江省杭州市示例路1号' }, gives: 'certificate' },
  ],
});
