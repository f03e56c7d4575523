import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { preApprovals } from '../../data/pre-approvals.ts';
import { sources } from '../../data/sources.ts';
import { approvalsIn } from '../checks/options.ts';
import { wordIn } from '../checks/words.ts';

export default defineRule({
  id: 'app-name-approval',
  severity: 'warn',
  title: text('App 名称涉及前置审批', 'App name that calls for a pre-approval'),
  why: text('行业字样会让审核员要求相应批文；不做这类内容就不要写进名称。', 'Words of a regulated trade make the reviewer ask for its approval; what the app does not do should not be in its name.'),
  source: sources.aliyunPreApproval,
  needs: ['app.name'],
  also: ['app.preApproval'],
  messages: {
    word: text('名称里有“{word}”，可能要求“{approval}”前置审批（{authority}）。有批文就选上，没有就换个词', 'The name has “{word}”: the approval “{approval}” ({authority}) may be asked for. Choose it if you hold it; else use another word'),
  },
  check(values) {
    const chosen = approvalsIn(values['app.preApproval'] ?? '');
    for (const approval of preApprovals) {
      const word = chosen.includes(approval) ? undefined : wordIn(values['app.name'], { words: approval.words, except: [] });
      if (word !== undefined) return { message: 'word', data: { word, approval: approval.label.zh, authority: approval.authority } };
    }
    return 'pass';
  },
  examples: [
    { values: { 'app.name': '檐下骑行' }, gives: 'pass' },
    { values: { 'app.name': '示例理财', 'app.preApproval': '互联网金融' }, gives: 'pass' },
    { values: { 'app.name': '示例理财' }, gives: 'word' },
  ],
});
