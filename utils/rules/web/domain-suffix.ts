import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { refusedSuffixes, suffixList } from '../../data/suffixes.ts';
import { sources } from '../../data/sources.ts';
import { endingOf, readDomain, suffixes } from '../checks/domains.ts';

const domain = (value: string) => ({ 'site.domain': value });

export default defineRule({
  id: 'domain-suffix',
  severity: 'hint',
  title: text('后缀已获批复', 'Approved ending'),
  why: text('只有工信部批复的后缀可以备案；名单会增加，以工信部页面为准。', 'Only endings approved by MIIT can be filed; the list grows and MIIT’s page is what counts.'),
  source: sources.aliyunDomain,
  needs: ['site.domain'],
  messages: {
    unlisted: text('.{ending} 不在本工具的名单里（2021 年整理，不全）。请在 {page} 核对', '.{ending} is not in the list kept here (of 2021, not complete). Look it up at {page}'),
  },
  check(values) {
    const host = readDomain(values['site.domain']);
    if (typeof host === 'string') return 'unknown';
    const ending = endingOf(host);
    if (suffixes.has(ending) || refusedSuffixes.some((one) => one.suffix === ending)) return 'pass';
    const shown = host.name.slice(host.name.lastIndexOf('.') + 1);
    return { message: 'unlisted', data: { ending: shown, page: suffixList } };
  },
  examples: [
    { values: domain('example-demo.com'), gives: 'pass' },
    { values: domain('示例.公司'), gives: 'pass' },
    { values: domain('example-demo.com.hk'), gives: 'pass' },
    { values: domain('example-demo.zone'), gives: 'unlisted' },
    { values: domain('example'), gives: 'unknown' },
  ],
});
