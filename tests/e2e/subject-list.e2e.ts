import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './browser.ts';
import { importSubjects } from './flows.ts';
import { archive, company, person } from './subjects.ts';

/* The list of subjects in a real browser: pinyin comes from a worker and is kept, a filter outlives a reload, the panel finds by pinyin too. */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const further = { ...archive, id: 'further', tags: ['档案'], moreAccounts: ['second-login'], account: 'first-login' };
  await importSubjects(stage, [company, further, person]);
});
afterAll(() => stage?.close());

const ids = (page: Page) => page.$$eval('[data-subject]', (rows) => rows.map((row) => row.getAttribute('data-subject')));

const only = (page: Page, id: string) =>
  page.waitForFunction((wanted) => [...document.querySelectorAll('[data-subject]')].map((row) => row.getAttribute('data-subject')).join() === wanted, { polling: 100, timeout: 20_000 }, id);

test('initials find a name, now and after a reload; a saved filter is still there', async () => {
  const desk = await stage.own('desk.html#/subjects');
  await desk.waitForSelector('tr[data-subject]');
  await desk.type('input[type=search]', 'xgsldayjy');
  await only(desk, 'further');
  await desk.click('input[type=search]', { count: 3 });
  await desk.keyboard.press('Backspace');
  await desk.select('select[name=filter-tag]', '档案');
  await only(desk, 'further');
  await desk.type('input[name=filter-name]', '档案客户');
  await desk.click('[data-action=save-filter]');
  await desk.waitForSelector('select[name=saved-filter]');
  await desk.reload();
  await desk.waitForSelector('select[name=saved-filter]');
  expect(await ids(desk)).toHaveLength(3);
  await desk.select('select[name=saved-filter]', '档案客户');
  await only(desk, 'further');
  await desk.close();
});

test('the panel finds by the pinyin that the desk worked out', async () => {
  const page = await stage.visit('/pcContainer/myorder');
  const panel = await stage.panel(page);
  await panel.waitForSelector('[data-subject]');
  await panel.type('input[type=search]', 'dangan');
  await only(panel, 'further');
  expect(await panel.$eval('[data-subject]', (card) => card.textContent)).toContain('first-login、second-login');
  expect(stage.errors).toEqual([]);
});
