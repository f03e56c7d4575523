import type { Page } from 'puppeteer';
import type { FieldId, Reading } from '../../utils/core/field.ts';
import type { Write } from '../../utils/core/fill.ts';
import { startPractice, type Practice } from '../practice/server.ts';
import type { WizardStep } from '../practice/model.ts';
import type { Told } from './entry.ts';
import { openLab, type Lab, type Tab } from './world.ts';

/* The practice console in a browser, with the product's page code at hand. What a person does is done by puppeteer. */

export const origin = 'https://beian.aliyun.com';
const wizard = `${origin}/pcContainer/formpage?page=selfBa&pageAction=init&orderType=100`;

interface Probe {
  values(): Record<string, string>;
  errors(): Record<string, string>;
  submits: number;
  events: { field: string; type: string }[];
}
declare global {
  interface Window {
    practice: Probe;
  }
}

/** The wizard's address for an order, at whatever step it stands. */
export const wizardAt = (order: string) => `${wizard}&baOrderId=${order}`;

export interface Bench {
  readonly practice: Practice;
  readonly lab: Lab;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const practice = await startPractice();
  const lab = await openLab({ port: practice.port });
  return {
    practice,
    lab,
    close: async () => {
      await lab.close();
      await practice.close();
    },
  };
}

/** Waits until the console shows some words. */
export const sees = (page: Page, words: string) => page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), { timeout: 10_000 }, words);

/** Opens an order at a step of the wizard. `traps` as in the practice console's addresses. */
export async function openStep({ practice, lab }: Bench, step: WizardStep, { values = {}, traps = '' }: { values?: Reading; traps?: string } = {}): Promise<Tab> {
  const order = practice.control.order({ step, values });
  const tab = await lab.open(`${wizard}&baOrderId=${order}${traps === '' ? '' : `&trap=${traps}`}`);
  await tab.page.waitForSelector('.ant-form-item');
  return tab;
}

/** The first page of a new order, after 信息校验 has shown its other fields. */
export async function openCheck({ lab }: Bench, { domain, traps = 'fast' }: { domain: string; traps?: string }): Promise<Tab> {
  const tab = await lab.open(`${wizard}&trap=${traps}`);
  await sees(tab.page, '网站域名');
  await tab.page.locator('input[type=text]:not([aria-label])').fill(domain);
  await tab.page.locator('::-p-xpath(//button[contains(., "信息校验")])').click();
  await sees(tab.page, '备案性质');
  return tab;
}

/** What the page's components hold, by field. */
export const held = (tab: Tab): Promise<Record<string, string>> => tab.page.evaluate(() => window.practice.values());
export const eventCount = (tab: Tab): Promise<number> => tab.page.evaluate(() => window.practice.events.length);
export const submits = (tab: Tab): Promise<number> => tab.page.evaluate(() => window.practice.submits);

/** Popups that a person can see. */
export const openPopups = (tab: Tab): Promise<string[]> =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('.ant-select-dropdown, .ant-picker-dropdown, .ant-cascader-dropdown')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0 && !one.className.includes('closed-popup'))
      .map((one) => one.className),
  );

/** Writes for what the page shows, as the background plans them: old value as read, new value as stored. */
export function writesFor(told: Told, values: Reading, only?: readonly FieldId[]): Write[] {
  return told.survey.slots.flatMap(({ field, value: old, locked }) => {
    const value = values[field];
    if (value === undefined || value === '' || locked !== undefined || (only !== undefined && !only.includes(field))) return [];
    return [{ field, old, value }];
  });
}

/** A part of a reading. */
export const pick = (values: Reading, heads: readonly string[]): Reading =>
  Object.fromEntries(Object.entries(values).filter(([field]) => heads.some((head) => field.startsWith(head))));
