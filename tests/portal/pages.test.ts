import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldIds } from '../../utils/core/field.ts';
import { norm } from '../../utils/dom/norm.ts';
import { pageOf, pages, sectionTitles } from '../../utils/portal/index.ts';
import type { Locator } from '../../utils/portal/page.ts';

const root = new URL('../..', import.meta.url).pathname;

test('the list is the folder', () => {
  const files = globSync('utils/portal/aliyun/pages/*.ts', { cwd: root });
  expect(pages.length).toBe(files.length);
  for (const { id } of pages) expect(files.some((file) => file.endsWith(`/${id.replace('.', '-')}.ts`))).toBe(true);
});

test('every page has a saved page with what is read from it', () => {
  const saved = globSync('tests/portal/*.html', { cwd: root }).map((file) => file.replace(/^.*\/|(\+.*)?\.html$/g, ''));
  const read = globSync('tests/portal/*.json', { cwd: root }).map((file) => file.replace(/^.*\/|(\+.*)?\.json$/g, ''));
  expect(pages.map(({ id }) => id).filter((id) => !saved.includes(id))).toEqual([]);
  expect(read.toSorted()).toEqual(saved.toSorted());
});

test('a page expects only what it has words for', () => {
  for (const { id, locators, expected } of pages) expect([id, expected.filter((field) => locators[field] === undefined)]).toEqual([id, []]);
});

/** Both fields could claim one label on this page. */
function clash(one: Locator, other: Locator): boolean {
  if (one.part !== undefined && other.part !== undefined) return false;
  const words = new Set(one.labels.map(norm));
  const isShared = other.labels.some((label) => words.has(norm(label)));
  return isShared && (one.sections === undefined || other.sections === undefined || one.sections.some((title) => other.sections?.includes(title)));
}

test('a word that means two fields of a page is told apart by sections that do not meet', () => {
  const clashes = pages.flatMap(({ id, locators }) => {
    const own = fieldIds.flatMap((field) => (locators[field] === undefined ? [] : [{ field, locator: locators[field] }]));
    return own.flatMap((one, index) => own.slice(index + 1).flatMap((other) => (clash(one.locator, other.locator) ? [`${id}: ${one.field}, ${other.field}`] : [])));
  });
  expect(clashes).toEqual([]);
});

test('titles that locators name are titles', () => {
  const titles = new Set(sectionTitles);
  const named = pages.flatMap(({ locators }) => Object.values(locators).flatMap(({ sections = [] }) => sections)).filter((title) => title !== '');
  expect(named.filter((title) => !titles.has(title))).toEqual([]);
});

test('a page is found by its id', () => {
  expect(pageOf('wizard.site')?.role).toBe('form');
  expect(pageOf('nowhere')).toBeUndefined();
});
