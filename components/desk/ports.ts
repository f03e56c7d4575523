import type { FieldId } from '../../utils/core/field.ts';
import type { Order } from '../../utils/core/order.ts';
import type { PastedYear } from '../../utils/core/pasted-year.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Lang, Text } from '../../utils/core/text.ts';
import type { Clock, Instant } from '../../utils/core/time.ts';
import type { Ticks } from '../order/order-view.ts';
import type { BackupPorts } from './backup/ports.ts';
import type { DamagePorts } from './damage/ports.ts';
import type { ImportPorts } from './import/ports.ts';
import type { RecordsPorts } from './records/ports.ts';
import type { SheetPorts } from './sheets/ports.ts';
import type { SubjectPorts } from './subjects/ports.ts';
import type { VaultDesk } from './vault/ports.ts';

/** What the desk asks of the world, as functions. Whatever writes resolves when it is kept, and rejects when it is not. */
export interface DeskPorts extends RecordsPorts, SheetPorts, VaultDesk, SubjectPorts {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly backups: BackupPorts;
  readonly imports: ImportPorts;
  readonly damage: DamagePorts;
  profiles(): Promise<Profile[]>;
  saveProfiles(profiles: readonly Profile[]): Promise<void>;
  eraseProfile(id: string): Promise<void>;
  history(profile: string): Promise<Fill[]>;
  orders(): Promise<{ readonly orders: Order[]; readonly ticks: Ticks }>;
  settle(order: Order, check: string): Promise<void>;
  /** Keeps a refusal that the person pasted, with its order. */
  refuse(order: Order, text: string): Promise<void>;
  /** Writes the subjects into a file of our own format and hands it to the person. */
  exportSubjects(profiles: readonly Profile[]): void;
  /** Reads such a file; what is wrong with it is said, never thrown. */
  readSubjects(file: File): Promise<SubjectsRead>;
  settings(): Promise<DeskSettings>;
  changeSettings(change: { readonly lang?: Lang; readonly gloss?: boolean }): Promise<void>;
  /** Years of the holiday calendar that the person pasted. */
  pastedYears(): Promise<readonly PastedYear[]>;
  keepPastedYear(year: PastedYear): Promise<void>;
  removePastedYear(year: number): Promise<void>;
  stored(): Promise<Stored>;
  discardUnreadable(): Promise<number>;
  eraseAll(): Promise<Receipt>;
  copy(value: string): Promise<void>;
  /** What a subject has ready, ticked by hand. */
  paperTicks(profile: string): Promise<readonly string[]>;
  tickPaper(profile: string, id: string, on: boolean): Promise<void>;
  /** Opens the browser's printing of this page. */
  print(): void;
}

/** One fill of a subject: where, when, and which fields; never values. */
export interface Fill {
  readonly account: string;
  readonly page: string;
  readonly at: Instant;
  readonly written: readonly FieldId[];
  readonly altered: readonly FieldId[];
  readonly refused: readonly FieldId[];
}

export type SubjectsRead =
  | { readonly ok: true; readonly subjects: readonly Profile[]; readonly refused: readonly RefusedSubject[] }
  | { readonly ok: false; readonly reason: Text };

export interface RefusedSubject {
  /** Position in the file, from 1. */
  readonly place: number;
  readonly reason: Text;
}

export interface DeskSettings {
  readonly gloss: boolean;
  readonly notifications: 'granted' | 'denied' | 'unknown';
  /** Absent: the browser's language is followed. */
  readonly lang?: Lang;
}

export interface Stored {
  readonly profiles: number;
  readonly drafts: number;
  readonly orders: number;
  readonly unreadable: number;
}

/** How many records of each kind were erased. */
export interface Receipt {
  readonly profiles: number;
  readonly drafts: number;
  readonly orders: number;
  readonly fills: number;
  readonly ticks: number;
  readonly waivers: number;
  readonly reminders: number;
}
