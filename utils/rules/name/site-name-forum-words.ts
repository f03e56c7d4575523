import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { forumWords } from '../../data/words.ts';
import { approvalsIn } from '../checks/options.ts';
import { wordIn } from '../checks/words.ts';

const boards = '32';

export default defineRule({
  id: 'site-name-forum-words',
  severity: 'warn',
  title: text('论坛、社区类字样', 'Forum and community words'),
  why: text('论坛、社区、交流等字样会被要求电子公告服务的专项审批。', 'Forum, community and the like make a reviewer ask for the bulletin-board approval.'),
  source: sources.qingcloudNames,
  needs: ['site.name'],
  also: ['site.preApproval'],
  messages: {
    forum: text('名称里有“{word}”，又没有选电子公告服务的审批。没有用户发言功能的，请换个词', 'The name has “{word}” and no bulletin-board approval is chosen. If visitors post nothing, use another word'),
  },
  check(values) {
    const word = wordIn(values['site.name'], forumWords);
    if (word === undefined) return 'pass';
    const approved = approvalsIn(values['site.preApproval'] ?? '').some((one) => one.code === boards);
    return approved ? 'pass' : { message: 'forum', data: { word } };
  },
  examples: [
    { values: { 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { 'site.name': '示例骑行论坛', 'site.preApproval': '电子公告类' }, gives: 'pass' },
    { values: { 'site.name': '示例社区医院官网' }, gives: 'pass' },
    { values: { 'site.name': '示例骑行论坛' }, gives: 'forum' },
  ],
});
