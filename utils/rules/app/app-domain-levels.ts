import { readHost } from '../../core/identity-domain.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hostsIn } from '../checks/app-domains.ts';

const domain = (value: string) => ({ 'app.domain': value });
const mostLevels = 4;

export default defineRule({
  id: 'app-domain-levels',
  severity: 'warn',
  title: text('App 域名的级数', "Levels of the app's domain names"),
  why: text('App 域名“用到哪级备哪级”，最多到四级；再往下的登记不了。', 'An app files the level it uses, down to the fourth; deeper ones cannot be filed.'),
  source: sources.huaweiFiling,
  needs: ['app.domain'],
  messages: {
    deep: text('{host} 是 {count} 级域名，最多登记四级。请填 {upper}', '{host} has {count} levels, four at most are filed. Enter {upper}'),
    wildcard: text('App 域名不能用通配符 *，请逐个填实际用到的域名', 'No wildcard * is used; list the names that are really called'),
  },
  check(values) {
    let read = 0;
    for (const piece of hostsIn(values['app.domain'])) {
      const host = readHost(piece);
      if (typeof host === 'string') continue;
      read += 1;
      if (host.extras.includes('wildcard')) return { message: 'wildcard' };
      const labels = host.name.split('.');
      if (labels.length > mostLevels) return { message: 'deep', data: { host: host.name.slice(0, 80), count: String(labels.length), upper: labels.slice(-mostLevels).join('.') } };
    }
    return read === 0 ? 'unknown' : 'pass';
  },
  examples: [
    { values: domain('v1.api.example-demo.com'), gives: 'pass' },
    { values: domain('a.v1.api.example-demo.com'), gives: 'deep' },
    { values: domain('*.example-demo.com'), gives: 'wildcard' },
    { values: domain('api'), gives: 'unknown' },
  ],
});
