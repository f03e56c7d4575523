import type { Rule } from '../core/rule.ts';
import principalAge from './people/principal-age.ts';
import principalEmergencyDistinct from './people/principal-emergency-distinct.ts';
import principalEmergencyPhone from './people/principal-emergency-phone.ts';
import principalIdKind from './people/principal-id-kind.ts';
import principalIdNumber from './people/principal-id-number.ts';
import principalMobile from './people/principal-mobile.ts';
import principalMobileSegment from './people/principal-mobile-segment.ts';
import principalPermitNumber from './people/principal-permit-number.ts';
import sitePrincipalAge from './people/site-principal-age.ts';
import sitePrincipalEmergencyDistinct from './people/site-principal-emergency-distinct.ts';
import sitePrincipalEmergencyPhone from './people/site-principal-emergency-phone.ts';
import sitePrincipalIdKind from './people/site-principal-id-kind.ts';
import sitePrincipalIdNumber from './people/site-principal-id-number.ts';
import sitePrincipalMobile from './people/site-principal-mobile.ts';
import sitePrincipalMobileSegment from './people/site-principal-mobile-segment.ts';
import sitePrincipalPermitNumber from './people/site-principal-permit-number.ts';

/** Every rule, pack by pack. A new one is its file and its line here and above; a test compares list and folders. */
export const rules: readonly Rule[] = [
  principalAge,
  principalEmergencyDistinct,
  principalEmergencyPhone,
  principalIdKind,
  principalIdNumber,
  principalMobile,
  principalMobileSegment,
  principalPermitNumber,
  sitePrincipalAge,
  sitePrincipalEmergencyDistinct,
  sitePrincipalEmergencyPhone,
  sitePrincipalIdKind,
  sitePrincipalIdNumber,
  sitePrincipalMobile,
  sitePrincipalMobileSegment,
  sitePrincipalPermitNumber,
];
