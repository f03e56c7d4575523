import type { Sight } from '../../utils/dom/read.ts';

/**
 * What could not be read, for somebody who can mend it: page, step, fields with their reasons, the labels looked for and
 * the known labels that are there, versions. No value of any field, no account, no order, no query of the address.
 */
export function reportOf({ page, survey, step, glosses }: Sight, { version, agent, path }: { version: string; agent: string; path: string }): string {
  const unread = survey.unread.map(({ field, reason }) => `- ${field}: ${reason}; ${(page?.locators[field]?.labels ?? []).join(' / ')}`);
  return [
    `icp-assistant ${version}`,
    `page: ${survey.page}; step: ${step ?? '-'}; path: ${path}`,
    'not read:',
    ...unread,
    `labels on the page: ${[...new Set(glosses.map(({ term }) => term))].join('、')}`,
    `fields read: ${survey.slots.map(({ field }) => field).join(', ')}`,
    agent,
  ].join('\n');
}
