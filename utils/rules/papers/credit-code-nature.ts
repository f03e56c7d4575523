import { readCreditCode } from '../../core/identity-credit-code.ts';
import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { natures } from '../../data/natures.ts';
import { sources } from '../../data/sources.ts';
import { natureOf } from '../checks/options.ts';

const of = (nature: string, number: string) => ({ 'subject.nature': nature, 'subject.certificateNumber': number });

export default defineRule({
  id: 'credit-code-nature',
  severity: 'warn',
  title: text('信用代码与备案性质', 'Credit code and filing nature'),
  why: text('性质选错会按备案类型错误退回，而性质在校验后不能再改。', 'A wrong nature is returned as a wrong filing type, and it cannot be changed after the check.'),
  source: sources.creditCode,
  needs: ['subject.nature', 'subject.certificateNumber'],
  messages: {
    other: text(
      '代码以 {kind} 开头，是“{found}”，备案性质却选了“{chosen}”',
      'The code begins with {kind}, which is “{found}”, but the nature chosen is “{chosen}”',
    ),
    individual: text(
      '选了“个人”，填的却是组织的统一社会信用代码。个人填本人证件号；个体工商户以执照备案选“企业”',
      'The nature is “individual”, but this is an organisation’s code. Individuals enter their own ID; a household business with a licence files as an enterprise',
    ),
    unusual: text('代码以 {kind} 开头，不是“{chosen}”常见的 {usual}。请核对性质', 'The code begins with {kind}, not with {usual} as usual for “{chosen}”. Compare the nature'),
  },
  check(values) {
    const nature = natureOf(values['subject.nature']);
    const code = readCreditCode(normalised(values['subject.certificateNumber']).value);
    if (nature?.creditKinds === undefined || typeof code === 'string') return 'unknown';
    if (nature.creditKinds.includes(code.kind)) return 'pass';
    if (nature.code === '5') return /\d{17}[\dX]/.test(normalised(values['subject.certificateNumber']).value) ? 'unknown' : { message: 'individual' };
    const found = natures.find((one) => one.creditKinds?.includes(code.kind));
    const told = { kind: code.kind, chosen: nature.label.zh };
    if (found === undefined) return { message: 'unusual', data: { ...told, usual: nature.creditKinds.join('、') } };
    return { message: 'other', data: { ...told, found: found.label.zh }, at: 'subject.nature', fix: found.label.zh };
  },
  examples: [
    { values: of('企业', '91440199MA5X000061'), gives: 'pass' },
    { values: of('企业', '92110199000000027M'), gives: 'pass' },
    { values: of('事业单位', '12110199000000027X'), gives: 'pass' },
    { values: of('企业', '51110199000000027W'), gives: 'other', fix: '社会团体' },
    { values: of('个人', '91440199MA5X000061'), gives: 'individual' },
    { values: of('企业', 'A1110199000000027P'), gives: 'unusual' },
    { values: of('境外机构', '91440199MA5X000061'), gives: 'unknown' },
  ],
});
