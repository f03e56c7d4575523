import type { FieldId, Reading } from '../../utils/core/field.ts';
import type { FillPlan, Reason, Survey, Written } from '../../utils/core/fill.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Overview } from '../../utils/core/overview.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { Clock, Instant } from '../../utils/core/time.ts';
import type { Journey } from '../letters/occasion.ts';
import type { CheckPicture } from './picture-port.ts';
import type { Trouble } from './trouble.ts';

/** What the panel asks of the world, as functions: the entrypoint wires them, a test hands over its own. */
export interface PanelPorts {
  readonly clock: Clock;
  readonly newId: () => string;
  survey(): Promise<Answer<{ readonly survey: Survey }>>;
  /** What the person asked in the overlay to have put in; handed over once. */
  wish(): Promise<{ readonly field: FieldId; readonly value: string } | undefined>;
  /** `override`: why it goes ahead though the subject has no full mandate. */
  plan(from: PlanFrom, accountConfirmed: boolean, override?: string): Promise<Answer<Planned>>;
  fill(plan: string, fields: readonly FieldId[]): Promise<Answer<Filled>>;
  undo(): Promise<Answer<Filled>>;
  show(field: FieldId): Promise<void>;
  copy(value: string): Promise<void>;
  /** What a subject has ready, ticked by hand. */
  paperTicks(profile: string): Promise<readonly string[]>;
  tickPaper(profile: string, id: string, on: boolean): Promise<void>;
  /** Opens the browser's printing of this panel. */
  print(): void;
  /** What lists need of every subject, without its details. */
  overviews(): Promise<readonly Overview[]>;
  /** The named subjects; those that are gone are left out. */
  profilesOf(ids: readonly string[]): Promise<readonly Profile[]>;
  /** Resolved means kept; rejects when it could not be kept. */
  saveProfile(profile: Profile): Promise<void>;
  drafts(account: string): Promise<PageDraft[]>;
  eraseDraft(id: string): Promise<void>;
  /** Orders of the account, and what was ticked for that order. */
  journey(account: string, order: string | undefined): Promise<Journey>;
  /** Keeps a refusal that the person pasted, with its order. */
  refuse(order: Order, text: string): Promise<void>;
  /** Calls back whenever the page in front may have changed, or (`subjects`) another window may have changed what is stored. */
  onChange(tell: (what: 'page' | 'subjects') => void, signal: AbortSignal): void;
  openDesk(hash: string): void;
  openConsole(): void;
  readonly checkPicture: CheckPicture;
}

export type Answer<Content> = ({ readonly ok: true } & Content) | { readonly ok: false; readonly failure: Trouble };

export type PlanFrom =
  | { readonly kind: 'profile'; readonly id: string; readonly site?: string }
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'fix'; readonly field: FieldId; readonly value: string };

export interface Planned extends FillPlan {
  readonly plan: string;
  /** The plan is void after this moment. */
  readonly expires: Instant;
  readonly survey: Survey;
}

export interface Filled {
  readonly results: readonly Written[];
  /** Why the fill ended before its last field. */
  readonly stopped?: Reason;
  /** The page was written, but the history of fills could not be kept. */
  readonly unrecorded?: boolean;
}

/** What was typed on a form page and kept, of one account and order. */
export interface PageDraft {
  readonly id: string;
  readonly account: string;
  readonly order?: string;
  readonly values: Reading;
  readonly page: string;
  readonly at: Instant;
}
