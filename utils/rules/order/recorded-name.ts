import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { nameKey } from '../checks/same-person.ts';

const subject = { 'subject.name': '虚构示例科技有限公司' } as const;

export default defineRule({
  id: 'recorded-name',
  severity: 'warn',
  title: text('与工信部记录的名称一致', "Name equal to MIIT's record"),
  why: text(
    '备案类型由系统按名称和证件号对照工信部记录判断；写法不同会被当成首次备案，按“备案类型错误”退回。',
    "The type of the order follows from name and number on MIIT's record; spelled otherwise it counts as a first filing and is returned as the wrong type.",
  ),
  source: sources.aliyunRejections,
  needs: ['subject.name'],
  messages: {
    differs: text(
      '工信部记录的是“{recorded}”。名称没有变更过就照记录填写；变更过的先办变更主体',
      "MIIT's record says “{recorded}”. If the name never changed, write it as recorded; if it did, change the entity's filing first",
    ),
  },
  check(values, { recordedName }) {
    if (recordedName === undefined) return 'unknown';
    const recorded = recordedName.slice(0, 100);
    return nameKey(values['subject.name']) === nameKey(recordedName) ? 'pass' : { message: 'differs', data: { recorded } };
  },
  examples: [
    { values: subject, facts: { recordedName: '虚构示例科技有限公司' }, gives: 'pass' },
    { values: subject, facts: { recordedName: '虚构示例网络科技有限公司' }, gives: 'differs' },
    { values: subject, gives: 'unknown' },
  ],
});
