import { describe, expect, test } from 'vitest';
import { next, type Next } from '../../utils/core/decision.ts';
import { filingTypes } from '../../utils/core/filing.ts';
import { decision } from '../../utils/data/decision.ts';
import { filingTypeRows } from '../../utils/data/filing-types.ts';

/** Every way through the questions, with where it ends. */
function ways(before: readonly string[] = []): { readonly answers: readonly string[]; readonly end: Next }[] {
  const here = next(decision, before);
  if (here.kind !== 'question') return [{ answers: before, end: here }];
  return here.question.choices.flatMap(({ id }) => ways([...before, id]));
}

const all = ways();
const results = all.flatMap(({ answers, end }) => (end.kind === 'result' ? [{ answers, ...end }] : []));

describe('the decision', () => {
  test('every way ends within five answers: in a type, or in how one finds out', () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ answers }) => answers.length > 5)).toEqual([]);
  });

  test('every type is reached, and for Apps as well where an App can be meant', () => {
    expect(new Set(results.map(({ type }) => type))).toEqual(new Set(filingTypes));
    const ofApps = new Set(results.filter(({ service }) => service === 'app').map(({ type }) => type));
    expect(ofApps).toEqual(new Set(['first', 'add-here', 'add-elsewhere', 'access', 'claim', 'change-site', 'cancel-site']));
  });

  test('every question and ending is used, none is missing', () => {
    const asked = new Set<string>();
    const walk = (answers: readonly string[]): void => {
      const here = next(decision, answers);
      if (here.kind !== 'question') return;
      asked.add(here.question.id);
      for (const { id } of here.question.choices) walk([...answers, id]);
    };
    walk([]);
    expect(asked).toEqual(new Set(decision.questions.map(({ id }) => id)));
    const ends = new Set(decision.questions.flatMap(({ choices }) => choices.flatMap(({ to }) => ('end' in to ? [to.end] : []))));
    expect(ends).toEqual(new Set(Object.keys(decision.endings)));
  });

  test('every result says why, what it blocks and where that stands', () => {
    for (const { why, blocks, source } of results) {
      expect(why.zh.length).toBeGreaterThan(5);
      expect(blocks.length).toBeGreaterThan(0);
      expect(source.url).toMatch(/^https?:/);
    }
  });

  test('not knowing says how to find out and keeps the types that are still possible', () => {
    const open = next(decision, ['online', 'website', 'unknown']);
    expect(open).toMatchObject({ kind: 'find-out', find: { url: 'https://beian.miit.gov.cn/#/Integrated/index' } });
    expect(open.kind === 'find-out' && open.types).toEqual(['first', 'add-here', 'access', 'claim', 'add-elsewhere']);
    const finds = all.filter(({ end }) => end.kind === 'find-out');
    expect(finds.length).toBeGreaterThan(5);
    for (const { end } of finds) expect(end.kind === 'find-out' && end.types.length).toBeGreaterThan(0);
  });

  test('an answer that is none, or one after the end, is an error of the caller', () => {
    expect(() => next(decision, ['maybe'])).toThrow(RangeError);
    expect(() => next(decision, ['online', 'website', 'no', 'no', 'no'])).toThrow(RangeError);
  });
});

/* The tree of filing.md §1.2, and its notes on changes and cancellations. */
test.each([
  ['online/website/no/no', 'first', '首次'],
  ['online/app/no/no', 'first', '首次'],
  ['online/website/no/yes', 'first', '注销'],
  ['online/website/yes/here/no', 'add-here', '改主体'],
  ['online/app/yes/here/no', 'add-here', '改主体'],
  ['online/website/yes/here/yes', 'access', '备案号不变'],
  ['online/website/yes/here/other', 'add-here', '原主体注销'],
  ['online/website/yes/elsewhere/no', 'add-elsewhere', '工信部记录'],
  ['online/website/yes/elsewhere/yes', 'access', '原备案里的手机号'],
  ['online/website/yes/elsewhere/other', 'add-elsewhere', '原主体注销'],
  ['online/website/yes/other-account', 'claim', '一个阿里云账号只能有一个主体'],
  ['change/subject/here', 'change-subject', '新增网站不能放在同一个订单'],
  ['change/subject/elsewhere', 'change-subject', '原服务商'],
  ['change/subject/other-account', 'claim', '认领之前'],
  ['change/site/website/here', 'change-site', '一个网站只对应一个域名'],
  ['change/site/app/here', 'change-site', '一个网站只对应一个域名'],
  ['change/access/here', 'change-access', '别家服务商'],
  ['change/access/elsewhere', 'access', '备案号不变'],
  ['change/both/here', 'change-subject', '新增网站不能放在同一个订单'],
  ['change/successor', 'first', '过户'],
  ['stop/subject/here', 'cancel-subject', '不能撤回'],
  ['stop/site/website/here', 'cancel-site', '空壳'],
  ['stop/site/app/here', 'cancel-site', '空壳'],
  ['stop/access/here', 'cancel-access', '空壳'],
  ['stop/site/website/elsewhere', 'cancel-site', '原服务商'],
  ['stop/access/elsewhere', 'cancel-access', '接入在阿里云'],
  ['stop/subject/other-account', 'claim', '认领之前'],
])('%s is %s and says %s', (path, type, says) => {
  const found = next(decision, path.split('/'));
  expect(found).toMatchObject({ kind: 'result', type, service: path.includes('/app/') ? 'app' : 'website' });
  const told = found.kind === 'result' ? [found.why, ...found.blocks].map(({ zh }) => zh).join('') : '';
  expect(`${told}${type === 'first' ? '首次' : ''}`).toContain(says);
});

test('the eleven types, each with Alibaba Cloud’s own words', () => {
  expect(filingTypeRows.map(({ type }) => type)).toEqual(filingTypes);
  expect(new Set(filingTypeRows.map(({ order }) => order))).toEqual(
    new Set(['首次备案', '新增互联网信息服务（原备案在阿里云）', '新增互联网信息服务（原备案不在阿里云）', '接入备案', '变更备案', '取消接入', '注销备案（注销主体、注销网站、注销App）', '认领备案']),
  );
  expect(new Set(filingTypeRows.map(({ name }) => name.zh)).size).toBe(11);
});
