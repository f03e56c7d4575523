import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { withSubject } from './fits.ts';
import { addFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administration } from './steps/administration.ts';
import { afterApproval } from './steps/after.ts';
import { addWebsiteBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { instance, website } from './steps/service.ts';
import { smsBoth } from './steps/sms.ts';
import { confirmSubject } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { backdropPhoto, verifyPerson } from './steps/verify.ts';

/** The eight steps of "add a website under an existing subject" on today's console and on the classic one, then the review and what follows approval. */
export const addWebsite: Guide = {
  id: 'add-website',
  title: text('已有主体，新增网站', 'Add a website under an existing entity'),
  types: ['add-here'],
  service: 'website',
  fits: withSubject,
  source: sources.aliyunProcess,
  steps: [logOn, addWebsiteBasics, confirmSubject, instance, website, upload, verifyPerson, backdropPhoto, smsBoth, administration, afterApproval],
  overview,
  flows: addFlows,
};
