/** Canonical stages, from the words of the consoles (`data/stage-labels`). */
export const stages = [
  'draft', 'provider-review', 'provider-rejected', 'photo', 'mail', 'awaiting-submission', 'sms', 'sms-rejected',
  'administration-review', 'administration-rejected', 'approved', 'risk', 'abandoned', 'deleted', 'unknown',
] as const;

export type Stage = (typeof stages)[number];
