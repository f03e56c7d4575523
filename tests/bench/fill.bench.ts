import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldId } from '../../utils/core/field.ts';
import { valuesOf } from '../../utils/core/profile.ts';
import { held, openStage, type Stage } from '../e2e/browser.ts';
import { choose, importSubjects, press, stepShown } from '../e2e/flows.ts';
import { company } from '../e2e/subjects.ts';

/*
 * What care costs: our fill of the website step (found by labels, re-checked, read back, undoable) against a bare loop
 * that was told the very elements and the library's own sequences, and checks nothing. Same page, same run.
 */

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await importSubjects(stage, [company]);
});
afterAll(() => stage.close());

const rounds = 3;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function siteStep(): Promise<Page> {
  stage.practice.control.seed('filed');
  stage.practice.control.order({ step: 'site', values: { 'site.serviceType': '网站', 'site.domain': 'example-shop.com' } });
  const page = await stage.visit('/pcContainer/formpage?page=selfBa&pageAction=init');
  await stepShown(page, '填写互联网信息服务');
  return page;
}

/** Section title, label, and how the library wants it done. */
const plan: readonly (readonly [string, string, 'text' | 'pick' | 'day', FieldId])[] = [
  ['网站信息', '网站名称', 'text', 'site.name'],
  ['网站信息', '网站首页URL', 'text', 'site.homeUrl'],
  ['网站信息', '网站内容', 'pick', 'site.content'],
  ['网站信息', '网站语言', 'pick', 'site.language'],
  ['网站信息', '前置审批', 'pick', 'site.preApproval'],
  ['网站信息', '云服务', 'pick', 'access.product'],
  ['网站信息', '云产品实例', 'pick', 'access.instance'],
  ['网站信息', '备注', 'text', 'site.remark'],
  ['网站负责人', '姓名', 'text', 'sitePrincipal.name'],
  ['网站负责人', '证件类型', 'pick', 'sitePrincipal.idType'],
  ['网站负责人', '证件号码', 'text', 'sitePrincipal.idNumber'],
  ['网站负责人', '证件有效期', 'day', 'sitePrincipal.idValidFrom'],
  ['网站负责人', '证件有效期', 'day', 'sitePrincipal.idValidUntil'],
  ['网站负责人', '手机号', 'text', 'sitePrincipal.mobile'],
  ['网站负责人', '应急手机号', 'text', 'sitePrincipal.emergencyPhone'],
  ['网站负责人', '邮箱', 'text', 'sitePrincipal.email'],
  ['网站负责人', '办公室电话', 'text', 'sitePrincipal.officePhone'],
];

/** Milliseconds of the bare loop; the elements are looked up before the clock starts. */
const bareLoop = (page: Page): Promise<number> => {
  const wanted = valuesOf(company);
  const jobs = plan.map(([section, label, way, field]) => ({ section, label, way, value: wanted[field] ?? '', second: field.endsWith('idValidUntil') }));
  return page.evaluate(async (list) => {
    const clean = (text: string | null) => (text ?? '').replaceAll(/[\s*:：]/g, '');
    const titles = [...document.querySelectorAll('h2, h3, h4, [class*=title]')];
    const found = list.map((job) => {
      const title = titles.find((one) => clean(one.textContent).startsWith(job.section) && one.checkVisibility());
      const label = [...document.querySelectorAll('label, span, div')].filter((one) => one.children.length === 0 || one.tagName === 'LABEL').find(
        (one) => clean(one.textContent) === job.label && title && title.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      let row = label?.parentElement ?? null;
      while (row && !row.querySelector('input, textarea')) row = row.parentElement;
      const controls = row?.querySelectorAll<HTMLInputElement>('.ant-picker input, .ant-select input, textarea, input');
      const control = controls?.[job.second ? 1 : 0];
      if (!control) throw new Error(`no control for ${job.label}`);
      return { ...job, control };
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const set = (control: HTMLInputElement, value: string) => {
      const proto = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
      Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(control, value);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const option = async (value: string) => {
      for (let turn = 0; turn < 300; turn++) {
        const entry = [...document.querySelectorAll<HTMLElement>('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')].find((one) => one.title === value);
        if (entry) return entry.click();
        const roll = [...document.querySelectorAll<HTMLElement>('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .rc-virtual-list-holder')].at(-1);
        if (roll && turn > 2) roll.scrollTop += 150;
        await frame();
      }
      throw new Error(`no option ${value}`);
    };
    const start = performance.now();
    for (const { control, way, value } of found) {
      if (way === 'text') set(control, value);
      if (way === 'day') {
        control.focus();
        set(control, value);
        control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true }));
        control.blur();
      }
      if (way === 'pick') {
        for (const one of value.split('、')) {
          control.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
          await option(one);
        }
        control.blur();
        await frame();
      }
    }
    return performance.now() - start;
  }, jobs);
};

test('a fill of seventeen fields, against a bare loop that knows the elements', async () => {
  const ours: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const bare = await siteStep();
    floor.push(await bareLoop(bare));
    await bare.close();
    const page = await siteStep();
    const panel = await stage.panel(page);
    await choose(panel, company.id);
    const start = performance.now();
    const results = await press(panel, 'fill');
    ours.push(performance.now() - start);
    expect(results.filter(({ result }) => result === 'written').length).toBe(plan.length);
    const state = await held(page);
    expect(plan.filter(([, , , field]) => !state[field])).toEqual([]);
    await panel.close();
    await page.close();
  }
  const ratio = median(ours) / median(floor);
  console.log(`17 fields: ours ${median(ours).toFixed(0)} ms (read back at once, after 150 and 500 ms), bare loop ${median(floor).toFixed(0)} ms, ratio ${ratio.toFixed(1)}`);
  expect(ratio).toBeLessThan(20);
});
