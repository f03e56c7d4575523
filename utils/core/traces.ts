import type { Reading } from './field.ts';
import type { Order } from './order.ts';
import { accountsOf, type Profile } from './profile.ts';

/** How much stands of some subjects in each kind of record. */
export interface Traces {
  readonly profiles: number;
  readonly orders: number;
  readonly drafts: number;
  readonly fills: number;
  readonly ticks: number;
  readonly waivers: number;
  readonly reminders: number;
}

/** What is known of the others, so that nothing of theirs goes along. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly certificate: string;
  readonly accounts: readonly string[];
}

interface Typed {
  readonly account: string;
  readonly values: Reading;
}

/** Tells what of the shared records belongs to the subjects that go. */
export interface Belonging {
  /** An account that no other stored subject uses: everything under it goes. */
  account(account: string): boolean;
  order(order: Pick<Order, 'account' | 'subject'>): boolean;
  draft(draft: Typed): boolean;
  /** "I checked this" for a value: under a shared account it goes when the value is one of theirs. */
  waiver(waiver: { readonly account: string; readonly value: string }): boolean;
  /** A text in which their name, number or domain stands, as a search that was kept. */
  text(text: string): boolean;
}

const plain = (value: string | undefined): string => (value ?? '').normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase();

/** Values that others use too are not theirs alone. */
const without = (mine: readonly string[], others: readonly string[]): Set<string> => {
  const taken = new Set(others.map(plain));
  return new Set(mine.map(plain).filter((value) => value !== '' && !taken.has(value)));
};

const domainsOf = ({ sites }: Profile): string[] => sites.map(({ values }) => plain(values['site.domain'])).filter((domain) => domain !== '');

/**
 * An account of the console files for one subject, so what stands under it is that subject's; only where two stored
 * subjects share an account, or none is bound, name and certificate number decide.
 * @param others every stored subject; those that go may be among them
 */
export function belongingTo(gone: readonly Profile[], others: readonly Neighbour[]): Belonging {
  const ids = new Set(gone.map(({ id }) => id));
  const rest = others.filter(({ id }) => !ids.has(id));
  const shared = new Set(rest.flatMap(({ accounts }) => accounts));
  const own = new Set(gone.flatMap(accountsOf));
  const names = without(gone.map(({ values }) => values['subject.name'] ?? ''), rest.map(({ name }) => name));
  const papers = without(gone.map(({ values }) => values['subject.certificateNumber'] ?? ''), rest.map(({ certificate }) => certificate));
  const values = new Set(gone.flatMap((one) => [one.values, ...one.sites.map((site) => site.values)].flatMap((reading) => Object.values(reading))));
  const told = [...names, ...papers, ...gone.flatMap(domainsOf)];
  const account = (name: string) => own.has(name) && !shared.has(name);
  return {
    account,
    order: (order) => account(order.account) || names.has(plain(order.subject)),
    draft: (draft) => account(draft.account) || names.has(plain(draft.values['subject.name'])) || papers.has(plain(draft.values['subject.certificateNumber'])),
    text: (said) => told.some((value) => plain(said).includes(value)),
    waiver: (waiver) => account(waiver.account) || (own.has(waiver.account) && values.has(waiver.value)),
  };
}
