import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { isIndividual } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';
import { nameKey } from '../checks/same-person.ts';

const chongqing = { 'site.name': '檐下骑行手册', 'subject.name': '虚构示例科技有限公司', 'subject.nature': '企业', 'subject.region': '重庆市/重庆市/渝中区' } as const;

export default defineRule({
  id: 'name-remark',
  severity: 'warn',
  title: text('名称不是单位全称时的备注', "Remark where the name is not the organisation's"),
  why: text('重庆要求：网站名称与单位名称不同的，备注写明网站内容。', "Chongqing wants the content described in the remarks where the site's name is not the organisation's."),
  source: sources.qingcloudProvinces,
  needs: ['site.remark', 'site.name', 'subject.name', 'subject.nature', 'subject.region'],
  seesBlank: true,
  messages: {
    missing: text('{province}：网站名称不是单位全称，备注要写明网站的内容（{as}，{by}）', "{provinceEn}: the name is not the organisation's, so the remarks describe the content ({as}, {by})"),
  },
  check(values) {
    const individual = isIndividual(values['subject.nature']);
    const { province } = regionParts(values['subject.region']);
    const [site, subject] = [nameKey(values['site.name'].slice(0, 200)), nameKey(values['subject.name'].slice(0, 200))];
    if (individual === true) return 'pass';
    if (individual === undefined || province === undefined || site === '' || subject === '') return 'unknown';
    const cell = province.nameRemark;
    if (cell === undefined || site.includes(subject) || values['site.remark'].trim() !== '') return 'pass';
    return { message: 'missing', data: cited(province, cell) };
  },
  examples: [
    { values: { ...chongqing, 'site.remark': '展示本公司的骑行产品' }, gives: 'pass' },
    { values: { ...chongqing, 'site.name': '虚构示例科技有限公司', 'site.remark': '' }, gives: 'pass' },
    { values: { ...chongqing, 'site.remark': '' }, gives: 'missing' },
    { values: { ...chongqing, 'site.remark': '', 'subject.region': '' }, gives: 'unknown' },
  ],
});
