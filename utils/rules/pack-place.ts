import type { Rule } from '../core/rule.ts';
import certificateProvince from './place/certificate-province.ts';
import creditCodeRegion from './place/credit-code-region.ts';
import individualProvince from './place/individual-province.ts';
import mailingDoorNumber from './place/mailing-door-number.ts';
import mailingProvince from './place/mailing-province.ts';
import mailingRegionAgain from './place/mailing-region-again.ts';
import quarter from './place/quarter.ts';
import regionLevels from './place/region-levels.ts';
import sameCity from './place/same-city.ts';

export const placeRules: readonly Rule[] = [
  certificateProvince,
  creditCodeRegion,
  individualProvince,
  mailingDoorNumber,
  mailingProvince,
  mailingRegionAgain,
  quarter,
  regionLevels,
  sameCity,
];
