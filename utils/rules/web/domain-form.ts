import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { readDomain } from '../checks/domains.ts';

const domain = (value: string) => ({ 'site.domain': value });

export default defineRule({
  id: 'domain-form',
  severity: 'block',
  title: text('域名写法', 'Form of the domain name'),
  why: text('写法不对的域名查不到实名信息，通不过信息校验。', 'A malformed name has no holder on record and fails the check.'),
  source: sources.miitDomains,
  needs: ['site.domain'],
  messages: {
    several: text('一个网站只备一个域名（2019-04-22 起）。请只填一个，其余另加网站', 'One site has one domain (since 2019-04-22). Enter one; add a site for each other'),
    empty: text('没有看到域名。应形如 example.com', 'No domain name is seen. It should look like example.com'),
    ip: text('这是 IP 地址。此处填域名，例如 example.com', 'This is an IP address. Enter a domain name, e.g. example.com'),
    'no-dot': text('缺少后缀。应形如 example.com', 'The ending is missing. It should look like example.com'),
    characters: text('域名只能有字母、数字、连字符或汉字，不能有下划线等符号，也不能混入外形相同的外文字母（如俄文 а）', 'A domain name has letters, digits, hyphens or Chinese characters; no underscore or other symbol, and no letter of another script that only looks the same (Cyrillic а)'),
    label: text('每一段 1–63 个字符，首尾不能是连字符，也不能有空段', 'Each part has 1–63 characters, no hyphen at its ends, and none is empty'),
    length: text('域名过长，最多 253 个字符', 'The name is too long; 253 characters at most'),
  },
  check(values) {
    const host = readDomain(values['site.domain']);
    return typeof host === 'string' ? { message: host } : 'pass';
  },
  examples: [
    { values: domain('example-demo.com'), gives: 'pass' },
    { values: domain('例子.中国'), gives: 'pass' },
    { values: domain('Example-Demo.COM.'), gives: 'pass' },
    { values: domain('example-demo.com、example-demo.cn'), gives: 'several' },
    { values: domain('https://'), gives: 'empty' },
    { values: domain('203.0.113.10'), gives: 'ip' },
    { values: domain('example'), gives: 'no-dot' },
    { values: domain('exa_mple.com'), gives: 'characters' },
    { values: domain('exаmple.com'), gives: 'characters' },
    { values: domain('xn--xample-2of.com'), gives: 'characters' },
    { values: domain('-example.com'), gives: 'label' },
    { values: domain(`${'a.'.repeat(130)}com`), gives: 'length' },
  ],
});
