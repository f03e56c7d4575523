import { readHost } from '../../core/identity-domain.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { hostsIn } from '../checks/app-domains.ts';

const domain = (value: string) => ({ 'app.domain': value });

export default defineRule({
  id: 'app-domain-form',
  severity: 'warn',
  title: text('App 域名写法', "Form of the app's domain names"),
  why: text('App 后台用到的每个域名都要登记，写错的查不到所有者。', 'Every domain name the app calls is filed with it; a malformed one has no holder on record.'),
  source: sources.huaweiFiling,
  needs: ['app.domain'],
  messages: {
    bad: text('“{piece}”不是域名。每个应形如 api.example.com，多个用逗号隔开', '“{piece}” is no domain name. Each looks like api.example.com, several joined by commas'),
    bare: text('“{piece}”带了 https:// 或路径，只填 {bare}', '“{piece}” has https:// or a path; enter {bare} alone'),
  },
  check(values) {
    const pieces = hostsIn(values['app.domain']);
    if (pieces.length === 0) return { message: 'bad', data: { piece: values['app.domain'].trim().slice(0, 40) } };
    for (const piece of pieces) {
      const host = readHost(piece);
      if (typeof host === 'string') return { message: 'bad', data: { piece: piece.slice(0, 60) } };
      if (host.extras.some((extra) => extra !== 'dot')) return { message: 'bare', data: { piece: piece.slice(0, 60), bare: host.name } };
    }
    return 'pass';
  },
  examples: [
    { values: domain('api.example-demo.com'), gives: 'pass' },
    { values: domain('api.example-demo.com，img.example-demo.com'), gives: 'pass' },
    { values: domain('api'), gives: 'bad' },
    { values: domain('，'), gives: 'bad' },
    { values: domain('https://api.example-demo.com/v1'), gives: 'bare' },
  ],
});
