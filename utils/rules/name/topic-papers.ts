import { defineRule } from '../../core/rule.ts';
import { text } from '../../core/text.ts';
import { sources } from '../../data/sources.ts';
import { cited } from '../checks/cited.ts';
import { regionParts } from '../checks/places.ts';
import { wordIn } from '../checks/words.ts';

const shanghai = { 'subject.region': '上海市/上海市/浦东新区' } as const;

export default defineRule({
  id: 'topic-papers',
  severity: 'hint',
  title: text('当地对行业字样的要求', 'What the province asks for certain words'),
  why: text('同一个词各地要求不同：上海的旅游网站要许可证，广东的医疗、金融网站要备注或承诺书。', 'One word is asked about here and not there: travel sites need a licence in Shanghai, medical and financial ones a remark or a commitment in Guangdong.'),
  source: sources.qingcloudProvinces,
  needs: ['site.name', 'subject.region'],
  also: ['subject.remark'],
  messages: {
    asked: text('名称里有“{word}”。{province}：{says}（{as}，{by}）', 'The name has “{word}”. {provinceEn}: {saysEn} ({as}, {by})'),
  },
  check(values) {
    const { province } = regionParts(values['subject.region']);
    if (province === undefined) return 'unknown';
    const cell = province.topicPapers;
    for (const paper of cell?.value ?? []) {
      const word = wordIn(values['site.name'], { words: paper.words, except: [] });
      if (cell === undefined || word === undefined) continue;
      if (paper.remark === true && (values['subject.remark'] ?? '').trim() !== '') continue;
      return { message: 'asked', data: { word, says: paper.says.zh, saysEn: paper.says.en, ...cited(province, cell) } };
    }
    return 'pass';
  },
  examples: [
    { values: { ...shanghai, 'site.name': '虚构示例科技官网' }, gives: 'pass' },
    { values: { ...shanghai, 'site.name': '虚构示例旅游' }, gives: 'asked' },
    { values: { 'subject.region': '广东省/广州市/天河区', 'site.name': '示例诊所', 'subject.remark': '医疗机构执业许可证：2024-01-01 颁发，示例卫健委' }, gives: 'pass' },
    { values: { 'subject.region': '其他', 'site.name': '虚构示例旅游' }, gives: 'unknown' },
    { values: { 'subject.region': '广东省/广州市/天河区', 'site.name': '虚构示例诊所', 'subject.remark': '许可证2020年1月颁发' }, gives: 'pass' },
  ],
});
