import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { withoutSubject } from './fits.ts';
import { newAppFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administration } from './steps/administration.ts';
import { afterAppApproval } from './steps/after.ts';
import { elsewhereBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { prepareApp } from './steps/prepare.ts';
import { app, instance } from './steps/service.ts';
import { smsBothApp } from './steps/sms.ts';
import { fillSubjectAgain } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { verifyAppPerson } from './steps/verify.ts';

/** An app under an entity that is filed through another provider. */
export const addAppElsewhere: Guide = {
  id: 'add-app-elsewhere',
  title: text('主体备案在别处，新增 App', 'Entity filed elsewhere: add an app'),
  types: ['add-elsewhere'],
  service: 'app',
  fits: withoutSubject,
  source: sources.aliyunProcess,
  steps: [logOn, prepareApp, elsewhereBasics, fillSubjectAgain, instance, app, upload, verifyAppPerson, smsBothApp, administration, afterAppApproval],
  overview,
  flows: newAppFlows,
};
