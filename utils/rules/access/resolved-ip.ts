import { ipv4, readIps } from '../../core/identity-ip.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const filed = { 'access.ip': '8.8.8.8-8.8.8.16' } as const;

/** Whether one of the ranges holds the address. */
function holds(ranges: string, address: number): boolean {
  return readIps(ranges).some(({ text: range }) => {
    const [first = '', last = first] = range.split('-');
    const [from, to] = [ipv4(first), ipv4(last)];
    return from !== undefined && to !== undefined && from <= address && address <= to;
  });
}

export default defineRule({
  id: 'resolved-ip',
  severity: 'hint',
  title: text('解析的 IP 与备案的 IP', 'The resolved and the filed address'),
  why: text('换 IP 通常不用重新备案，但检查 IP 一致的管局（黑龙江最严）会要求变更接入信息。', 'A new address needs no new filing, but administrations that compare (Heilongjiang most) want the access data changed.'),
  source: sources.qingcloudProvinces,
  needs: ['access.ip'],
  messages: {
    differs: text('域名解析到 {resolved}，备案填的是别的 IP。请改解析，或填实际的 IP', 'The domain resolves to {resolved}, the filing has another address. Change the record, or enter the real one'),
  },
  check(values, { resolvedIp, domainFiled }) {
    // Before the first approval a domain should resolve to nothing.
    if (resolvedIp === undefined || domainFiled !== true) return 'unknown';
    const address = ipv4(resolvedIp.trim());
    const isRead = readIps(values['access.ip']).every(({ state }) => state !== 'format' && state !== 'order');
    if (address === undefined || !isRead) return 'unknown';
    return holds(values['access.ip'], address) ? 'pass' : { message: 'differs', data: { resolved: resolvedIp.trim().slice(0, 40) } };
  },
  examples: [
    { values: filed, facts: { domainFiled: true, resolvedIp: '8.8.8.10' }, gives: 'pass' },
    { values: filed, facts: { domainFiled: true, resolvedIp: '8.8.4.4' }, gives: 'differs' },
    { values: filed, facts: { domainFiled: true, resolvedIp: '::1' }, gives: 'unknown' },
    { values: filed, gives: 'unknown' },
  ],
});
