import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ipv4, ipv4Scope, ipv6Scope, readIps } from '../../utils/core/identity-ip.ts';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['8.8.8.8', 'public'], ['1.0.0.1', 'public'], ['223.255.255.255', 'public'], ['172.15.255.255', 'public'], ['172.32.0.0', 'public'],
  ['10.0.0.0', 'private'], ['10.255.255.255', 'private'], ['172.16.0.0', 'private'], ['172.31.255.255', 'private'], ['192.168.0.1', 'private'],
  ['127.0.0.1', 'loopback'], ['169.254.1.1', 'link-local'], ['100.64.0.1', 'shared'], ['100.128.0.1', 'public'],
  ['192.0.2.1', 'documentation'], ['198.51.100.7', 'documentation'], ['203.0.113.10', 'documentation'], ['203.0.114.1', 'public'],
  ['198.18.0.1', 'reserved'], ['0.0.0.0', 'reserved'], ['224.0.0.1', 'multicast'], ['240.0.0.1', 'reserved'], ['255.255.255.255', 'reserved'],
  ['203.0.113.256', 'format'], ['1.2.3', 'format'], ['1.2.3.4.5', 'format'], ['01.2.3.4', 'format'], ['1.2.3.-4', 'format'], ['a.b.c.d', 'format'], ['localhost', 'format'],
  ['8.8.8.8-8.8.8.20', 'public'], ['8.8.8.20-8.8.8.8', 'order'], ['9.255.255.255-10.0.0.1', 'private'], ['8.8.8.8-', 'format'], ['1.1.1.1-2.2.2.2-3.3.3.3', 'format'],
  ['2400:3200::1', 'public'], ['::1', 'loopback'], ['::', 'reserved'], ['2001:db8::1', 'documentation'], ['fe80::1', 'link-local'], ['fd00::1', 'private'], ['ff02::1', 'multicast'],
  ['2400:3200:0:0:0:0:0:1', 'public'], ['2400::3200::1', 'format'], ['2400:3200', 'format'], ['1:2:3:4:5:6:7:8:9', 'format'], ['2400:3200::g', 'format'], ['fe80::1%eth0', 'format'], ['::ffff:8.8.8.8', 'format'],
] as const)('%s: %s', (value, state) => expect(readIps(value).map((one) => one.state)).toEqual([state]));

test('several, by any separator', () => {
  expect(readIps('8.8.8.8;10.0.0.1；1.1.1.1-1.1.1.2, 203.0.113.1').map((one) => one.state)).toEqual(['public', 'private', 'public', 'documentation']);
  expect(readIps(' ； ')).toEqual([]);
});

test('any four octets are read back', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(octet, octet, octet, octet), ([a, b, c, d]) => {
      const value = ipv4(`${a}.${b}.${c}.${d}`);
      return value === a * 2 ** 24 + b * 2 ** 16 + c * 256 + d && ipv4Scope(value) === ipv4Scope(value, value);
    }),
  );
});

test('an IPv6 address means the same short and long', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (groups) => {
      const long = groups.map((group) => group.toString(16)).join(':');
      const short = long.replace(/(?:^|:)0(?::0)+(?=:|$)/, '::').replace(/:{3,}/, '::');
      return ipv6Scope(long) !== undefined && ipv6Scope(short) === ipv6Scope(long);
    }),
    { numRuns: 2_000 },
  );
});
