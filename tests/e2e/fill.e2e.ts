import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer';
import { fieldIds, type FieldId } from '../../utils/core/field.ts';
import { valuesOf } from '../../utils/core/profile.ts';
import type { Profile } from '../../utils/core/profile.ts';
import { held, openStage, type Stage } from './browser.ts';
import { choose, importSubjects, press, pressButton, rescan, rows, stepShown, tickAll } from './flows.ts';
import { company, person } from './subjects.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company, person]);
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.practice.control.reset();
  stage.errors.length = 0;
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  for (const page of (await stage.browser.pages()).slice(1)) await page.close();
});

const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100';

const sorted = (value: string) => value.split('、').toSorted().join('、');

/** Fields of the page whose component state differs from the profile, among those the profile has and the page holds. */
function wrong(state: Record<string, string>, profile: Profile, fields: readonly string[]): string[] {
  const wanted = valuesOf(profile);
  return fields.filter((id) => sorted(state[id] ?? '') !== sorted(wanted[id as FieldId] ?? '')).map((id) => `${id}: ${state[id]} ≠ ${wanted[id as FieldId]}`);
}

async function fillStep(panel: Page, page: Page, profile: Profile): Promise<string[]> {
  await panel.bringToFront();
  await tickAll(panel);
  const before = await held(page);
  const planned = (await rows(panel)).map((row) => row.field);
  const results = await press(panel, 'fill');
  expect(results.filter(({ result }) => result !== 'written')).toEqual([]);
  expect(results.map(({ field }) => field).toSorted()).toEqual(planned.toSorted());
  const after = await held(page);
  expect(wrong(after, profile, planned)).toEqual([]);
  const touched = fieldIds.filter((id) => (before[id] ?? '') !== (after[id] ?? ''));
  expect(touched.filter((id) => !planned.includes(id))).toEqual([]);
  return planned;
}

/** Steps 1 to 3 from a stored subject, the person pressing the console's own buttons between them. */
async function fillThreeSteps(profile: Profile, codes: () => Promise<void> = async () => {}): Promise<{ page: Page; panel: Page; filled: string[][] }> {
  const page = await stage.visit(`${wizard}&trap=fast`);
  await stepShown(page, '基础信息校验');
  const panel = await stage.panel(page);
  await choose(panel, profile.id);
  const filled: string[][] = [await fillStep(panel, page, profile)];
  await page.bringToFront();
  await pressButton(page, '信息校验');
  await page.waitForFunction(() => document.body.textContent?.includes('备案订单类型：'));
  await rescan(panel);
  await panel.waitForSelector('[data-write]');
  filled.push(await fillStep(panel, page, profile));
  await page.bringToFront();
  await pressButton(page, '下一步');
  await stepShown(page, '填写主办者信息');
  await rescan(panel);
  filled.push(await fillStep(panel, page, profile));
  await codes();
  return { page, panel, filled };
}

/** SMS codes are the person's: asked for and typed by hand. */
async function typeCode(page: Page): Promise<void> {
  await page.bringToFront();
  await pressButton(page, '获取验证码');
  await page.waitForFunction(() => document.body.textContent?.includes('后重新获取'));
  const boxes = await page.$$('input[placeholder*="验证码"]');
  for (const box of boxes) await box.type('123456');
}

describe('on today’s console', () => {
  test.each([
    ['an enterprise', company],
    ['an individual', person],
  ])('%s fills steps 1 to 3: all read back, no wrong value', async (_, profile) => {
    stage.practice.control.signIn(`demo-fresh-${profile.id}`);
    const { page, panel, filled } = await fillThreeSteps(profile);
    await typeCode(page);
    await pressButton(page, '下一步');
    await stepShown(page, '填写互联网信息服务');
    await rescan(panel);
    filled.push(await fillStep(panel, page, profile));
    const expected = fieldIds.filter((id) => (valuesOf(profile)[id] ?? '') !== '');
    const state = await held(page);
    expect(wrong(state, profile, expected.filter((id) => state[id] !== undefined))).toEqual([]);
    const never = ['access.serviceCode', 'access.ip'];
    expect(expected.filter((id) => !filled.flat().includes(id) && !never.includes(id) && state[id] === undefined)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { practice: { submits: number } }).practice.submits)).toBe(3);
  }, 180_000);
});
