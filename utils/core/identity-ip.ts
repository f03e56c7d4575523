/** Why an address cannot be a server's public one. `documentation` ranges stand in examples only. */
export type IpScope = 'public' | 'private' | 'loopback' | 'link-local' | 'shared' | 'documentation' | 'multicast' | 'reserved';

const octet = /^(?:0|[1-9]\d{0,2})$/;

/** The address as a number of 32 bits; `undefined` for anything that is not four decimal octets without leading zeros. */
export function ipv4(value: string): number | undefined {
  const octets = value.split('.', 5);
  if (octets.length !== 4 || !octets.every((one) => octet.test(one) && Number(one) < 256)) return undefined;
  return octets.reduce((total, one) => total * 256 + Number(one), 0);
}

/** Blocks of the IANA special-purpose registry, in which no server of a website can stand. */
const blocks: readonly { readonly cidr: string; readonly scope: IpScope }[] = [
  { cidr: '0.0.0.0/8', scope: 'reserved' },
  { cidr: '10.0.0.0/8', scope: 'private' },
  { cidr: '100.64.0.0/10', scope: 'shared' },
  { cidr: '127.0.0.0/8', scope: 'loopback' },
  { cidr: '169.254.0.0/16', scope: 'link-local' },
  { cidr: '172.16.0.0/12', scope: 'private' },
  { cidr: '192.0.2.0/24', scope: 'documentation' },
  { cidr: '192.168.0.0/16', scope: 'private' },
  { cidr: '198.18.0.0/15', scope: 'reserved' },
  { cidr: '198.51.100.0/24', scope: 'documentation' },
  { cidr: '203.0.113.0/24', scope: 'documentation' },
  { cidr: '224.0.0.0/4', scope: 'multicast' },
  { cidr: '240.0.0.0/4', scope: 'reserved' },
];

const ranges = blocks.map(({ cidr, scope }) => {
  const [base = '', bits = ''] = cidr.split('/');
  const first = ipv4(base) ?? 0;
  return { first, last: first + 2 ** (32 - Number(bits)) - 1, scope };
});

/** The scope of an address, or of the first special block that a range touches. */
export const ipv4Scope = (first: number, last = first): IpScope =>
  ranges.find((one) => first <= one.last && last >= one.first)?.scope ?? 'public';

/** Scope of an IPv6 address by its leading bits; `undefined` when it is not one. Zone ids and embedded IPv4 are refused. */
export function ipv6Scope(value: string): IpScope | undefined {
  const groups = ipv6Groups(value.toLowerCase());
  if (groups === undefined) return undefined;
  const [first = 0, second = 0] = groups;
  if (groups.slice(0, 7).every((group) => group === 0)) return groups[7] === 1 ? 'loopback' : 'reserved';
  if (first === 0x2001 && second === 0xdb8) return 'documentation';
  if ((first & 0xfe00) === 0xfc00) return 'private';
  if ((first & 0xffc0) === 0xfe80) return 'link-local';
  if (first >= 0xff00) return 'multicast';
  return (first & 0xe000) === 0x2000 ? 'public' : 'reserved';
}

function ipv6Groups(value: string): number[] | undefined {
  if (value.length > 39) return undefined;
  const halves = value.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], rear = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rear.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...rear];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group)) ? groups.map((group) => Number.parseInt(group, 16)) : undefined;
}

export interface IpRange {
  readonly text: string;
  /** `format`: not an address or a range; `order`: the range runs backwards. */
  readonly state: 'format' | 'order' | IpScope;
}

/** More ranges than any site lists; the rest is not looked at. */
const mostRanges = 100;

/** Single addresses and `start-end` ranges, joined by `;` or `,` (MIIT's own form is `start-end;start-end`). */
export function readIps(value: string): IpRange[] {
  const pieces = value.slice(0, 10_000).split(/[;；,，、\s]+/, mostRanges);
  return pieces.filter((text) => text !== '').map((text) => ({ text, state: stateOf(text) }));
}

function stateOf(text: string): IpRange['state'] {
  if (text.includes(':')) return ipv6Scope(text) ?? 'format';
  const [start = '', end = start, ...more] = text.split(/[-–—~]/, 3);
  const first = ipv4(start);
  const last = ipv4(end);
  if (first === undefined || last === undefined || more.length > 0) return 'format';
  return first > last ? 'order' : ipv4Scope(first, last);
}
