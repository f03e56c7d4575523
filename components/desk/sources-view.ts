import type { Known, KnownKind } from '../../utils/core/known.ts';
import { knownKinds } from '../../utils/core/known.ts';
import { text, type Text } from '../../utils/core/text.ts';

export const kindNames: Readonly<Record<KnownKind, Text>> = {
  rule: text('规则', 'Rules'),
  limit: text('期限', 'Limits'),
  province: text('各省', 'Provinces'),
  'filing-type': text('备案类型', 'Filing types'),
  option: text('选项', 'Options'),
  word: text('用词与后缀', 'Words and suffixes'),
  preparation: text('备案准备', 'Preparation'),
  paper: text('资料', 'Papers'),
  guide: text('步骤', 'Guides'),
  state: text('状态', 'Statuses'),
  refusal: text('驳回原因', 'Refusals'),
  'missing-button': text('缺少按钮', 'Missing button'),
  letter: text('待发文字', 'Texts to send'),
  holiday: text('节假日', 'Holidays'),
  term: text('术语', 'Terms'),
  unknown: text('未知与矛盾', 'Unknown or contradictory'),
};

export const isKind = (value: string | undefined): value is KnownKind => knownKinds.some((kind) => kind === value);

const folded = (words: string) => words.normalize('NFKC').toLowerCase();

/** Everything in which all parts of the query occur: in what is said, or in the source it was read in. */
export function matching(known: readonly Known[], query: string): readonly Known[] {
  const parts = folded(query).split(/\s+/).filter((part) => part !== '');
  if (parts.length === 0) return known;
  return known.filter(({ id, title, says, source, as = '' }) => {
    const whole = folded([id, title.zh, title.en, says?.zh ?? '', says?.en ?? '', source.name, source.publisher, source.dated, as].join(' '));
    return parts.every((part) => whole.includes(part));
  });
}
