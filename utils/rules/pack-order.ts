import type { Rule } from '../core/rule.ts';
import constructionPlan from './order/construction-plan.ts';
import domainFiled from './order/domain-filed.ts';
import domainOpenOrder from './order/domain-open-order.ts';
import filedDomainServes from './order/filed-domain-serves.ts';
import filedSitesInOrder from './order/filed-sites-in-order.ts';
import individualServices from './order/individual-services.ts';
import mainlandNeeded from './order/mainland-needed.ts';
import openOrder from './order/open-order.ts';
import opensBeforeApproval from './order/opens-before-approval.ts';
import orderSize from './order/order-size.ts';
import recordedName from './order/recorded-name.ts';
import shellSubject from './order/shell-subject.ts';
import sitesMost from './order/sites-most.ts';
import subjectNumber from './order/subject-number.ts';

export const orderRules: readonly Rule[] = [
  constructionPlan,
  domainFiled,
  domainOpenOrder,
  filedDomainServes,
  filedSitesInOrder,
  individualServices,
  mainlandNeeded,
  openOrder,
  opensBeforeApproval,
  orderSize,
  recordedName,
  shellSubject,
  sitesMost,
  subjectNumber,
];
