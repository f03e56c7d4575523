import { normalised, strangersIn, type Change, type Normalised } from './identity-text.ts';

export type PhoneKind = 'mobile' | 'iot' | 'landline' | 'service' | 'hong-kong' | 'macao' | 'taiwan' | 'other';

/** A phone number without country code +86, brackets, dots, spaces and hyphens. */
export function normalisedPhone(raw: string): Normalised {
  const clean = normalised(raw);
  const unmarked = clean.value.replace(/[().·]/g, '');
  const value = unmarked.replace(/^(?:\+|00)?86(?=1\d{10}$|0\d{9,11}$)/, '');
  const changes: Change[] = [...clean.changes];
  if (unmarked !== clean.value) changes.push('punctuation');
  if (value !== unmarked) changes.push('country-code');
  return { value, changes, strange: strangersIn(value) };
}

/** 1[3-9] and nine digits: segments change, so nothing narrower is refused. */
export const isMobile = (value: string): boolean => /^1[3-9]\d{9}$/.test(value);

/** Segments that were not handed out when the table was last printed (2020-05-03). */
export const isUnallocatedMobile = (value: string): boolean => isMobile(value) && /^1(?:54|94)/.test(value);

const landline = /^0(?:10|2[0-57-9]|[3-9]\d{2})\d{7,8}$/;

/** Area code, number and, behind a hyphen, an extension. Brackets round the area code are accepted. */
export function isLandline(raw: string): boolean {
  const { value } = normalised(raw, ['hyphens']);
  const [, number = '', extension = ''] = /^(.*?\d{7,8})(?:(?:-|转|EXT\.?|X)(\d{1,6}))?$/.exec(value) ?? [];
  return landline.test(number.replace(/[()-]/g, '').replace(/^(?:\+|00)86(?=0)/, '')) && extension.length <= 6;
}

/** What sort of number a normalised value is. */
export function phoneKind(value: string): PhoneKind {
  if (isMobile(value)) return 'mobile';
  if (/^1(?:4[0-9]\d|0[0-9]\d)\d{9}$/.test(value)) return 'iot';
  if (landline.test(value)) return 'landline';
  if (/^[48]00\d{7}$|^9[56]\d{3,6}$/.test(value)) return 'service';
  if (/^(?:\+|00)?852\d{8}$/.test(value)) return 'hong-kong';
  if (/^(?:\+|00)?853\d{8}$/.test(value)) return 'macao';
  return /^(?:\+|00)?886\d{8,10}$/.test(value) ? 'taiwan' : 'other';
}
