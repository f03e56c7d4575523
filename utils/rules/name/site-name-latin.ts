import { defineRule } from '../../core/rule.ts';
import { wideIn } from '../../core/identity-text.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const name = (value: string) => ({ 'site.name': value });
const address = /https?:|www\.|[a-z0-9-]\.(?:com|cn|net|org|top|xyz|vip|shop|site|club|info|io|me|cc)(?![a-z])/i;

export default defineRule({
  id: 'site-name-latin',
  severity: 'block',
  title: text('网站名称用中文', 'Website name in Chinese'),
  why: text('名称不能是纯数字、纯字母或域名；控制台要求包含中文。', 'The name cannot be digits, Latin letters or a domain alone; the console wants Chinese in it.'),
  source: sources.qingcloudNames,
  needs: ['site.name'],
  messages: {
    address: text('名称里写了域名或网址。请用中文名称，例如单位全称或简称', 'A domain or an address stands in the name. Use a Chinese name, e.g. that of the organisation'),
    digits: text('名称只有数字。请用中文名称', 'The name is digits alone. Use a Chinese name'),
    latin: text('名称只有字母。请用中文名称，字母可作为其中一部分', 'The name is Latin letters alone. Use a Chinese name; letters may be a part of it'),
    'no-chinese': text('名称里没有中文。控制台要求包含中文', 'There is no Chinese in the name; the console wants some'),
  },
  check(values) {
    const typed = values['site.name'].trim().slice(0, 1_000);
    const plain = wideIn(typed)?.narrowed ?? typed;
    if (address.test(plain)) return { message: 'address' };
    if (/^[\d\s]+$/.test(plain)) return { message: 'digits' };
    if (/^[A-Za-z\s]+$/.test(plain)) return { message: 'latin' };
    return /\p{Script=Han}/u.test(plain) ? 'pass' : { message: 'no-chinese' };
  },
  examples: [
    { values: name('虚构示例科技官网'), gives: 'pass' },
    { values: name('示例AI笔记'), gives: 'pass' },
    { values: name('示例www.example.com'), gives: 'address' },
    { values: name('example.cn'), gives: 'address' },
    { values: name('12345'), gives: 'digits' },
    { values: name('Example Site'), gives: 'latin' },
    { values: name('ＡＢＣ'), gives: 'latin' },
    { values: name('abc-123'), gives: 'no-chinese' },
  ],
});
