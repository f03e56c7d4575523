import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { contents } from '../../data/contents.ts';
import { preApprovals } from '../../data/pre-approvals.ts';
import { sources } from '../../data/sources.ts';
import { approvalsIn, contentCodes } from '../checks/options.ts';

/** Contents (MIIT's codes) that fall under a pre-approval by their own name. */
const asked: Readonly<Record<string, string>> = {
  '16': '1', '1048576': '4', '16384': '512', '4096': '256', '8192': '256',
  '512': '4096', '1024': '4096', '2048': '4096', '268435456': '4096', '536870912': '4096', '1073741824': '4096', '2147483648': '4096', '4294967296': '4096',
};
const nameIn = (list: readonly { readonly code: string; readonly label: { readonly zh: string } }[], code: string) => list.find((one) => one.code === code)?.label.zh ?? code;

export default defineRule({
  id: 'content-pre-approval',
  severity: 'warn',
  title: text('所选内容涉及前置审批', 'Chosen content that needs a pre-approval'),
  why: text('选了新闻、教育、影视、金融等内容，审核员会按所选项要求批文。', 'Whoever chooses news, education, film or finance is asked for the approval that goes with it.'),
  source: sources.huaweiFiling,
  needs: ['site.content'],
  also: ['site.preApproval'],
  messages: {
    missing: text('内容选了“{content}”，没有选“{approval}”审批。有批文就选上；不做这类内容就取消勾选', 'The content “{content}” is chosen without the approval “{approval}”. Choose it if you hold it; untick content that the site does not have'),
  },
  check(values) {
    const chosen = new Set(approvalsIn(values['site.preApproval'] ?? '').map((one) => one.code));
    const content = contentCodes(values['site.content']).find((code) => asked[code] !== undefined && !chosen.has(asked[code]));
    if (content === undefined) return 'pass';
    return { message: 'missing', data: { content: nameIn(contents, content), approval: nameIn(preApprovals, asked[content] ?? '') } };
  },
  examples: [
    { values: { 'site.content': '单位门户网站' }, gives: 'pass' },
    { values: { 'site.content': '单位门户网站、网络教育', 'site.preApproval': '教育类' }, gives: 'pass' },
    { values: { 'site.content': '网络教育', 'site.preApproval': '不涉及' }, gives: 'missing' },
  ],
});
