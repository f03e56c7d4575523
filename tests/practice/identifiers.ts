/*
 * The console's own check of identifiers, kept apart from the product's, so that tests can set one against the other.
 * GB 11643-1999 (resident ID), GB 32100-2015 (unified social credit code).
 */

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idChecks = '10X98765432';
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** True for 18 characters with a right check character and a birth date that exists. */
export function isResidentId(value: string): boolean {
  if (!/^[1-8]\d{16}[\dX]$/.test(value)) return false;
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return idChecks[sum % 11] === value[17] && existsDate(value.slice(6, 14));
}

function existsDate(digits: string): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}

/** True for 18 characters of the code's alphabet with a right check character (MOD 31-3). */
export function isCreditCode(value: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value)) return false;
  let weight = 1;
  let sum = 0;
  for (const character of value.slice(0, 17)) {
    sum += creditAlphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return creditAlphabet[(31 - (sum % 31)) % 31] === value[17];
}

const personForms: Readonly<Record<string, RegExp>> = {
  护照: /^[A-Z0-9]{5,17}$/,
  台湾居民来往大陆通行证: /^\d{8}(\d{2})?$/,
  港澳居民来往内地通行证: /^[HM]\d{8}(\d{2})?$/,
  外国人永久居留身份证: /^([A-Z]{3}\d{12}|9\d{16}[\dX])$/,
};

const residenceHead: Readonly<Record<string, RegExp>> = { 港澳居民居住证: /^8[12]0000/, 台湾居民居住证: /^830000/ };

/** Whether a number may belong to that certificate of a person. An unknown type accepts anything that is not blank. */
export function fitsPersonType(type: string, value: string): boolean {
  if (type === '居民身份证') return isResidentId(value) && !/^8[123]0000/.test(value);
  const head = residenceHead[type];
  if (head !== undefined) return head.test(value) && isResidentId(value);
  return personForms[type]?.test(value) ?? value !== '';
}

const creditTypes = new Set(['营业执照（个人或企业）', '统一社会信用代码证书', '事业单位法人证书', '社会团体法人登记证书', '基金会法人登记证书']);

/** Whether a number may belong to that certificate of a unit or a person. */
export function fitsCertificate(type: string, value: string): boolean {
  if (creditTypes.has(type)) return isCreditCode(value);
  if (type === '组织机构代码证') return /^[0-9A-Z]{8}-?[0-9X]$/.test(value);
  return fitsPersonType(type, value);
}
