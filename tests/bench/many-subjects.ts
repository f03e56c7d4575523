import type { Profile } from '../../utils/core/profile.ts';

/* Invented subjects by the thousand, the same ones every time. Area codes in their numbers were never allocated. */

const places = ['杭州', '宁波', '温州', '嘉兴', '湖州', '绍兴', '金华', '台州', '合肥', '芜湖', '南京', '苏州', '无锡', '常州', '成都', '重庆', '厦门', '长沙', '广州', '深圳'];
const first = ['云', '星', '海', '山', '青', '明', '启', '恒', '瑞', '安', '远', '德', '博', '华', '新', '天', '风', '林', '禾', '润'];
const second = ['帆', '桥', '图', '联', '创', '达', '通', '源', '泽', '川', '景', '木', '舟', '原', '数', '码', '能', '成', '耀', '石'];
const trades = ['科技', '网络', '信息', '贸易', '文化传媒', '教育咨询', '电子商务', '软件'];
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const at = (list: readonly string[] | string, index: number): string => list[index % list.length] ?? '';

/** A unified social credit code of the area 000000, with its check character. */
export function creditCode(index: number): string {
  const body = `91000000MA${String(index).padStart(7, '0')}`;
  const sum = [...body].reduce((total, letter, place) => total + alphabet.indexOf(letter) * (weights[place] ?? 0), 0);
  return body + at(alphabet, (31 - (sum % 31)) % 31);
}

/** A resident ID of the area 110199, born in the nineties, with its check digit. */
export function residentId(index: number): string {
  const day = `199${index % 10}${String((index % 12) + 1).padStart(2, '0')}${String((index % 28) + 1).padStart(2, '0')}`;
  const body = `110199${day}${String(index % 1_000).padStart(3, '0')}`;
  let sum = 0;
  for (const digit of body) sum = ((sum + Number(digit)) * 2) % 11;
  return body + at('0123456789X', (12 - sum) % 11);
}

export const nameOf = (index: number): string => `${at(places, index)}${at(first, Math.floor(index / 20))}${at(second, Math.floor(index / 400))}${at(trades, index * 7)}${index}有限公司`;

export function subjectAt(index: number): Profile {
  const phone = `199${String(index).padStart(8, '0')}`;
  return {
    id: `subject-${index}`,
    values: {
      'subject.nature': '企业',
      'subject.region': '浙江省/杭州市/西湖区',
      'subject.certificateType': '营业执照（个人或企业）',
      'subject.certificateNumber': creditCode(index),
      'subject.name': nameOf(index),
      'subject.certificateAddress': `浙江省杭州市西湖区虚构路${index}号`,
      'subject.mailingAddress': `浙江省杭州市西湖区虚构路${index}号5幢201室`,
      'principal.name': `示例${at(first, index)}${at(second, index * 3)}`,
      'principal.idType': '居民身份证',
      'principal.idNumber': residentId(index),
      'principal.mobile': phone,
      'principal.emergencyPhone': `198${String(index).padStart(8, '0')}`,
      'principal.email': `contact${index}@example-demo.com`,
    },
    sites: [
      {
        id: `site-${index}`,
        values: { 'site.domain': `example-${index}.com`, 'site.name': `虚构${at(places, index)}示例资料${index}`, 'site.homeUrl': `www.example-${index}.com`, 'sitePrincipal.mobile': phone },
      },
    ],
    createdAt: 1_790_000_000_000 + index,
    updatedAt: 1_790_000_000_000 + index,
  };
}

export const subjectsFrom = (start: number, count: number): Profile[] => Array.from({ length: count }, (_, index) => subjectAt(start + index));
