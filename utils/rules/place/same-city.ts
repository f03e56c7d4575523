import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cityOf, provinceOf, regionParts } from '../checks/places.ts';

const hebei = { 'subject.region': '河北省/石家庄市/长安区', 'subject.certificateAddress': '河北省石家庄市长安区示例路1号' } as const;

export default defineRule({
  id: 'same-city',
  severity: 'warn',
  title: text('两处地址同市', 'Both addresses in one city'),
  why: text('河北、河南、贵州要求证件住所与通信地址在同一个市。', 'Hebei, Henan and Guizhou want certificate and mailing address in one city.'),
  source: sources.huaweiFiling,
  needs: ['subject.certificateAddress', 'subject.mailingAddress'],
  also: ['subject.region'],
  messages: {
    mailing: text('{province}要求两处地址同市：证件住所在{city}，通信地址在{other}', '{provinceEn} wants both addresses in one city: the certificate says {city}, the mailing address {other}'),
    region: text('{province}要求地区与证件住所同市：地区选了{other}，证件住所在{city}', '{provinceEn} wants the region in the city of the certificate: chosen is {other}, the certificate says {city}'),
  },
  check(values) {
    const region = regionParts(values['subject.region'] ?? '');
    const province = region.province ?? provinceOf(values['subject.certificateAddress']);
    if (province === undefined) return 'unknown';
    if (province.sameCity === undefined) return 'pass';
    // A person from elsewhere has no address in the province; what that means another rule says.
    if ((provinceOf(values['subject.certificateAddress']) ?? province) !== province) return 'unknown';
    const city = cityOf(values['subject.certificateAddress']);
    if (city === undefined) return 'unknown';
    const told = { province: province.name.zh, provinceEn: province.name.en, city };
    if (region.city !== undefined && region.city !== city) return { message: 'region', data: { ...told, other: region.city }, at: 'subject.region' };
    const other = cityOf(values['subject.mailingAddress']) ?? region.city;
    if (other === undefined) return 'unknown';
    return other === city ? 'pass' : { message: 'mailing', data: { ...told, other }, at: 'subject.mailingAddress' };
  },
  examples: [
    { values: { ...hebei, 'subject.mailingAddress': '石家庄市桥西区示例路2号' }, gives: 'pass' },
    { values: { ...hebei, 'subject.mailingAddress': '示例路2号' }, gives: 'pass' },
    {
      values: { 'subject.region': '浙江省/杭州市/西湖区', 'subject.certificateAddress': '浙江省宁波市示例路1号', 'subject.mailingAddress': '杭州市示例路1号' },
      gives: 'pass',
    },
    { values: { ...hebei, 'subject.mailingAddress': '河北省保定市示例路2号' }, gives: 'mailing' },
    { values: { ...hebei, 'subject.region': '河北省/保定市/竞秀区', 'subject.mailingAddress': '示例路2号' }, gives: 'region' },
    { values: { 'subject.certificateAddress': '示例路1号', 'subject.mailingAddress': '示例路2号' }, gives: 'unknown' },
    { values: { ...hebei, 'subject.certificateAddress': '云南省昆明市示例路1号', 'subject.mailingAddress': '示例路2号' }, gives: 'unknown' },
  ],
});
