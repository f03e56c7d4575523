import type { ProvinceGroup, Topic } from '../../utils/core/province.ts';
import type { Confidence } from '../../utils/core/source.ts';
import { text, type Text } from '../../utils/core/text.ts';

export const provinceWords = {
  lead: text('各省通信管理局的要求会变，公开的文字又多是别家服务商整理的旧文。每一格都写明年份和可靠程度；以阿里云初审和当地管局的答复为准。', 'What the administrations ask changes, and most public texts are old ones of other providers. Every cell names its year and how sure it is; Alibaba Cloud’s reviewers and the administration have the last word.'),
  search: text('查找省份', 'Find a province'),
  hint: text('名称、简称、拼音或首字母', 'Name, abbreviation, pinyin or initials'),
  none: text('没有这个省份', 'No such province'),
  shorter: text('港澳台不在备案范围内。换一个名称或拼音首字母试试。', 'Hong Kong, Macao and Taiwan are outside the filing system. Try another name, or the initials in pinyin.'),
  list: text('全部省份', 'All provinces'),
  print: text('打印', 'Print'),
  province: text('省份', 'Province'),
  differs: text('与一般规则不同', 'Differs'),
  differences: text('{count} 项', '{count}'),
  conflicting: text('{count} 项各文本说法不一', '{count} where texts disagree'),
  topic: text('项目', 'Question'),
  here: text('本省', 'This province'),
  general: text('一般规则', 'General rule'),
  source: text('依据', 'Source'),
  sure: text('可靠程度：{level}', 'Confidence: {level}'),
  undated: text('未注明日期', 'undated'),
  version: text('{as}：{said}', '{as}: {said}'),
  disagree: text('说法不一，提醒以加粗的为准', 'Texts disagree; findings go by the value in bold'),
  more: text('另有说明', 'More, in words'),
  same: text('与一般规则相同（{count}）：{what}', 'Same as the general rule ({count}): {what}'),
  missing: text('没有查到', 'Not found'),
  missingLine: text('{topic}：没有查到本省的规定。一般规则：{general}', '{topic}: no rule of this province was found. In general: {general}'),
  nothing: text('没有查到本省在这方面的规定。', 'No rule of this province was found here.'),
  sms: text('短信核验', 'SMS verification'),
  unsaid: text('没有查到', 'Not found'),
};

export const groupNames: Readonly<Record<ProvinceGroup, Text>> = {
  who: text('谁可以备案', 'Who may file'),
  principal: text('负责人', 'Principals'),
  papers: text('资料', 'Papers'),
  domain: text('域名', 'Domain'),
  names: text('名称、地址与备注', 'Names, addresses and remarks'),
  quantity: text('数量', 'Quantity'),
  after: text('变更与通过之后', 'Changes and after approval'),
};

export const whomNames: Readonly<Record<Exclude<Topic['whom'], 'both'>, Text>> = {
  individual: text('个人', 'Individuals'),
  organisation: text('单位', 'Organisations'),
};

export const levels: Readonly<Record<Confidence, Text>> = { high: text('高', 'high'), medium: text('中', 'medium'), low: text('低', 'low') };
