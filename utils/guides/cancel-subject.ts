import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { recordFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationCancelled } from './steps/administration.ts';
import { logOn } from './steps/log-on.ts';
import { openSubjectCancellation } from './steps/record.ts';
import { smsSubject } from './steps/sms.ts';
import { submit } from './steps/verify.ts';

/** The entity and all that is filed under it are cancelled. */
export const cancelSubject: Guide = {
  id: 'cancel-subject',
  title: text('注销主体', 'Cancel the entity'),
  types: ['cancel-subject'],
  source: sources.aliyunDeregister,
  steps: [logOn, openSubjectCancellation, submit, smsSubject, administrationCancelled],
  overview,
  flows: recordFlows,
};
