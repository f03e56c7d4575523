import type { Holder } from '../../core/province.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { domainBox } from '../checks/domains.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';
import { nameKey } from '../checks/same-person.ts';

const company = { 'site.domain': 'example-demo.com', 'subject.name': '虚构示例科技有限公司', 'subject.nature': '企业', 'principal.name': '张三' } as const;
const inRegion = (region: string) => ({ ...company, 'subject.region': region });
const wang = { registrantName: '王五', legalRepresentative: '王五' } as const;

const accepts: Readonly<Record<Holder, readonly ('representative' | 'principal')[]>> = {
  unit: [],
  'unit-or-representative': ['representative'],
  'unit-representative-or-principal': ['representative', 'principal'],
};

export default defineRule({
  id: 'registrant-holder',
  severity: 'warn',
  title: text('域名在个人名下', 'A domain in the name of a person'),
  why: text('单位的域名登记在法定代表人或负责人名下时，有的管局接受，有的只收单位自己的。', "Where an organisation's domain stands in the name of its representative or principal, some administrations accept it, others only the organisation's own."),
  source: sources.huaweiFiling,
  needs: ['subject.name', 'subject.nature'],
  also: ['site.domain', 'app.domain', 'principal.name', 'subject.region'],
  messages: {
    refused: text('域名在“{registrant}”个人名下，{province}不接受（{as}，{by}）。请过户到单位名下', 'The domain is in the name of “{registrant}”, which {provinceEn} refuses ({as}, {by}). Transfer it to the organisation'),
    unlisted: text('域名在“{registrant}”个人名下。没有找到当地的规定，最稳妥是过户到单位名下', 'The domain is in the name of “{registrant}”. No local rule was found; the organisation’s own name is safest'),
  },
  check(values, { registrantName, legalRepresentative }) {
    const at = domainBox(values);
    if (isIndividual(values['subject.nature']) === true) return 'pass';
    if (at === undefined || registrantName === undefined) return 'unknown';
    const key = nameKey(registrantName.slice(0, 200));
    const is = (name: string | undefined) => name !== undefined && nameKey(name.slice(0, 200)) === key;
    if (is(values['subject.name'])) return 'pass';
    const role = is(legalRepresentative) ? 'representative' : is(values['principal.name']) ? 'principal' : undefined;
    if (role === undefined) return 'unknown';
    const registrant = registrantName.slice(0, 60);
    const { province } = regionParts(values['subject.region'] ?? '');
    const cell = province?.holder;
    if (province === undefined || cell === undefined) return { message: 'unlisted', data: { registrant }, at };
    return accepts[cell.value].includes(role) ? 'pass' : { message: 'refused', data: { registrant, ...cited(province, cell) }, at };
  },
  examples: [
    { values: company, facts: { registrantName: '虚构示例科技有限公司' }, gives: 'pass' },
    { values: inRegion('山东省/济南市/历下区'), facts: wang, gives: 'pass' },
    { values: inRegion('宁夏回族自治区/银川市/兴庆区'), facts: wang, gives: 'refused' },
    { values: inRegion('山东省/济南市/历下区'), facts: { registrantName: '张三', legalRepresentative: '王五' }, gives: 'refused' },
    { values: company, facts: wang, gives: 'unlisted' },
    { values: company, facts: { registrantName: '李四' }, gives: 'unknown' },
  ],
});
