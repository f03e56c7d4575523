import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import type { FieldId, Reading } from '../../utils/core/field.ts';
import { valuesOf, type Profile } from '../../utils/core/profile.ts';
import { buildPractice } from '../practice/build.ts';
import { startPractice, type Practice } from '../practice/server.ts';
import { held, origin, overlayHas, overlayTexts } from './browser.ts';
import { root } from './build.ts';
import { choose, importSubjects, press, rows, stepShown, tickAll } from './flows.ts';
import { archive, company, person } from './subjects.ts';

/*
 * The Firefox build in a Firefox without a window, on the real origin: `node tests/e2e/firefox.ts`. Not part of the test
 * command, because few machines have it. Firefox names no documents, has a sidebar for the side panel and an event page
 * for the worker; this shows that the product does without what it lacks.
 */

const id = 'icp-filing-assistant@icp-filing-assistant.example';
const uuid = '6f2c1b6e-0d57-4e3b-9f0a-2b7a4b1c9d10';
const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init';
const places = ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
const firefox = [process.env['FIREFOX_PATH'] ?? '', ...places].find((path) => path !== '' && existsSync(path));

/** What an extension page of Firefox offers to a script in it. */
declare const browser: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  action: { getBadgeText(what: object): Promise<string> };
  runtime: { getManifest(): { sidebar_action?: { default_panel?: string }; background?: { scripts?: string[] } } };
};

const failures: string[] = [];

function check(what: string, isSo: boolean, seen: unknown): void {
  console.info(`${isSo ? '✓' : '✗'} ${what}${isSo ? '' : `: ${JSON.stringify(seen)}`}`);
  if (!isSo) failures.push(what);
}

function build(): string {
  const done = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mv3'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`wxt build failed\n${done.stdout}\n${done.stderr}`);
  return join(root, '.output', 'firefox-mv3');
}

function launch(executablePath: string, { port }: Practice): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1440, height: 900 },
    // Without it no page of an extension can be opened from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      'network.proxy.type': 0,
      'network.dns.localDomains': 'beian.aliyun.com',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
}

const errors: string[] = [];

async function opened(on: Browser, url: string): Promise<Page> {
  const page = await on.newPage();
  page.on('pageerror', (error) => errors.push(`${url}: ${String(error)}`));
  page.on('console', (message) => {
    const isNoise = /favicon|\[antd|ResizeObserver/.test(message.text());
    if (message.type() === 'error' && !isNoise) errors.push(`${url}: ${message.text()}`);
  });
  // A page of an extension loads, but its navigation is never reported as ended.
  const isOwn = url.startsWith('moz-extension:');
  await page.goto(url, isOwn ? { timeout: 2_500 } : {}).catch((error: unknown) => (isOwn ? undefined : Promise.reject(error)));
  return page;
}

interface Stand {
  readonly practice: Practice;
  visit(path: string): Promise<Page>;
  own(path: string): Promise<Page>;
}

/** The orders of the demo account are seen on the console and listed in the popup. */
async function orders({ practice, visit, own }: Stand): Promise<void> {
  practice.control.seed('demo');
  const list = await visit('/pcContainer/myorder');
  await overlayHas(list, '[data-step]');
  const popup = await own('popup.html');
  const seen = await popup.waitForSelector('[data-order]', { timeout: 10_000 }).then(() => popup.$$eval('[data-order]', (all) => all.map((one) => one.getAttribute('data-stage'))));
  check('the popup lists the orders that the list shows', seen.length === 4, seen);
  const dues = await popup.$$eval('[data-due]', (all) => all.length);
  check('with their deadlines', dues > 0, dues);
  const badge = await popup.evaluate(() => browser.action.getBadgeText({}));
  check('the badge counts what is due', badge !== '' && badge !== '!', badge);
  const { sidebar_action: sidebar, background } = await popup.evaluate(() => browser.runtime.getManifest());
  check('the fill panel is Firefox’s sidebar, the background an event page', Boolean(sidebar?.default_panel?.endsWith('sidepanel.html')) && background?.scripts?.length === 1, { sidebar, background });
  await popup.close();
  await list.close();
}

async function overlay({ practice, visit }: Stand): Promise<Page> {
  practice.control.signIn('demo-firefox');
  practice.control.order({ step: 'site', values: { 'site.serviceType': '网站', 'site.domain': 'www.example-shop.com', 'site.name': '测试' } });
  const page = await visit(wizard);
  await stepShown(page, '填写互联网信息服务');
  await overlayHas(page, '[data-finding]');
  const steps = await overlayTexts(page, '[data-step]');
  check('the overlay stands with the guide', steps.length >= 8, steps);
  const findings = await overlayTexts(page, '[data-finding]');
  check('and its findings', findings.length > 0, findings);
  const trouble = await overlayTexts(page, '[data-trouble]');
  check('and no trouble', trouble.length === 0, trouble);
  await overlayHas(page, '[data-marker]');
  const isDressed = await page.evaluate(() => getComputedStyle(document.querySelector('icp-assistant')?.shadowRoot?.querySelector('.rail') ?? document.body).position === 'fixed');
  check('its style reaches the shadow root', isDressed, isDressed);
  await page.screenshot({ path: join(root, '.output', 'firefox-overlay.png') });
  return page;
}

const sorted = (value: string | undefined) => (value ?? '').split('、').toSorted().join('、');

async function panelBeside({ own }: Stand, page: Page): Promise<Page> {
  const probe = await own('popup.html');
  const url = page.url();
  const tab = await probe.evaluate(async (wanted) => (await browser.tabs.query({})).find((one) => one.url === wanted)?.id, url);
  await probe.close();
  return own(`sidepanel.html?tab=${tab}`);
}

/** Fills the open step from the subject and compares with what the page's components hold; then takes it back. */
async function fill(stand: Stand, page: Page, subject: Profile): Promise<void> {
  const panel = await panelBeside(stand, page);
  await choose(panel, subject.id);
  await tickAll(panel);
  const before: Reading = await held(page);
  const planned = (await rows(panel)).map(({ field }) => field);
  check('the sidebar previews the fields of step 3', planned.length > 10, planned);
  await panel.screenshot({ path: join(root, '.output', 'firefox-sidebar.png') });
  const results = await press(panel, 'fill');
  const other = results.filter(({ result }) => result !== 'written');
  check(`${results.length} fields are reported as written`, results.length === planned.length && other.length === 0, other);
  const after: Reading = await held(page);
  const wanted = valuesOf(subject);
  const wrong = planned.filter((field) => sorted(after[field as FieldId]) !== sorted(wanted[field as FieldId]));
  check('each is in the component’s own state', wrong.length === 0, wrong.map((field) => [field, after[field as FieldId]]));
  const strays = Object.keys(after).filter((field) => !planned.includes(field) && after[field as FieldId] !== before[field as FieldId]);
  check('and no other field has changed', strays.length === 0, strays);
  const undone = await press(panel, 'undo');
  const back: Reading = await held(page);
  const left = planned.filter((field) => (back[field as FieldId] ?? '') !== (before[field as FieldId] ?? ''));
  const said = undone.filter(({ result }) => result !== 'written').map(({ field }) => field);
  check(`undo restores ${planned.length - left.length} fields, and says of ${said.length} that it cannot`, left.join() === said.join(), { left, undone });
}

async function main(executablePath: string): Promise<void> {
  const directory = build();
  await buildPractice();
  const practice = await startPractice();
  const on = await launch(executablePath, practice);
  const stand: Stand = { practice, visit: (path) => opened(on, `${origin}${path}`), own: (path) => opened(on, `moz-extension://${uuid}/${path}`) };
  try {
    console.info(await on.version());
    await on.installExtension(directory);
    await orders(stand);
    await importSubjects(stand, [company, archive, person]);
    const page = await overlay(stand);
    await fill(stand, page, company);
    check('no page has an error', errors.length === 0, errors);
  } finally {
    await on.close();
    await practice.close();
  }
}

if (firefox === undefined) console.info('Firefox was not found in the usual places; set FIREFOX_PATH to try the Firefox build. Nothing was tested.');
else {
  await main(firefox);
  console.info(failures.length === 0 ? 'everything held' : `${failures.length} did not hold`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
