import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { equalBare, nameKey, samePerson } from '../checks/same-person.ts';

const ids = { 'principal.idNumber': '11019919000101001X', 'sitePrincipal.idNumber': '11019919000101001X' } as const;

const differs = (first: string | undefined, second: string | undefined) =>
  first !== undefined && second !== undefined && first !== '' && second !== '' && !equalBare(first, second);

export default defineRule({
  id: 'same-person-consistent',
  severity: 'warn',
  title: text('同一人的资料前后一致', 'One person, one set of data'),
  why: text('同一人在两处的姓名、手机、邮箱不一致，审核员会要求说明或退回。', 'If one person has different data in two places, the reviewer asks why or returns the filing.'),
  source: sources.huaweiFiling,
  needs: ['sitePrincipal.idNumber', 'principal.idNumber'],
  also: ['principal.name', 'sitePrincipal.name', 'principal.mobile', 'sitePrincipal.mobile', 'principal.email', 'sitePrincipal.email'],
  messages: {
    name: text('两处证件号相同，姓名却是“{first}”和“{second}”', 'The ID numbers are equal, but the names are “{first}” and “{second}”'),
    mobile: text('两处证件号相同，手机号却不同：主体处留的是 {first}', 'The ID numbers are equal, but the mobiles differ: the entity has {first}'),
    email: text('两处证件号相同，邮箱却不同：主体处留的是 {first}', 'The ID numbers are equal, but the e-mails differ: the entity has {first}'),
    number: text('两处姓名和手机号都相同，证件号却不同，请核对', 'Name and mobile are equal in both places, but the ID numbers differ; compare them'),
  },
  check(values) {
    const [first = '', second = ''] = [values['principal.name'], values['sitePrincipal.name']];
    const sameName = nameKey(first) === nameKey(second);
    if (!samePerson(values['principal.idNumber'], values['sitePrincipal.idNumber'])) {
      const mobile = values['principal.mobile'] ?? '';
      const suspicious = first !== '' && sameName && mobile !== '' && equalBare(mobile, values['sitePrincipal.mobile']);
      return suspicious ? { message: 'number' } : 'pass';
    }
    if (first !== '' && second !== '' && !sameName) {
      return { message: 'name', data: { first: first.slice(0, 60), second: second.slice(0, 60) }, at: 'sitePrincipal.name', fix: first };
    }
    for (const what of ['mobile', 'email'] as const) {
      const known = values[`principal.${what}`];
      if (known !== undefined && differs(known, values[`sitePrincipal.${what}`])) {
        return { message: what, data: { first: known.slice(0, 100) }, at: `sitePrincipal.${what}`, fix: known };
      }
    }
    return 'pass';
  },
  examples: [
    { values: { ...ids, 'principal.name': '张三', 'sitePrincipal.name': '张 三' }, gives: 'pass' },
    { values: { 'principal.idNumber': '11019919000101001X', 'sitePrincipal.idNumber': 'H12345678' }, gives: 'pass' },
    { values: { ...ids, 'principal.name': '张三', 'sitePrincipal.name': '张山' }, gives: 'name', fix: '张三' },
    { values: { ...ids, 'principal.mobile': '19900000001', 'sitePrincipal.mobile': '19900000002' }, gives: 'mobile', fix: '19900000001' },
    { values: { ...ids, 'principal.email': 'a@example.com', 'sitePrincipal.email': 'b@example.com' }, gives: 'email', fix: 'a@example.com' },
    {
      values: {
        'principal.idNumber': '11019919000101001X',
        'sitePrincipal.idNumber': '440199190002299990',
        'principal.name': '张三',
        'sitePrincipal.name': '张三',
        'principal.mobile': '19900000001',
        'sitePrincipal.mobile': '19900000001',
      },
      gives: 'number',
    },
  ],
});
