import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { accessFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationChanged } from './steps/administration.ts';
import { logOn } from './steps/log-on.ts';
import { openAccessChange } from './steps/record.ts';
import { changeInstance } from './steps/service.ts';
import { reviewWithoutSms } from './steps/sms.ts';
import { upload } from './steps/upload.ts';
import { submit } from './steps/verify.ts';

/** Another instance or IP for a filed site or app. */
export const changeAccess: Guide = {
  id: 'change-access',
  title: text('变更接入', 'Change the access'),
  types: ['change-access'],
  source: sources.aliyunChange,
  steps: [logOn, openAccessChange, changeInstance, upload, submit, reviewWithoutSms, administrationChanged],
  overview,
  flows: accessFlows,
};
