import { levelsOf } from '../../core/field.ts';
import { provinces, type Province } from '../../data/provinces.ts';

interface Start {
  readonly province: Province;
  /** What follows the province's name. */
  readonly rest: string;
}

/**
 * A short name counts as the province only where a smaller place follows: 吉林市 is a city, 海南藏族自治州 lies in 青海,
 * and 北京东路 is a street.
 */
const followedByPlace = /^(?!市|州|县|区|藏族|蒙古族)[^路街道厦楼号\d]{1,8}?(?:市|州|盟|地区|区|县)/u;

const clean = (address: string) => address.slice(0, 200).replace(/[\s/]/g, '').replace(/^(?:中国|中华人民共和国)/, '');

function startOf(address: string): Start | undefined {
  const text = clean(address);
  const full = provinces.find((one) => text.startsWith(one.full));
  if (full !== undefined) return { province: full, rest: text.slice(full.full.length) };
  for (const province of provinces) {
    const name = [province.name.zh, ...province.aliases].find((one) => text.startsWith(one));
    const rest = text.slice(name?.length ?? 0);
    if (name !== undefined && (rest === '' || followedByPlace.test(rest))) return { province, rest };
  }
  return undefined;
}

/** The province that an address or region begins with; `undefined` when it begins with a city or a street. */
export const provinceOf = (address: string): Province | undefined => startOf(address)?.province;

export const provinceByCode = (code: string): Province | undefined => provinces.find((one) => one.code === code);

const municipalities = new Set(['11', '12', '31', '50']);
const city = /^((?:(?!地区)[^区县路街镇乡村号\d]){1,10}?(?:自治州|地区|盟|市))/u;

/** The prefecture-level city that an address names, behind its province if that is written; `undefined` when it names none. */
export function cityOf(address: string): string | undefined {
  const start = startOf(address);
  if (start !== undefined && municipalities.has(start.province.code)) return start.province.full;
  return city.exec(start?.rest ?? clean(address))?.[1];
}

interface Parts {
  readonly province?: Province;
  readonly city?: string;
}

/** The last region that was read: some forty rules ask for the same one of one form. */
const latest = { region: '', parts: {} as Parts };

/** Province and city of a region value, as far as they are chosen. */
export function regionParts(region: string): Parts {
  if (region !== latest.region) {
    latest.parts = partsOf(region);
    latest.region = region.slice(0, 200);
  }
  return latest.parts;
}

function partsOf(region: string): Parts {
  const [first = '', second = ''] = levelsOf(region.slice(0, 200));
  const province = provinceOf(first);
  const named = cityOf(`${province?.full ?? first}${second}`);
  return { ...(province !== undefined && { province }), ...(named !== undefined && { city: named }) };
}

/** A door number or what stands for one, within six characters of a figure or letter. */
export const hasDoor = (address: string): boolean =>
  /[\dA-Za-z０-９一二三四五六七八九十百千零〇].{0,6}(?:号|室|栋|幢|座|楼|单元|层|组|户|队|铺|房|弄|#)/u.test(address);
