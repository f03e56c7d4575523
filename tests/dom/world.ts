import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer';
import { build } from 'vite';
import type { Api } from './entry.ts';

/*
 * Runs the product's page code in an isolated world of a real Chromium, where a content script runs: the page's own scripts and
 * React's value tracker are out of reach there, as they are in the extension.
 */

let bundled: Promise<string> | undefined;

async function bundleOnce(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: new URL('entry.ts', import.meta.url).pathname, formats: ['iife'], name: 'portalTestBundle', fileName: 'entry' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}

export const bundle = (): Promise<string> => (bundled ??= bundleOnce());

export interface Lab {
  readonly browser: Browser;
  /** A new tab; `before` may prepare it. */
  open(url: string, before?: (page: Page) => Promise<void>): Promise<Tab>;
  close(): Promise<void>;
}

export interface Tab {
  readonly page: Page;
  /** Calls a function of the product in the isolated world of the document that stands there now. */
  call<Name extends keyof Api>(name: Name, ...values: Parameters<Api[Name]>): Promise<Awaited<ReturnType<Api[Name]>>>;
}

export interface LabOptions {
  /** Port of the practice console; its real name is mapped to it. */
  readonly port?: number;
  readonly width?: number;
  readonly height?: number;
}

async function contextIn(session: CDPSession, code: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'icp-test', grantUniveralAccess: false });
  const made = await session.send('Runtime.evaluate', { expression: `globalThis.portalTest === undefined ? (() => { ${code}\n })() : undefined`, contextId: executionContextId });
  if (made.exceptionDetails) throw new Error(made.exceptionDetails.exception?.description ?? made.exceptionDetails.text);
  return executionContextId;
}

async function tabOf(page: Page): Promise<Tab> {
  const session = await page.createCDPSession();
  const code = await bundle();
  return {
    page,
    call: async (name, ...values) => {
      const contextId = await contextIn(session, code);
      const expression = `Promise.resolve(globalThis.portalTest[${JSON.stringify(name)}](...${JSON.stringify(values)}))`;
      const answer = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}

export async function openLab({ port, width = 1440, height = 900 }: LabOptions = {}): Promise<Lab> {
  const profile = mkdtempSync(join(tmpdir(), 'icp-lab-'));
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: { width, height },
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      ...(port === undefined ? [] : [`--host-resolver-rules=MAP beian.aliyun.com 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`]),
    ],
  });
  return {
    browser,
    open: async (url, before) => {
      const page = await browser.newPage();
      await before?.(page);
      await page.goto(url, { waitUntil: 'load' });
      return tabOf(page);
    },
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
