import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, overlayHas, overlayTexts, type Stage } from './browser.ts';

/* Which guide the rail shows: by what the console prints, and by a press of the person, which is remembered. */

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  stage.practice.control.seed('demo');
});
afterAll(() => stage.close());

/** A press with the mouse: what a script dispatches, the overlay ignores. */
const press = (page: Page, selector: string) => page.click(`icp-assistant >>> ${selector}`);
const shows = (page: Page, guide: string) => overlayHas(page, `[data-guide-shown="${guide}"]`);

test('the type printed on the page decides, and nothing has to be asked', async () => {
  const page = await stage.visit(wizard);
  await shows(page, 'add-website');
  expect(await overlayTexts(page, '[data-action=guides-unsure]')).toEqual([]);
  await page.close();
});

test('another guide is a press away, outlives the page, and can be taken back', async () => {
  const page = await stage.visit(wizard);
  await shows(page, 'add-website');
  await press(page, '[data-action=guides]');
  expect((await overlayTexts(page, '[data-guide]')).length).toBe(14);
  await press(page, '[data-guide=access]');
  await shows(page, 'access');
  expect(await overlayTexts(page, '[data-guide]')).toEqual([]);
  await page.reload();
  await shows(page, 'access');
  await press(page, '[data-action=guides]');
  await press(page, '[data-guide=add-website]');
  await shows(page, 'add-website');
  await page.reload();
  await overlayHas(page, '[data-step=subject][data-state=current]');
  expect(await overlayTexts(page, '[data-guide-shown=add-website]')).toHaveLength(1);
  await page.close();
});

test('an account without an entity is guided through a first filing once the page asks for it', async () => {
  stage.practice.control.seed('fresh');
  const page = await stage.visit(wizard);
  await overlayHas(page, '[data-action=guides-unsure]');
  const domain = await page.waitForSelector('input[placeholder*="域名"]');
  await domain?.type('example-fresh.com');
  await page.locator('::-p-xpath(//button[contains(normalize-space(), "信息校验")])').click();
  await shows(page, 'first-website');
  await overlayHas(page, '[data-step=basics][data-state=current]');
  expect(await overlayTexts(page, '[data-step=prepare][data-state=done]')).toEqual([]);
  await page.close();
});

test('no page wrote an error to its console', () => {
  expect(stage.errors).toEqual([]);
});
