import { describe, expect, test } from 'vitest';
import { knownKinds } from '../../utils/core/known.ts';
import { ageOf, isStale, staleAfterDays } from '../../utils/core/source.ts';
import { addDays, isDay, type Day } from '../../utils/core/time.ts';
import { publishersInEnglish } from '../../utils/data/publishers.ts';
import { sources } from '../../utils/data/sources.ts';
import { everythingKnown, staleOn } from '../../utils/knowledge/index.ts';

const register = new Set(Object.values(sources));

describe('everything that is claimed', () => {
  test('names a source that stands in the one register', () => {
    const stray = everythingKnown.filter(({ source, conflicts = [] }) => ![source, ...conflicts.map((one) => one.source)].every((one) => register.has(one)));
    expect(stray.map(({ kind, id }) => `${kind}/${id}`)).toEqual([]);
  });

  test('says something in both languages', () => {
    const silent = everythingKnown.filter(({ title, says }) => [title.zh, title.en, says?.zh ?? 'x', says?.en ?? 'x'].some((words) => words.trim() === ''));
    expect(silent.map(({ kind, id }) => `${kind}/${id}`)).toEqual([]);
  });

  test('has a name of its own', () => {
    const names = everythingKnown.map(({ kind, id }) => `${kind}/${id}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('is of every kind', () => {
    expect(knownKinds.filter((kind) => !everythingKnown.some((one) => one.kind === kind))).toEqual([]);
  });
});

describe('the register of sources', () => {
  test.each(Object.entries(sources))('%s says who, where, when and how sure', (id, source) => {
    expect(source.id).toBe(id);
    expect(source.name.trim()).not.toBe('');
    expect(source.publisher.trim()).not.toBe('');
    expect(() => new URL(source.url)).not.toThrow();
    expect(source.dated).toMatch(/^(undated|\d{4}(-\d{2}){0,2})$/);
    expect(isDay(source.checked)).toBe(true);
  });

  test('has publishers that can be read in English too', () => {
    const unnamed = [...new Set(Object.values(sources).map(({ publisher }) => publisher))].filter((name) => /\p{Script=Han}/u.test(publishersInEnglish[name] ?? name));
    expect(unnamed).toEqual([]);
  });

  test('keeps nothing that nobody points at', () => {
    const used = new Set(everythingKnown.flatMap(({ source, conflicts = [] }) => [source, ...conflicts.map((one) => one.source)]));
    expect(Object.values(sources).filter((source) => !used.has(source)).map(({ id }) => id)).toEqual([]);
  });
});

describe('age', () => {
  const checked: Day = '2026-11-24';
  const on = (days: number) => isStale({ checked }, addDays(checked, days));

  test('is counted in days', () => expect(ageOf({ checked }, '2027-01-01')).toBe(38));
  test('a fact grows old on the day and not before', () => expect([on(staleAfterDays - 1), on(staleAfterDays)]).toEqual([false, true]));
  test('nothing is old today; one day all of it is', () => {
    expect(staleOn(addDays(checked, 10))).toEqual([]);
    expect(staleOn(addDays(checked, 400))).toHaveLength(everythingKnown.length);
  });
});
