/**
 * What can be asked of the console: Alibaba Cloud's own list of order types (filing.md §1.2), with changes and cancellations
 * told apart by what they are about. The console finds the type from what is typed; nobody chooses it there.
 */
export const filingTypes = [
  'first',
  'add-here',
  'add-elsewhere',
  'access',
  'change-subject',
  'change-site',
  'change-access',
  'cancel-subject',
  'cancel-site',
  'cancel-access',
  'claim',
] as const;

export type FilingType = (typeof filingTypes)[number];

/** What is filed: a website or an app. Mini programs are filed at their own platforms. */
export type Service = 'website' | 'app';

/** What a preparation depends on. Everything but type and service may be unknown, and then what depends on it is said as "may". */
export interface FilingCase {
  readonly type: FilingType;
  readonly service: Service;
  /** MIIT's code of the nature of the entity (备案性质): `4` enterprise, `5` individual. */
  readonly nature?: string;
  /** First two digits of the GB/T 2260 code of the province in which is filed. */
  readonly province?: string;
}
