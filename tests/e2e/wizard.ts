import { expect } from 'vitest';
import type { Page } from 'puppeteer';
import type { FieldId, Reading } from '../../utils/core/field.ts';
import { valuesOf, type Profile } from '../../utils/core/profile.ts';
import type { WizardStep } from '../practice/model.ts';
import { held, type Stage } from './browser.ts';
import { choose, press, rows, stepShown, type Outcome } from './flows.ts';

/* A page of the console with the panel beside it, and a fill that is compared with what the page's components hold. */

export const wizard = '/pcContainer/formpage?page=selfBa&pageAction=init';

const titles: Readonly<Partial<Record<WizardStep, string>>> = {
  check: '基础信息校验', subject: '填写主办者信息', site: '填写互联网信息服务', summary: '填写互联网信息服务', upload: '上传图片资料', submit: '提交订单',
};

export interface Beside {
  readonly page: Page;
  readonly panel: Page;
}

/** What a new order of the signed-in account holds before anything is typed. */
export const begun: Reading = { 'site.serviceType': '网站', 'site.domain': 'example-shop.com' };

/** Opens a new order at a step of the wizard. `traps` as in the practice console's addresses. */
export async function openStep(stage: Stage, step: WizardStep, { traps = '', values = begun }: { traps?: string; values?: Reading } = {}): Promise<Page> {
  stage.practice.control.order({ step, values });
  const page = await stage.visit(`${wizard}${traps === '' ? '' : `&trap=${traps}`}`);
  await stepShown(page, titles[step] ?? '');
  return page;
}

/** The panel beside a page, with a subject chosen. */
export async function beside(stage: Stage, page: Page, subject: Profile): Promise<Beside> {
  const panel = await stage.panel(page);
  await choose(panel, subject.id);
  return { page, panel };
}

const sorted = (value: string | undefined) => (value ?? '').split('、').toSorted().join('、');

/** Fields whose value is another than before. */
export const changed = (before: Reading, after: Reading): string[] =>
  Object.keys({ ...before, ...after }).filter((id) => (before[id as FieldId] ?? '') !== (after[id as FieldId] ?? '')).toSorted();

/** What the classic console calls some choices. */
const classicNames: Readonly<Record<string, string>> = { 云服务器ECS: 'ECS' };

export interface Comparison {
  /** Every line of the report. */
  readonly results: readonly Outcome[];
  /** Fields that the report does not call written, with what it calls them. */
  readonly failed: readonly string[];
  /** What the components hold now. */
  readonly now: Reading;
}

/**
 * Presses fill. Whatever the report calls written is in the component as it is stored; whatever it does not is as it was; and no
 * field has changed that was not to be filled.
 */
export async function fillAndCompare({ page, panel }: Beside, subject: Profile): Promise<Comparison> {
  const before: Reading = await held(page);
  const planned = (await rows(panel)).filter(({ ticked }) => ticked).map(({ field }) => field);
  const results = await press(panel, 'fill');
  const now: Reading = await held(page);
  const wanted = valuesOf(subject);
  const written = results.filter(({ result }) => result === 'written').map(({ field }) => field);
  const wrong = written.filter((field) => {
    const [shown, stored] = [sorted(now[field as FieldId]), sorted(wanted[field as FieldId])];
    return shown !== stored && shown !== classicNames[stored];
  });
  expect({ wrong, alsoChanged: changed(before, now).filter((field) => !written.includes(field)) }).toEqual({ wrong: [], alsoChanged: [] });
  expect(results.map(({ field }) => field).toSorted()).toEqual(planned.toSorted());
  return { results, failed: results.filter(({ result }) => result !== 'written').map(({ field, result }) => `${field} ${result}`), now };
}

/** How often the page was submitted, and how many events its fields have got. */
export const counts = (page: Page): Promise<{ submits: number; events: number }> =>
  page.evaluate(() => {
    const { submits, events } = (window as unknown as { practice: { submits: number; events: unknown[] } }).practice;
    return { submits, events: events.length };
  });

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
