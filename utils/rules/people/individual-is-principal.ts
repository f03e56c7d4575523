import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { equalBare, nameKey } from '../checks/same-person.ts';

const individual = { 'subject.nature': '个人', 'subject.name': '张三', 'principal.name': '张三' } as const;

export default defineRule({
  id: 'individual-is-principal',
  severity: 'block',
  title: text('个人备案：负责人就是本人', 'Individuals are their own principal'),
  why: text('个人备案不能由他人代任负责人，姓名和证件号都要与主办者一致。', 'An individual cannot name somebody else; name and ID number must equal those of the entity.'),
  source: sources.huaweiFiling,
  needs: ['principal.name', 'subject.name', 'subject.nature'],
  also: ['principal.idNumber', 'subject.certificateNumber'],
  messages: {
    name: text('主办者是“{subject}”，负责人却是“{principal}”。个人备案两处须为同一人', 'The entity is “{subject}” but the principal “{principal}”. For an individual they are one person'),
    number: text('主办者证件号码与负责人证件号码不同。个人备案两处须一致', 'The certificate number and the ID number of the principal differ. For an individual they are the same'),
  },
  check(values) {
    const individually = isIndividual(values['subject.nature']);
    if (individually === undefined) return 'unknown';
    if (!individually) return 'pass';
    const [subject, principal] = [values['subject.name'].trim(), values['principal.name'].trim()];
    if (nameKey(subject) !== nameKey(principal)) {
      return { message: 'name', data: { subject: subject.slice(0, 60), principal: principal.slice(0, 60) }, fix: subject };
    }
    const [own, named] = [values['subject.certificateNumber'], values['principal.idNumber']];
    if (own === undefined || named === undefined || own === '' || named === '') return 'unknown';
    return equalBare(own, named) ? 'pass' : { message: 'number', at: 'principal.idNumber', fix: own };
  },
  examples: [
    {
      values: { ...individual, 'subject.certificateNumber': '11019919000101001X', 'principal.idNumber': '11019919000101001X' },
      gives: 'pass',
    },
    { values: { 'subject.nature': '企业', 'subject.name': '虚构示例科技有限公司', 'principal.name': '张三' }, gives: 'pass' },
    { values: { ...individual, 'principal.name': '李四' }, gives: 'name', fix: '张三' },
    {
      values: { ...individual, 'subject.certificateNumber': '11019919000101001X', 'principal.idNumber': 'H12345678' },
      gives: 'number',
      fix: '11019919000101001X',
    },
    { values: individual, gives: 'unknown' },
    { values: { ...individual, 'subject.nature': '合伙' }, gives: 'unknown' },
  ],
});
