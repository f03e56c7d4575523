import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { fieldIds, type FieldId, type Reading } from '../utils/core/field.ts';
import { inspect, judge, type Facts, type Rule } from '../utils/core/rule.ts';
import { isDay } from '../utils/core/time.ts';
import { rules } from '../utils/rules/index.ts';
import { fastest } from './fastest.ts';

// Work is bounded by `fastest`; the clock on the wall belongs to the machine.
vi.setConfig({ testTimeout: 60_000 });

const root = new URL('../utils/rules/', import.meta.url).pathname;
const packs = ['name', 'web', 'people', 'place', 'papers', 'access', 'order', 'app'];
const facts: Facts = { today: '2026-11-24' };

const files = packs.flatMap((pack) => readdirSync(join(root, pack)).map((file) => ({ pack, id: basename(file, '.ts') })));

/** Names of the holes; `{provinceEn}` is the English half of `{province}`. */
const holes = (sentence: string) => [...sentence.matchAll(/\{(\w+?)(?:En)?\}/g)].map((hole) => hole[1]).toSorted();

const outcome = (rule: Rule, values: Reading, more: Partial<Facts> = {}) => {
  const verdict = judge(values, [rule], { ...facts, ...more })[0];
  if (verdict === undefined) return 'not applied';
  return verdict.fault?.message ?? verdict.outcome;
};

test('the list and the folders hold the same rules', () => {
  expect(rules.map((rule) => rule.id).toSorted()).toEqual(files.map((file) => file.id).toSorted());
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  expect(readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name).toSorted()).toEqual([...packs, 'checks'].toSorted());
});

test('a rule file holds its rule under its own name', async () => {
  for (const { pack, id } of files) {
    const loaded = (await import(join(root, pack, `${id}.ts`))) as { default: Rule };
    expect(loaded.default.id, `${pack}/${id}`).toBe(id);
    expect(readFileSync(join(root, pack, `${id}.ts`), 'utf8').split('\n').length, id).toBeLessThanOrEqual(151);
  }
});

test('there are enough of them', () => expect(rules.length).toBeGreaterThanOrEqual(170));

test('a rule that can say that it cannot tell shows when', () => {
  const silent = files.filter(({ pack, id }) => {
    const code = readFileSync(join(root, pack, `${id}.ts`), 'utf8').split('examples: [')[0] ?? '';
    return code.includes("'unknown'") && !rules.find((rule) => rule.id === id)?.examples.some((example) => example.gives === 'unknown');
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const cases = rule.examples.map((example, at) => [`${at + 1} ${example.gives}`, example] as const);

  test.each(cases)('example %s', (__, example) => {
    expect(outcome(rule, example.values, example.facts)).toBe(example.gives);
  });

  test.each(cases)('what a person sees of example %s', (__, example) => {
    const [finding, ...more] = inspect(example.values, [rule], { ...facts, ...example.facts });
    expect(more).toEqual([]);
    if (example.gives === 'pass' || example.gives === 'unknown') {
      expect(finding).toBeUndefined();
      return;
    }
    expect(finding?.broken).toBeUndefined();
    for (const sentence of [finding?.message.zh, finding?.message.en]) {
      expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
      expect(sentence?.length).toBeGreaterThan(3);
    }
    expect(finding?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(finding?.message.en).toMatch(/[a-z]{2}/);
    expect([...rule.needs, ...rule.also]).toContain(finding?.field);
    if (example.fix !== undefined) expect(finding?.fix).toBe(example.fix);
    expect(finding?.severity).toBe(rule.severity);
  });

  test.each(cases)('the fix of example %s passes', (__, example) => {
    const finding = inspect(example.values, [rule], { ...facts, ...example.facts })[0];
    if (finding?.fix === undefined) return;
    expect(example.fix, 'an example with a fix says it').toBe(finding.fix);
    const mended: Reading = { ...example.values, [finding.field]: finding.fix };
    expect(outcome(rule, mended, example.facts)).toMatch(/^(pass|unknown)$/);
  });

  test('every message has an example, and a pass is shown', () => {
    const shown = new Set(rule.examples.map((example) => example.gives));
    expect(Object.keys(rule.messages).filter((message) => !shown.has(message))).toEqual([]);
    expect(shown).toContain('pass');
  });

  test('texts and source are complete', () => {
    const texts = [rule.title, rule.why, ...Object.values(rule.messages)];
    for (const { zh, en } of texts) {
      expect(zh.trim()).toMatch(/\p{Script=Han}/u);
      expect(en.trim()).toMatch(/[A-Za-z]{2}/);
      expect(en, 'no Chinese prose in English, only quoted words').not.toMatch(/\p{Script=Han}{25}/u);
      expect(holes(en)).toEqual(holes(zh));
    }
    const [title, why] = [rule.title.zh, rule.why.zh].map((one) => one.replace(/[\p{P}\s]/gu, ''));
    expect(why, 'why it matters is more than what it is about').not.toBe(title);
    expect(rule.why.en.toLowerCase()).not.toBe(rule.title.en.toLowerCase());
    expect(rule.why.zh.length, 'a reason is a sentence').toBeGreaterThan(rule.title.zh.length / 2 + 4);
    expect(isDay(rule.source.checked)).toBe(true);
    expect(rule.source.checked <= '2026-11-25').toBe(true);
    expect(rule.source.url).toMatch(/^https?:\/\/[^ ]+$/);
    for (const word of [rule.source.id, rule.source.name, rule.source.publisher, rule.source.dated]) expect(word).not.toBe('');
    expect(rule.needs.length).toBeGreaterThan(0);
    expect(rule.severity === 'block' && rule.source.confidence === 'low', 'nothing is blocked on weak evidence').toBe(false);
  });

  test('is silent where its fields are not on the page', () => {
    expect(outcome(rule, {})).toBe('not applied');
  });

  test('survives hostile input in bounded work', () => {
    const hostile = ['a'.repeat(50_000) + '!', '1'.repeat(50_000), '省市号'.repeat(17_000), '\ud800'.repeat(1_000), 'x\udc00', '\u0000\u202e<img src=x onerror=alert(1)>', '-'.repeat(50_000), '1.'.repeat(25_000), 'a@'.repeat(25_000), '（'.repeat(50_000), '、/'.repeat(25_000), ':'.repeat(50_000), '{value}{__proto__}', '=cmd|x!A1', '𠮷'.repeat(25_000)];
    const usual = Object.assign({}, ...rule.examples.map((example) => example.values)) as Reading;
    for (const value of hostile) {
      const all = Object.fromEntries([...rule.needs, ...rule.also].map((id) => [id, value])) as Reading;
      const ways: Reading[] = [all];
      for (const id of [...rule.needs, ...rule.also]) ways.push({ ...usual, [id]: value });
      for (const values of ways) {
        const verdict = judge(values, [rule], facts)[0];
        expect(verdict?.outcome).not.toBe('broken');
        expect(fastest(() => judge(values, [rule], facts)), `${value.slice(0, 12)}…`).toBeLessThan(50);
        const message = inspect(values, [rule], facts)[0]?.message;
        expect((message?.zh ?? '').length, 'a message stays a sentence').toBeLessThan(700);
      }
    }
  });
});

test('all rules together judge a page of 41 hostile fields quickly', () => {
  for (const value of ['a'.repeat(50_000), '号'.repeat(50_000), '9'.repeat(50_000)]) {
    const page = Object.fromEntries(fieldIds.map((id: FieldId) => [id, value])) as Reading;
    expect(fastest(() => inspect(page, rules, facts))).toBeLessThan(500);
  }
});
