import { soleKey } from '../../core/profile-facts.ts';
import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

/** A number that serves another stored subject too; several administrations count how often each is filed. */
export function personSole(role: Role, part: 'mobile' | 'idNumber'): Rule {
  const field = fieldsOf(role)[part];
  const [zh, en, sample] = part === 'mobile' ? (['手机号', 'mobile', '19900000001'] as const) : (['证件号', 'ID number', '11019919000101001X'] as const);
  return defineRule({
    id: `${prefixOf(role)}-${part === 'mobile' ? 'mobile' : 'id'}-sole`,
    severity: 'warn',
    title: text(`${zh}只用于一个主体`, `The ${en} serves one entity`),
    why: text(
      `天津、广东、黑龙江等地会查${zh}的备案频率，大于 1 就退回；代办公司用自己的号码给多个客户备案最容易遇到。`,
      `Tianjin, Guangdong, Heilongjiang and others return an order whose ${en} is filed more than once; agents who use their own for clients meet it most.`,
    ),
    source: sources.aliyunRejections,
    needs: [field],
    messages: {
      taken: text(`这个${zh}已用于另一个保存的主体。请填本主体人员自己的${zh}`, `This ${en} serves another stored subject too. Enter one that belongs to this entity's own people`),
    },
    check(values, { takenElsewhere }) {
      const key = soleKey(field, values[field] ?? '');
      if (takenElsewhere === undefined || key === '') return 'unknown';
      return takenElsewhere.has(key) ? { message: 'taken', at: field } : 'pass';
    },
    examples: [
      { values: { [field]: sample }, facts: { takenElsewhere: new Set<string>() }, gives: 'pass' },
      { values: { [field]: sample }, facts: { takenElsewhere: new Set([sample]) }, gives: 'taken' },
      { values: { [field]: sample }, gives: 'unknown' },
    ],
  });
}
