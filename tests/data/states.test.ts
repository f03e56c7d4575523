import { describe, expect, test } from 'vitest';
import { causeOf, whyMissing } from '../../utils/core/missing-button.ts';
import type { Order } from '../../utils/core/order.ts';
import { factOf, permitsText } from '../../utils/core/state.ts';
import { stageOf } from '../../utils/core/stage.ts';
import { stages, type Stage } from '../../utils/core/stages.ts';
import { missingCauses } from '../../utils/data/missing-button.ts';
import { stageLabels } from '../../utils/data/stage-labels.ts';
import { states } from '../../utils/data/states.ts';

/** Every label of filing.md §7.1–7.3, as written there. */
const labels = [
  '草稿', '阿里云审核中', '阿里云初审：审核中', '未进行', '待提交管局', '工信部短信核验', '管局审核', '备案成功', '暂无备案号', '初审驳回', '管局驳回', '已取消接入', '已注销',
  '您的短信核验已全部完成，该请求将提交管局审核', '您的短信核验完成，请等待其他核验人进行短信核验',
  '待完善备案信息', '等待初审', '接入商审核为待修改', '已修改待审核', '待管局审核', '已备案', '待接入商审核', '管局审核通过',
  '提交初审', '腾讯云审核', '初审通过', '照片审核通过', '照片审核驳回', '邮寄材料审核通过', '邮寄材料审核驳回', '管局审核驳回',
];

describe('states', () => {
  test.each(stages)('%s is explained, with what it permits and a source', (stage) => {
    const fact = factOf({ stage, label: 'words that nobody uses' }, states);
    expect(fact?.stage).toBe(stage);
    for (const { zh, en } of [fact!.meaning, fact!.next, fact!.takes, permitsText(fact!.permits)]) expect([zh, en].every((words) => words.trim() !== '')).toBe(true);
  });

  test.each(labels)('%s has a row of its own, at the stage that it is read as', (label) => {
    const fact = states.find(({ words }) => words.includes(label));
    expect(fact).toBeDefined();
    expect(fact?.stage).toBe(stageOf(label, stageLabels));
    expect(factOf({ stage: fact!.stage, label: ` ${label}。` }, states)).toBe(fact);
  });

  test('what is not known for Alibaba Cloud says so; what is locked says so', () => {
    const locked = factOf({ stage: 'administration-review', label: '待管局审核' }, states);
    expect(permitsText(locked!.permits).zh).toBe('不能修改，不能撤销，不能放弃（据华为云，阿里云没有公开说明）');
    expect(permitsText(factOf({ stage: 'draft', label: '草稿' }, states)!.permits).en).toContain('not known for Alibaba Cloud');
  });

  test('a label that says nothing of the stage does not pass for the stage', () => {
    expect(factOf({ stage: 'unknown', label: '某种新状态' }, states)?.next.zh).toContain('自己分辨');
  });
});

describe('the missing button', () => {
  const order = (stage: Stage, number = '1'): Order => ({ account: 'a', order: number, stays: [{ stage, label: stage, firstSeen: 1, lastSeen: 2 }] });
  const closed: readonly Stage[] = ['approved', 'risk', 'abandoned', 'deleted'];

  test.each(stages)('an order at %s is the likely cause exactly while it is open', (stage) => {
    expect(causeOf(order(stage), missingCauses) === undefined).toBe(closed.includes(stage));
  });

  test('each stage has one cause only', () => {
    const during = missingCauses.flatMap((cause) => cause.during ?? []);
    expect(new Set(during).size).toBe(during.length);
  });

  test('every cause of §1.5 is there with what frees it', () => {
    expect(missingCauses.map(({ id }) => id)).toEqual(expect.arrayContaining(['open-draft', 'open-review', 'open-administration', 'cache', 'other-account', 'shell', 'permission']));
  });

  test('likely by order, the others possible', () => {
    const { likely, possible, unlikely } = whyMissing([order('administration-review', '2'), order('abandoned')], missingCauses);
    expect(likely.map(({ cause, order: { order: number } }) => [cause.id, number])).toEqual([['open-administration', '2']]);
    expect(possible.map(({ id }) => id)).toEqual(['other-name', 'other-account', 'shell', 'cache', 'permission']);
    expect(unlikely).toEqual([]);
  });

  test('an approved order speaks against another account and a shell', () => {
    const { likely, possible, unlikely } = whyMissing([order('approved')], missingCauses);
    expect(likely).toEqual([]);
    expect(possible.map(({ id }) => id)).toEqual(['other-name', 'cache', 'permission']);
    expect(unlikely.map(({ id }) => id)).toEqual(['other-account', 'shell']);
  });
});
