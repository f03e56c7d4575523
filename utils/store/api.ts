import type { AuditEntry } from '../core/audit.ts';
import type { FieldId, Reading } from '../core/field.ts';
import type { Order, Sighting } from '../core/order.ts';
import type { Overview } from '../core/overview.ts';
import type { Profile } from '../core/profile.ts';
import type { Instant } from '../core/time.ts';
import type { Traces } from '../core/traces.ts';
import type { CopyId, Snapshot } from './copies.ts';
import type { Restored } from './from-copy.ts';
import type { Lost } from './overviews.ts';
import type { BodyStore } from './schema.ts';
import type { Kept } from './whole.ts';

/** What was typed on a page of the wizard, kept per account and order, so that it survives logout, crash and rejection. */
export interface Draft {
  readonly id: string;
  readonly account: string;
  readonly order?: string;
  /** Values of all pages of this account and order, as last typed. */
  readonly values: Reading;
  /** The page on which it was last typed. */
  readonly page: string;
  readonly at: Instant;
}

/** What was filled where and when: field names, never values. */
export interface FillRecord {
  readonly profile: string;
  readonly account: string;
  readonly page: string;
  readonly at: Instant;
  readonly written: readonly FieldId[];
  readonly altered: readonly FieldId[];
  readonly refused: readonly FieldId[];
}

export { auditActs, type AuditAct, type AuditEntry } from '../core/audit.ts';

export interface Waiver {
  readonly account: string;
  readonly rule: string;
  readonly field: FieldId;
  readonly value: string;
  readonly at: Instant;
}

/** One order of one account; without a number, the filing that has none yet. */
export interface Journey {
  readonly account: string;
  readonly order?: string;
}

/** A reminder that was shown, so that it is shown once per level. */
export interface Raised {
  /** Deadline id and level, `order/kind/level`. */
  readonly id: string;
  readonly at: Instant;
  /** The moment of the level, and the bounds of the run it belongs to; absent in records of older releases. */
  readonly of?: Instant;
  readonly from?: Instant;
  readonly begunBy?: Instant;
}

/** A record that is there and does not decrypt. Its id is opaque. */
export interface Unreadable {
  readonly store: BodyStore;
  readonly id: string;
  /** Of a subject, as it was listed: which one it is. */
  readonly name?: string;
}

/** How much was erased, for the receipt that the person keeps. */
export interface Erased {
  readonly profiles: number;
  readonly drafts: number;
  readonly orders: number;
  readonly fills: number;
  readonly ticks: number;
  readonly waivers: number;
  readonly reminders: number;
}

/**
 * Everything that is kept. Bodies are encrypted before a transaction opens; a write of several rows is one transaction.
 * Every method rejects with a `StoreError`, whose `kind` the screens put into words; nothing is lost by a rejection.
 */
export interface Store {
  profiles(): Promise<Profile[]>;
  /** What lists need of every subject, without its details. */
  overviews(): Promise<Overview[]>;
  profile(id: string): Promise<Profile | undefined>;
  /** The named subjects, in order; those that are gone are left out. */
  profilesOf(ids: readonly string[]): Promise<Profile[]>;
  /** Strict durability: resolved means on disk. */
  saveProfile(profile: Profile): Promise<void>;
  /** All or none, strict. Rejects with the signal's reason when it aborts before the transaction begins. */
  saveProfiles(profiles: readonly Profile[], signal?: AbortSignal): Promise<void>;
  /** As `eraseProfiles` of one. */
  eraseProfile(id: string): Promise<void>;
  /** With every trace in every store: orders, drafts, fills, ticks. All or none, strict; noted in the log. Resolves with how much it was. */
  eraseProfiles(ids: readonly string[]): Promise<Traces>;
  /** How much would go with these subjects. */
  tracesOf(ids: readonly string[]): Promise<Traces>;
  /** Keeps pinyin worked out for subjects that were saved without it, by their ids. Relaxed. */
  keepSounds(sounds: ReadonlyMap<string, string>): Promise<void>;
  /** Binds a profile to the account of its first fill; the first binding stays. Resolves with the account that is bound. */
  bind(profile: string, account: string): Promise<string>;

  drafts(): Promise<Draft[]>;
  draft(id: string): Promise<Draft | undefined>;
  draftOf(account: string, order: string | undefined): Promise<Draft | undefined>;
  /** Lays the values over what the draft of this account and order already holds. Relaxed durability. */
  saveDraft(typed: Omit<Draft, 'id'>): Promise<Draft>;
  eraseDraft(id: string): Promise<void>;

  orders(): Promise<Order[]>;
  ordersOf(account: string): Promise<Order[]>;
  /** Applies sightings in one transaction. Resolves with the orders that they touched. */
  see(sightings: readonly Sighting[]): Promise<Order[]>;
  /** Keeps a refusal that the person pasted, of at most 5,000 characters. Strict; rejects where the order was never seen or the text is blank. */
  refuse(account: string, order: string, text: string): Promise<Order>;

  history(profile: string): Promise<FillRecord[]>;
  remember(record: FillRecord): Promise<void>;

  /** `guide/check` ids ticked by hand for this account and order. */
  ticks(account: string, order: string | undefined): Promise<string[]>;
  /** The same for many journeys at once, in their order. */
  ticksOf(journeys: readonly Journey[]): Promise<string[][]>;
  tick(account: string, order: string | undefined, id: string, on: boolean): Promise<void>;
  waivers(account: string): Promise<Waiver[]>;
  waive(waiver: Waiver): Promise<void>;

  /** The newest first; what is older than 180 days is gone. */
  audit(): Promise<AuditEntry[]>;
  note(entry: Omit<AuditEntry, 'id'>): Promise<void>;

  raised(): Promise<Raised[]>;
  raise(raised: readonly Raised[]): Promise<void>;

  /** Erases every row of every kind in one strict transaction and resolves with what was there. */
  eraseAll(): Promise<Erased>;

  /** Records found so far that do not decrypt. They are kept as they are and never written over; the others work. */
  unreadable(): Promise<Unreadable[]>;
  /** Erases one such record for good, because the person says so. */
  discard(record: Unreadable): Promise<void>;

  /** Erases what is over: drafts in which nothing was typed for 90 days, subjects past their last day, log entries of 180 days. Resolves with how many drafts. */
  purge(): Promise<number>;

  /** Every readable record in batches, free of keys and names: for a backup, a rotation, an upgrade. */
  readAll(): AsyncIterable<readonly Kept[]>;
  /** Makes these records the whole, in one strict transaction: all or none. What does not decrypt is left where it is. */
  replaceAll(batches: AsyncIterable<readonly Kept[]>): Promise<void>;
  /** Puts the records of a backup beside what is here, each once and nothing lost; the subjects are saved as they were decided. All or none, strict. */
  blendIn(theirs: readonly Kept[], decision: { readonly profiles: readonly Profile[]; readonly renamed: ReadonlyMap<string, string> }): Promise<void>;
  /** 32 bytes for the key that opens what others encrypt for this vault; other ones once its keys are replaced. */
  shareSecret(): Promise<Uint8Array>;

  /** The second copies, the newest first. They are made by themselves, at the latest after 20 changes or a day. */
  snapshots(): Promise<Snapshot[]>;
  /** Makes one now. */
  snapshot(): Promise<void>;
  /** Lays a copy under what is here: what is here and can be read is newer and stays. What stood before is kept as a copy. */
  restoreSnapshot(id: CopyId): Promise<Restored>;
  /** Compares every subject with its page and decrypts it. Resolves with those that are gone, damaged or replaced by an older record. */
  verify(): Promise<Lost[]>;

  close(): void;
}
