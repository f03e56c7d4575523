import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { provinceOf, regionParts } from '../checks/places.ts';

const unit = { 'subject.nature': '企业', 'subject.region': '浙江省/杭州市/西湖区' } as const;

export default defineRule({
  id: 'certificate-province',
  severity: 'block',
  title: text('备案地区与证件住所同省', 'Filing region in the province of the certificate'),
  why: text('单位只能在证件签发地所在省备案，跨省一律退回。', 'Organisations file in the province of their certificate; other provinces return the order.'),
  source: sources.aliyunLimits,
  needs: ['subject.region', 'subject.certificateAddress', 'subject.nature'],
  messages: {
    other: text('地区选了{region}，证件住所在{address}。单位须在证件所在省备案', 'The region is {regionEn}, but the certificate address is in {addressEn}. Organisations file where the certificate was issued'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const region = regionParts(values['subject.region']).province;
    const address = provinceOf(values['subject.certificateAddress']);
    if (individual === true) return 'pass';
    if (individual === undefined || region === undefined || address === undefined) return 'unknown';
    if (region === address) return 'pass';
    const told = { region: region.name.zh, address: address.name.zh };
    return { message: 'other', data: { ...told, regionEn: region.name.en, addressEn: address.name.en } };
  },
  examples: [
    { values: { ...unit, 'subject.certificateAddress': '浙江省杭州市西湖区示例路1号' }, gives: 'pass' },
    { values: { ...unit, 'subject.nature': '个人', 'subject.certificateAddress': '安徽省合肥市示例路1号' }, gives: 'pass' },
    { values: { ...unit, 'subject.certificateAddress': '江苏省南京市玄武区示例路1号' }, gives: 'other' },
    { values: { ...unit, 'subject.certificateAddress': '西湖区示例路1号' }, gives: 'unknown' },
  ],
});
