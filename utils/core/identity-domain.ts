import { normalised } from './identity-text.ts';
import { punycode } from './identity-punycode.ts';

/** What surrounds a domain name in an address that was pasted whole. */
export type Extra = 'scheme' | 'user' | 'port' | 'path' | 'dot' | 'wildcard';

export type HostFault = 'empty' | 'ip' | 'no-dot' | 'characters' | 'label' | 'length';

export interface Host {
  /** Lower case, as typed otherwise: the Chinese form stays Chinese. */
  readonly name: string;
  /** The same in ASCII, label by label. */
  readonly ascii: string;
  readonly extras: readonly Extra[];
}

const extras: readonly { readonly extra: Extra; readonly pattern: RegExp }[] = [
  { extra: 'scheme', pattern: /^(?:[a-z][a-z0-9+.-]*:)?\/\// },
  { extra: 'path', pattern: /[/?#\\][^]*$/ },
  { extra: 'user', pattern: /^[^@]*@/ },
  { extra: 'port', pattern: /:\d*$/ },
  { extra: 'wildcard', pattern: /^\*\./ },
  { extra: 'dot', pattern: /\.+$/ },
];

const letters = /^[a-z0-9-]+$/;
/** IDNA admits letters, marks and digits of any script; symbols, dashes and emoji are not names. */
const international = /^[\p{L}\p{M}\p{Nd}-]+$/u;

function labelFault(label: string): HostFault | undefined {
  if (label === '' || label.startsWith('-') || label.endsWith('-')) return 'label';
  if (!letters.test(label) && !international.test(label)) return 'characters';
  if (label.slice(2, 4) === '--' && !label.startsWith('xn--')) return 'label';
  return asciiLabel(label).length > 63 ? 'label' : undefined;
}

const asciiLabel = (label: string): string => (letters.test(label) || label.length > 63 ? label : `xn--${punycode(label)}`);

function faultOf(name: string): HostFault | undefined {
  if (name === '') return 'empty';
  if (name.length > 253) return 'length';
  if (/^[\d.]+$/.test(name) || name.includes('[')) return 'ip';
  const labels = name.split('.');
  if (labels.length < 2) return 'no-dot';
  return labels.map(labelFault).find((fault) => fault !== undefined);
}

/**
 * Reads what was typed as a domain or an address. Full-width letters and the full stops 。．｡ become ASCII, case is lowered,
 * and everything round the name is taken off and reported. Never throws.
 */
export function readHost(raw: string): HostFault | Host {
  let name = normalised(raw, ['hyphens', 'case']).value.replace(/[\u3002\uff0e\uff61]/g, '.').normalize('NFC').toLowerCase();
  const found: Extra[] = [];
  for (const { extra, pattern } of extras) {
    const left = name.replace(pattern, '');
    if (left !== name) found.push(extra);
    name = left;
  }
  const fault = faultOf(name);
  if (fault !== undefined) return fault;
  return { name, ascii: name.split('.').map(asciiLabel).join('.'), extras: found };
}

export interface Registrable {
  /** What can be registered and filed, in the typed script. */
  readonly name: string;
  readonly ascii: string;
  /** The public suffix below which it stands, in ASCII. */
  readonly suffix: string;
  /** The labels in front of it, joined by dots; empty when there are none. */
  readonly below: string;
}

const tail = (name: string, count: number) => name.split('.').slice(-count).join('.');

/**
 * The registrable part of a host under the longest of the given suffixes (ASCII).
 * `undefined` when the ending is not among them, so that nothing is guessed; `suffix` when the host is itself a suffix.
 */
export function registrable(host: Pick<Host, 'name' | 'ascii'>, suffixes: ReadonlySet<string>): Registrable | 'suffix' | undefined {
  const labels = host.ascii.split('.');
  for (let at = 0; at < labels.length; at += 1) {
    const suffix = labels.slice(at).join('.');
    if (!suffixes.has(suffix)) continue;
    if (at === 0) return 'suffix';
    const count = labels.length - at + 1;
    const below = host.name.split('.').slice(0, at - 1).join('.');
    return { name: tail(host.name, count), ascii: tail(host.ascii, count), suffix, below };
  }
  return undefined;
}
