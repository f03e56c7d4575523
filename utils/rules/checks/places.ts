import { levelsOf } from '../../core/field.ts';
import { provinces, type Province } from '../../data/provinces.ts';

/** The province that an address or region begins with; `undefined` when it begins with a city or street. */
export function provinceOf(address: string): Province | undefined {
  const clean = address.replace(/\s/g, '').replace(/^(?:中国|中华人民共和国)/, '');
  const named = provinces.find((one) => clean.startsWith(one.full));
  if (named !== undefined) return named;
  return provinces.find((one) => [one.name.zh, ...one.aliases].some((name) => startsAsProvince(clean, name)));
}

/** `吉林市` is a city of 吉林省, and 海南州 a part of 青海: the short name counts when no kind of a smaller place follows. */
const startsAsProvince = (address: string, name: string) =>
  address.startsWith(name) && !/^(?:市|州|县|区|路|街|道|藏族|蒙古族)/.test(address.slice(name.length));

export const provinceByCode = (code: string): Province | undefined => provinces.find((one) => one.code === code);

const municipality = /^(北京|天津|上海|重庆)市?/;
const city = /^([\p{Script=Han}]{1,11}?(?:自治州|地区|盟|市|州))(?!场)/u;

/** The prefecture-level city that an address names behind its province; `undefined` when it names none. */
export function cityOf(address: string): string | undefined {
  const clean = address.replace(/[\s/]/g, '').slice(0, 60);
  const direct = municipality.exec(clean)?.[1];
  if (direct !== undefined) return direct;
  const province = provinceOf(clean);
  const rest = province === undefined ? clean : clean.slice(clean.startsWith(province.full) ? province.full.length : province.name.zh.length);
  return city.exec(rest)?.[1];
}

/** The parts of a region value. */
export function regionParts(region: string): { readonly province?: Province; readonly city?: string } {
  const [first = '', second = ''] = levelsOf(region);
  const province = provinceOf(first);
  const named = cityOf(`${first}${second}`);
  return { ...(province !== undefined && { province }), ...(named !== undefined && { city: named }) };
}

/** A door number or what stands for one, within six characters of a figure. */
export const hasDoor = (address: string): boolean => /[\dA-Za-z０-９一二三四五六七八九十百千零〇].{0,6}(?:号|室|栋|幢|座|楼|单元|层|组|户|队|铺|房|弄|#)/u.test(address);
