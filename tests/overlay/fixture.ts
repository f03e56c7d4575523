import type { View, Wishes } from '../../components/overlay/model.ts';
import type { StepState } from '../../utils/core/guide.ts';
import type { CheckOutlook, Remark, StepOutlook } from '../../utils/core/outlook.ts';
import type { Severity } from '../../utils/core/rule.ts';
import type { FieldId } from '../../utils/core/field.ts';
import type { Source } from '../../utils/core/source.ts';
import { text } from '../../utils/core/text.ts';
import { termOf } from '../../utils/data/glossary.ts';

export const source: Source = {
  id: 'limits',
  name: 'Limits',
  publisher: '阿里云',
  url: 'https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits',
  dated: '2026-06-13',
  checked: '2026-11-24',
  confidence: 'high',
};

const step = (id: string, title: string, state: StepState): StepOutlook => ({
  id,
  state,
  title: text(title, `${id} step`),
  detail: text('与执照逐字一致', 'Exactly as on the licence'),
  who: ['you'],
  takes: text('几分钟', 'Minutes'),
  needs: [text('营业执照', 'The licence')],
  pitfall: text('名称少一个字', 'One character missing'),
  source,
  checks: [],
});

const checks: readonly CheckOutlook[] = [
  { id: 'name-same', tick: 'add-website/name-same', text: text('名称与档案一致', 'Name as filed'), done: true, byHand: false, from: text('页面可见：主办者名称', 'Seen on page: entity name') },
  { id: 'same-province', tick: 'add-website/same-province', text: text('地址同省', 'Same province'), done: false, byHand: true },
];

export const finding = (rule: string, field: FieldId, { severity, fix }: { severity: Severity; fix?: string }): Remark => ({
  rule,
  field,
  severity,
  fields: [field],
  title: text('校验位', 'Check character'),
  message: text('末位应为 1', 'The last character should be 1'),
  why: text('控制台会拒绝', 'The console refuses it'),
  source,
  ...(fix === undefined ? {} : { fix }),
});

const block = finding('credit-code', 'subject.certificateNumber', { severity: 'block', fix: '91440199MA5X000061' });
const warn = finding('door-number', 'subject.mailingAddress', { severity: 'warn' });
const mobile = termOf('手机号');
if (mobile === undefined) throw new Error('the glossary has no row for 手机号');

export const view: View = {
  lang: 'zh',
  collapsed: false,
  quiet: false,
  gloss: true,
  pageTitle: text('填写主办者信息', 'Entity information'),
  consoleStep: '填写主办者信息',
  account: 'demo-agency-03',
  order: '2030000000001',
  draft: false,
  guide: {
    id: 'add-website',
    title: text('新增网站 · 有主体', 'Add a website under a filed entity'),
    instead: 'add-website',
    sure: true,
    others: [{ id: 'access', title: text('新增接入', 'Add access') }, { id: 'claim', title: text('认领备案', 'Claim a filing') }],
    steps: [step('sign-in', '登录', 'done'), { ...step('subject', '核对主体信息', 'current'), checks }, step('photo', '拍照', 'unneeded'), step('sms', '短信核验', 'next')],
  },
  findings: [block, warn],
  unread: [{ field: 'principal.idValidUntil', reason: 'not-on-page' }],
  judged: true,
  read: 12,
  source,
  marks: [
    { field: 'subject.certificateNumber', remarks: [{ ...block, example: '91440199MA5X000061' }], passed: [], box: { x: 600, y: 100, width: 16, height: 16 }, depth: 0, note: { x: 200, y: 134, width: 120, height: 17 }, covered: false },
    { field: 'subject.mailingAddress', remarks: [{ ...warn, example: '示例路1号1栋101室' }], passed: [], box: { x: 600, y: 200, width: 16, height: 16 }, depth: 0, covered: true },
    { field: 'principal.mobile', remarks: [], passed: [text('手机号形式', 'Mobile number')], box: { x: 600, y: 300, width: 16, height: 16 }, depth: 0, covered: false },
  ],
  glosses: [{ key: 'g0', term: mobile, box: { x: 100, y: 320, width: 60, height: 14 }, align: 'right', ground: 'light', depth: 0, covered: false }],
  rail: { x: 928, y: 60, width: 340, height: 728 },
  tab: { x: 1240, y: 240, width: 40, height: 118 },
};

/** Wishes that write down what was asked. */
export function recorder(): { wishes: Wishes; asked: [string, ...unknown[]][] } {
  const asked: [string, ...unknown[]][] = [];
  const wishes = new Proxy({} as Wishes, {
    get: (_, name: string) => (...given: unknown[]) => asked.push([name, ...given]),
  });
  return { wishes, asked };
}
