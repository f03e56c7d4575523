import type { Individuals, PrincipalRule, Province } from '../core/province.ts';
import { provinces } from './provinces.ts';

const codes = (holds: (province: Province) => boolean): string[] => provinces.filter(holds).map(({ code }) => code);

const filing = (whose: Individuals) => codes(({ individuals }) => individuals?.value === whose);
const ruling = (rule: PrincipalRule) => codes(({ principal }) => principal?.value === rule);

/** Provinces by whom they file as an individual. */
export const localOnly: readonly string[] = filing('local');
export const withPermit: readonly string[] = filing('permit');
export const anybody: readonly string[] = filing('anybody');
export const individualsUnsaid: readonly string[] = codes(({ individuals }) => individuals === undefined);

/** Provinces by whether the entity principal must be the legal representative. */
export const representativeOnly: readonly string[] = ruling('strict');
export const representativeUsual: readonly string[] = ruling('usual');
export const letterAccepted: readonly string[] = ruling('letter');
/** A representative without a mainland ID authorises somebody who has one (filing.md §5.1). */
export const foreignRepresentativeAuthorises: readonly string[] = ['13', '14', '37'];

/** The site principal who is not the legal representative brings a letter (filing.md §5.1). */
export const siteLetter: readonly string[] = ['15', '31', '35', '42', '43'];
export const domainCertificate: readonly string[] = codes((one) => one.domainCertificate !== undefined);
/** Above a number of domains a plan of the sites is asked for. */
export const sitePlan: readonly string[] = codes(({ planFrom }) => planFrom !== undefined);
export const proofOfIncome: readonly string[] = codes(({ proofUnder }) => proofUnder !== undefined);
export const subjectChangeRefused: readonly string[] = codes(({ subjectChange }) => subjectChange?.value === 'no');
/** An entity without any site may add one directly. */
export const shellMayAdd: readonly string[] = codes((one) => one.shellMayAdd !== undefined);
