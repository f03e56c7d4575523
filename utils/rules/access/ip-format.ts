import { readIps } from '../../core/identity-ip.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

export default defineRule({
  id: 'ip-format',
  severity: 'warn',
  title: text('IP 地址写法', 'Form of the IP address'),
  why: text('工信部按“起始-结束”记录 IP 段，写错会与接入信息对不上。', 'MIIT keeps ranges as start-end; a slip makes them differ from the access data.'),
  source: sources.miitForm,
  needs: ['access.ip'],
  messages: {
    format: text('{piece} 不是 IP 地址或 IP 段。应形如 192.0.2.1 或 192.0.2.1-192.0.2.5，多段用分号隔开', '{piece} is no IP address or range. It should look like 192.0.2.1 or 192.0.2.1-192.0.2.5, several joined by semicolons'),
    order: text('{piece} 的结束地址小于起始地址，可能填反了', 'The range {piece} ends before it begins; the two may be swapped'),
    empty: text('没有看到 IP 地址', 'No IP address is seen'),
  },
  check(values) {
    const ips = readIps(values['access.ip']);
    if (ips.length === 0) return { message: 'empty' };
    const bad = ips.find((one) => one.state === 'format' || one.state === 'order');
    if (bad === undefined) return 'pass';
    return { message: bad.state === 'order' ? 'order' : 'format', data: { piece: bad.text.slice(0, 60) } };
  },
  examples: [
    { values: { 'access.ip': '203.0.113.10-203.0.113.10' }, gives: 'pass' },
    { values: { 'access.ip': '203.0.113.10;203.0.113.12-203.0.113.20' }, gives: 'pass' },
    { values: { 'access.ip': '2001:db8::1' }, gives: 'pass' },
    { values: { 'access.ip': '203.0.113.256' }, gives: 'format' },
    { values: { 'access.ip': '203.0.113.20-203.0.113.10' }, gives: 'order' },
    { values: { 'access.ip': '；' }, gives: 'empty' },
  ],
});
