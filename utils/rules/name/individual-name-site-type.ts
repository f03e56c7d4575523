import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';

const own = (name: string) => ({ 'site.name': name, 'subject.nature': '个人' });
const ending = /(?:网|网站|站|吧|圈|坛|网址|官网)$/;

export default defineRule({
  id: 'individual-name-site-type',
  severity: 'warn',
  title: text('个人网站名称：以“网”结尾', 'Individual: names ending in 网 (site)'),
  why: text('“某某网”“某某站”读来像门户或单位网站，个人网站多被要求改名。', 'Such names read like a portal or an organisation’s site; individuals are mostly asked to rename.'),
  source: sources.applicantReport,
  needs: ['site.name'],
  also: ['subject.nature'],
  messages: {
    ending: text('名称以“{word}”结尾，像单位或门户网站。可改成“主题 + 小记、笔记、手记”', 'The name ends in “{word}”, as organisations and portals do. Try a topic with 小记, 笔记 or 手记 (notes)'),
  },
  check(values) {
    const word = ending.exec(values['site.name'].trim().slice(-10))?.[0];
    if (word === undefined) return 'pass';
    const individual = isIndividual(values['subject.nature']);
    if (individual === undefined) return 'unknown';
    return individual ? { message: 'ending', data: { word } } : 'pass';
  },
  examples: [
    { values: own('檐下骑行小记'), gives: 'pass' },
    { values: { ...own('虚构示例官网'), 'subject.nature': '企业' }, gives: 'pass' },
    { values: own('檐下骑行网'), gives: 'ending' },
    { values: { 'site.name': '檐下骑行网' }, gives: 'unknown' },
  ],
});
