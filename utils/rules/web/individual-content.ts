import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { contents, individualContents } from '../../data/contents.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual, optionsIn } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const of = (content: string) => ({ 'site.content': content, 'subject.nature': '个人' });
const blog = '32';

export default defineRule({
  id: 'individual-content',
  severity: 'warn',
  title: text('个人可选的网站内容', 'Contents open to individuals'),
  why: text('个人只能选“博客/个人空间”或“其他”，别的内容属于单位。', 'Individuals choose “blog or personal space” or “other”; all else is for organisations.'),
  source: sources.huaweiFiling,
  needs: ['site.content', 'subject.nature'],
  also: ['subject.region'],
  messages: {
    content: text('个人不能选“{content}”。请选“博客/个人空间”，或选“其他”并写备注', 'Individuals cannot choose “{content}”. Choose 博客/个人空间 (blog), or 其他 (other) with a remark'),
    blog: text('{province}不让个人选“博客/个人空间”（{as}，{by}）。请选“其他”并写备注', '{provinceEn} does not let individuals choose a blog ({as}, {by}). Choose 其他 (other) with a remark'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === false) return 'pass';
    const known = optionsIn(contents, values['site.content']);
    if (individual === undefined || known.length === 0) return 'unknown';
    const wrong = known.find((one) => !individualContents.includes(one.code));
    if (wrong !== undefined) return { message: 'content', data: { content: wrong.label.zh } };
    const { province } = regionParts(values['subject.region'] ?? '');
    const cell = province?.noBlog;
    if (province === undefined || cell === undefined || !known.some((one) => one.code === blog)) return 'pass';
    return { message: 'blog', data: { province: province.name.zh, provinceEn: province.name.en, as: cell.as, by: cell.source.publisher } };
  },
  examples: [
    { values: of('博客/个人空间'), gives: 'pass' },
    { values: of('其他'), gives: 'pass' },
    { values: { 'site.content': '网络购物', 'subject.nature': '企业' }, gives: 'pass' },
    { values: of('其他、网络购物'), gives: 'content' },
    { values: { ...of('博客/个人空间'), 'subject.region': '内蒙古自治区/呼和浩特市/新城区' }, gives: 'blog' },
    { values: of('新的分类'), gives: 'unknown' },
  ],
});
