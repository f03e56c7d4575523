import type { Guide } from '../core/guide.ts';
import { text } from '../core/text.ts';
import { sources } from '../data/sources.ts';
import { withoutSubject } from './fits.ts';
import { newFlows } from './flows.ts';
import { overview } from './seen.ts';
import { administration } from './steps/administration.ts';
import { afterApproval } from './steps/after.ts';
import { firstBasics } from './steps/basics.ts';
import { logOn } from './steps/log-on.ts';
import { prepareWebsite } from './steps/prepare.ts';
import { instance, website } from './steps/service.ts';
import { smsBoth } from './steps/sms.ts';
import { fillSubject } from './steps/subject.ts';
import { upload } from './steps/upload.ts';
import { backdropPhoto, verifyPerson } from './steps/verify.ts';

/** A first filing of a website: neither the entity nor the domain is known to the ministry. */
export const firstWebsite: Guide = {
  id: 'first-website',
  title: text('首次备案：网站', 'First filing: website'),
  types: ['first'],
  service: 'website',
  fits: withoutSubject,
  source: sources.aliyunProcess,
  steps: [logOn, prepareWebsite, firstBasics('website'), fillSubject, instance, website, upload, verifyPerson, backdropPhoto, smsBoth, administration, afterApproval],
  overview,
  flows: newFlows,
};
