import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { commitment, remarkWords } from '../../data/words.ts';
import { isIndividual } from '../checks/options.ts';
import { affirmed, wordIn } from '../checks/words.ts';

const of = (remark: string) => ({ 'site.remark': remark, 'subject.nature': '个人' });

export default defineRule({
  id: 'site-remark-words',
  severity: 'warn',
  title: text('个人备注用词', 'Words in an individual’s remarks'),
  why: text('备注里出现经营、组织、公益字样，会被认为网站内容与个人性质不符。', 'Words of business, organisations or charity make the content unfit for an individual.'),
  source: sources.applicantReport,
  needs: ['site.remark', 'subject.nature'],
  messages: {
    word: text('备注里有“{word}”，有经营、组织或他类服务的意味，个人网站多会退回。请改写', 'The remarks have “{word}”, which speaks of business, an organisation or another service and is mostly returned for individuals. Rephrase it'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === undefined) return 'unknown';
    if (!individual) return 'pass';
    const word = wordIn(affirmed(values['site.remark']), remarkWords);
    return word === undefined ? 'pass' : { message: 'word', data: { word } };
  },
  examples: [
    { values: of('个人网站，用于记录我的骑行路线与摄影笔记，纯属个人兴趣，不涉及经营性内容与企业信息。'), gives: 'pass' },
    { values: of(`记录我的骑行路线。${commitment}`), gives: 'pass' },
    { values: { 'site.remark': '展示公司产品', 'subject.nature': '企业' }, gives: 'pass' },
    { values: of('展示我们公司的产品并接受订单'), gives: 'word' },
    { values: { 'site.remark': '展示公司产品', 'subject.nature': '合伙' }, gives: 'unknown' },
  ],
});
