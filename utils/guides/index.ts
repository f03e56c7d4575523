import type { Guidance } from '../core/choosing.ts';
import type { Guide } from '../core/guide.ts';
import { orderTypes } from '../data/order-types.ts';
import { access } from './access.ts';
import { addApp } from './add-app.ts';
import { addAppElsewhere } from './add-app-elsewhere.ts';
import { addElsewhere } from './add-elsewhere.ts';
import { addWebsite } from './add-website.ts';
import { afterApprovalGuide } from './after-approval.ts';
import { cancelAccess } from './cancel-access.ts';
import { cancelSite } from './cancel-site.ts';
import { cancelSubject } from './cancel-subject.ts';
import { changeAccess } from './change-access.ts';
import { changeSite } from './change-site.ts';
import { changeSubject } from './change-subject.ts';
import { claim } from './claim.ts';
import { firstApp } from './first-app.ts';
import { firstWebsite } from './first-website.ts';
import { duties } from './steps/after.ts';

export { duties };

/** Every guide, in the order of a menu. A guide is its file and one line here. */
export const guides: readonly Guide[] = [
  firstWebsite,
  firstApp,
  addWebsite,
  addApp,
  addElsewhere,
  addAppElsewhere,
  access,
  changeSubject,
  changeSite,
  changeAccess,
  cancelSubject,
  cancelSite,
  cancelAccess,
  claim,
  afterApprovalGuide,
];

/** What a guide is chosen by. Where nothing speaks for another, somebody adds a website. */
export const guidance: Guidance = { guides, orderTypes, duties, usual: addWebsite.id };
