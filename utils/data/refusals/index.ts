import type { RefusalBook } from '../../core/refusal.ts';
import { asides, courtesies } from './courtesy.ts';
import { domainRefusals } from './domain.ts';
import { paperRefusals } from './papers.ts';
import { peopleRefusals } from './people.ts';
import { recordRefusals } from './records.ts';
import { siteRefusals } from './site.ts';

/** The 32 known reasons (filing.md §8) with the words by which they are recognised. A reason is one entry in one of the lists. */
export const refusals: RefusalBook = {
  reasons: [...domainRefusals, ...siteRefusals, ...paperRefusals, ...peopleRefusals, ...recordRefusals],
  asides,
  courtesies,
};
