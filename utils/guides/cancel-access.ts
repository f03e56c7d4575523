import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { recordFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationChanged } from './steps/administration.ts';
import { logOn } from './steps/log-on.ts';
import { openAccessCancellation } from './steps/record.ts';
import { reviewWithoutSms } from './steps/sms.ts';
import { submit } from './steps/verify.ts';

/** Alibaba Cloud is removed from a filing that lives on elsewhere. */
export const cancelAccess: Guide = {
  id: 'cancel-access',
  title: text('取消接入', 'Cancel access'),
  types: ['cancel-access'],
  source: sources.aliyunDomain,
  steps: [logOn, openAccessCancellation, submit, reviewWithoutSms, administrationChanged],
  overview,
  flows: recordFlows,
};
