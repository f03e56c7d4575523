import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ConsoleMessage, type Page, type WebWorker } from 'puppeteer';
import { startPractice, type Practice } from '../practice/server.ts';
import { extensionDir } from './build.ts';

export interface StageOptions {
  /** Keep the browser profile here (for restarts); a fresh one is made and removed when absent. */
  readonly profile?: string;
  readonly practice?: Practice;
  readonly lang?: 'zh' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly headed?: boolean;
  /** More switches for the browser. */
  readonly args?: readonly string[];
}

/** A Chromium with the built extension, on the real origin mapped to the practice console. */
export interface Stage {
  readonly browser: Browser;
  readonly practice: Practice;
  readonly extension: string;
  /** Errors of any page or worker since the start; a test ends by looking at it. */
  readonly errors: string[];
  /** Opens a page of the console and waits until the overlay stands. */
  visit(path: string): Promise<Page>;
  /** Opens a page of the extension as a tab: `popup.html`, `desk.html#/subjects`. */
  own(path: string): Promise<Page>;
  /** Opens the side panel as a tab bound to the console's tab. */
  panel(page: Page): Promise<Page>;
  worker(): Promise<WebWorker>;
  close(): Promise<void>;
}

const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

export const origin = 'https://beian.aliyun.com';

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const practice = options.practice ?? (await startPractice());
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'icp-stage-'));
  const width = options.width ?? 1440;
  const height = options.height ?? 900;
  const browser = await puppeteer.launch({
    executablePath,
    headless: !(options.headed ?? false),
    pipe: true,
    enableExtensions: [extensionDir],
    acceptInsecureCerts: true,
    userDataDir: profile,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    defaultViewport: options.headed ? null : { width, height },
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      `--window-size=${width},${height}`,
      `--host-resolver-rules=MAP beian.aliyun.com 127.0.0.1:${practice.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      ...(options.args ?? []),
    ],
  });
  const errors: string[] = [];
  const worker = () => workerOf(browser);
  const extension = new URL((await worker()).url()).host;
  await (await worker()).evaluate((lang) => chrome.storage.local.set({ settings: { lang } }), options.lang ?? 'zh');
  const open = async (url: string) => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(`${url}: ${error instanceof Error ? error.message : String(error)}`));
    page.on('console', (message) => note(message, url, errors));
    if (options.scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.scheme }]);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    browser,
    practice,
    extension,
    errors,
    worker,
    visit: async (path) => {
      const page = await open(`${origin}${path}`);
      await page.waitForSelector('icp-assistant');
      return page;
    },
    own: (path) => open(`chrome-extension://${extension}/${path}`),
    panel: async (page) => open(`chrome-extension://${extension}/sidepanel.html?tab=${await tabOf(await worker(), page)}`),
    close: async () => {
      await browser.close();
      if (!options.practice) await practice.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The extension's service worker, woken if it sleeps. */
async function workerOf(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'));
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker has no target');
  return worker;
}

/** Ends the extension's service worker, as the browser does when it has been idle. That it is gone before puppeteer has let go of it is no failure. */
export async function stopWorker(stage: Pick<Stage, 'worker'>): Promise<void> {
  const worker = await stage.worker();
  await worker.close().catch((error: unknown) => {
    if (!/No session with given id|Target closed/.test(String(error))) throw error;
  });
}

const harmless = [/favicon/i, /\[antd/, /ResizeObserver loop/, /Download the React DevTools/];

function note(message: ConsoleMessage, url: string, errors: string[]): void {
  if (message.type() !== 'error') return;
  const text = message.text();
  if (harmless.some((one) => one.test(text) || one.test(message.location().url ?? ''))) return;
  errors.push(`${url}: ${text}`);
}

/** The browser's id of the tab that shows this page. Marks the title for a moment, so equal URLs are told apart. */
async function tabOf(worker: WebWorker, page: Page): Promise<number> {
  const mark = `tab ${Math.random()}`;
  const title = await page.evaluate((wanted) => {
    const old = document.title;
    document.title = wanted;
    return old;
  }, mark);
  try {
    for (let attempt = 0; attempt < 40; attempt++) {
      const id = await worker.evaluate(async (wanted) => (await chrome.tabs.query({ title: wanted }))[0]?.id, mark);
      if (id !== undefined) return id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the tab was not found');
  } finally {
    await page.evaluate((old) => void (document.title = old), title);
  }
}

/** Text of all nodes in the overlay that match. */
export const overlayTexts = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('icp-assistant')?.shadowRoot;
    return [...(root?.querySelectorAll(wanted) ?? [])].map((one) => one.textContent ?? '');
  }, selector);

/** Waits until the overlay has a node that matches. The page is brought to the front: in a hidden one nothing is looked at. */
export async function overlayHas(page: Page, selector: string, timeout = 10_000): Promise<void> {
  await page.bringToFront();
  await page.waitForFunction((wanted) => (document.querySelector('icp-assistant')?.shadowRoot?.querySelector(wanted) ?? null) !== null, { timeout, polling: 100 }, selector);
}

/** The practice page's own component state, keyed by field. */
export const held = (page: Page): Promise<Record<string, string>> => page.evaluate(() => (window as unknown as PracticeWindow).practice.values());

interface PracticeWindow {
  practice: { values(): Record<string, string>; errors(): Record<string, string>; submits: number; events: { field: string; type: string }[] };
}
declare const chrome: {
  storage: { local: { set(values: object): Promise<void> } };
  tabs: { query(what: object): Promise<{ id?: number }[]> };
};
