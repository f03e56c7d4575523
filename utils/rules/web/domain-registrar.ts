import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const domain = { 'site.domain': 'example-demo.com' } as const;

export default defineRule({
  id: 'domain-registrar',
  severity: 'block',
  title: text('注册商在境内', 'Registrar on the mainland'),
  why: text('只有工信部批复的境内注册商会把实名信息送进核验库；境外注册的域名查不到，备不了案。', 'Only mainland registrars approved by MIIT deliver holders to its store; a domain registered abroad is not found there and cannot be filed.'),
  source: sources.aliyunDomain,
  needs: ['site.domain'],
  messages: {
    abroad: text('您记录了域名在境外注册商（含阿里云国际站）。请先转入境内注册商并完成实名认证', 'You noted a registrar abroad (the international site is one). Move the domain to a mainland registrar and verify the holder first'),
  },
  check(_, { registrarMainland }) {
    if (registrarMainland === undefined) return 'unknown';
    return registrarMainland ? 'pass' : { message: 'abroad' };
  },
  examples: [
    { values: domain, facts: { registrarMainland: true }, gives: 'pass' },
    { values: domain, facts: { registrarMainland: false }, gives: 'abroad' },
    { values: domain, gives: 'unknown' },
  ],
});
