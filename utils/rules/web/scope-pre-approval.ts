import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { preApprovals } from '../../data/pre-approvals.ts';
import { sources } from '../../data/sources.ts';
import { approvalsIn } from '../checks/options.ts';
import { wordIn } from '../checks/words.ts';

const name = { 'subject.name': '虚构示例科技有限公司' } as const;

export default defineRule({
  id: 'scope-pre-approval',
  severity: 'hint',
  title: text('名称或经营范围涉及前置审批', 'Name or scope that calls for a pre-approval'),
  why: text('执照上有教育、文化、金融、医疗等字样时，部分管局要批文，或要一份不涉及前置审批的承诺书。', 'Where the licence speaks of education, culture, finance or medicine, some administrations ask for the approval or a declaration that none applies.'),
  source: sources.huaweiAnswers,
  needs: ['subject.name'],
  also: ['site.preApproval'],
  messages: {
    named: text('主办者名称里有“{word}”，可能要求“{approval}”批文。网站不做这类内容的，备好“不涉及前置审批承诺书”', 'The entity’s name has “{word}”: “{approval}” may be asked for. If the site has none of it, prepare the declaration 不涉及前置审批承诺书'),
    scope: text('经营范围里有“{word}”，可能要求“{approval}”批文。网站不做这类内容的，备好“不涉及前置审批承诺书”', 'The scope of business has “{word}”: “{approval}” may be asked for. If the site has none of it, prepare the declaration 不涉及前置审批承诺书'),
  },
  check(values, { businessScope }) {
    const chosen = approvalsIn(values['site.preApproval'] ?? '');
    for (const { message, said } of [{ message: 'named', said: values['subject.name'] }, { message: 'scope', said: businessScope ?? '' }] as const) {
      for (const approval of preApprovals) {
        const word = chosen.includes(approval) ? undefined : wordIn(said, { words: approval.words, except: [] });
        if (word !== undefined) return { message, data: { word, approval: approval.label.zh } };
      }
    }
    return businessScope === undefined ? 'unknown' : 'pass';
  },
  examples: [
    { values: name, facts: { businessScope: '软件开发；自行车销售' }, gives: 'pass' },
    { values: { ...name, 'site.preApproval': '教育类' }, facts: { businessScope: '教育咨询' }, gives: 'pass' },
    { values: { 'subject.name': '虚构示例文化传播有限公司' }, gives: 'named' },
    { values: name, facts: { businessScope: '软件开发；教育咨询服务' }, gives: 'scope' },
    { values: name, gives: 'unknown' },
  ],
});
