import { text, type Text } from '../../utils/core/text.ts';
import type { GlossaryGroup } from '../../utils/core/term.ts';

export const groupWords: Readonly<Record<GlossaryGroup, Text>> = {
  console: text('控制台', 'The console'),
  kinds: text('备案类型', 'Kinds of filing'),
  steps: text('步骤', 'Steps'),
  buttons: text('按钮和提示', 'Buttons and hints'),
  entity: text('主办者', 'The entity'),
  principal: text('负责人', 'The principals'),
  service: text('网站与 App', 'Website and app'),
  access: text('云资源与接入', 'Cloud resource and access'),
  papers: text('材料与核验', 'Papers and verification'),
  orders: text('订单与状态', 'Orders and statuses'),
  approval: text('通过以后', 'After approval'),
  clouds: text('其他云的说法', 'Words of other clouds'),
  natures: text('备案性质的选项', 'Options: nature'),
  certificates: text('证件类型的选项', 'Options: certificate'),
  contents: text('网站内容的选项', 'Options: content'),
  languages: text('网站语言的选项', 'Options: language'),
  preApprovals: text('前置审批的选项', 'Options: pre-approval'),
};

export const glossaryWords = {
  search: text('查找术语', 'Find a term'),
  hint: text('中文、英文、拼音（zhuti）或首字母（ztfzr）', 'Chinese, English, pinyin (zhuti) or initials (ztfzr)'),
  count: text('{shown} / {all} 条', '{shown} of {all} terms'),
  english: text('英文用阿里云最新的说法；标有“自译”的，没有找到阿里云的英文，由本产品翻译。', 'English is Alibaba Cloud’s newest wording; where “our own” is written none was found.'),
  own: text('自译', 'our own'),
  who: text('谁能回答', 'Who can answer'),
  example: text('示例', 'Example'),
  also: text('又写作', 'Also written'),
  was: text('旧英文', 'Older English'),
  copyTerm: text('复制中文', 'Copy Chinese'),
  copyEnglish: text('复制英文', 'Copy English'),
  copyBoth: text('复制中英文和解释', 'Copy both with the meaning'),
  copied: text('已复制：{what}', 'Copied: {what}'),
  refused: text('浏览器不允许复制', 'The browser refused to copy'),
  safe: text('可以选中文字后手动复制。', 'Select the words and copy them by hand.'),
  noMatch: text('没有符合的术语', 'No term matches'),
  shorter: text('换一个更短的词，或用拼音首字母。', 'Try a shorter word, or the initials of its pinyin.'),
} as const satisfies Readonly<Record<string, Text>>;
