import { readIps } from '../../core/identity-ip.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

export default defineRule({
  id: 'documentation-ip',
  severity: 'warn',
  title: text('示例 IP', 'Example IP address'),
  why: text('文档示例用的地址不属于任何服务器。', 'Addresses kept for documentation belong to no server.'),
  source: sources.ipRegistry,
  needs: ['access.ip'],
  messages: {
    example: text('{piece} 是文档示例专用地址，多半是从教程复制的。请填实例的公网 IP', '{piece} is kept for documentation and was probably copied from a tutorial. Enter the public IP of the instance'),
  },
  check(values) {
    const ips = readIps(values['access.ip']);
    const hit = ips.find((one) => one.state === 'documentation');
    if (hit !== undefined) return { message: 'example', data: { piece: hit.text.slice(0, 60) } };
    return ips.some((one) => one.state === 'format') ? 'unknown' : 'pass';
  },
  examples: [
    { values: { 'access.ip': '8.8.8.8' }, gives: 'pass' },
    { values: { 'access.ip': '203.0.113.10-203.0.113.10' }, gives: 'example' },
    { values: { 'access.ip': '2001:db8::1' }, gives: 'example' },
    { values: { 'access.ip': '一' }, gives: 'unknown' },
  ],
});
