import { defineRule, type Rule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { unitCertificates } from '../../data/certificates.ts';
import { sources } from '../../data/sources.ts';
import { optionOf, personPaperOf } from './options.ts';
import { fieldsOf, prefixOf, type Role } from './person.ts';

/** Papers of a person that no list in force accepts. */
export function personIdPaper(role: Role): Rule {
  const { idType } = fieldsOf(role);
  return defineRule({
    id: `${prefixOf(role)}-id-paper`,
    severity: 'warn',
    title: text('负责人可用的证件', 'Papers that a principal may use'),
    why: text('临时身份证、军官证不在现行的证件列表里，多地明确不收；单位的证件更不能用在个人身上。', 'Temporary IDs and officers’ cards are in no list in force and are refused in several provinces; papers of organisations never fit a person.'),
    source: sources.huaweiMaterials,
    needs: [idType],
    messages: {
      temporary: text('临时身份证多地不收（内蒙古、海南写明）。请等正式身份证办好再备案', 'Temporary IDs are refused in several provinces (Inner Mongolia and Hainan say so). Wait for the card itself'),
      officer: text('军官证、士兵证不在可用的证件里。请用居民身份证', 'Military cards are not among the accepted papers. Use the resident ID'),
      organisation: text('“{paper}”是单位的证件。负责人请选本人的证件，如居民身份证', '“{paper}” is a paper of an organisation. Choose one of the person, such as the resident ID'),
    },
    check(values) {
      const chosen = (values[idType] ?? '').trim().slice(0, 60);
      if (chosen.includes('临时')) return { message: 'temporary', at: idType };
      if (/军官|士兵|军人/.test(chosen)) return { message: 'officer', at: idType };
      if (personPaperOf(chosen) !== undefined) return 'pass';
      const paper = optionOf(unitCertificates, chosen);
      return paper === undefined ? 'unknown' : { message: 'organisation', data: { paper: paper.label.zh }, at: idType };
    },
    examples: [
      { values: { [idType]: '居民身份证' }, gives: 'pass' },
      { values: { [idType]: '临时居民身份证' }, gives: 'temporary' },
      { values: { [idType]: '军官证' }, gives: 'officer' },
      { values: { [idType]: '营业执照' }, gives: 'organisation' },
      { values: { [idType]: '其他证件' }, gives: 'unknown' },
    ],
  });
}
