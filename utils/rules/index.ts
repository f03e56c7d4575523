import type { Rule } from '../core/rule.ts';
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

/** Every rule, pack by pack. A new one is its file and its line here and above; a test compares list and folders. */
export const rules: readonly Rule[] = [
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
];
