/** The groups of a recovery code as it is written. */
export const groupsOf = (code: string): readonly string[] => code.split('-');

/** Two places of its groups, far apart, which differ from code to code. Counted from 0. */
export function twoOf(code: string): readonly [number, number] {
  const count = groupsOf(code).length;
  const half = Math.floor(count / 2);
  const sum = [...code].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  return [sum % half, half + (Math.floor(sum / half) % (count - half))];
}

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };
const plain = (group: string) => group.normalize('NFKC').toUpperCase().replaceAll(/[\s\p{Dash}]/gu, '').replaceAll(/[OIL]/g, (sign) => lookalikes[sign] ?? sign);

/** Compared as codes are read: upper or lower case, and O for 0, I and L for 1. */
export const isSameGroup = (typed: string, group: string): boolean => plain(typed) === plain(group);
