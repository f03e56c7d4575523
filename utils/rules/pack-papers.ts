import type { Rule } from '../core/rule.ts';
import certificateExpired from './papers/certificate-expired.ts';
import certificateNature from './papers/certificate-nature.ts';
import certificateNumberCase from './papers/certificate-number-case.ts';
import certificateValidity from './papers/certificate-validity.ts';
import creditCodeClass from './papers/credit-code-class.ts';
import creditCodeNature from './papers/credit-code-nature.ts';
import creditCodeOrId from './papers/credit-code-or-id.ts';
import creditCodeOrganisation from './papers/credit-code-organisation.ts';
import creditCode from './papers/credit-code.ts';
import individualCertificateNumber from './papers/individual-certificate-number.ts';
import investorForm from './papers/investor-form.ts';
import oldRegistrationNumber from './papers/old-registration-number.ts';
import organisationCode from './papers/organisation-code.ts';
import otherCertificateCode from './papers/other-certificate-code.ts';
import residencePermitValidity from './papers/residence-permit-validity.ts';
import soleTrader from './papers/sole-trader.ts';
import subjectCharacters from './papers/subject-characters.ts';
import subjectFullWidth from './papers/subject-full-width.ts';
import subjectLengths from './papers/subject-lengths.ts';
import subjectNameNature from './papers/subject-name-nature.ts';

export const papersRules: readonly Rule[] = [
  certificateExpired,
  certificateNature,
  certificateNumberCase,
  certificateValidity,
  creditCodeClass,
  creditCodeNature,
  creditCodeOrId,
  creditCodeOrganisation,
  creditCode,
  individualCertificateNumber,
  investorForm,
  oldRegistrationNumber,
  organisationCode,
  otherCertificateCode,
  residencePermitValidity,
  soleTrader,
  subjectCharacters,
  subjectFullWidth,
  subjectLengths,
  subjectNameNature,
];
