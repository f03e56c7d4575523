import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { subjectFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationChanged } from './steps/administration.ts';
import { logOn } from './steps/log-on.ts';
import { openSubjectChange } from './steps/record.ts';
import { smsSubject } from './steps/sms.ts';
import { changeSubject as changeSubjectForm } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { verifyEntity } from './steps/verify.ts';

/** A modification of the entity, which is an order of its own. */
export const changeSubject: Guide = {
  id: 'change-subject',
  title: text('变更主体', 'Change the entity'),
  types: ['change-subject'],
  source: sources.aliyunChange,
  steps: [logOn, openSubjectChange, changeSubjectForm, upload, verifyEntity, smsSubject, administrationChanged],
  overview,
  flows: subjectFlows,
};
