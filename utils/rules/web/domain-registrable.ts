import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { readDomain, registrableOf } from '../checks/domains.ts';

const domain = (value: string) => ({ 'site.domain': value });

export default defineRule({
  id: 'domain-registrable',
  severity: 'block',
  title: text('只备可注册的域名', 'The registrable name is filed'),
  why: text('子域名随主域名生效，不能单独备案；填子域名查不到实名信息。', 'Sub-domains follow their domain and cannot be filed alone; none has a holder on record.'),
  source: sources.huaweiFiling,
  needs: ['site.domain'],
  also: ['site.serviceType'],
  messages: {
    sub: text('{below} 是子域名部分，只填 {bare}', '{below} makes it a sub-domain; enter {bare} alone'),
    suffix: text('{name} 是公共后缀，不是谁注册的域名。请在前面补上域名', '{name} is a public suffix, nobody’s name. Put the name in front of it'),
  },
  check(values) {
    // An app files the names it uses, down to the fourth level.
    if (/app/i.test((values['site.serviceType'] ?? '').slice(0, 20))) return 'unknown';
    const host = readDomain(values['site.domain']);
    if (typeof host === 'string') return 'unknown';
    const known = registrableOf(host);
    if (known === 'suffix') return { message: 'suffix', data: { name: host.name } };
    // Below .gov.cn bodies file their second-level names too.
    if (known === undefined || known.suffix === 'gov.cn') return 'unknown';
    if (known.below === '' || known.below === 'www') return 'pass';
    return { message: 'sub', data: { below: known.below, bare: known.name }, fix: known.name };
  },
  examples: [
    { values: domain('example-demo.com'), gives: 'pass' },
    { values: domain('example-demo.com.cn'), gives: 'pass' },
    { values: domain('示例.bj.cn'), gives: 'pass' },
    { values: domain('shop.example-demo.com'), gives: 'sub', fix: 'example-demo.com' },
    { values: domain('商店.示例.中国'), gives: 'sub', fix: '示例.中国' },
    { values: domain('com.cn'), gives: 'suffix' },
    { values: domain('a.example.co.uk'), gives: 'unknown' },
    { values: domain('x.example.gov.cn'), gives: 'unknown' },
    { values: domain('shop.example-demo.com.hk'), gives: 'unknown' },
    { values: { ...domain('api.example-demo.com'), 'site.serviceType': 'App' }, gives: 'unknown' },
  ],
});
