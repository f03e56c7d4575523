import { readIps, type IpRange } from '../../core/identity-ip.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

type State = IpRange['state'];

/** States that another rule speaks of, or that are well. */
const others: ReadonlySet<State> = new Set(['public', 'documentation', 'format', 'order']);
const messageOf = (state: State) => (state === 'private' || state === 'loopback' ? state : 'special');

export default defineRule({
  id: 'public-ip',
  severity: 'block',
  title: text('公网 IP', 'Public IP address'),
  why: text('备案绑定的是大陆实例的公网 IP，外网访问不到的地址通不过校验。', 'A filing is bound to the public IP of a mainland instance; an address that cannot be reached fails the check.'),
  source: sources.aliyunInstance,
  needs: ['access.ip'],
  messages: {
    private: text('{piece} 是内网地址。请填实例的公网 IP', '{piece} is a private address. Enter the public IP of the instance'),
    loopback: text('{piece} 是本机地址。请填实例的公网 IP', '{piece} is the machine itself. Enter the public IP of the instance'),
    special: text('{piece} 属于保留地址，外网访问不到。请填实例的公网 IP', '{piece} is a reserved address that cannot be reached. Enter the public IP of the instance'),
  },
  check(values) {
    const ips = readIps(values['access.ip']);
    const hit = ips.find((one) => !others.has(one.state));
    if (hit !== undefined) return { message: messageOf(hit.state), data: { piece: hit.text.slice(0, 60) } };
    return ips.length > 0 && ips.every((one) => one.state === 'public' || one.state === 'documentation') ? 'pass' : 'unknown';
  },
  examples: [
    { values: { 'access.ip': '203.0.113.10' }, gives: 'pass' },
    { values: { 'access.ip': '8.8.8.8;192.168.1.10' }, gives: 'private' },
    { values: { 'access.ip': '127.0.0.1' }, gives: 'loopback' },
    { values: { 'access.ip': '169.254.1.1' }, gives: 'special' },
    { values: { 'access.ip': '100.64.0.1' }, gives: 'special' },
    { values: { 'access.ip': 'fe80::1' }, gives: 'special' },
    { values: { 'access.ip': '203.0.113.256' }, gives: 'unknown' },
  ],
});
