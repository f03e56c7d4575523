import type { Rule } from '../core/rule.ts';
import approvalExpired from './web/approval-expired.ts';
import blogApproval from './web/blog-approval.ts';
import contentPreApproval from './web/content-pre-approval.ts';
import domainBare from './web/domain-bare.ts';
import domainCertificate from './web/domain-certificate.ts';
import domainExpired from './web/domain-expired.ts';
import domainForm from './web/domain-form.ts';
import domainGovernment from './web/domain-government.ts';
import domainNewlyRegistered from './web/domain-newly-registered.ts';
import domainRegistrable from './web/domain-registrable.ts';
import domainRegistrar from './web/domain-registrar.ts';
import domainSuffixRefused from './web/domain-suffix-refused.ts';
import domainSuffix from './web/domain-suffix.ts';
import domainValidity from './web/domain-validity.ts';
import domainVerified from './web/domain-verified.ts';
import homeUrl from './web/home-url.ts';
import individualContent from './web/individual-content.ts';
import individualSuffix from './web/individual-suffix.ts';
import languageSimplified from './web/language-simplified.ts';
import nameRemark from './web/name-remark.ts';
import preApprovalNone from './web/pre-approval-none.ts';
import preApprovalWords from './web/pre-approval-words.ts';
import registrantCertificateType from './web/registrant-certificate-type.ts';
import registrantHolder from './web/registrant-holder.ts';
import registrantName from './web/registrant-name.ts';
import registrantNumber from './web/registrant-number.ts';
import scopePreApproval from './web/scope-pre-approval.ts';
import shownName from './web/shown-name.ts';
import siteRemarkCommitment from './web/site-remark-commitment.ts';
import siteRemarkIndividual from './web/site-remark-individual.ts';
import siteRemarkLength from './web/site-remark-length.ts';
import siteRemarkOther from './web/site-remark-other.ts';
import siteRemarkWords from './web/site-remark-words.ts';

export const webRules: readonly Rule[] = [
  approvalExpired,
  blogApproval,
  contentPreApproval,
  domainBare,
  domainCertificate,
  domainExpired,
  domainForm,
  domainGovernment,
  domainNewlyRegistered,
  domainRegistrable,
  domainRegistrar,
  domainSuffixRefused,
  domainSuffix,
  domainValidity,
  domainVerified,
  homeUrl,
  individualContent,
  individualSuffix,
  languageSimplified,
  nameRemark,
  preApprovalNone,
  preApprovalWords,
  registrantCertificateType,
  registrantHolder,
  registrantName,
  registrantNumber,
  scopePreApproval,
  shownName,
  siteRemarkCommitment,
  siteRemarkIndividual,
  siteRemarkLength,
  siteRemarkOther,
  siteRemarkWords,
];
