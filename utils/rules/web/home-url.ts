import { readHost } from '../../core/identity-domain.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { filedName, readDomain } from '../checks/domains.ts';

const of = (url: string) => ({ 'site.homeUrl': url, 'site.domain': 'example-demo.com' });

export default defineRule({
  id: 'home-url',
  severity: 'warn',
  title: text('首页网址在域名之下', 'Home page under the domain'),
  why: text('审核员按首页网址打开网站，地址不属于备案域名会退回。', 'The reviewer opens this address; one outside the filed domain returns the order.'),
  source: sources.huaweiAnswers,
  needs: ['site.homeUrl', 'site.domain'],
  messages: {
    form: text('不像网址。应形如 www.{domain}', 'This is no address. It should look like www.{domain}'),
    other: text('{host} 不在备案域名 {domain} 之下。请填 {domain} 或 www.{domain}', '{host} is not under the filed domain {domain}. Enter {domain} or www.{domain}'),
  },
  check(values) {
    const filed = readDomain(values['site.domain']);
    if (typeof filed === 'string') return 'unknown';
    const domain = filedName(filed);
    const home = readHost(values['site.homeUrl']);
    if (typeof home === 'string') return { message: 'form', data: { domain }, fix: `www.${domain}` };
    const root = readHost(domain);
    const ascii = typeof root === 'string' ? filed.ascii : root.ascii;
    return home.ascii === ascii || home.ascii.endsWith(`.${ascii}`) ? 'pass' : { message: 'other', data: { host: home.name.slice(0, 100), domain }, fix: `www.${domain}` };
  },
  examples: [
    { values: of('www.example-demo.com'), gives: 'pass' },
    { values: of('https://example-demo.com/index'), gives: 'pass' },
    { values: { 'site.homeUrl': 'www.xn--fsqu00a.xn--fiqs8s', 'site.domain': '例子.中国' }, gives: 'pass' },
    { values: of('首页'), gives: 'form', fix: 'www.example-demo.com' },
    { values: of('www.notexample-demo.com'), gives: 'other', fix: 'www.example-demo.com' },
    { values: { 'site.homeUrl': 'www.example.com', 'site.domain': 'example' }, gives: 'unknown' },
  ],
});
