import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { recordFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationCancelled } from './steps/administration.ts';
import { logOn } from './steps/log-on.ts';
import { openSiteCancellation } from './steps/record.ts';
import { smsCancelledSite } from './steps/sms.ts';
import { submit } from './steps/verify.ts';

/** One site or app is cancelled. */
export const cancelSite: Guide = {
  id: 'cancel-site',
  title: text('注销网站或 App', 'Cancel a site or app'),
  types: ['cancel-site'],
  source: sources.aliyunDeregister,
  steps: [logOn, openSiteCancellation, submit, smsCancelledSite, administrationCancelled],
  overview,
  flows: recordFlows,
};
