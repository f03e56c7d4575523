import type { AuditEntry } from '../../../utils/core/audit.ts';
import type { Waiting } from '../../../utils/core/retention.ts';
import type { Day } from '../../../utils/core/time.ts';
import type { Traces } from '../../../utils/core/traces.ts';

/** What the page of records, and everything that ends a subject, asks of the world. */
export interface RecordsPorts {
  /** The newest first, of the last 180 days. */
  audit(): Promise<readonly AuditEntry[]>;
  /** Subjects of which something is to be decided, the pressing first. */
  waiting(): Promise<readonly Waiting[]>;
  /** How much would go with these subjects. */
  tracesOf(ids: readonly string[]): Promise<Traces>;
  /** Erases every trace of them; all or none. Resolves with how much it was. */
  eraseSubjects(ids: readonly string[]): Promise<Traces>;
  /** Sets the last day on which they are kept. */
  keepUntil(ids: readonly string[], until: Day): Promise<void>;
  /** Hands a text to the person as a file. */
  downloadText(name: string, content: string): void;
}
