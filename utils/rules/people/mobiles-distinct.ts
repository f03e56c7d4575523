import { normalisedPhone } from '../../core/identity-phone.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { samePerson } from '../checks/same-person.ts';

export default defineRule({
  id: 'mobiles-distinct',
  severity: 'warn',
  title: text('两位负责人手机号不同', 'Two principals, two mobiles'),
  why: text('两位负责人是不同的人时，共用手机号会按联系方式不实退回。', 'Where the two principals are different people, one shared number counts as a false contact.'),
  source: sources.huaweiFiling,
  needs: ['sitePrincipal.mobile', 'principal.mobile'],
  also: ['principal.idNumber', 'sitePrincipal.idNumber'],
  messages: {
    shared: text(
      '证件号不同的两个人填了同一个手机号。请填网站负责人本人的手机号',
      "Two people with different ID numbers have one mobile. Enter the website principal's own",
    ),
  },
  check(values) {
    const one = samePerson(values['principal.idNumber'], values['sitePrincipal.idNumber']);
    if (one === undefined) return 'unknown';
    const shared = normalisedPhone(values['principal.mobile']).value === normalisedPhone(values['sitePrincipal.mobile']).value;
    return shared && !one ? { message: 'shared' } : 'pass';
  },
  examples: [
    {
      values: {
        'principal.mobile': '19900000001',
        'sitePrincipal.mobile': '19900000001',
        'principal.idNumber': '11019919000101001X',
        'sitePrincipal.idNumber': '11019919000101001x',
      },
      gives: 'pass',
    },
    {
      values: {
        'principal.mobile': '19900000001',
        'sitePrincipal.mobile': '199 0000 0001',
        'principal.idNumber': '11019919000101001X',
        'sitePrincipal.idNumber': 'H12345678',
      },
      gives: 'shared',
    },
    { values: { 'principal.mobile': '19900000001', 'sitePrincipal.mobile': '19900000001' }, gives: 'unknown' },
  ],
});
