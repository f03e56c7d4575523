import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { governmentSuffixes, institutionSuffixes } from '../../data/suffixes.ts';
import { sources } from '../../data/sources.ts';
import { endingOf, readDomain, registrableOf } from '../checks/domains.ts';
import { natureOf } from '../checks/options.ts';

const of = (nature: string, domain: string) => ({ 'subject.nature': nature, 'site.domain': domain });

export default defineRule({
  id: 'domain-government',
  severity: 'warn',
  title: text('党政机关与事业单位的后缀', 'Endings of government bodies and institutions'),
  why: text('《互联网政务应用安全管理规定》限定了机关和事业单位的域名后缀。', 'A regulation on government applications fixes the endings for government bodies and institutions.'),
  source: sources.huaweiFiling,
  needs: ['site.domain', 'subject.nature'],
  messages: {
    government: text('政府机关应使用 .gov.cn 或 .政务 域名', 'Government bodies use .gov.cn or .政务'),
    institution: text('事业单位应使用 .cn 或 .公益 域名', 'Public institutions use .cn or .公益'),
    reserved: text('.gov.cn 和 .政务 只给政府机关使用，备案性质却选了“{nature}”', '.gov.cn and .政务 are for government bodies only, but the nature is “{nature}”'),
  },
  check(values) {
    const nature = natureOf(values['subject.nature']);
    const host = readDomain(values['site.domain']);
    if (nature === undefined || typeof host === 'string') return 'unknown';
    const known = registrableOf(host);
    const official = typeof known === 'object' && governmentSuffixes.includes(known.suffix);
    if (nature.code === '2') return official ? 'pass' : { message: 'government' };
    if (nature.code === '3') return official || institutionSuffixes.includes(endingOf(host)) ? 'pass' : { message: 'institution' };
    return official && nature.code !== '1' ? { message: 'reserved', data: { nature: nature.label.zh } } : 'pass';
  },
  examples: [
    { values: of('企业', 'example-demo.com'), gives: 'pass' },
    { values: of('政府机关', 'example-demo.gov.cn'), gives: 'pass' },
    { values: of('事业单位', 'example-demo.org.cn'), gives: 'pass' },
    { values: of('政府机关', 'example-demo.com'), gives: 'government' },
    { values: of('事业单位', 'example-demo.com'), gives: 'institution' },
    { values: of('企业', '示例.政务'), gives: 'reserved' },
    { values: of('合伙', 'example-demo.com'), gives: 'unknown' },
  ],
});
