import { isLandline, isMobile, normalisedPhone } from '../../core/identity-phone.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

const bare = (value: string | undefined) => normalisedPhone(value ?? '').value;

export function personEmergencyDistinct(role: Role): Rule {
  const { emergencyPhone } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-emergency-distinct`,
    severity: 'block',
    title: text('应急号码与手机号不同', 'Emergency number differs'),
    why: text(
      '应急号码是联系不上负责人时用的，控制台拒绝与负责人手机号相同的号码。',
      "It is for when the principal cannot be reached; the console refuses a principal's own mobile.",
    ),
    source: sources.qingcloudGeneral,
    needs: [emergencyPhone],
    also: ['principal.mobile', 'sitePrincipal.mobile'],
    messages: {
      principal: text('与主体负责人手机号相同。请填另一个人的手机号', "It equals the entity principal's mobile. Enter another person's number"),
      'site-principal': text('与网站负责人手机号相同。请填另一个人的手机号', "It equals the website principal's mobile. Enter another person's number"),
    },
    check(values) {
      const number = bare(values[emergencyPhone]);
      const mobiles = { principal: bare(values['principal.mobile']), site: bare(values['sitePrincipal.mobile']) };
      if (number === mobiles.principal) return { message: 'principal', at: emergencyPhone };
      if (number === mobiles.site) return { message: 'site-principal', at: emergencyPhone };
      return mobiles.principal === '' || mobiles.site === '' ? 'unknown' : 'pass';
    },
    examples: [
      { values: { [emergencyPhone]: '19900000003', 'principal.mobile': '19900000001', 'sitePrincipal.mobile': '19900000002' }, gives: 'pass' },
      { values: { [emergencyPhone]: '199 0000 0001', 'principal.mobile': '19900000001' }, gives: 'principal' },
      { values: { [emergencyPhone]: '19900000002', 'sitePrincipal.mobile': '19900000002' }, gives: 'site-principal' },
      { values: { [emergencyPhone]: '19900000003', 'principal.mobile': '19900000001' }, gives: 'unknown' },
    ],
  });
}

export function personEmergencyPhone(role: Role): Rule {
  const { emergencyPhone } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-emergency-phone`,
    severity: 'warn',
    title: text('应急号码格式', 'Form of the emergency number'),
    why: text('管局会拨打应急号码，空号按联系方式无效退回。', 'The administration calls it; a dead number returns the filing.'),
    source: sources.aliyunEmergency,
    needs: [emergencyPhone],
    messages: {
      landline: text('新版页面要求手机号；固定电话可能不被接受', 'The present page asks for a mobile; a landline may be refused'),
      form: text('不像能拨通的号码。请填 11 位手机号，例如 19900000003', 'This does not look like a number that can be called. Enter 11 digits, e.g. 19900000003'),
    },
    check(values) {
      const raw = values[emergencyPhone] ?? '';
      if (isMobile(bare(raw))) return 'pass';
      return { message: isLandline(raw) ? 'landline' : 'form', at: emergencyPhone };
    },
    examples: [
      { values: { [emergencyPhone]: '19900000003' }, gives: 'pass' },
      { values: { [emergencyPhone]: '010-00000000' }, gives: 'landline' },
      { values: { [emergencyPhone]: '1990000' }, gives: 'form' },
    ],
  });
}
