import type { Stage } from '../../utils/core/order.ts';
import { text, type Text } from '../../utils/core/text.ts';

/** The stages in the words of the screens; the console's own label stands beside them where it differs. */
export const stageNames: Readonly<Record<Stage, Text>> = {
  draft: text('草稿', 'Draft'),
  'provider-review': text('阿里云初审', 'Alibaba Cloud review'),
  'provider-rejected': text('初审驳回', 'Rejected in review'),
  photo: text('办理拍照', 'Photo'),
  mail: text('邮寄资料', 'Papers by mail'),
  'awaiting-submission': text('待提交管局', 'Awaiting submission'),
  sms: text('短信核验', 'SMS verification'),
  'sms-rejected': text('核验未完成', 'SMS verification failed'),
  'administration-review': text('管局审核', 'Administration review'),
  'administration-rejected': text('管局驳回', 'Rejected by administration'),
  approved: text('已通过', 'Approved'),
  risk: text('待整改', 'At risk'),
  abandoned: text('已放弃', 'Abandoned'),
  deleted: text('已删除', 'Deleted'),
  unknown: text('未识别的状态', 'Unrecognised status'),
};

/** The five stations of an order's way. */
export const stations: readonly Text[] = [
  text('填写', 'Filling in'),
  text('阿里云初审', 'Alibaba Cloud review'),
  text('提交管局', 'Submission'),
  text('短信核验', 'SMS verification'),
  text('管局审核', 'Administration review'),
];

const stationOf: Readonly<Partial<Record<Stage, number>>> = {
  draft: 0,
  'provider-review': 1,
  'provider-rejected': 1,
  photo: 1,
  mail: 1,
  'awaiting-submission': 2,
  sms: 3,
  'sms-rejected': 3,
  'administration-review': 4,
  'administration-rejected': 4,
  approved: 5,
  risk: 5,
};

/** Index of the station at which the order is; 5 when all are behind it, `undefined` when it is on none. */
export const stationAt = (stage: Stage): number | undefined => stationOf[stage];

export const isRejected = (stage: Stage): boolean => stage.endsWith('-rejected');

/** What the filter offers; a group without orders is left out. */
export const stageGroups = {
  draft: { name: text('填写', 'Filling in'), stages: ['draft'] },
  review: { name: text('初审', 'Review'), stages: ['provider-review', 'photo', 'mail', 'awaiting-submission'] },
  sms: { name: text('短信', 'SMS'), stages: ['sms'] },
  administration: { name: text('管局', 'Administration'), stages: ['administration-review'] },
  rejected: { name: text('驳回', 'Rejected'), stages: ['provider-rejected', 'sms-rejected', 'administration-rejected'] },
  done: { name: text('已通过', 'Approved'), stages: ['approved', 'risk'] },
  other: { name: text('其它', 'Other'), stages: ['unknown', 'abandoned', 'deleted'] },
} as const satisfies Readonly<Record<string, { readonly name: Text; readonly stages: readonly Stage[] }>>;

export type StageGroup = keyof typeof stageGroups;

export const groupIds = Object.keys(stageGroups) as readonly StageGroup[];

export const groupOf = (stage: Stage): StageGroup => groupIds.find((id) => (stageGroups[id].stages as readonly Stage[]).includes(stage)) ?? 'other';
