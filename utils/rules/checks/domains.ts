import { readHost, registrable, type Host, type HostFault, type Registrable } from '../../core/identity-domain.ts';
import { acceptedSuffixes, secondLevels } from '../../data/suffixes.ts';

/** Every ending of which the registrable part is known. Below refused country endings there are levels that are not listed. */
export const suffixes: ReadonlySet<string> = new Set([...acceptedSuffixes.map((one) => one.ascii), ...secondLevels]);

const separators = /[\s,，;；、|]+/;

/** One domain as typed, or why it is none; `several` where more than one was written into the box. */
export function readDomain(raw: string): HostFault | 'several' | Host {
  const typed = raw.trim().slice(0, 2_000);
  const pieces = typed.split(separators, 3).filter((piece) => piece.includes('.') || piece.includes('。'));
  return pieces.length > 1 ? 'several' : readHost(typed);
}

export const registrableOf = (host: Host): Registrable | 'suffix' | undefined => registrable(host, suffixes);

/** The last label, in ASCII. */
export const endingOf = (host: Pick<Host, 'ascii'>): string => host.ascii.slice(host.ascii.lastIndexOf('.') + 1);

/** What to file of a host: its registrable part where the ending is known, else the host without `www.`. */
export function filedName(host: Host): string {
  const known = registrableOf(host);
  return typeof known === 'object' ? known.name : host.name.replace(/^www\.(?=[^.]+\.)/, '');
}

/** The box in which a filing names its domain: a website's, or an app's; `undefined` where neither is filled in. */
export function domainBox(values: { readonly 'site.domain'?: string; readonly 'app.domain'?: string }): 'site.domain' | 'app.domain' | undefined {
  if ((values['site.domain'] ?? '').trim() !== '') return 'site.domain';
  return (values['app.domain'] ?? '').trim() === '' ? undefined : 'app.domain';
}
