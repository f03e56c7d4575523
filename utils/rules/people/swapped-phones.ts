import { normalisedPhone } from '../../core/identity-phone.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { regionParts } from '../checks/places.ts';

const bare = (value: string) => normalisedPhone(value).value;

const swapped = {
  'subject.region': '福建省/福州市/鼓楼区',
  'principal.mobile': '19900000001',
  'principal.emergencyPhone': '19900000002',
  'sitePrincipal.mobile': '19900000002',
  'sitePrincipal.emergencyPhone': '19900000001',
} as const;

export default defineRule({
  id: 'swapped-phones',
  severity: 'warn',
  title: text('两位负责人号码不互换', 'Numbers not swapped between principals'),
  why: text('福建管局不接受两位负责人互相充当应急联系人。', "Fujian does not accept the two principals as each other's emergency contact."),
  source: sources.aliyunProvinces,
  needs: ['sitePrincipal.emergencyPhone', 'sitePrincipal.mobile', 'principal.emergencyPhone', 'principal.mobile'],
  also: ['subject.region'],
  messages: {
    swapped: text(
      '{province}：两位负责人的手机号与应急号互换了。请至少为一人填第三个号码',
      '{provinceEn}: the mobiles and emergency numbers of the two principals are swapped. Give at least one of them a third number',
    ),
  },
  check(values) {
    const crossed =
      bare(values['principal.mobile']) === bare(values['sitePrincipal.emergencyPhone']) &&
      bare(values['sitePrincipal.mobile']) === bare(values['principal.emergencyPhone']);
    if (!crossed) return 'pass';
    const { province } = regionParts(values['subject.region'] ?? '');
    if (province === undefined) return 'unknown';
    if (province.noSwappedPhones === undefined) return 'pass';
    return { message: 'swapped', data: { province: province.name.zh, provinceEn: province.name.en } };
  },
  examples: [
    { values: { ...swapped, 'sitePrincipal.emergencyPhone': '19900000003' }, gives: 'pass' },
    { values: { ...swapped, 'subject.region': '江苏省/南京市/玄武区' }, gives: 'pass' },
    { values: swapped, gives: 'swapped' },
    { values: { ...swapped, 'subject.region': '' }, gives: 'unknown' },
  ],
});
