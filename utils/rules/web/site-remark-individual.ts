import { lengthOf } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const usualLeast = 20;
const remark = '个人网站，用于记录我的骑行路线与摄影笔记，不涉及经营。';
const of = (value: string) => ({ 'site.remark': value, 'subject.nature': '个人' });

export default defineRule({
  id: 'site-remark-individual',
  severity: 'warn',
  title: text('个人网站要写备注', 'Individuals write a remark'),
  why: text('个人网站须在备注里写明实际内容，空着或太短会退回。', 'Individuals describe the real content in the remarks; empty or short ones are returned.'),
  source: sources.qingcloudGeneral,
  needs: ['site.remark', 'subject.nature'],
  also: ['subject.region'],
  seesBlank: true,
  messages: {
    blank: text('个人网站的备注不能空着。例如：“{sample}”', 'An individual cannot leave the remarks empty. E.g. “{sample}”'),
    short: text('备注只有 {count} 个字，建议 {least} 个字以上，写明网站实际内容', 'The remarks have {count} characters; write {least} or more on what the site really holds'),
    province: text('备注只有 {count} 个字，{province}要求 {least} 个字以上（{as}，{by}）', 'The remarks have {count} characters; {provinceEn} asks for {least} or more ({as}, {by})'),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    if (individual === undefined) return 'unknown';
    if (!individual) return 'pass';
    const count = lengthOf(values['site.remark'].slice(0, 5_000));
    if (count === 0) return { message: 'blank', data: { sample: remark } };
    const { province } = regionParts(values['subject.region'] ?? '');
    const cell = province?.remarkLength;
    if (count >= (cell?.value ?? usualLeast)) return 'pass';
    if (province === undefined || cell === undefined) return { message: 'short', data: { count: String(count), least: String(usualLeast) } };
    const told = { count: String(count), least: String(cell.value), as: cell.as, by: cell.source.publisher };
    return { message: 'province', data: { ...told, province: province.name.zh, provinceEn: province.name.en } };
  },
  examples: [
    { values: of(remark), gives: 'pass' },
    { values: { 'site.remark': '', 'subject.nature': '企业' }, gives: 'pass' },
    { values: of(''), gives: 'blank' },
    { values: of('骑行笔记'), gives: 'short' },
    { values: { ...of(remark), 'subject.region': '内蒙古自治区/呼和浩特市/新城区' }, gives: 'province' },
    { values: { 'site.remark': '', 'subject.nature': '' }, gives: 'unknown' },
  ],
});
