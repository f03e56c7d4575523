import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { withSubject } from './fits.ts';
import { addAppFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administration } from './steps/administration.ts';
import { afterAppApproval } from './steps/after.ts';
import { addAppBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { prepareApp } from './steps/prepare.ts';
import { app, instance } from './steps/service.ts';
import { smsBothApp } from './steps/sms.ts';
import { confirmSubject } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { verifyAppPerson } from './steps/verify.ts';

/** An app under an entity that is filed in this account. */
export const addApp: Guide = {
  id: 'add-app',
  title: text('已有主体，新增 App', 'Add an app under an existing entity'),
  types: ['add-here'],
  service: 'app',
  fits: withSubject,
  source: sources.aliyunProcess,
  steps: [logOn, prepareApp, addAppBasics, confirmSubject, instance, app, upload, verifyAppPerson, smsBothApp, administration, afterAppApproval],
  overview,
  flows: addAppFlows,
};
