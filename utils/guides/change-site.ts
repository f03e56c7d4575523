import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { siteFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationChanged } from './steps/administration.ts';
import { logOn } from './steps/log-on.ts';
import { openServiceChange } from './steps/record.ts';
import { changeService } from './steps/service.ts';
import { smsChangedService } from './steps/sms.ts';
import { upload } from './steps/upload.ts';
import { backdropPhoto, verifyPerson } from './steps/verify.ts';

/** A modification of one site or app. */
export const changeSite: Guide = {
  id: 'change-site',
  title: text('变更网站或 App', 'Change a site or app'),
  types: ['change-site'],
  source: sources.aliyunChange,
  steps: [logOn, openServiceChange, changeService, upload, verifyPerson, backdropPhoto, smsChangedService, administrationChanged],
  overview,
  flows: siteFlows,
};
