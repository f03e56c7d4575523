import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { bannedWords } from '../../data/words.ts';
import { natureOf } from '../checks/options.ts';
import { wordIn } from '../checks/words.ts';

const name = (value: string) => ({ 'site.name': value });

export default defineRule({
  id: 'site-name-banned-words',
  severity: 'block',
  title: text('禁用字样', 'Banned words'),
  why: text('反腐、维权、赌博、色情一类字样不得用作网站名称。', 'Words of supervision and complaint, gambling and pornography cannot be in a website name.'),
  source: sources.qingcloudNames,
  needs: ['site.name'],
  also: ['subject.nature'],
  messages: {
    banned: text('名称里有“{word}”，会被退回。请换一个名称', 'The name has “{word}” and will be returned. Choose another'),
  },
  check(values) {
    const word = wordIn(values['site.name'], bannedWords);
    if (word === undefined) return 'pass';
    return natureOf(values['subject.nature'])?.code === '2' ? 'unknown' : { message: 'banned', data: { word } };
  },
  examples: [
    { values: name('虚构示例科技官网'), gives: 'pass' },
    { values: { ...name('示例县纪检监察'), 'subject.nature': '政府机关' }, gives: 'unknown' },
    { values: name('示例维权笔记'), gives: 'banned' },
  ],
});
