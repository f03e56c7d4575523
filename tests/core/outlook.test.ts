import { expect, test } from 'vitest';
import type { Reading } from '../../utils/core/field.ts';
import { outlookOf, type Front } from '../../utils/core/outlook.ts';
import { defineRule } from '../../utils/core/rule.ts';
import { text } from '../../utils/core/text.ts';
import { sources } from '../../utils/data/sources.ts';
import { guidance } from '../../utils/guides/index.ts';

const about = { title: text('规则', 'Rule'), why: text('因为', 'Because'), source: sources.aliyunLimits } as const;

const longName = defineRule({
  id: 'long-name', severity: 'warn', ...about, needs: ['site.name'],
  messages: { short: text('太短', 'Too short') },
  check: ({ 'site.name': name }) => (name.length > 2 ? 'pass' : { message: 'short' }),
  examples: [{ values: { 'site.name': '一' }, gives: 'short' }, { values: { 'site.name': '檐下骑行' }, gives: 'pass' }],
});
const differs = defineRule({
  id: 'differs', severity: 'block', ...about, needs: ['principal.mobile', 'sitePrincipal.mobile'],
  messages: { same: text('相同', 'Same') },
  check: ({ 'principal.mobile': one, 'sitePrincipal.mobile': other }) => (one === other ? { message: 'same', at: 'sitePrincipal.mobile' } : 'pass'),
  examples: [{ values: { 'principal.mobile': '1', 'sitePrincipal.mobile': '1' }, gives: 'same' }],
});

const knowledge = { rules: [longName, differs], guidance, facts: { today: '2026-11-24' } } as const;
const look = (reading: Reading, more: Partial<Front> = {}) =>
  outlookOf({ page: 'wizard.site', signedIn: true, reading, remembered: {}, waived: [], ticked: [], bar: [], ...more }, knowledge);

test('findings carry an example that passes; content rules are named by field', () => {
  expect(look({ 'site.name': '一' }).findings).toMatchObject([{ rule: 'long-name', field: 'site.name', example: '檐下骑行' }]);
  expect(look({ 'site.name': '檐下骑行' })).toMatchObject({ findings: [], passed: [{ field: 'site.name', titles: [about.title] }] });
});

test('a rule looks across pages, but only what touches this page is said', () => {
  const remembered = { 'principal.mobile': '19900000000', 'site.name': '一' };
  expect(look({ 'sitePrincipal.mobile': '19900000000' }, { remembered }).findings.map(({ rule }) => rule)).toEqual(['differs']);
});

test('the page’s own value counts before the remembered one', () => {
  expect(look({ 'site.name': '檐下骑行' }, { remembered: { 'site.name': '一' } }).findings).toEqual([]);
});

test('a waiver holds for exactly its value', () => {
  const waived = [{ rule: 'long-name', field: 'site.name', value: '一' }] as const;
  expect(look({ 'site.name': '一' }, { waived }).findings).toEqual([]);
  expect(look({ 'site.name': '二' }, { waived }).findings).toHaveLength(1);
});

test('a field against which something is said is not called content, a blank one neither', () => {
  expect(look({ 'site.name': '' }).passed).toEqual([]);
  const both = look({ 'sitePrincipal.mobile': '1' }, { remembered: { 'principal.mobile': '1' } });
  expect(both.passed).toEqual([]);
});

test('the guide stands at the page in front, with ticks by hand', () => {
  const { guide } = look({ 'site.name': '檐下骑行' });
  expect(guide.steps.filter(({ state }) => state === 'current')).toHaveLength(1);
  const byHand = guide.steps.flatMap(({ checks }) => checks).find((check) => check.byHand);
  expect(byHand?.done).toBe(false);
  const ticked = look({ 'site.name': '檐下骑行' }, { ticked: [byHand?.tick ?? ''] });
  expect(ticked.guide.steps.flatMap(({ checks }) => checks).find(({ id }) => id === byHand?.id)?.done).toBe(true);
});
