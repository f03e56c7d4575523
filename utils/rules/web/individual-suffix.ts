import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { endingOf, readDomain } from '../checks/domains.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const own = { 'site.domain': 'example-demo.org', 'subject.nature': '个人', 'subject.region': '重庆市/重庆市/渝中区' } as const;

export default defineRule({
  id: 'individual-suffix',
  severity: 'hint',
  title: text('个人不用的后缀', 'Endings that are not for individuals'),
  why: text('.org 表示组织，重庆的旧规定不给个人备案；换域名要重新实名，先确认更省事。', '.org stands for organisations, and an old rule of Chongqing refuses it to individuals; better ask before a new domain is needed.'),
  source: sources.tencentProvinces,
  needs: ['site.domain', 'subject.nature', 'subject.region'],
  messages: {
    refused: text('.{ending} 在{province}不给个人备案（{as}，{by}，较旧）。请先问管局，或换 .com、.cn', '.{ending} is refused to individuals in {provinceEn} ({as}, {by}, old). Ask first, or use .com or .cn'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    const host = readDomain(values['site.domain']);
    if (individual === false) return 'pass';
    if (individual === undefined || province === undefined || typeof host === 'string') return 'unknown';
    const cell = province.individualSuffixes;
    const ending = endingOf(host);
    return cell?.value.includes(ending) === true ? { message: 'refused', data: { ending, ...cited(province, cell) } } : 'pass';
  },
  examples: [
    { values: { ...own, 'site.domain': 'example-demo.com' }, gives: 'pass' },
    { values: { ...own, 'subject.nature': '企业' }, gives: 'pass' },
    { values: own, gives: 'refused' },
    { values: { ...own, 'subject.region': '其他' }, gives: 'unknown' },
  ],
});
