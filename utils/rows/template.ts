import { personPapers, unitCertificates } from '../data/certificates.ts';
import { contents } from '../data/contents.ts';
import { languages } from '../data/languages.ts';
import { natures } from '../data/natures.ts';
import type { Option } from '../data/option.ts';
import { text, type Lang, type Text } from '../core/text.ts';
import type { OutColumn, OutSheet } from './out.ts';
import { columnFor } from './subject-sheet.ts';
import { targetInfo, type CellKind, type Target } from './target.ts';

/** What a new filing asks for, in the order in which the console asks. */
const asked: readonly Target[] = [
  'subject.region', 'subject.nature', 'subject.certificateType', 'subject.certificateNumber', 'subject.name', 'subject.certificateAddress', 'subject.mailingAddress', 'subject.investor', 'certificateExpires',
  'principal.name', 'principal.idType', 'principal.idNumber', 'principal.idValidFrom', 'principal.idValidUntil', 'principal.mobile', 'principal.emergencyPhone', 'principal.email',
  'answer.legalRepresentative',
  'site.name', 'site.domain', 'domainExpires', 'site.homeUrl', 'site.content', 'site.language', 'site.preApproval', 'site.remark',
  'sitePrincipal.name', 'sitePrincipal.idType', 'sitePrincipal.idNumber', 'sitePrincipal.idValidFrom', 'sitePrincipal.idValidUntil', 'sitePrincipal.mobile', 'sitePrincipal.emergencyPhone', 'sitePrincipal.email',
  'access.serviceCode', 'account', 'tags', 'mandate.number', 'mandate.consentOn', 'mandate.scope', 'mandate.ends', 'retainUntil',
];

const hints: { readonly [Kind in CellKind]?: Text } = {
  name: text('与证件上的名称完全一致。', 'Exactly as on the paper.'),
  paper: text('18 位，字母大写。本列是文本格式，不会丢位。', '18 characters, capitals. This column is text, so no digit is lost.'),
  id: text('18 位身份证号；本列是文本格式，不会丢位。', '18 digits; this column is text, so none is lost.'),
  mobile: text('11 位，不带 +86。一个号码只能用于一个主体。', '11 digits without +86. One number serves one subject.'),
  email: text('一个邮箱只能用于一个主体。', 'One address serves one subject.'),
  domains: text('只填主域名，如 example.cn。多个网站请另起一行，主体各列照抄或留空。', 'The registrable domain, such as example.cn. A further website takes a row of its own; the subject’s columns are repeated or left blank.'),
  day: text('写作 2026-01-31；长期有效写“长期”。', 'As 2026-01-31; 长期 for one without end.'),
  region: text('写作 浙江省/杭州市/西湖区。', 'As 浙江省/杭州市/西湖区.'),
  'address-line': text('与证件一致，精确到门牌号。', 'As on the paper, down to the house number.'),
  choices: text('多项用顿号 、 隔开。', 'Several are parted by 、.'),
  words: text('多个用顿号 、 隔开。', 'Several are parted by 、.'),
};

const own: { readonly [Id in Target]?: Text } = {
  'principal.emergencyPhone': text('与手机号不同的 11 位手机号。', 'Another mobile of 11 digits.'),
  'sitePrincipal.emergencyPhone': text('与手机号不同的 11 位手机号。', 'Another mobile of 11 digits.'),
  'site.homeUrl': text('如 www.example.cn。', 'Such as www.example.cn.'),
  'access.serviceCode': text('ICP 备案服务码。', 'Service identification number.'),
  'site.preApproval': text('不涉及就写“不涉及”；涉及的写审批项，多项用顿号 、 隔开。', '不涉及 where none applies; else the approvals, parted by 、.'),
};

const labels = (options: readonly Option[]): string[] => [...new Set(options.map(({ label }) => label.zh))];

/** Values are the console's own words, so lists are in Chinese. What is too long for a list in the cells stands in the sheet of explanations. */
const choices: { readonly [Id in Target]?: readonly Option[] } = {
  'subject.nature': natures,
  'subject.certificateType': [...unitCertificates, ...personPapers],
  'principal.idType': personPapers,
  'sitePrincipal.idType': personPapers,
  'site.language': languages,
  'site.content': contents,
};

/** Rows of a template that are prepared: most agencies bring fewer clients at once. */
const prepared = 500;

function columnOf(target: Target, lang: Lang): OutColumn {
  const hint = own[target] ?? hints[targetInfo(target).kind];
  const options = choices[target];
  return { ...columnFor(target, lang), ...(hint !== undefined && { hint: hint[lang] }), ...(options !== undefined && { choices: labels(options) }) };
}

const words = {
  sheet: text('客户', 'Clients'),
  guide: text('填写说明', 'How to fill in'),
  column: text('列', 'Column'),
  how: text('怎样填', 'How'),
  options: text('可选', 'Choices'),
  general: text('通则', 'In general'),
  rows: text('一行一个网站。同一主体有几个网站就写几行，按证件号码归到一起。不认识的列不会读。', 'A row for each website. A subject with several takes several rows; they are put together by the certificate number. Unknown columns are not read.'),
  safe: text('本表含身份证号和手机号，请加密保存，用完删除。', 'This sheet holds ID and phone numbers: keep it encrypted, and delete it after use.'),
};

/** A workbook to be filled in: one sheet of columns, one that explains them. Its headings are the labels by which columns are recognised. */
export function template(lang: Lang): OutSheet[] {
  const columns = asked.map((target) => columnOf(target, lang));
  const general = [words.rows, words.safe].map((one) => [words.general[lang], one[lang], '']);
  return [
    { name: words.sheet[lang], columns, rows: [], blanks: prepared },
    {
      name: words.guide[lang],
      columns: [{ head: words.column[lang], width: 30 }, { head: words.how[lang], width: 60 }, { head: words.options[lang], width: 50 }],
      rows: [...general, ...columns.map(({ head, hint = '', choices: list = [] }) => [head, hint, list.join('、')])],
    },
  ];
}
