import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { domainBox } from '../checks/domains.ts';
import { isIndividual } from '../checks/options.ts';
import { nameKey } from '../checks/same-person.ts';

const company = { 'site.domain': 'example-demo.com', 'subject.name': '虚构示例科技有限公司', 'subject.nature': '企业', 'principal.name': '张三' } as const;

export default defineRule({
  id: 'registrant-name',
  severity: 'block',
  title: text('域名所有者是主办者', 'The entity holds the domain'),
  why: text('域名实名信息须与主办者三项一致（名称、证件类型、证件号码），不一致查验不通过。', "The holder's name, certificate type and number must all equal the entity's; otherwise the check fails."),
  source: sources.aliyunMaterials,
  needs: ['subject.name', 'subject.nature'],
  also: ['site.domain', 'app.domain', 'principal.name'],
  messages: {
    other: text('域名所有者是“{registrant}”，不是主办者“{subject}”。请先过户到主办者名下并重新实名认证', 'The domain is held by “{registrant}”, not by “{subject}”. Transfer it to the entity and verify it again first'),
  },
  check(values, { registrantName, legalRepresentative }) {
    const at = domainBox(values);
    if (at === undefined || registrantName === undefined) return 'unknown';
    const [registrant, subject] = [registrantName.slice(0, 200), values['subject.name'].slice(0, 200)];
    if (nameKey(registrant) === nameKey(subject)) return 'pass';
    const individual = isIndividual(values['subject.nature']);
    const people = [legalRepresentative ?? '', values['principal.name'] ?? ''].filter((one) => one !== '').map((one) => nameKey(one.slice(0, 200)));
    // Of an organisation its representative may hold it in most provinces: `registrant-holder` speaks of that.
    if (individual === false && people.includes(nameKey(registrant))) return 'unknown';
    return { message: 'other', data: { registrant: registrant.slice(0, 60), subject: subject.slice(0, 60) }, at };
  },
  examples: [
    { values: company, facts: { registrantName: '虚构示例科技有限公司' }, gives: 'pass' },
    { values: company, facts: { registrantName: '李四' }, gives: 'other' },
    { values: { ...company, 'subject.nature': '个人', 'subject.name': '李四' }, facts: { registrantName: '张三' }, gives: 'other' },
    { values: { 'subject.name': '虚构示例科技有限公司', 'subject.nature': '企业', 'app.domain': 'api.example-demo.com' }, facts: { registrantName: '李四' }, gives: 'other' },
    { values: company, facts: { registrantName: '张三' }, gives: 'unknown' },
    { values: company, gives: 'unknown' },
  ],
});
