import type { Sighting } from '../../utils/core/order.ts';
import type { Told } from '../dom/entry.ts';

/** What must be read from a saved page. Whatever is read and not listed here is a failure. */
export interface Expectation {
  /** Path and query under which the page stood. */
  readonly url: string;
  readonly page: string | null;
  readonly step: string | null;
  readonly signedIn: boolean;
  readonly account: string | null;
  readonly order: string | null;
  readonly values: Readonly<Record<string, string>>;
  /** Fields that the console has locked. */
  readonly locked: readonly string[];
  /** `field: reason`. */
  readonly unread: readonly string[];
  /** `label: reason`. */
  readonly untouched: readonly string[];
  readonly sightings: readonly Omit<Sighting, 'at'>[];
  readonly addPlace: string | null;
}

function withoutTime(sighting: Sighting): Omit<Sighting, 'at'> {
  const { at, ...rest } = sighting;
  return at === 0 ? rest : sighting;
}

export function expectationOf(url: string, told: Told): Expectation {
  const { pathname, search } = new URL(url);
  const { survey } = told;
  return {
    url: `${pathname}${search}`,
    page: told.page ?? null,
    step: told.step ?? null,
    signedIn: told.signedIn,
    account: survey.account ?? null,
    order: survey.order ?? null,
    values: Object.fromEntries(survey.slots.map(({ field, value }) => [field, value])),
    locked: survey.slots.flatMap(({ field, locked }) => (locked === undefined ? [] : [field])),
    unread: survey.unread.map(({ field, reason }) => `${field}: ${reason}`),
    untouched: survey.untouched.map(({ label, reason }) => `${label}: ${reason}`),
    sightings: told.sightings.map(withoutTime),
    addPlace: told.addPlace ?? null,
  };
}
