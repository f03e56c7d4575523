import { joinChoices, joinLevels } from '../core/field.ts';
import { text, type Text } from '../core/text.ts';
import { contents } from '../data/contents.ts';
import { languages } from '../data/languages.ts';
import type { Option } from '../data/option.ts';
import { preApprovals } from '../data/pre-approvals.ts';
import { certificateOf, natureOf, optionOf, personPaperOf, saysNoApproval } from '../rules/checks/options.ts';
import { cityOf, provinceOf } from '../rules/checks/places.ts';
import { clean, look, refused, tidied, type Read } from './note.ts';
import type { Target } from './target.ts';

const notListed = (value: string, what: Text): Read => look(value, text(`“${value.slice(0, 40)}”不在${what.zh}的选项里`, `“${value.slice(0, 40)}” is no choice of ${what.en}`));

const one = (find: (label: string) => Option | undefined, what: Text) => (value: string): Read => (find(value) === undefined ? notListed(value, what) : clean(value));

export const readNature = one(natureOf, text('备案性质', 'the filing nature'));
export const readCertificate = one(certificateOf, text('证件类型', 'certificate types'));
export const readPersonPaper = one(personPaperOf, text('个人证件类型', 'types of personal IDs'));

const lists: { readonly [Id in Target]?: readonly Option[] } = {
  'site.content': contents,
  'app.content': contents,
  'site.language': languages,
  'app.language': languages,
  'site.preApproval': preApprovals,
  'app.preApproval': preApprovals,
};

const separators = /[、，,;；|\n]+/;

/** Several choices, however parted, joined as the console's are. A choice that no list has is kept and shown. */
export function readChoices(value: string, target: Target): Read {
  const list = lists[target];
  // A choice may hold a separator itself (博客、个人空间), so the whole is asked first.
  const whole = list === undefined ? undefined : optionOf(list, value);
  const parts = whole !== undefined && separators.test(value) ? [whole.label.zh] : value.split(separators).map((part) => part.trim()).filter((part) => part !== '');
  const strange = parts.find((part) => list !== undefined && optionOf(list, part) === undefined && !saysNoApproval(part));
  const joined = joinChoices(parts);
  return strange === undefined ? clean(joined) : look(joined, text(`“${strange.slice(0, 40)}”不在选项里`, `“${strange.slice(0, 40)}” is no choice of the list`));
}

const municipal = new Set(['11', '12', '31', '50']);

/** `浙江省杭州市西湖区` by levels: 浙江省/杭州市/西湖区. A text in which no province is found stays and is shown. */
export function readRegion(value: string): Read {
  const plain = value.replaceAll(/[\s/\-—>，,、·]+/g, '');
  const province = provinceOf(plain);
  if (province === undefined) return look(value, text('看不出是哪个省，请写成 浙江省/杭州市/西湖区', 'No province is found; write 浙江省/杭州市/西湖区'));
  const city = cityOf(plain);
  const behind = city === undefined || !plain.includes(city) ? plain.slice(plain.startsWith(province.full) ? province.full.length : province.name.zh.length) : plain.slice(plain.lastIndexOf(city) + city.length);
  const isMunicipal = municipal.has(province.code);
  const second = isMunicipal ? province.full : (city ?? '');
  const third = isMunicipal ? behind.replace(/^市(?:辖区)?/, '') : behind;
  const region = joinLevels([province.full, second, third].filter((level) => level !== ''));
  return region === value ? clean(region) : tidied(region, text(`写作 ${region}`, `Written ${region}`));
}

const yes = /^(?:是|有|已|对|√|✓|☑|y|yes|true|1)$/i;
const no = /^(?:否|无|没有|未|不|×|✗|x|n|no|false|0)$/i;

export function readYesNo(value: string): Read {
  if (yes.test(value)) return clean('yes');
  return no.test(value) ? clean('no') : refused(text('请填“是”或“否”', 'Write 是 or 否'));
}

export function readCount(value: string): Read {
  const digits = value.replace(/^(\d{1,5})(?:\.0+)?\s*(?:个|月)?$/, '$1');
  return /^\d{1,5}$/.test(digits) ? clean(digits) : refused(text('请填一个数', 'Write a number'));
}
