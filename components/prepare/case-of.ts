import type { CaseAnswers } from '../../utils/core/case-condition.ts';
import type { FilingCase, FilingType, Service } from '../../utils/core/filing.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { addMonths, isDay, type Day } from '../../utils/core/time.ts';
import { natureOf } from '../../utils/rules/checks/options.ts';
import { regionParts } from '../../utils/rules/checks/places.ts';

/** What a stored subject says of the case: nature and province, as far as they are typed. */
export function placeOf({ values }: Profile): Pick<FilingCase, 'nature' | 'province'> {
  const nature = natureOf(values['subject.nature'])?.code;
  const province = regionParts(values['subject.region'] ?? '').province?.code;
  return { ...(nature !== undefined && { nature }), ...(province !== undefined && { province }) };
}

const residentId = /^\d{17}[\dXx]$/;

/** Whether the two are one name; `undefined` when one of them is not known. */
const isSame = (name: string | undefined, other: string | undefined): boolean | undefined =>
  name === undefined || other === undefined || name.trim() === '' || other.trim() === '' ? undefined : name.trim() === other.trim();

function fromId(id: string, province: string | undefined, today: Day): CaseAnswers {
  const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  return {
    ...(province !== undefined && { 'local-id': id.startsWith(province) }),
    ...(isDay(born) && { 'under-18': addMonths(born, 18 * 12) > today }),
  };
}

/** Answers that follow from what is stored; each can be corrected by the person. */
export function answersOf(profile: Profile, today: Day): CaseAnswers {
  const { values, sites, answers } = profile;
  const id = values['principal.idNumber']?.trim() ?? '';
  const representative = answers?.legalRepresentative;
  const principal = isSame(values['principal.name'], representative);
  const site = isSame(sites[0]?.values['sitePrincipal.name'], representative);
  return {
    ...(residentId.test(id) && fromId(id, placeOf(profile).province, today)),
    ...(principal !== undefined && { 'principal-is-representative': principal }),
    ...(site !== undefined && { 'site-principal-is-representative': site }),
  };
}

/** The case of a subject for an order of that type. */
export const caseOf = (profile: Profile | undefined, type: FilingType, service: Service): FilingCase => ({ type, service, ...(profile !== undefined && placeOf(profile)) });
