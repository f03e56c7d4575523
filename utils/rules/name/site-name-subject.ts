import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';

const company = { 'subject.name': '虚构示例科技有限公司', 'subject.nature': '企业' } as const;
/** Words that every company name may hold; sharing one of them says nothing. */
const common = /有限公司|股份|集团|公司|科技|官网|网站|平台|服务|（[^）]*）/g;

function sharesTwo(site: string, subject: string): boolean {
  const [own, other] = [site, subject].map((one) => one.slice(0, 200).replace(common, ' '));
  const letters = Array.from(own ?? '');
  return letters.some((one, at) => {
    const pair = `${one}${letters[at + 1] ?? ''}`;
    return pair.trim().length >= 2 && !pair.includes(' ') && (other ?? '').includes(pair);
  });
}

export default defineRule({
  id: 'site-name-subject',
  severity: 'hint',
  title: text('网站名称与主办者相关', 'Website name related to the entity'),
  why: text('单位网站最稳妥的名称是单位全称或简称；无关的名称要在备注里说明。', 'The safest name is that of the organisation, in full or short; another one needs an explanation in the remarks.'),
  source: sources.huaweiFiling,
  needs: ['site.name', 'subject.name', 'subject.nature'],
  also: ['site.remark'],
  messages: {
    apart: text('与“{subject}”没有共同的字样，备注也是空的。请用单位名称，或在备注里写明关系', 'It has nothing in common with “{subject}”, and the remarks are empty. Use the organisation’s name, or explain in the remarks'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === undefined) return 'unknown';
    if (individual || sharesTwo(values['site.name'], values['subject.name'])) return 'pass';
    const explained = (values['site.remark'] ?? '').trim() !== '';
    return explained ? 'pass' : { message: 'apart', data: { subject: values['subject.name'].slice(0, 60) } };
  },
  examples: [
    { values: { ...company, 'site.name': '虚构示例官网' }, gives: 'pass' },
    { values: { ...company, 'site.name': '檐下骑行手册', 'site.remark': '檐下骑行是本公司的产品' }, gives: 'pass' },
    { values: { ...company, 'site.name': '檐下骑行小记', 'subject.nature': '个人' }, gives: 'pass' },
    { values: { ...company, 'site.name': '檐下骑行手册' }, gives: 'apart' },
    { values: { ...company, 'site.name': '檐下骑行手册', 'subject.nature': '合伙' }, gives: 'unknown' },
  ],
});
