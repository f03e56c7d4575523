import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { foreignWords } from '../../data/words.ts';
import { wordIn } from '../checks/words.ts';

export default defineRule({
  id: 'site-name-foreign-words',
  severity: 'hint',
  title: text('外国和国际组织名称', 'Foreign countries and international bodies'),
  why: text('易被误认为外国机构或国际组织的名称会被要求说明。', 'A name that passes for a foreign or international body has to be explained.'),
  source: sources.qingcloudNames,
  needs: ['site.name'],
  also: ['subject.name'],
  messages: {
    foreign: text('名称里有“{word}”。若与单位名称无关，请换个词，或在备注里说明', 'The name has “{word}”. If it is no part of the organisation’s name, use another word or explain it in the remarks'),
  },
  check(values) {
    const word = wordIn(values['site.name'], foreignWords);
    return word === undefined || values['subject.name']?.includes(word) === true ? 'pass' : { message: 'foreign', data: { word } };
  },
  examples: [
    { values: { 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { 'site.name': '示例印度洋观测记录' }, gives: 'pass' },
    { values: { 'site.name': '示例美国留学咨询' }, gives: 'foreign' },
  ],
});
