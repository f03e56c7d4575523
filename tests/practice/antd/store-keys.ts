import { fieldIds, isFieldId, type FieldId, type Reading } from '../../../utils/core/field.ts';

/*
 * Names of the fields in the form's store, and so their ids in the document. The live console's own are not known; these
 * are unlike the catalogue's ids on purpose, so that nothing can find a field by them.
 */

const person = (prefix: string) =>
  ({
    name: `${prefix}Xm`, idType: `${prefix}Zjlx`, idNumber: `${prefix}Zjhm`, idValidFrom: `${prefix}Yxqs`, idValidUntil: `${prefix}Yxqz`,
    mobile: `${prefix}Sj`, emergencyPhone: `${prefix}Yjdh`, email: `${prefix}Yx`, officePhone: `${prefix}Bgdh`,
  }) as const;

const principal = person('fzr');
const sitePrincipal = person('wzfzr');

const keys: Readonly<Record<FieldId, string>> = {
  'subject.region': 'szd', 'subject.nature': 'dwxz', 'subject.certificateType': 'dwzjlx', 'subject.certificateNumber': 'dwzjhm',
  'subject.name': 'dwmc', 'subject.certificateAddress': 'zjzs', 'subject.mailingAddress': 'txdz', 'subject.investor': 'tzr',
  'subject.remark': 'ztbz',
  'principal.name': principal.name, 'principal.idType': principal.idType, 'principal.idNumber': principal.idNumber,
  'principal.idValidFrom': principal.idValidFrom, 'principal.idValidUntil': principal.idValidUntil, 'principal.mobile': principal.mobile,
  'principal.emergencyPhone': principal.emergencyPhone, 'principal.email': principal.email, 'principal.officePhone': principal.officePhone,
  'site.serviceType': 'fwlx', 'site.name': 'wzmc', 'site.domain': 'ym', 'site.homeUrl': 'sydz', 'site.content': 'wznr',
  'site.language': 'wzyy', 'site.preApproval': 'qzsp', 'site.remark': 'wzbz',
  'app.name': 'appmc', 'app.platform': 'apppt', 'app.domain': 'appym', 'app.content': 'appnr', 'app.language': 'appyy',
  'app.preApproval': 'appqzsp', 'app.remark': 'appbz',
  'app.androidPackage': 'azbm', 'app.androidPublicKey': 'azgy', 'app.androidSignature': 'azqm',
  'app.iosBundle': 'iosbm', 'app.iosPublicKey': 'iosgy', 'app.iosSignature': 'iosqm',
  'app.harmonyPackage': 'hmbm', 'app.harmonyPublicKey': 'hmgy', 'app.harmonySignature': 'hmqm',
  'sitePrincipal.name': sitePrincipal.name, 'sitePrincipal.idType': sitePrincipal.idType, 'sitePrincipal.idNumber': sitePrincipal.idNumber,
  'sitePrincipal.idValidFrom': sitePrincipal.idValidFrom, 'sitePrincipal.idValidUntil': sitePrincipal.idValidUntil,
  'sitePrincipal.mobile': sitePrincipal.mobile, 'sitePrincipal.emergencyPhone': sitePrincipal.emergencyPhone,
  'sitePrincipal.email': sitePrincipal.email, 'sitePrincipal.officePhone': sitePrincipal.officePhone,
  'access.product': 'yfw', 'access.instance': 'yslid', 'access.serviceCode': 'fwm', 'access.ip': 'ip',
};

const fieldsByKey = new Map(fieldIds.map((field) => [keys[field], field]));

export const keyOf = (field: FieldId) => keys[field];

/** SMS codes stand in the same store and belong to no field of the catalogue. */
export const codeKey = (who: 'principal' | 'sitePrincipal') => (who === 'principal' ? 'fzrYzm' : 'wzfzrYzm');

export const fieldOf = (key: string): FieldId | undefined => fieldsByKey.get(key);

export type FormStore = Readonly<Record<string, string | undefined>>;

export function readStore(store: FormStore): Reading {
  const pairs = Object.entries(store).map(([key, value]) => [fieldOf(key) ?? '', value ?? ''] as const);
  return Object.fromEntries(pairs.filter(([field]) => isFieldId(field)));
}

export function toStore(values: Reading): FormStore {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [isFieldId(field) ? keys[field] : field, value]));
}
