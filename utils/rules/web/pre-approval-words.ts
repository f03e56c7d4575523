import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { preApprovals, type PreApproval } from '../../data/pre-approvals.ts';
import { sources } from '../../data/sources.ts';
import { approvalsIn } from '../checks/options.ts';
import { affirmed, wordIn } from '../checks/words.ts';

interface Hit {
  readonly approval: PreApproval;
  readonly word: string;
}

function hitIn(words: string, chosen: readonly PreApproval[]): Hit | undefined {
  for (const approval of preApprovals) {
    const word = wordIn(words, { words: approval.words, except: [] });
    if (word !== undefined && !chosen.includes(approval)) return { approval, word };
  }
  return undefined;
}

export default defineRule({
  id: 'pre-approval-words',
  severity: 'warn',
  title: text('名称涉及前置审批', 'Words that call for a pre-approval'),
  why: text('名称或备注里的行业字样会让审核员要求相应批文，或不涉及的承诺书。', 'Such words make the reviewer ask for the approval, or for a declaration that none is needed.'),
  source: sources.aliyunPreApproval,
  needs: ['site.name'],
  also: ['site.remark', 'site.preApproval'],
  messages: {
    name: text('名称里有“{word}”，可能要求“{approval}”前置审批（{authority}）。有批文就选上，没有就换个词或备好不涉及的说明', 'The name has “{word}”: the approval “{approval}” ({authority}) may be asked for. Choose it if you hold it; else use another word or prepare a declaration'),
    remark: text('备注里有“{word}”，可能要求“{approval}”前置审批（{authority}）。确实不做的，请写明“不涉及”', 'The remarks have “{word}”: the approval “{approval}” ({authority}) may be asked for. If the site does none of it, say 不涉及 (not involved)'),
  },
  check(values) {
    const chosen = approvalsIn(values['site.preApproval'] ?? '');
    const named = hitIn(values['site.name'], chosen);
    const remarked = hitIn(affirmed(values['site.remark'] ?? ''), chosen);
    const hit = named ?? remarked;
    if (hit === undefined) return 'pass';
    const data = { word: hit.word, approval: hit.approval.label.zh, authority: hit.approval.authority };
    return named === undefined ? { message: 'remark', data, at: 'site.remark' } : { message: 'name', data };
  },
  examples: [
    { values: { 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { 'site.name': '示例在线教育', 'site.preApproval': '教育类' }, gives: 'pass' },
    { values: { 'site.name': '檐下骑行小记', 'site.remark': '记录骑行，不涉及新闻、教育内容。' }, gives: 'pass' },
    { values: { 'site.name': '示例教育咨询', 'site.preApproval': '不涉及' }, gives: 'name' },
    { values: { 'site.name': '虚构示例官网', 'site.remark': '展示医疗器械产品' }, gives: 'remark' },
  ],
});
