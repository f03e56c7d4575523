import { globSync, readFileSync } from 'node:fs';
import type { HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from '../../utils/portal/index.ts';
import { openLab, type Lab, type Tab } from '../dom/world.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import { mutatePage } from './mutate.ts';

/* Saved pages and what must be read from each. Anything that is read and not listed fails, and so does anything listed and not read. */

const here = new URL('.', import.meta.url).pathname;
const names = globSync('*.html', { cwd: here }).map((file) => file.replace(/\.html$/, '')).toSorted();
const origin = 'https://beian.aliyun.com';

const markup = (name: string) => readFileSync(`${here}${name}.html`, 'utf8');
const expected = (name: string) => JSON.parse(readFileSync(`${here}${name}.json`, 'utf8')) as Expectation;

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** Lays a saved page under an address of the console. */
async function show(name: string, path: string): Promise<Tab> {
  const answer = (request: HTTPRequest) => {
    const isPage = request.isNavigationRequest();
    void request.respond(isPage ? { contentType: 'text/html; charset=utf-8', body: markup(name) } : { status: 404, body: '' });
  };
  return lab.open(`${origin}${path}`, async (page: Page) => {
    await page.setRequestInterception(true);
    page.on('request', answer);
  });
}

describe.each(names)('%s', (name) => {
  test('is read as expected', async () => {
    const wanted = expected(name);
    const tab = await show(name, wanted.url);
    expect(expectationOf(tab.page.url(), await tab.call('told'))).toEqual(wanted);
    await tab.page.close();
  });

  test('is known without its address', async () => {
    const tab = await show(name, '/somewhere/else');
    expect((await tab.call('told')).page ?? null).toBe(expected(name).page);
    await tab.page.close();
  });

  test('a look changes nothing on the page', async () => {
    const tab = await show(name, expected(name).url);
    const before = await tab.page.content();
    await tab.call('told');
    expect(await tab.page.content()).toBe(before);
    await tab.page.close();
  });
});

const forms = ['wizard.basic', 'wizard.subject', 'wizard.site', 'classic.type', 'classic.subject', 'classic.site'];
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

/** Other words for a label, from the page's own locators; a label that means several fields by its section stays as it is. */
function synonymsOf(id: string): Record<string, string[]> {
  const all = Object.values(pageOf(id)?.locators ?? {});
  const isSole = (label: string) => all.filter(({ labels }) => labels.includes(label)).length === 1;
  return Object.fromEntries(all.flatMap(({ labels }) => labels.filter(isSole).map((label) => [label, labels.filter((other) => other !== label && isSole(other))])));
}

describe('twenty changes of each form', () => {
  test.each(forms)('%s: no field is read from a wrong place, and nearly all are read', async (name) => {
    let read = 0;
    let total = 0;
    const wrong: string[] = [];
    for (const seed of seeds) {
      const tab = await show(name, expected(name).url);
      total += await tab.call('mark');
      await tab.page.evaluate(mutatePage, { seed, synonyms: synonymsOf(name), repeated: ['证件号码', '证件类型', '手机号', '手机号码', '备注', '邮箱', '姓名', '负责人姓名'] });
      for (const [field, truth] of Object.entries(await tab.call('marks'))) {
        read += 1;
        if (truth !== field) wrong.push(`seed ${seed}: ${field} read from ${truth}`);
      }
      await tab.page.close();
    }
    expect(wrong).toEqual([]);
    expect(read / total).toBeGreaterThanOrEqual(0.97);
  }, 120_000);
});
