import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { natureOf } from '../checks/options.ts';

const of = (nature: string, name: string) => ({ 'subject.nature': nature, 'subject.name': name });
const unitName = /(?:公司|集团|工作室|事务所|合作社|经营部|商行|协会|基金会|学校|医院|中心|厂|店|（有限合伙）|\(有限合伙\))$/;
const companyName = /(?:公司|集团|厂|合伙）|合伙\))$/;

export default defineRule({
  id: 'subject-name-nature',
  severity: 'warn',
  title: text('主办者名称与备案性质', 'Entity name and filing nature'),
  why: text('名称须与证件逐字一致；名称和性质对不上，多半是性质选错。', 'The name must equal the certificate; if it does not fit the nature, the nature is mostly wrong.'),
  source: sources.tencentSubject,
  needs: ['subject.name', 'subject.nature'],
  messages: {
    unit: text('选了“个人”，名称却像单位。个人备案填本人姓名；有执照的选“企业”', 'The nature is “individual”, but the name is an organisation’s. Individuals enter their own name; with a licence choose 企业 (enterprise)'),
    company: text('选了“{nature}”，名称却是公司。请核对备案性质', 'The nature is “{nature}”, but the name is a company’s. Compare the nature'),
  },
  check(values) {
    const nature = natureOf(values['subject.nature']);
    if (nature === undefined) return 'unknown';
    const name = values['subject.name'].trim().slice(-40);
    if (nature.code === '5') return unitName.test(name) ? { message: 'unit' } : 'pass';
    if (nature.code === '4' || !companyName.test(name)) return 'pass';
    return { message: 'company', data: { nature: nature.label.zh }, at: 'subject.nature' };
  },
  examples: [
    { values: of('个人', '张三'), gives: 'pass' },
    { values: of('企业', '虚构示例科技有限公司'), gives: 'pass' },
    { values: of('个人', '虚构示例科技有限公司'), gives: 'unit' },
    { values: of('事业单位', '虚构示例科技有限公司'), gives: 'company' },
    { values: of('合伙', '张三'), gives: 'unknown' },
  ],
});
