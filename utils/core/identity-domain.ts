import { normalised, type Change } from './identity-text.ts';
import { punycode, unpunycode } from './identity-punycode.ts';

/** What surrounds a domain name in an address that was pasted whole. */
export type Extra = 'scheme' | 'user' | 'port' | 'path' | 'dot' | 'wildcard';

export type HostFault = 'empty' | 'ip' | 'no-dot' | 'characters' | 'label' | 'length';

export interface Host {
  /** Lower case, as typed otherwise: the Chinese form stays Chinese. */
  readonly name: string;
  /** The same in ASCII, label by label. */
  readonly ascii: string;
  readonly extras: readonly Extra[];
  /** What was made of the letters themselves; `stops` for 。．｡, `composed` for letters joined by Unicode (NFC). */
  readonly changes: readonly HostChange[];
}

export type HostChange = Change | 'stops' | 'composed';

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

/** Scripts that Chinese and Japanese registries mix with Latin letters. Latin beside any other is an imitation. */
const mixable = /^[\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{M}0-9-]+$/u;

const isImitation = (label: string) => /[a-z0-9]/.test(label) && !mixable.test(label);

/** An `xn--` label is judged by the name it stands for; one that stands for nothing, or is not how that name is written, is broken. */
function codeFault(label: string): HostFault | undefined {
  if (!label.startsWith('xn--')) return undefined;
  const meant = unpunycode(label.slice(4));
  if (meant === undefined || `xn--${punycode(meant)}` !== label) return 'label';
  return international.test(meant) && !isImitation(meant) ? undefined : 'characters';
}

function labelFault(label: string): HostFault | undefined {
  if (label === '' || label.startsWith('-') || label.endsWith('-')) return 'label';
  if (!letters.test(label) && (!international.test(label) || isImitation(label))) return 'characters';
  if (label.slice(2, 4) === '--' && !label.startsWith('xn--')) return 'label';
  return asciiLabel(label).length > 63 ? 'label' : codeFault(label);
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

/** The text in lower case with ASCII full stops, letters composed, and which of that it took. */
function tidied(raw: string): { name: string; changes: HostChange[] } {
  const clean = normalised(raw, ['hyphens', 'case']);
  const changes: HostChange[] = [...clean.changes];
  const stopped = clean.value.replace(/[\u3002\uff0e\uff61]/g, '.');
  const composed = stopped.normalize('NFC');
  const name = composed.toLowerCase();
  if (stopped !== clean.value) changes.push('stops');
  if (composed !== stopped) changes.push('composed');
  if (name !== composed) changes.push('case');
  return { name, changes };
}

/**
 * Reads what was typed as a domain or an address. Full-width letters and the full stops 。．｡ become ASCII, case is lowered,
 * and everything round the name is taken off and reported. Never throws.
 */
export function readHost(raw: string): HostFault | Host {
  const { name: whole, changes } = tidied(raw);
  let name = whole;
  const found: Extra[] = [];
  for (const { extra, pattern } of extras) {
    const left = name.replace(pattern, '');
    if (left !== name) found.push(extra);
    name = left;
  }
  const fault = faultOf(name);
  if (fault !== undefined) return fault;
  return { name, ascii: name.split('.').map(asciiLabel).join('.'), extras: found, changes };
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
