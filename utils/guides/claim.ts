import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { recordFlows } from './flows.ts';
import { overview } from './seen.ts';
import { claimPapers, claimReview, openClaim } from './steps/claim.ts';
import { logOn } from './steps/log-on.ts';

/** A filing that is at Alibaba Cloud, though not in this account. */
export const claim: Guide = {
  id: 'claim',
  title: text('认领备案', 'Claim a filing'),
  types: ['claim'],
  source: sources.aliyunAccount,
  steps: [logOn, openClaim, claimPapers, claimReview],
  overview,
  flows: recordFlows,
};
