import { fieldIds, type FieldId, type Reading } from '../core/field.ts';
import type { SiteAnswers, SubjectAnswers } from '../core/fact.ts';
import { keptMandate } from '../core/mandate.ts';
import type { Profile, Site } from '../core/profile.ts';
import { isDay, type Day, type Instant } from '../core/time.ts';
import { validityOf } from './cell-day.ts';
import type { Group } from './grouped.ts';
import { inferSite, inferSubject } from './inferred.ts';
import type { Note } from './note.ts';
import type { Target } from './target.ts';

/** A subject as its rows give it, before anything is compared. */
export interface SheetSubject {
  readonly profile: Profile;
  /** Rows from which it was read, counted from 0. */
  readonly rows: readonly number[];
  /** The first row of each site, by the site's id. */
  readonly siteRows: ReadonlyMap<string, number>;
  readonly notes: readonly Note[];
}

export interface Moment {
  readonly now: Instant;
  readonly newId: () => string;
}

type Values = Partial<Record<Target, string>>;

function withValidity(values: Values, role: 'principal' | 'sitePrincipal'): void {
  const both = values[`${role}.idValidity`];
  if (both === undefined) return;
  const { from, until } = validityOf(both);
  if (from !== '') values[`${role}.idValidFrom`] ??= from;
  values[`${role}.idValidUntil`] ??= until;
}

const readingOf = (values: Values): Reading =>
  Object.fromEntries(fieldIds.flatMap((id): [FieldId, string][] => (values[id] === undefined ? [] : [[id, values[id]]])));

function answersIn(values: Values, prefix: 'answer.' | 'siteAnswer.'): Readonly<Record<string, string>> | undefined {
  const found = Object.entries(values).flatMap(([id, value]) => (id.startsWith(prefix) ? [[id.slice(prefix.length), value] as const] : []));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** 长期 is no day: what never ends is not kept as an end. */
const dayIn = (value: string | undefined): Day | undefined => (value !== undefined && isDay(value) ? value : undefined);

function siteOf(values: Values, id: string): Site {
  const domainExpires = dayIn(values.domainExpires);
  const answers = answersIn(values, 'siteAnswer.');
  return { id, values: readingOf(values), ...(domainExpires !== undefined && { domainExpires }), ...(answers !== undefined && { answers: answers as SiteAnswers }) };
}

function mandateIn(values: Values): Pick<Profile, 'mandate'> {
  const [consentOn, ends] = [dayIn(values['mandate.consentOn']), dayIn(values['mandate.ends'])];
  const mandate = keptMandate({
    number: values['mandate.number'] ?? '',
    scope: values['mandate.scope'] ?? '',
    ...(consentOn !== undefined && { consentOn }),
    ...(ends !== undefined && { ends }),
  });
  return mandate === undefined ? {} : { mandate };
}

function profileOf(values: Values, sites: readonly Site[], { now, newId }: Moment): Profile {
  const [certificateExpires, retainUntil] = [dayIn(values.certificateExpires), dayIn(values.retainUntil)];
  const answers = answersIn(values, 'answer.');
  return {
    id: newId(),
    values: readingOf(values),
    sites,
    createdAt: now,
    updatedAt: now,
    ...(certificateExpires !== undefined && { certificateExpires }),
    ...(retainUntil !== undefined && { retainUntil }),
    ...(answers !== undefined && { answers: answers as SubjectAnswers }),
    ...(values.account !== undefined && { account: values.account }),
    ...(values.tags !== undefined && { tags: values.tags.split('、') }),
    ...mandateIn(values),
  };
}

/** The rows of one subject as a profile with ids of its own. Pure but for the ids it asks for. */
export function subjectOf(group: Group, moment: Moment): SheetSubject {
  const values = { ...group.values };
  const notes = [...group.notes];
  const first = group.rows[0] ?? 0;
  inferSubject(values, { row: first, notes });
  withValidity(values, 'principal');
  const siteRows = new Map<string, number>();
  const sites = group.sites.map((part) => {
    const own = { ...part.values };
    const row = part.rows[0] ?? first;
    inferSite(own, values, { row, notes });
    withValidity(own, 'sitePrincipal');
    const site = siteOf(own, moment.newId());
    siteRows.set(site.id, row);
    return site;
  });
  return { profile: profileOf(values, sites, moment), rows: group.rows, siteRows, notes };
}
