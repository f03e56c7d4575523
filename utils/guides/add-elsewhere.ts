import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { withoutSubject } from './fits.ts';
import { newFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administration } from './steps/administration.ts';
import { afterApproval } from './steps/after.ts';
import { elsewhereBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { prepareWebsite } from './steps/prepare.ts';
import { instance, website } from './steps/service.ts';
import { smsBoth } from './steps/sms.ts';
import { fillSubjectAgain } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { backdropPhoto, verifyPerson } from './steps/verify.ts';

/** A website under an entity that is filed through another provider. */
export const addElsewhere: Guide = {
  id: 'add-elsewhere',
  title: text('主体备案在别处，新增网站', 'Entity filed elsewhere: add a website'),
  types: ['add-elsewhere'],
  service: 'website',
  fits: withoutSubject,
  source: sources.aliyunProcess,
  steps: [logOn, prepareWebsite, elsewhereBasics, fillSubjectAgain, instance, website, upload, verifyPerson, backdropPhoto, smsBoth, administration, afterApproval],
  overview,
  flows: newFlows,
};
