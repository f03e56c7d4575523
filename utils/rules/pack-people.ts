import type { Rule } from '../core/rule.ts';
import emailsDistinct from './people/emails-distinct.ts';
import emergencyRemark from './people/emergency-remark.ts';
import foreignIndividual from './people/foreign-individual.ts';
import foreignRemark from './people/foreign-remark.ts';
import hongKongPassport from './people/hong-kong-passport.ts';
import individualIsPrincipal from './people/individual-is-principal.ts';
import localMobile from './people/local-mobile.ts';
import mobilesDistinct from './people/mobiles-distinct.ts';
import principalAge from './people/principal-age.ts';
import principalEmail from './people/principal-email.ts';
import principalEmergencyDistinct from './people/principal-emergency-distinct.ts';
import principalEmergencyPhone from './people/principal-emergency-phone.ts';
import principalIdDates from './people/principal-id-dates.ts';
import principalIdKind from './people/principal-id-kind.ts';
import principalIdNumber from './people/principal-id-number.ts';
import principalIdPaper from './people/principal-id-paper.ts';
import principalIdSole from './people/principal-id-sole.ts';
import principalIdValidity from './people/principal-id-validity.ts';
import principalLocalId from './people/principal-local-id.ts';
import principalMobileSegment from './people/principal-mobile-segment.ts';
import principalMobileSole from './people/principal-mobile-sole.ts';
import principalMobile from './people/principal-mobile.ts';
import principalOfficePhone from './people/principal-office-phone.ts';
import principalPaper from './people/principal-paper.ts';
import principalPermitNumber from './people/principal-permit-number.ts';
import principalRepresentative from './people/principal-representative.ts';
import principalsOnePerson from './people/principals-one-person.ts';
import principalsTwoPeople from './people/principals-two-people.ts';
import samePersonConsistent from './people/same-person-consistent.ts';
import sitePrincipalAge from './people/site-principal-age.ts';
import sitePrincipalEmail from './people/site-principal-email.ts';
import sitePrincipalEmergencyDistinct from './people/site-principal-emergency-distinct.ts';
import sitePrincipalEmergencyPhone from './people/site-principal-emergency-phone.ts';
import sitePrincipalIdDates from './people/site-principal-id-dates.ts';
import sitePrincipalIdKind from './people/site-principal-id-kind.ts';
import sitePrincipalIdNumber from './people/site-principal-id-number.ts';
import sitePrincipalIdPaper from './people/site-principal-id-paper.ts';
import sitePrincipalIdSole from './people/site-principal-id-sole.ts';
import sitePrincipalIdValidity from './people/site-principal-id-validity.ts';
import sitePrincipalLetter from './people/site-principal-letter.ts';
import sitePrincipalMobileSegment from './people/site-principal-mobile-segment.ts';
import sitePrincipalMobileSole from './people/site-principal-mobile-sole.ts';
import sitePrincipalMobile from './people/site-principal-mobile.ts';
import sitePrincipalOfficePhone from './people/site-principal-office-phone.ts';
import sitePrincipalPermitNumber from './people/site-principal-permit-number.ts';
import swappedPhones from './people/swapped-phones.ts';
import youngPrincipalProof from './people/young-principal-proof.ts';

export const peopleRules: readonly Rule[] = [
  emailsDistinct,
  emergencyRemark,
  foreignIndividual,
  foreignRemark,
  hongKongPassport,
  individualIsPrincipal,
  localMobile,
  mobilesDistinct,
  principalAge,
  principalEmail,
  principalEmergencyDistinct,
  principalEmergencyPhone,
  principalIdDates,
  principalIdKind,
  principalIdNumber,
  principalIdPaper,
  principalIdSole,
  principalIdValidity,
  principalLocalId,
  principalMobileSegment,
  principalMobileSole,
  principalMobile,
  principalOfficePhone,
  principalPaper,
  principalPermitNumber,
  principalRepresentative,
  principalsOnePerson,
  principalsTwoPeople,
  samePersonConsistent,
  sitePrincipalAge,
  sitePrincipalEmail,
  sitePrincipalEmergencyDistinct,
  sitePrincipalEmergencyPhone,
  sitePrincipalIdDates,
  sitePrincipalIdKind,
  sitePrincipalIdNumber,
  sitePrincipalIdPaper,
  sitePrincipalIdSole,
  sitePrincipalIdValidity,
  sitePrincipalLetter,
  sitePrincipalMobileSegment,
  sitePrincipalMobileSole,
  sitePrincipalMobile,
  sitePrincipalOfficePhone,
  sitePrincipalPermitNumber,
  swappedPhones,
  youngPrincipalProof,
];
