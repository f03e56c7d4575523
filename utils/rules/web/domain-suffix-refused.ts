import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { refusedSuffixes, suffixList } from '../../data/suffixes.ts';
import { sources } from '../../data/sources.ts';
import { endingOf, readDomain } from '../checks/domains.ts';

const domain = (value: string) => ({ 'site.domain': value });

export default defineRule({
  id: 'domain-suffix-refused',
  severity: 'warn',
  title: text('不能备案的后缀', 'Endings that cannot be filed'),
  why: text('后缀未获批复的域名无法备案，换域名要从实名认证重新开始。', 'A name under an unapproved ending cannot be filed; a new name starts again at real-name verification.'),
  source: sources.aliyunAdvisor,
  needs: ['site.domain'],
  messages: {
    refused: text('.{ending} 不能备案（{by}，{dated}）。请改用 .com、.cn 等后缀，或在 {page} 核对', '.{ending} cannot be filed ({by}, {dated}). Use .com, .cn or the like, or look it up at {page}'),
  },
  check(values) {
    const host = readDomain(values['site.domain']);
    if (typeof host === 'string') return 'unknown';
    const row = refusedSuffixes.find((one) => one.suffix === endingOf(host));
    if (row === undefined) return 'pass';
    return { message: 'refused', data: { ending: row.suffix, by: row.source.publisher, dated: row.source.dated, page: suffixList } };
  },
  examples: [
    { values: domain('example-demo.com'), gives: 'pass' },
    { values: domain('example-demo.io'), gives: 'refused' },
    { values: domain('example-demo.me'), gives: 'refused' },
    { values: domain('example'), gives: 'unknown' },
  ],
});
