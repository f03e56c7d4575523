import { fields, type FieldId } from './field.ts';

const star = '*';

/** Keeps both ends and stars the middle; a value too short for that keeps its first character, a single one none. */
function ends(value: string, first: number, last: number): string {
  const all = [...value];
  if (all.length <= first + last) return all.map((one, index) => (index === 0 && all.length > 1 ? one : star)).join('');
  return [...all.slice(0, first), ...all.slice(first, all.length - last).fill(star), ...all.slice(all.length - last)].join('');
}

/** `1101**********002X`: identity numbers, certificate numbers and credit codes. */
export const maskNumber = (value: string): string => ends(value, 4, 4);

/** `199****0000`; a landline keeps its area code and last two digits. */
export function maskPhone(value: string): string {
  const [area, rest] = value.split(/-(.*)/s);
  if (rest === undefined || area === undefined) return ends(value, 3, 4);
  return `${area}-${ends(rest, 0, 2)}`;
}

/** `z****@example.com`. The length of the name is not told. */
export function maskEmail(value: string): string {
  const at = value.lastIndexOf('@');
  if (at < 1) return ends(value, 1, 0);
  return `${[...value][0] ?? ''}${star.repeat(4)}${value.slice(at)}`;
}

/** A person keeps the first character. */
export const maskName = (value: string): string => ends(value, 1, 0);

/**
 * An organisation keeps its first and last characters, which name the place and the form. A name as short as a person's
 * keeps one, and so does one without a Chinese character, which is most likely a person's.
 */
export function maskEntity(value: string): string {
  if (!/\p{Script=Han}/u.test(value)) return maskName(value);
  return [...value].length < 9 ? ends(value, 2, 2) : ends(value, 4, 4);
}

/** An address keeps its beginning: where it is, not which door. */
export const maskAddress = (value: string): string => ends(value, 6, 0);

const byPart: Readonly<Record<string, (value: string) => string>> = {
  certificateNumber: maskNumber,
  idNumber: maskNumber,
  mobile: maskPhone,
  emergencyPhone: maskPhone,
  officePhone: maskPhone,
  email: maskEmail,
  certificateAddress: maskAddress,
  mailingAddress: maskAddress,
  investor: maskEntity,
};

function maskerOf(field: FieldId): (value: string) => string {
  if (field === 'subject.name') return maskEntity;
  const part = field.slice(field.indexOf('.') + 1);
  return byPart[part] ?? maskName;
}

/** The value of a field as lists show it: personal values masked, others whole. Dates of personal papers keep the year. */
export function mask(field: FieldId, value: string): string {
  if (value === '' || !fields[field].personal) return value;
  if (fields[field].kind === 'date') return value.replace(/^(\d{4})-\d{2}-\d{2}$/, '$1-**-**');
  return maskerOf(field)(value.trim());
}

