import type { PaperKind } from './limit.ts';
import type { Profile } from './profile.ts';
import { isDay, type Day } from './time.ts';

/** The last day of one paper or domain. */
export interface PaperEnd {
  /** The subject's id; with `/` and the site's id for what belongs to a site. */
  readonly of: string;
  readonly kind: PaperKind;
  readonly lastDay: Day;
}

/** The papers and domains of a subject that have a last day. What is `长期`, blank or not a day has none. */
export function paperEndsOf(profile: Profile): PaperEnd[] {
  const holder = profile.values['principal.idNumber'];
  const papers: [string, PaperKind, string | undefined][] = [
    [profile.id, 'certificate', profile.certificateExpires],
    [profile.id, 'principal-id', profile.values['principal.idValidUntil']],
  ];
  for (const { id, values, domainExpires } of profile.sites) {
    const isSamePerson = holder !== undefined && values['sitePrincipal.idNumber'] === holder;
    if (!isSamePerson) papers.push([`${profile.id}/${id}`, 'site-principal-id', values['sitePrincipal.idValidUntil']]);
    papers.push([`${profile.id}/${id}`, 'domain', domainExpires]);
  }
  return papers.flatMap(([of, kind, lastDay]) => (lastDay === undefined || !isDay(lastDay) ? [] : [{ of, kind, lastDay }]));
}
