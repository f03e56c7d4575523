import type { Day } from './time.ts';

/**
 * On what an agency holds and uses a client's data: the authorisation (PIPL art. 21: purpose, period, manner) and the
 * person's separate consent for sensitive data (art. 29).
 */
export interface Mandate {
  /** Number of the authorisation letter (授权书). */
  readonly number?: string;
  /** Day on which consent was given. */
  readonly consentOn?: Day;
  /** What was consented to, in the person's words. */
  readonly scope?: string;
  /** Last day of the mandate; afterwards the subject is read-only and waits to be purged. */
  readonly ends?: Day;
}
