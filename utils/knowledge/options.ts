import type { Known } from '../core/known.ts';
import { text } from '../core/text.ts';
import { certificates } from '../data/certificates.ts';
import { contents } from '../data/contents.ts';
import { filingTypeRows } from '../data/filing-types.ts';
import { languages } from '../data/languages.ts';
import { natures } from '../data/natures.ts';
import type { Option } from '../data/option.ts';
import { orderTypes } from '../data/order-types.ts';
import { preApprovals } from '../data/pre-approvals.ts';
import { sources } from '../data/sources.ts';
import { acceptedSuffixes, refusedSuffixes } from '../data/suffixes.ts';
import * as words from '../data/words.ts';

const listed = (list: string, options: readonly Option[]): Known[] =>
  options.map(({ code, label, source }) => ({ kind: 'option', id: `${list}/${code}`, title: label, source }));

/** The lists of the forms. */
export const options: readonly Known[] = [
  ...listed('nature', natures),
  ...listed('certificate', certificates),
  ...listed('content', contents),
  ...listed('language', languages),
  ...listed('pre-approval', preApprovals),
  ...orderTypes.map(({ words: said, source }): Known => ({ kind: 'option', id: `order-type/${said}`, title: text(said, said), source })),
];

/** The types of filing. */
export const filingTypes: readonly Known[] = filingTypeRows.map(({ type, name, meaning, source, conflicts }) => ({ kind: 'filing-type', id: type, title: name, says: meaning, source, conflicts }));

const isList = (value: unknown): value is words.WordList => typeof value === 'object' && value !== null && 'words' in value && 'source' in value;

/** Lists of words and suffixes that rules look for. */
export const wordLists: readonly Known[] = [
  ...Object.entries(words).flatMap(([id, list]): Known[] =>
    isList(list) ? [{ kind: 'word', id, title: text(`名称用词：${list.words.slice(0, 6).join('、')} …`, `Words in names: ${list.words.slice(0, 6).join(', ')} …`), source: list.source }] : [],
  ),
  {
    kind: 'word',
    id: 'suffix/accepted',
    title: text(`见过可备案的 ${acceptedSuffixes.length} 个后缀`, `${acceptedSuffixes.length} suffixes that were seen to be filed`),
    says: text('不在此列不等于不能备案；以工信部公布为准。', 'One that is not here may still be filed; MIIT’s own list counts.'),
    source: sources.qingcloudLimits,
    conflicts: [{ says: text('以 domain.miit.gov.cn 公布为准', 'The list at domain.miit.gov.cn counts'), source: sources.miitDomains }],
  },
  ...refusedSuffixes.map(({ suffix, source }): Known => ({ kind: 'word', id: `refused-suffix/${suffix}`, title: text(`不可备案的后缀 .${suffix}`, `Suffix that cannot be filed: .${suffix}`), source })),
];
