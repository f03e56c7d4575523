import { spelled } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const name = (value: string) => ({ 'site.name': value });
const odd = /[^\p{Script=Han}A-Za-z0-9Ａ-Ｚａ-ｚ０-９（）()·\-〇]/gu;

export default defineRule({
  id: 'site-name-symbols',
  severity: 'block',
  title: text('网站名称不含特殊符号', 'No symbols in the website name'),
  why: text('带标点、空格、表情的名称会被退回。', 'Names with punctuation, spaces or emoji are returned.'),
  source: sources.qingcloudNames,
  needs: ['site.name'],
  messages: {
    symbols: text('名称里有不能用的符号：{characters}。只用汉字、字母、数字、括号、间隔号和连字符', 'The name has symbols that are not allowed: {characters}. Use Chinese characters, letters, digits, brackets, the middle dot and the hyphen'),
  },
  check(values) {
    const typed = values['site.name'].trim();
    const found = [...new Set(typed.slice(0, 1_000).match(odd) ?? [])].slice(0, 5);
    if (found.length === 0) return 'pass';
    const fix = typed.replace(odd, '');
    const told = { message: 'symbols', data: { characters: found.map(spelled).join('、') } } as const;
    return fix === '' ? told : { ...told, fix };
  },
  examples: [
    { values: name('虚构示例（北京）官网'), gives: 'pass' },
    { values: name('示例·笔记'), gives: 'pass' },
    { values: name('示例★官网！'), gives: 'symbols', fix: '示例官网' },
    { values: name('示例 官网'), gives: 'symbols', fix: '示例官网' },
    { values: name('🙂'), gives: 'symbols' },
  ],
});
