import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import type { Profile } from '../../utils/core/profile.ts';
import type { Stage } from './browser.ts';
import { fileOf } from './subjects.ts';

/* What a person does with the product, by the controls that a person uses. */

/** Brings subjects into the store through the desk: choose the file, look at the preview, write. */
export async function importSubjects(stage: Pick<Stage, 'own'>, subjects: readonly Profile[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'icp-subjects-'));
  const file = join(folder, 'subjects.json');
  writeFileSync(file, fileOf(subjects));
  const desk = await stage.own('desk.html#/import');
  const input = (await desk.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await desk.waitForSelector('[data-incoming]');
  await desk.click('[data-action=import]');
  await desk.waitForFunction(() => document.querySelector('[data-incoming]') === null);
  await desk.close();
  rmSync(folder, { recursive: true });
}

/** Chooses a subject in the side panel and waits for the preview, the guard or "nothing to fill". The bound one is chosen by itself. */
export async function choose(panel: Page, id: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => {
      const settled = document.querySelector('[data-after], [data-guard]') !== null;
      const chosen = document.querySelector('[data-action=change-subject]')?.closest('[data-subject]')?.getAttribute('data-subject');
      if (settled && chosen === wanted) return true;
      const button = chosen && chosen !== wanted ? '[data-action=change-subject]' : `[data-subject="${wanted}"] [data-action=choose]`;
      if (chosen !== wanted) document.querySelector<HTMLElement>(button)?.click();
      return false;
    },
    { polling: 300, timeout: 20_000 },
    id,
  );
}

export interface Outcome {
  readonly field: string;
  readonly result: string;
  readonly text: string;
}

export const rows = (panel: Page): Promise<{ field: string; kind: string; ticked: boolean }[]> =>
  panel.$$eval('[data-write]', (all) =>
    all.map((row) => ({
      field: row.getAttribute('data-write') ?? '',
      kind: row.getAttribute('data-kind') ?? '',
      ticked: row.querySelector('input')?.checked ?? false,
    })),
  );

const outcomes = (panel: Page): Promise<Outcome[]> =>
  panel.$$eval('[data-result]', (all) =>
    all.map((row) => ({ field: row.getAttribute('data-field') ?? '', result: row.getAttribute('data-result') ?? '', text: row.textContent ?? '' })),
  );

/** Ticks every overwrite too. */
export async function tickAll(panel: Page): Promise<void> {
  for (const box of await panel.$$('[data-write] input')) if (!(await box.evaluate((one) => (one as HTMLInputElement).checked))) await box.click();
}

/** Presses fill or undo and resolves with the report. */
export async function press(panel: Page, action: 'fill' | 'undo', timeout = 45_000): Promise<Outcome[]> {
  await panel.bringToFront();
  const before = await panel.$eval('[data-report]', (one) => one.textContent).catch(() => null);
  await panel.waitForSelector(`[data-action=${action}]:not([aria-disabled])`, { timeout: 10_000 });
  await panel.click(`[data-action=${action}]`);
  await panel.waitForFunction(
    (wanted, old) => {
      const report = document.querySelector('[data-report]');
      const busy = document.querySelector(`[data-action=${wanted}][aria-busy]`) !== null;
      return !busy && report !== null && (report.getAttribute('data-report') === wanted && report.textContent !== old);
    },
    // The panel's tab may be behind the console's, where no frame is drawn.
    { timeout, polling: 100 },
    action,
    before,
  );
  return outcomes(panel);
}

/** Presses a button of the console by its words, whatever spaces the library puts into it. */
export async function pressButton(page: Page, words: string): Promise<void> {
  const clicked = await page.waitForFunction(
    (wanted) => {
      const button = [...document.querySelectorAll('button, a.ant-btn, input[type=button], input[type=submit]')].find(
        (one) => (one.textContent || (one as HTMLInputElement).value || '').replace(/\s/g, '') === wanted && one.checkVisibility(),
      );
      if (!button) return false;
      (button as HTMLElement).click();
      return true;
    },
    { timeout: 15_000 },
    words,
  );
  await clicked.dispose();
}

/** Waits until the console's step bar stands at the step. */
export const stepShown = (page: Page, title: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.ant-steps-item-active .ant-steps-item-title')?.textContent === wanted,
    { timeout: 15_000 },
    title,
  );

/** The panel's tab looks at the console's tab again. */
export async function rescan(panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.click('[data-action=rescan]');
  await new Promise((resolve) => setTimeout(resolve, 600));
}
