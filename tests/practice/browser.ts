import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer';
import type { Reading } from '../../utils/core/field.ts';
import type { Probe } from './probe.ts';
import { origin, startPractice, type Practice } from './server.ts';
import type { Errors } from './validate.ts';

interface Practised {
  readonly practice: Probe;
}

/** A browser on the practice console, without the extension: a person's eyes and hands. */
export interface Person {
  readonly practice: Practice;
  readonly page: Page;
  /** Errors that a page has thrown or printed. */
  readonly faults: string[];
  visit(path: string): Promise<void>;
  /** Waits until the words are on the page. */
  shown(words: string): Promise<void>;
  /** Presses the button with this label, whatever spaces the library puts into it. */
  press(label: string): Promise<void>;
  /** The row with this label under this section title. */
  row(section: string, label: string): Promise<ElementHandle<Element>>;
  type(section: string, label: string, value: string): Promise<void>;
  /** Waits until nothing moves any more. */
  settled(): Promise<void>;
  /** The form's own state. */
  values(): Promise<Reading>;
  errors(): Promise<Errors>;
  close(): Promise<void>;
}

export const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

const launch = (port: number): Promise<Browser> =>
  puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    acceptInsecureCerts: true,
    defaultViewport: { width: 1440, height: 1000 },
    args: ['--no-sandbox', `--host-resolver-rules=MAP beian.aliyun.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`],
  });

function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A refusal of the server is a 422, which the browser prints by itself.
    if (message.type() === 'error' && !message.text().includes('status of 422')) faults.push(message.text());
  });
  return faults;
}

/** Runs in the page, so it stands on its own. */
function findRow(title: string, wanted: string): Element | null | undefined {
  const home = [...document.querySelectorAll('.section')].find((one) => one.querySelector('h3')?.textContent === title);
  const labels = [...(home?.querySelectorAll('.ant-form-item-label label, .line-label') ?? [])];
  return labels.find((one) => one.textContent?.replaceAll(/[\s*:：]/g, '') === wanted)?.closest('.ant-form-item, .line');
}

async function rowOf(page: Page, section: string, label: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(findRow, {}, section, label);
  return found.asElement() as ElementHandle<Element>;
}

/** The page has got its data and stands. */
const drawn = () => (document.getElementById('root')?.childElementCount ?? 0) > 0 && document.querySelector('.spin') === null;

const still = () =>
  document.getAnimations().every((one) => one.playState !== 'running' || (one.effect instanceof KeyframeEffect && one.effect.target?.closest('.ant-spin, .anticon-loading')));

/** Opens the practice console before a person. */
export async function openPerson(): Promise<Person> {
  const practice = await startPractice();
  const browser = await launch(practice.port);
  const page = await browser.newPage();
  return {
    practice,
    page,
    faults: listen(page),
    visit: async (path) => {
      await page.goto(`${origin}${path}`, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(drawn);
    },
    shown: async (words) => {
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);
    },
    press: async (label) => {
      const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space(translate(., ' ', ''))='${label}'])`);
      await button?.click();
    },
    row: (section, label) => rowOf(page, section, label),
    type: async (section, label, value) => {
      const box = await (await rowOf(page, section, label)).$('input, textarea:not([hidden])');
      await box?.click({ count: 3 });
      await page.keyboard.type(value);
    },
    settled: async () => {
      await page.waitForFunction(still);
    },
    values: () => page.evaluate(() => (window as unknown as Practised).practice.values()),
    errors: () => page.evaluate(() => (window as unknown as Practised).practice.errors()),
    close: async () => {
      await browser.close();
      await practice.close();
    },
  };
}
