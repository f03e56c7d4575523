import type { Open } from '../../utils/core/case-condition.ts';
import type { Need } from '../../utils/core/paper.ts';
import { text, type Text } from '../../utils/core/text.ts';
import { caseQuestions } from '../../utils/data/case-questions.ts';

export const needWords: Readonly<Record<Need, Text>> = {
  needed: text('要', 'Needed'),
  maybe: text('可能要', 'Maybe'),
  not: text('不要', 'Not needed'),
};

export const words = {
  which: text('要办哪一种备案', 'Which type of filing'),
  question: text('第 {n} 问，最多 5 问', 'Question {n} of at most 5'),
  back: text('上一步', 'Back'),
  restart: text('从头来', 'Start again'),
  open: text('打开查询页', 'Open the query page'),
  possible: text('还可能是：', 'Still possible:'),
  found: text('查到后再答一次', 'Answer again when you know'),
  why: text('为什么', 'Why'),
  blocks: text('注意先后', 'What comes first, what is ruled out'),
  not: text('它不做什么', 'What it does not do'),
  order: text('控制台的订单类型：', 'Order type in the console:'),
  auto: text('控制台按您填的主体和网站自己判定类型，不用选；填错名称或证件号会判成别的类型。', 'The console derives the type from what you type; nobody chooses it there, and a wrong name or number makes it another type.'),
  ready: text('准备好了吗', 'Am I ready?'),
  type: text('类型', 'Type'),
  service: text('服务', 'Service'),
  website: text('网站', 'Website'),
  app: text('App', 'App'),
  subject: text('主体', 'Subject'),
  noSubject: text('不选主体', 'No subject'),
  nature: text('主办者性质', 'Nature'),
  province: text('备案省份', 'Province'),
  unknown: text('还不知道', 'Not known yet'),
  asked: text('这几点决定要什么', 'These decide what is needed'),
  yes: text('是', 'Yes'),
  no: text('否', 'No'),
  unsure: text('不确定', 'Not sure'),
  stops: text('这样办不了', 'It cannot go on like this'),
  clear: text('先确认', 'Confirm first'),
  papers: text('资料', 'Papers'),
  buy: text('账号、域名、服务器', 'Account, domain, server'),
  people: text('要联系得上的人', 'Who must be reachable'),
  waiting: text('要等多久', 'How long it takes'),
  notNeeded: text('不要的 {n} 样', 'Not needed: {n}'),
  counts: text('已备 {done} / {of}', '{done} of {of} ready'),
  keptSubject: text('勾选记在“{name}”名下，存在本机。', 'Ticks are kept with “{name}”, on this machine.'),
  keptSession: text('没有选主体：勾选只保留到关闭这个标签页。', 'No subject chosen: ticks last until this tab is closed.'),
  untick: text('清空勾选', 'Clear the ticks'),
  decides: text('看：', 'Depends on:'),
  pageDecides: text('由页面或审核决定的 {n} 样：', 'Up to the page or the reviewer ({n}):'),
  looks: text('要求', 'Requirements'),
  differ: text('说法不一（{n}）', 'Texts differ ({n})'),
  accepts: text('可用证件：', 'Certificates:'),
  print: text('打印清单', 'Print the list'),
  printIn: text('打印语言', 'Print in'),
  both: text('中英对照', 'Both'),
  zh: text('中文', '中文'),
  en: text('English', 'English'),
  printed: text('{day} 的清单', 'List of {day}'),
  products: text('能备案的产品（阿里云约 2020 年的表；以控制台“可备案实例管理”为准）', 'Products for filing (Alibaba’s table of about 2020; 可备案实例管理 in the console counts)'),
  product: text('产品', 'Product'),
  months: text('最少月数', 'Least months'),
  quota: text('名额', 'Quota'),
  perInstance: text('{n} 个/实例', '{n} per instance'),
  perAccount: text('{n} 个/账号', '{n} per account'),
  unsaid: text('没有写', 'not said'),
  step: text('环节', 'Step'),
  takes: text('多久', 'How long'),
  total: text('顺利的话，从今天算起最早 {from}，最晚 {to}', 'If nothing is refused, from today: {from} at the earliest, {to} at the latest'),
  totalNote: text('不含您自己填写和补资料的时间；被驳回要重新排队。各省没有单独的数字，控制台提交后会显示本省预计时间。', 'Without your own time; a refusal begins the queue anew. No text gives figures per province; the console shows the local expectation after submission.'),
  provisional: text('跨到还没有放假通知的年份，只按法定节假日推算。', 'It crosses a year without a holiday notice; counted by statutory holidays only.'),
  perhaps: text('可能没有', 'may not apply'),
  upTo: text('最多 {most}', 'up to {most}'),
} satisfies Readonly<Record<string, Text>>;

/** What would decide, in words. */
export const openText = (open: Open): Text => {
  if (open === 'nature') return words.nature;
  if (open === 'province') return words.province;
  return caseQuestions[open].ask;
};
