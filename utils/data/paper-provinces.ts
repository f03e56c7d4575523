import { provinces, type Individuals } from './provinces.ts';

/** Provinces by whom they file as an individual, from the table of provinces. */
const whoseIndividuals = (kind: Individuals): string[] => provinces.filter(({ individuals }) => individuals?.value === kind).map(({ code }) => code);

export const localOnly: readonly string[] = whoseIndividuals('local');
export const withPermit: readonly string[] = whoseIndividuals('permit');
export const anybody: readonly string[] = whoseIndividuals('anybody');
export const individualsUnsaid: readonly string[] = provinces.filter(({ individuals }) => individuals === undefined).map(({ code }) => code);

/** 主体负责人 must be the legal representative, said in 2025 (filing.md §5.2); 西藏 and 天津 included. */
export const representativeOnly: readonly string[] = ['12', '13', '14', '15', '31', '33', '35', '36', '37', '41', '42', '43', '45', '52', '54', '63', '64', '65'];
/** A representative without a mainland ID authorises somebody who has one. */
export const foreignRepresentativeAuthorises: readonly string[] = ['13', '14', '37'];
/** A letter opens the way for another principal. */
export const letterAccepted: readonly string[] = ['32', '34', '46', '51', '62'];
/** "Usually" the legal representative, or said only by older texts. */
export const representativeUsual: readonly string[] = ['11', '21', '22', '23', '44', '50', '53', '61'];
/** The site principal who is not the legal representative brings a letter. */
export const siteLetter: readonly string[] = ['15', '31', '35', '42', '43'];
/** The certificate of the domain is asked for by name. */
export const domainCertificate: readonly string[] = ['15', '32', '43', '52'];
/** Above a number of domains a plan of the sites is asked for. */
export const sitePlan: readonly string[] = ['31', '32', '43', '44', '50'];
