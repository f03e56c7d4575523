import { lengthOf } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';

const personalMost = 10;
const unitMost = 30;

export default defineRule({
  id: 'site-name-length-advice',
  severity: 'hint',
  title: text('网站名称长短', 'Length of the website name'),
  why: text('有的管局要求四个字以上；过长的名称控制台会提示驳回风险。', 'Some administrations want four characters; for long names the console warns of a return.'),
  source: sources.aliyunConsole,
  needs: ['site.name'],
  also: ['subject.nature'],
  messages: {
    three: text('只有三个字。部分管局要求四个字以上，可加长一点', 'Only three characters. Some administrations want four; make it a little longer'),
    personal: text('{count} 个字偏长，个人网站建议 3–10 个字', '{count} characters are long; 3–10 are advised for an individual’s site'),
    long: text('{count} 个字过长，建议用单位简称加一个词', '{count} characters are too long; better the short name of the organisation and a word'),
  },
  check(values) {
    const count = lengthOf(values['site.name'].slice(0, 1_000));
    if (count === 3) return { message: 'three' };
    const data = { count: String(count) };
    if (isIndividual(values['subject.nature']) === true) return count > personalMost ? { message: 'personal', data } : 'pass';
    return count > unitMost ? { message: 'long', data } : 'pass';
  },
  examples: [
    { values: { 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { 'site.name': '檐下记' }, gives: 'three' },
    { values: { 'site.name': '檐下骑行与摄影观察小记', 'subject.nature': '个人' }, gives: 'personal' },
    { values: { 'site.name': '虚构示例科技有限公司华东地区销售服务与技术支持以及客户关怀中心官网' }, gives: 'long' },
  ],
});
