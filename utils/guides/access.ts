import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { newFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administrationOnline } from './steps/administration.ts';
import { afterApproval } from './steps/after.ts';
import { accessBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { filedService, instance } from './steps/service.ts';
import { smsService } from './steps/sms.ts';
import { fillSubjectAgain } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { backdropPhoto, verifyPerson } from './steps/verify.ts';

/** Entity and service are filed; Alibaba Cloud becomes a provider of theirs. */
export const access: Guide = {
  id: 'access',
  title: text('新增接入', 'Add access'),
  types: ['access'],
  source: sources.aliyunProcess,
  steps: [logOn, accessBasics, fillSubjectAgain, instance, filedService, upload, verifyPerson, backdropPhoto, smsService, administrationOnline, afterApproval],
  overview,
  flows: newFlows,
};
