import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defences, traps } from './defence-list.ts';

const root = new URL('../..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

test('there are twenty traps, each with a defence that can be taken away', () => {
  expect(new Set(traps).size).toBe(20);
  expect(traps.filter((trap) => !defences.some((one) => one.trap === trap))).toEqual([]);
});

test('every trap has a test that begins with its name', () => {
  const tests = `${read('tests/e2e/traps.e2e.ts')}${read('tests/e2e/traps-pages.e2e.ts')}`;
  expect(traps.filter((trap) => !tests.includes(`'${trap}: `))).toEqual([]);
});

test.each(defences.flatMap(({ trap, edits }) => edits.map((edit) => [trap, edit.file, edit] as const)))('%s: what is taken away stands exactly once in %s', (_, file, { source, mutant }) => {
  expect(read(file).split(source)).toHaveLength(2);
  expect(mutant).not.toBe(source);
});
