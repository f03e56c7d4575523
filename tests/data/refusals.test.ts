import { describe, expect, test } from 'vitest';
import { fieldIds } from '../../utils/core/field.ts';
import { refusals } from '../../utils/data/refusals/index.ts';
import { guides } from '../../utils/guides/index.ts';
import { rules } from '../../utils/rules/index.ts';

const ruleIds = new Set(rules.map(({ id }) => id));
const steps = new Set(guides.flatMap((guide) => guide.steps.map(({ id }) => id)));

describe.each(refusals.reasons)('$id', (reason) => {
  test('points at rules, fields, steps and reasons that exist', () => {
    expect(reason.rules.filter((id) => !ruleIds.has(id))).toEqual([]);
    expect(reason.fields.filter((id) => !fieldIds.includes(id))).toEqual([]);
    expect(reason.redo.filter((id) => !steps.has(id))).toEqual([]);
    expect((reason.over ?? []).filter((id) => !refusals.reasons.some((one) => one.id === id) || id === reason.id)).toEqual([]);
  });

  test('says what it is, what to do, what it is not, in both languages, and where it is written', () => {
    const texts = [reason.title, reason.means, reason.isNot, ...reason.todo];
    expect(reason.todo.length).toBeGreaterThan(0);
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en.replaceAll(/[\d\p{Script=Han}]/gu, '').length).toBeGreaterThan(2);
    }
    expect(reason.source.url).toMatch(/^https?:/);
  });

  test('every group of its words holds words, none of which is a blank', () => {
    for (const { groups, not } of reason.wordings) {
      expect(groups.length).toBeGreaterThan(0);
      expect([...groups.flat(), ...not].every((word) => word.trim() !== '' && word === word.toLowerCase().normalize('NFKC'))).toBe(true);
    }
  });
});

test('an id is used once', () => {
  const ids = refusals.reasons.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
