import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stage } from '../../utils/core/order.ts';
import { stageOf } from '../../utils/core/stage.ts';
import { stageLabels } from '../../utils/data/stage-labels.ts';

const known: readonly (readonly [string, Stage])[] = [
  ['草稿', 'draft'],
  ['撤回到草稿状态', 'draft'],
  ['阿里云审核中', 'provider-review'],
  ['阿里云初审', 'provider-review'],
  ['阿里云初审：审核中', 'provider-review'],
  ['阿里云初审 审核中', 'provider-review'],
  ['当前停在第 2 步 阿里云初审', 'provider-review'],
  ['阿里云初审：审核中 预计2026-09-30 20点前审核完成', 'provider-review'],
  ['阿里云初审：已驳回', 'provider-rejected'],
  ['待提交管局', 'awaiting-submission'],
  ['工信部短信核验', 'sms'],
  ['工信部短信核验 — 待验证', 'sms'],
  ['工信部短信核验（待验证）', 'sms'],
  ['工信部短信核验：超时', 'sms-rejected'],
  ['短信核验失败', 'sms-rejected'],
  ['您的短信核验完成，请等待其他核验人进行短信核验', 'sms'],
  ['您的短信核验已全部完成，该请求将提交管局审核', 'administration-review'],
  ['管局审核', 'administration-review'],
  ['管局审核中', 'administration-review'],
  ['备案成功', 'approved'],
  ['已完成', 'approved'],
  ['待完善备案信息', 'draft'],
  ['等待初审', 'provider-review'],
  ['接入商审核为待修改', 'provider-rejected'],
  ['已修改待审核', 'provider-review'],
  ['初审驳回', 'provider-rejected'],
  ['待管局审核', 'administration-review'],
  ['管局驳回', 'administration-rejected'],
  ['已备案', 'approved'],
  ['待接入商审核', 'provider-review'],
  ['管局审核通过', 'approved'],
  ['提交初审', 'draft'],
  ['提交初审 未提交', 'draft'],
  ['待验证备案 - 草稿', 'draft'],
  ['腾讯云审核', 'provider-review'],
  ['初审通过', 'awaiting-submission'],
  ['照片审核通过', 'awaiting-submission'],
  ['照片审核驳回', 'photo'],
  ['办理拍照', 'photo'],
  ['邮寄材料审核通过', 'awaiting-submission'],
  ['邮寄材料审核驳回', 'mail'],
  ['管局审核驳回', 'administration-rejected'],
  ['管局审核：管局驳回', 'administration-rejected'],
  ['阿里云初审：待拍照', 'photo'],
  ['待提交管局：等待提交', 'awaiting-submission'],
  ['工信部短信核验：核验超时', 'sms-rejected'],
  ['提交订单：未提交', 'draft'],
  ['已放弃', 'abandoned'],
  ['订单状态：草稿', 'draft'],
  ['ＩＣＰ备案风险与问题', 'risk'],
];

test.each(known)('%s means %s', (label, stage) => {
  expect(stageOf(label, stageLabels)).toBe(stage);
});

test.each([
  '未进行', '阿里云初审 未进行', '工信部短信核验：未进行', '管局审核 未进行', '阿里云初审：已完成', '阿里云初审：通过', '工信部短信核验 已完成',
  '管局审核：已完成', '待验证', '审核中', '审核通过', '暂无备案号', '首次备案', '有主体新增互联网信息服务', '进行中订单', '已完成订单', '未完成', '完成填写',
  '非草稿', '草稿箱', '管局审核前补充资料', '待初审前校验', '短信核验已取消', '备案成功率', '未备案', '已备案待公安审核', '放弃备案', '撤销备案', '继续备案',
  '阿里云初审加急', '管局审核暂停', '等待人工复核', '不予驳回', '已撤销', '退回', '订单冻结', 'Under review', '', ' ', '：', '2026-09-29 16:22:55',
])('“%s” is not taken for a stage', (label) => {
  expect(stageOf(label, stageLabels)).toBe('unknown');
});

test('known words with one more Chinese word in them are not taken for a stage', () => {
  const words = known.map(([label]) => label);
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom('补充', '加急', '疑似', '已取消', '取消', '复核', '异议'), fc.boolean(), (label, extra, before) => {
      expect(stageOf(before ? extra + label : label + extra, stageLabels)).toBe(label.includes('预计') && !before ? 'provider-review' : 'unknown');
    }),
  );
});

test('no two rows say different stages for one text', () => {
  const texts = stageLabels.labels.map(({ words }) => words);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { words, stage } of stageLabels.labels) expect(stageOf(words, stageLabels)).toBe(stage);
});

const step = (name: string, alone: Stage) => ({ names: [name], alone, states: {}, source: stageLabels.steps[0]!.source });

test('the longest step name wins over one that it begins with', () => {
  const words = { ...stageLabels, labels: [], steps: [step('初审', 'provider-review'), step('初审资料邮寄', 'mail')] };
  expect(stageOf('初审资料邮寄', words)).toBe('mail');
  expect(stageOf('初审', words)).toBe('provider-review');
});
