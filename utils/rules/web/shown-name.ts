import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { nameKey } from '../checks/same-person.ts';

const name = { 'site.name': '虚构示例科技官网' } as const;

export default defineRule({
  id: 'shown-name',
  severity: 'warn',
  title: text('网站上显示的名称与备案一致', 'The site shows the filed name'),
  why: text('管局核查时对比页头、标题和备案名称，不一致要求整改。', 'Inspections compare header and title with the filed name and ask for a correction where they differ.'),
  source: sources.huaweiFiling,
  needs: ['site.name'],
  messages: {
    differs: text('网站上显示“{shown}”，备案填的是“{filed}”。请改成同一个名称', 'The site shows “{shown}”, the filing says “{filed}”. Make them the same'),
  },
  check(values, { shownName }) {
    if (shownName === undefined) return 'unknown';
    const [filed, shown] = [nameKey(values['site.name']), nameKey(shownName)];
    // A title often goes on behind the name: "示例官网 - 首页".
    if (filed !== '' && shown.includes(filed)) return 'pass';
    return { message: 'differs', data: { shown: shownName.slice(0, 60), filed: values['site.name'].slice(0, 60) } };
  },
  examples: [
    { values: name, facts: { shownName: '虚构示例科技官网 - 首页' }, gives: 'pass' },
    { values: name, facts: { shownName: '示例商城' }, gives: 'differs' },
    { values: name, gives: 'unknown' },
  ],
});
