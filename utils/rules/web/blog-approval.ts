import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { approvalsIn, contentCodes, isIndividual } from '../checks/options.ts';
import { provinces } from '../../data/provinces.ts';
import { regionParts } from '../checks/places.ts';

const blog = '32';
const asking = provinces.find((one) => one.blogApproval !== undefined)?.full ?? '';
const own = { 'site.content': '博客/个人空间', 'subject.nature': '个人', 'subject.region': asking } as const;

export default defineRule({
  id: 'blog-approval',
  severity: 'hint',
  title: text('博客/个人空间的审批', 'Approval for a blog or personal space'),
  why: text('有的管局把博客当作有用户发言的服务，选了就要专项审批；内容只是自己写的，可改选“其他”并写备注。', 'Some administrations treat a blog as a service with posts of visitors and ask for an approval; “other” with a remark may be the better choice.'),
  source: sources.qingcloudProvinces,
  needs: ['site.content', 'subject.nature', 'subject.region'],
  also: ['site.preApproval'],
  messages: {
    asked: text('{province}对个人选“博客/个人空间”要审批（{as}，{by}）。没有批文的，改选“其他”并在备注写明内容', '{provinceEn} asks an individual with “blog” for an approval ({as}, {by}). Without one choose 其他 (other) and describe the content in the remarks'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    if (individual === false) return 'pass';
    if (individual === undefined || province === undefined) return 'unknown';
    const cell = province.blogApproval;
    if (cell === undefined || !contentCodes(values['site.content']).includes(blog)) return 'pass';
    return approvalsIn(values['site.preApproval'] ?? '').length > 0 ? 'pass' : { message: 'asked', data: cited(province, cell) };
  },
  examples: [
    { values: { ...own, 'site.content': '其他' }, gives: 'pass' },
    { values: { ...own, 'subject.nature': '企业' }, gives: 'pass' },
    { values: own, gives: 'asked' },
    { values: { ...own, 'subject.region': '其他' }, gives: 'unknown' },
  ],
});
