import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { FieldId } from '../../utils/core/field.ts';
import { valuesOf } from '../../utils/core/profile.ts';
import { held, overlayHas, overlayTexts, type Stage } from '../e2e/browser.ts';
import { choose, press, pressButton, rescan, rows, stepShown, tickAll } from '../e2e/flows.ts';
import { company } from '../e2e/subjects.ts';

export const say = (line: string) => console.log(`· ${line}`);

/** A wait that nothing on the page announces: the overlay's trailing scan. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1_500));

interface Tour {
  readonly stage: Stage;
  readonly failures: string[];
  shoot(page: Page, name: string): Promise<void>;
}

function hold({ failures }: Tour, what: string, is: boolean): void {
  say(`${is ? '✓' : '✗'} ${what}`);
  if (!is) failures.push(what);
}

const sorted = (value: string) => value.split('、').toSorted().join('、');

/** Fills the step in front, overwrites included, and compares the component's own state with the subject. */
async function fill(tour: Tour, page: Page, panel: Page): Promise<void> {
  await rescan(panel);
  const missing = await panel.$$eval('[data-missing]', (all) => all.length);
  await tickAll(panel);
  const planned = await rows(panel);
  const results = planned.length === 0 ? [] : await press(panel, 'fill');
  const written = results.filter(({ result }) => result === 'written').length;
  const state = await held(page);
  const wanted = valuesOf(company);
  const wrong = planned.filter(({ field }) => sorted(state[field] ?? '') !== sorted(wanted[field as FieldId] ?? ''));
  hold(tour, `filled ${planned.length}, written and read back ${written}, not filled with a reason ${missing}, wrong ${wrong.length}`, written === planned.length && wrong.length === 0);
}

async function orders(tour: Tour): Promise<void> {
  const page = await tour.stage.visit('/pcContainer/myorder');
  await overlayHas(page, '[data-banner]');
  await settle();
  hold(tour, 'orders: the banner says why 新增 is missing', (await overlayTexts(page, '[data-banner]')).length === 1);
  await tour.shoot(page, 'orders');
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((tab) => tab.textContent?.includes('已完成'))?.click());
  await settle();
  await page.close();
}

async function wizard(tour: Tour): Promise<void> {
  const page = await tour.stage.visit('/pcContainer/formpage?page=selfBa&pageAction=init');
  await stepShown(page, '填写主办者信息');
  await overlayHas(page, '[data-step][data-state=current]');
  await settle();
  const steps = await overlayTexts(page, '[data-step]');
  const markers = await overlayTexts(page, '[data-marker], [data-passed]');
  hold(tour, `step 2: ${steps.length} steps of the guide, ${markers.length} fields found`, steps.length >= 8 && markers.length >= 12);
  await tour.shoot(page, 'step-2');

  const panel = await tour.stage.panel(page);
  await panel.setViewport({ width: 400, height: 900 });
  await choose(panel, company.id);
  await fill(tour, page, panel);
  await page.bringToFront();
  await pressButton(page, '获取验证码');
  await page.type('input[placeholder*="验证码"]', '123456');
  await pressButton(page, '下一步');
  await stepShown(page, '填写互联网信息服务');
  await page.type('input[placeholder*="需包含中文"]', '中国骑行网');
  await overlayHas(page, '[data-finding][data-severity=block]');
  const findings = await overlayTexts(page, '[data-finding]');
  hold(tour, `step 3: ${findings.length} findings for a wrong name: ${findings[0]?.replaceAll(/\s+/g, ' ').slice(0, 60) ?? ''}`, findings.length > 0);
  await tour.shoot(page, 'findings');

  await rescan(panel);
  await tour.shoot(panel, 'panel');
  await fill(tour, page, panel);
  await tour.shoot(panel, 'report');
  await page.bringToFront();
  await settle();
  const blocking = await overlayTexts(page, '[data-finding][data-severity=block]');
  hold(tour, `step 3 after the fill: ${blocking.length} blocking findings`, blocking.length === 0);
  await tour.shoot(page, 'step-3');
  const undone = await press(panel, 'undo');
  hold(tour, `undo: ${undone.length} fields taken back`, undone.length > 0 && (await held(page))['site.name'] === '中国骑行网');
}

async function deadlines(tour: Tour): Promise<void> {
  const popup = await tour.stage.own('popup.html');
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('[data-order]');
  const stages = await popup.$$eval('[data-order]', (all) => all.map((one) => one.getAttribute('data-stage') ?? ''));
  const due = await popup.$$eval('[data-deadline]', (all) => all.map((one) => `${one.getAttribute('data-deadline')} ${one.getAttribute('data-due')}`));
  hold(tour, `popup: ${stages.length} orders (${stages.join(', ')})`, stages.length >= 4);
  hold(tour, `popup: ${due.length} deadlines, the next ${due[0]?.split(' ').at(-1) ?? 'none'}`, due.length >= 4);
  await tour.shoot(popup, 'popup');
  const desk = await tour.stage.own('desk.html#/subjects');
  await desk.waitForSelector('[data-subject]');
  await settle();
  await tour.shoot(desk, 'desk');
}

/** The whole journey without a window. Resolves with what did not hold. */
export async function guided(stage: Stage, pictures: string): Promise<string[]> {
  const journey: Tour = {
    stage,
    failures: [],
    shoot: async (page, name) => {
      await page.bringToFront();
      await page.screenshot({ path: join(pictures, `${name}.png`) as `${string}.png` });
    },
  };
  for (const part of [orders, wizard, deadlines]) {
    await part(journey).catch((error: unknown) => hold(journey, `${part.name}: ${error instanceof Error ? error.message : String(error)}`, false));
  }
  for (const error of stage.errors) hold(journey, `no error on a page: ${error}`, false);
  say(`pictures in ${pictures}`);
  return journey.failures;
}
