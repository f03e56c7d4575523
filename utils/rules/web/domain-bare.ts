import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { filedName, readDomain } from '../checks/domains.ts';

const domain = (value: string) => ({ 'site.domain': value });

export default defineRule({
  id: 'domain-bare',
  severity: 'block',
  title: text('域名不带前缀和路径', 'Domain name alone'),
  why: text('备案的是注册的域名，不是网址；带 https://、www. 或路径的通不过校验。', 'A registered name is filed, not an address; with https://, www. or a path it fails the check.'),
  source: sources.aliyunDomainFaq,
  needs: ['site.domain'],
  messages: {
    scheme: text('多了 https:// 之类的开头，只填 {bare}', 'It has a beginning such as https://; enter {bare} alone'),
    www: text('多了 www.，只填 {bare}', 'It has www.; enter {bare} alone'),
    wildcard: text('不用通配符 *.，只填 {bare}', 'No wildcard *. is used; enter {bare} alone'),
    path: text('多了斜杠、路径或参数，只填 {bare}', 'It has a slash, a path or a query; enter {bare} alone'),
    port: text('多了端口或账号，只填 {bare}', 'It has a port or a user name; enter {bare} alone'),
    untidy: text('夹有全角字符、空格或句号，应为 {bare}', 'Full-width characters, spaces or a final dot stand in it; it should read {bare}'),
  },
  check(values) {
    const host = readDomain(values['site.domain']);
    if (typeof host === 'string') return 'unknown';
    const bare = filedName(host);
    const told = { data: { bare }, fix: bare };
    for (const message of ['scheme', 'path', 'wildcard'] as const) if (host.extras.includes(message)) return { message, ...told };
    if (host.extras.includes('port') || host.extras.includes('user')) return { message: 'port', ...told };
    if (host.name.startsWith('www.') && bare !== host.name) return { message: 'www', ...told };
    const typed = values['site.domain'].trim().toLowerCase();
    return typed === host.name ? 'pass' : { message: 'untidy', ...told };
  },
  examples: [
    { values: domain('example-demo.com'), gives: 'pass' },
    { values: domain('例子.中国'), gives: 'pass' },
    { values: domain('www.cn'), gives: 'pass' },
    { values: domain('-bad-'), gives: 'unknown' },
    { values: domain('https://www.example-demo.com/index.html'), gives: 'scheme', fix: 'example-demo.com' },
    { values: domain('www.example-demo.com'), gives: 'www', fix: 'example-demo.com' },
    { values: domain('www.示例.公司.cn'), gives: 'www', fix: '示例.公司.cn' },
    { values: domain('*.example-demo.com'), gives: 'wildcard', fix: 'example-demo.com' },
    { values: domain('example-demo.com/'), gives: 'path', fix: 'example-demo.com' },
    { values: domain('example-demo.com:8080'), gives: 'port', fix: 'example-demo.com' },
    { values: domain('例子。中国'), gives: 'untidy', fix: '例子.中国' },
    { values: domain('example-demo.com.'), gives: 'untidy', fix: 'example-demo.com' },
  ],
});
