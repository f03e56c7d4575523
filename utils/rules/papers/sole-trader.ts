import { normalised } from '../../core/identity-text.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';

const of = (region: string, name: string) => ({ 'subject.name': name, 'subject.certificateNumber': '92110199000000027M', 'subject.region': region });
/** Licences without a trade name print asterisks or a dash. */
const nameless = /^(?:[*＊\-—/]+|无字号|无名称)$/u;
const person = /^\p{Script=Han}{2,4}$/u;

export default defineRule({
  id: 'sole-trader',
  severity: 'hint',
  title: text('无字号个体工商户的名称', 'Name of a sole trader without a trade name'),
  why: text('执照没有字号时，各地写法不同：浙江、天津写“姓名（个体工商户）”，宁夏按个人备案。', 'Where the licence has no trade name, provinces differ: Zhejiang and Tianjin write the name with （个体工商户）, Ningxia files as an individual.'),
  source: sources.huaweiFiling,
  needs: ['subject.name', 'subject.certificateNumber'],
  also: ['subject.region', 'subject.remark'],
  messages: {
    bracket: text('{province}把无字号的个体工商户写作“张三（个体工商户）”（{as}，{by}）。这里只有“{name}”', '{provinceEn} writes a sole trader without a trade name as 张三（个体工商户） ({as}, {by}). Here is only “{name}”'),
    individual: text('{province}把无字号的个体工商户按个人备案（{as}，{by}）。请把备案性质改为“个人”', '{provinceEn} files a sole trader without a trade name as an individual ({as}, {by}). Change the nature to 个人 (individual)'),
    remark: text('{province}要求无字号的个体工商户在备注写明“{sentence}”（{as}，{by}）', '{provinceEn} wants “{sentence}” in the remarks of a sole trader without a trade name ({as}, {by})'),
    unlisted: text('个体工商户的执照没有字号。没有找到当地的写法，请先问管局或阿里云', "The sole trader's licence has no trade name. No local wording was found; ask the administration or Alibaba Cloud first"),
  },
  check(values) {
    const isTrader = normalised(values['subject.certificateNumber']).value.startsWith('92');
    const name = values['subject.name'].trim().slice(0, 40);
    if (!isTrader || !(nameless.test(name) || person.test(name))) return 'pass';
    const { province } = regionParts(values['subject.region'] ?? '');
    if (province === undefined) return 'unknown';
    const remark = province.soleTraderRemark;
    if (remark !== undefined) {
      if (values['subject.remark'] === undefined) return 'unknown';
      return values['subject.remark'].includes(remark.value) ? 'pass' : { message: 'remark', data: { sentence: remark.value, ...cited(province, remark) } };
    }
    const cell = province.soleTrader;
    return cell === undefined ? { message: 'unlisted' } : { message: cell.value, data: { name, ...cited(province, cell) } };
  },
  examples: [
    { values: of('浙江省/杭州市/西湖区', '张三（个体工商户）'), gives: 'pass' },
    { values: of('浙江省/杭州市/西湖区', '西湖区示例小吃店'), gives: 'pass' },
    { values: { ...of('浙江省/杭州市/西湖区', '张三'), 'subject.certificateNumber': '11019919000101001X' }, gives: 'pass' },
    { values: of('浙江省/杭州市/西湖区', '张三'), gives: 'bracket' },
    { values: of('海南省/海口市/龙华区', '张三'), gives: 'individual' },
    { values: { ...of('安徽省/合肥市/蜀山区', '张三'), 'subject.remark': '' }, gives: 'remark' },
    { values: of('河南省/郑州市/金水区', '***'), gives: 'unlisted' },
    { values: of('', '张三'), gives: 'unknown' },
  ],
});
