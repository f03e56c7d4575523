import { choicesOf, joinChoices } from '../../core/field.ts';
import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { languages } from '../../data/languages.ts';
import { sources } from '../../data/sources.ts';
import { optionsIn } from '../checks/options.ts';
import { regionParts } from '../checks/places.ts';

const of = (language: string, region: string) => ({ 'site.language': language, 'subject.region': region });
const shanghai = '上海市/上海市/浦东新区';

export default defineRule({
  id: 'language-simplified',
  severity: 'warn',
  title: text('语言含中文简体', 'Languages include simplified Chinese'),
  why: text('上海管局要求网站语言包含中文简体。', 'Shanghai wants simplified Chinese among the languages.'),
  source: sources.qingcloudProvinces,
  needs: ['site.language', 'subject.region'],
  messages: {
    missing: text('{province}要求包含中文简体（{as}，{by}），这里没有选', '{provinceEn} wants simplified Chinese ({as}, {by}); it is not chosen'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.simplified;
    if (cell === undefined || optionsIn(languages, values['site.language']).some((one) => one.code === '1')) return 'pass';
    const data = { province: province.name.zh, provinceEn: province.name.en, as: cell.as, by: cell.source.publisher };
    return { message: 'missing', data, fix: joinChoices(['中文简体', ...choicesOf(values['site.language'])]) };
  },
  examples: [
    { values: of('中文简体、英语', shanghai), gives: 'pass' },
    { values: of('英语', '浙江省/杭州市/西湖区'), gives: 'pass' },
    { values: of('英语', shanghai), gives: 'missing', fix: '中文简体、英语' },
    { values: of('英语', '某地'), gives: 'unknown' },
  ],
});
