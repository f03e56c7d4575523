import { levelsOf } from '../../core/field.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';

const westLake = '浙江省/杭州市/西湖区';

/** The address without the levels of the region that it begins with, outermost first. */
function withoutRegion(address: string, region: string): string {
  let rest = address.trim();
  for (const level of levelsOf(region.slice(0, 200))) {
    if (rest.startsWith(level)) rest = rest.slice(level.length).trimStart();
  }
  return rest;
}

export default defineRule({
  id: 'mailing-region-again',
  severity: 'hint',
  title: text('通信地址不重复省市区', 'Region not repeated in the mailing address'),
  why: text('省市区已单独选择；再写一遍，拼接后会重复。', 'The region is chosen separately; written again it appears twice when the parts are joined.'),
  source: sources.wechatFields,
  needs: ['subject.mailingAddress', 'subject.region'],
  messages: {
    again: text('开头重复了已选的地区。若页面的省市区是单独选择的，只填 {rest}', 'It begins with the region already chosen. Where the page has region selectors, enter {rest} alone'),
  },
  check(values) {
    const address = values['subject.mailingAddress'].trim();
    const rest = withoutRegion(address, values['subject.region']);
    if (rest === address || rest === '') return 'pass';
    return { message: 'again', data: { rest: rest.slice(0, 100) }, fix: rest };
  },
  examples: [
    { values: { 'subject.mailingAddress': '示例路1号1栋101室', 'subject.region': westLake }, gives: 'pass' },
    { values: { 'subject.mailingAddress': '浙江省杭州市西湖区示例路1号', 'subject.region': westLake }, gives: 'again', fix: '示例路1号' },
    { values: { 'subject.mailingAddress': '西湖区示例路1号', 'subject.region': westLake }, gives: 'again', fix: '示例路1号' },
  ],
});
