import type { Rule } from '../core/rule.ts';
import individualNameEnterprise from './name/individual-name-enterprise.ts';
import individualNameGeneric from './name/individual-name-generic.ts';
import individualNameIndustry from './name/individual-name-industry.ts';
import individualNameOrganisation from './name/individual-name-organisation.ts';
import individualNamePersonOrPlace from './name/individual-name-person-or-place.ts';
import individualNameSchool from './name/individual-name-school.ts';
import individualNameSiteType from './name/individual-name-site-type.ts';
import siteCharacters from './name/site-characters.ts';
import siteFullWidth from './name/site-full-width.ts';
import siteNameBannedWords from './name/site-name-banned-words.ts';
import siteNameForeignWords from './name/site-name-foreign-words.ts';
import siteNameForumWords from './name/site-name-forum-words.ts';
import siteNameLatin from './name/site-name-latin.ts';
import siteNameLength from './name/site-name-length.ts';
import siteNameLengthAdvice from './name/site-name-length-advice.ts';
import siteNameNationalWords from './name/site-name-national-words.ts';
import siteNameSubject from './name/site-name-subject.ts';
import siteNameSymbols from './name/site-name-symbols.ts';
import domainBare from './web/domain-bare.ts';
import domainExpired from './web/domain-expired.ts';
import domainForm from './web/domain-form.ts';
import domainGovernment from './web/domain-government.ts';
import domainRegistrable from './web/domain-registrable.ts';
import domainSuffix from './web/domain-suffix.ts';
import domainSuffixRefused from './web/domain-suffix-refused.ts';
import domainValidity from './web/domain-validity.ts';
import homeUrl from './web/home-url.ts';
import individualContent from './web/individual-content.ts';
import languageSimplified from './web/language-simplified.ts';
import preApprovalNone from './web/pre-approval-none.ts';
import preApprovalWords from './web/pre-approval-words.ts';
import siteRemarkCommitment from './web/site-remark-commitment.ts';
import siteRemarkIndividual from './web/site-remark-individual.ts';
import siteRemarkLength from './web/site-remark-length.ts';
import siteRemarkOther from './web/site-remark-other.ts';
import siteRemarkWords from './web/site-remark-words.ts';
import emailsDistinct from './people/emails-distinct.ts';
import individualIsPrincipal from './people/individual-is-principal.ts';
import mobilesDistinct from './people/mobiles-distinct.ts';
import principalAge from './people/principal-age.ts';
import principalEmail from './people/principal-email.ts';
import principalEmergencyDistinct from './people/principal-emergency-distinct.ts';
import principalEmergencyPhone from './people/principal-emergency-phone.ts';
import principalIdDates from './people/principal-id-dates.ts';
import principalIdKind from './people/principal-id-kind.ts';
import principalIdNumber from './people/principal-id-number.ts';
import principalIdValidity from './people/principal-id-validity.ts';
import principalMobile from './people/principal-mobile.ts';
import principalMobileSegment from './people/principal-mobile-segment.ts';
import principalOfficePhone from './people/principal-office-phone.ts';
import principalPermitNumber from './people/principal-permit-number.ts';
import samePersonConsistent from './people/same-person-consistent.ts';
import sitePrincipalAge from './people/site-principal-age.ts';
import sitePrincipalEmail from './people/site-principal-email.ts';
import sitePrincipalEmergencyDistinct from './people/site-principal-emergency-distinct.ts';
import sitePrincipalEmergencyPhone from './people/site-principal-emergency-phone.ts';
import sitePrincipalIdDates from './people/site-principal-id-dates.ts';
import sitePrincipalIdKind from './people/site-principal-id-kind.ts';
import sitePrincipalIdNumber from './people/site-principal-id-number.ts';
import sitePrincipalIdValidity from './people/site-principal-id-validity.ts';
import sitePrincipalMobile from './people/site-principal-mobile.ts';
import sitePrincipalMobileSegment from './people/site-principal-mobile-segment.ts';
import sitePrincipalOfficePhone from './people/site-principal-office-phone.ts';
import sitePrincipalPermitNumber from './people/site-principal-permit-number.ts';
import swappedPhones from './people/swapped-phones.ts';
import certificateProvince from './place/certificate-province.ts';
import creditCodeRegion from './place/credit-code-region.ts';
import individualProvince from './place/individual-province.ts';
import mailingDoorNumber from './place/mailing-door-number.ts';
import mailingProvince from './place/mailing-province.ts';
import mailingRegionAgain from './place/mailing-region-again.ts';
import regionLevels from './place/region-levels.ts';
import sameCity from './place/same-city.ts';
import certificateExpired from './papers/certificate-expired.ts';
import certificateNature from './papers/certificate-nature.ts';
import certificateNumberCase from './papers/certificate-number-case.ts';
import certificateValidity from './papers/certificate-validity.ts';
import creditCode from './papers/credit-code.ts';
import creditCodeClass from './papers/credit-code-class.ts';
import creditCodeNature from './papers/credit-code-nature.ts';
import creditCodeOrId from './papers/credit-code-or-id.ts';
import creditCodeOrganisation from './papers/credit-code-organisation.ts';
import individualCertificateNumber from './papers/individual-certificate-number.ts';
import investorForm from './papers/investor-form.ts';
import oldRegistrationNumber from './papers/old-registration-number.ts';
import organisationCode from './papers/organisation-code.ts';
import otherCertificateCode from './papers/other-certificate-code.ts';
import subjectCharacters from './papers/subject-characters.ts';
import subjectFullWidth from './papers/subject-full-width.ts';
import subjectNameNature from './papers/subject-name-nature.ts';
import documentationIp from './access/documentation-ip.ts';
import ipFormat from './access/ip-format.ts';
import publicIp from './access/public-ip.ts';
import serviceCode from './access/service-code.ts';

/** Every rule, pack by pack. A new one is its file and its line here and above; a test compares list and folders. */
export const rules: readonly Rule[] = [
  individualNameEnterprise,
  individualNameGeneric,
  individualNameIndustry,
  individualNameOrganisation,
  individualNamePersonOrPlace,
  individualNameSchool,
  individualNameSiteType,
  siteCharacters,
  siteFullWidth,
  siteNameBannedWords,
  siteNameForeignWords,
  siteNameForumWords,
  siteNameLatin,
  siteNameLength,
  siteNameLengthAdvice,
  siteNameNationalWords,
  siteNameSubject,
  siteNameSymbols,
  domainBare,
  domainExpired,
  domainForm,
  domainGovernment,
  domainRegistrable,
  domainSuffix,
  domainSuffixRefused,
  domainValidity,
  homeUrl,
  individualContent,
  languageSimplified,
  preApprovalNone,
  preApprovalWords,
  siteRemarkCommitment,
  siteRemarkIndividual,
  siteRemarkLength,
  siteRemarkOther,
  siteRemarkWords,
  emailsDistinct,
  individualIsPrincipal,
  mobilesDistinct,
  principalAge,
  principalEmail,
  principalEmergencyDistinct,
  principalEmergencyPhone,
  principalIdDates,
  principalIdKind,
  principalIdNumber,
  principalIdValidity,
  principalMobile,
  principalMobileSegment,
  principalOfficePhone,
  principalPermitNumber,
  samePersonConsistent,
  sitePrincipalAge,
  sitePrincipalEmail,
  sitePrincipalEmergencyDistinct,
  sitePrincipalEmergencyPhone,
  sitePrincipalIdDates,
  sitePrincipalIdKind,
  sitePrincipalIdNumber,
  sitePrincipalIdValidity,
  sitePrincipalMobile,
  sitePrincipalMobileSegment,
  sitePrincipalOfficePhone,
  sitePrincipalPermitNumber,
  swappedPhones,
  certificateProvince,
  creditCodeRegion,
  individualProvince,
  mailingDoorNumber,
  mailingProvince,
  mailingRegionAgain,
  regionLevels,
  sameCity,
  certificateExpired,
  certificateNature,
  certificateNumberCase,
  certificateValidity,
  creditCode,
  creditCodeClass,
  creditCodeNature,
  creditCodeOrId,
  creditCodeOrganisation,
  individualCertificateNumber,
  investorForm,
  oldRegistrationNumber,
  organisationCode,
  otherCertificateCode,
  subjectCharacters,
  subjectFullWidth,
  subjectNameNature,
  documentationIp,
  ipFormat,
  publicIp,
  serviceCode,
];
