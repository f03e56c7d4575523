import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { nationalWords } from '../../data/words.ts';
import { natureOf } from '../checks/options.ts';
import { wordIn } from '../checks/words.ts';

const name = (value: string) => ({ 'site.name': value });
/** Defence, government, institutions, social and mass organisations: bodies of the state are among them. */
const mayBeNational = new Set(['1', '2', '3', '6', '10', '13']);

export default defineRule({
  id: 'site-name-national-words',
  severity: 'block',
  title: text('国家级字样', 'Words of the state'),
  why: text('非国家级单位的网站名称不得含“中国”“国家”等字样，必被退回。', 'Bodies that are not national may not use 中国, 国家 and the like; such names are always returned.'),
  source: sources.huaweiFiling,
  needs: ['site.name'],
  also: ['subject.name', 'subject.nature'],
  messages: {
    national: text('名称里有“{word}”。证件名称里没有这个词的单位不能使用，请去掉', 'The name has “{word}”. Organisations whose certificate has no such word cannot use it; remove it'),
  },
  check(values) {
    const word = wordIn(values['site.name'], nationalWords);
    if (word === undefined || values['subject.name']?.includes(word) === true) return 'pass';
    const nature = natureOf(values['subject.nature']);
    return nature !== undefined && mayBeNational.has(nature.code) ? 'unknown' : { message: 'national', data: { word } };
  },
  examples: [
    { values: name('虚构示例科技官网'), gives: 'pass' },
    { values: name('示例中央空调维修'), gives: 'pass' },
    { values: name('示例个人大小事笔记'), gives: 'pass' },
    { values: { ...name('中国虚构示例集团官网'), 'subject.name': '中国虚构示例集团有限公司' }, gives: 'pass' },
    { values: { ...name('全国示例服务平台'), 'subject.nature': '政府机关' }, gives: 'unknown' },
    { values: name('中国骑行网'), gives: 'national' },
  ],
});
