import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { withoutSubject } from './fits.ts';
import { newAppFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administration } from './steps/administration.ts';
import { afterAppApproval } from './steps/after.ts';
import { firstBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { prepareApp } from './steps/prepare.ts';
import { app, instance } from './steps/service.ts';
import { smsBothApp } from './steps/sms.ts';
import { fillSubject } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { verifyAppPerson } from './steps/verify.ts';

/** A first filing of an app: neither the entity nor the app is known to the ministry. */
export const firstApp: Guide = {
  id: 'first-app',
  title: text('首次备案：App', 'First filing: app'),
  types: ['first'],
  service: 'app',
  fits: withoutSubject,
  source: sources.miitApps,
  steps: [logOn, prepareApp, firstBasics('app'), fillSubject, instance, app, upload, verifyAppPerson, smsBothApp, administration, afterAppApproval],
  overview,
  flows: newAppFlows,
};
