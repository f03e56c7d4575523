import type { Stage } from '../core/order.ts';
import type { Source } from '../core/source.ts';
import type { StageLabel, StageWords } from '../core/stage.ts';
import { sources } from './sources.ts';

const said = (stage: Stage, source: Source, ...words: string[]): StageLabel[] => words.map((one) => ({ words: one, stage, source }));

const progress = sources.consoleProgress;
const chapter = sources.aliyunFilingChapter;
const huawei = sources.huaweiFiling;
const tencent = sources.tencentReminders;

/** The words of the consoles (filing.md §7.1–7.3, console.md §7). A label not listed stays unknown and is shown as it is. */
export const stageLabels: StageWords = {
  labels: [
    ...said('draft', sources.aliyunPhoto, '草稿', '撤回到草稿状态', '已撤回到草稿状态'),
    ...said('draft', huawei, '待完善备案信息', '待完善'),
    ...said('draft', sources.tencentStages, '待验证备案 - 草稿'),
    ...said('provider-review', huawei, '等待初审', '已修改待审核', '待接入商审核'),
    ...said('provider-rejected', huawei, '接入商审核为待修改', '待修改', '驳回', '已驳回'),
    ...said('photo', tencent, '办理拍照', '待办理拍照', '待拍照', '待提交幕布照片', '照片审核', '照片审核驳回'),
    ...said('mail', tencent, '邮寄资料', '邮寄材料', '待邮寄', '待邮寄资料', '邮寄材料审核', '邮寄材料审核驳回'),
    ...said('awaiting-submission', tencent, '初审通过', '照片审核通过', '邮寄材料审核通过'),
    ...said('sms', sources.aliyunFilingChapter, '您的短信核验完成，请等待其他核验人进行短信核验'),
    ...said('sms-rejected', sources.aliyunSmsCheck, '核验超时', '核验失败'),
    ...said('administration-review', huawei, '待管局审核'),
    ...said('administration-review', chapter, '您的短信核验已全部完成，该请求将提交管局审核'),
    ...said('photo', tencent, '阿里云初审：待拍照'),
    ...said('mail', tencent, '阿里云初审：待邮寄'),
    ...said('administration-rejected', huawei, '管局驳回', '管局已驳回', '管局审核：管局驳回'),
    ...said('approved', huawei, '已备案', '备案成功'),
    ...said('approved', progress, '完成', '已完成', '完成：备案成功'),
    ...said('risk', sources.aliyunInspection, 'ICP备案风险与问题', '备案风险与问题', '专项核查', '专项核查中', '待整改', '整改中'),
    ...said('abandoned', huawei, '已放弃', '已放弃备案', '备案已放弃', '提交订单：已放弃'),
    ...said('deleted', sources.aliyunOrderLife, '已删除', '订单已删除', '已清理', '订单已清理'),
  ],
  steps: [
    { names: ['提交订单', '提交初审'], alone: 'draft', states: { ahead: 'draft' }, source: sources.tencentStages },
    {
      names: ['阿里云初审', '阿里云审核', '腾讯云审核', '初审'],
      alone: 'provider-review',
      states: { going: 'provider-review', refused: 'provider-rejected' },
      source: progress,
    },
    {
      names: ['待提交管局', '提交管局'],
      alone: 'awaiting-submission',
      states: { going: 'awaiting-submission' },
      source: chapter,
    },
    {
      names: ['工信部短信核验', '短信核验', '待短信核验'],
      alone: 'sms',
      states: { going: 'sms', refused: 'sms-rejected' },
      source: progress,
    },
    {
      names: ['管局审核'],
      alone: 'administration-review',
      states: { going: 'administration-review', refused: 'administration-rejected', passed: 'approved' },
      source: progress,
    },
  ],
  states: {
    going: ['中', '审核中', '进行中', '待审核', '待验证', '待核验', '核验中', '验证中', '处理中', '等待提交'],
    refused: ['驳回', '已驳回', '被驳回', '不通过', '未通过', '审核不通过', '超时', '已超时', '失败', '核验超时', '核验失败'],
    passed: ['通过', '已通过', '审核通过'],
    ahead: ['未进行', '未开始', '未提交'],
  },
  asides: [
    /预计.*$/u,
    /剩余.*$/u,
    /当前停?在?第\s*\d+\s*步/u,
    /^(?:订单|备案)?(?:状态|进度)\s*[:：]?/u,
    /^当前(?:状态|进度|阶段)\s*[:：]?/u,
    /\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/u,
  ],
};
