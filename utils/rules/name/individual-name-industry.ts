import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { preApprovals } from '../../data/pre-approvals.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { wordIn } from '../checks/words.ts';

const own = (name: string) => ({ 'site.name': name, 'subject.nature': '个人' });
const industry = { words: preApprovals.flatMap((one) => one.words), except: [] };

export default defineRule({
  id: 'individual-name-industry',
  severity: 'warn',
  title: text('个人网站名称：行业字样', 'Individual: words of an industry'),
  why: text('新闻、教育、医疗、金融等行业要前置审批，个人办不了。', 'News, education, medicine and finance need approvals that individuals cannot get.'),
  source: sources.qingcloudNames,
  needs: ['site.name'],
  also: ['subject.nature'],
  messages: {
    word: text('名称里有“{word}”，属于要审批的行业，个人不能用。请换个词', 'The name has “{word}”, of an industry that needs approval; individuals cannot use it. Choose another word'),
  },
  check(values) {
    const word = wordIn(values['site.name'], industry);
    if (word === undefined) return 'pass';
    const individual = isIndividual(values['subject.nature']);
    if (individual === undefined) return 'unknown';
    return individual ? { message: 'word', data: { word } } : 'pass';
  },
  examples: [
    { values: own('檐下骑行小记'), gives: 'pass' },
    { values: { ...own('示例教育笔记'), 'subject.nature': '企业' }, gives: 'pass' },
    { values: own('示例教育笔记'), gives: 'word' },
    { values: { 'site.name': '示例教育笔记' }, gives: 'unknown' },
  ],
});
