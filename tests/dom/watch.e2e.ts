import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLab, type Lab, type Tab } from './world.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function open(): Promise<Tab> {
  const tab = await lab.open('about:blank');
  await tab.page.setContent('<!doctype html><body><div id="app"><input></div><icp-assistant></icp-assistant></body>');
  return tab;
}

const add = (tab: Tab, where = '#app') => tab.page.evaluate((selector) => void document.querySelector(selector)!.append(document.createElement('p')), where);

test('one look after a burst of changes, and none without a change', async () => {
  const tab = await open();
  await tab.call('startWatch');
  await tab.page.evaluate(() => {
    for (let step = 0; step < 200; step += 1) document.querySelector('#app')!.append(document.createElement('p'));
  });
  await pause(60);
  expect((await tab.call('watched')).calls).toBe(0);
  await pause(300);
  expect((await tab.call('watched')).calls).toBe(1);
  await pause(500);
  expect((await tab.call('watched')).calls).toBe(1);
  await tab.page.close();
});

test('changes that never end are looked at once a second', async () => {
  const tab = await open();
  await tab.call('startWatch');
  await tab.page.evaluate(() => void setInterval(() => document.querySelector('#app')!.append(document.createElement('p')), 40));
  await pause(3_300);
  const { calls } = await tab.call('watched');
  expect(calls).toBeGreaterThanOrEqual(2);
  expect(calls).toBeLessThanOrEqual(4);
  await tab.page.close();
});

test('what is typed, chosen or routed counts; our own host and bare attributes do not', async () => {
  const tab = await open();
  await tab.call('startWatch');
  await add(tab, 'icp-assistant');
  await tab.page.evaluate(() => document.querySelector('#app')!.setAttribute('class', 'changed'));
  await pause(400);
  expect((await tab.call('watched')).calls).toBe(0);
  await tab.page.type('input', '示');
  await pause(400);
  expect((await tab.call('watched')).calls).toBe(1);
  await tab.page.evaluate(() => void (location.hash = 'next'));
  await pause(400);
  expect((await tab.call('watched')).calls).toBe(2);
  await tab.page.close();
});

test('a dear look ends the automatic ones; asked for, it runs', async () => {
  const tab = await open();
  await tab.call('startWatch', 140);
  await add(tab);
  await pause(700);
  const first = await tab.call('watched');
  // Once more at once, to be sure.
  expect([first.calls, first.stopped, first.cost >= 140]).toEqual([2, true, true]);
  await add(tab);
  await pause(500);
  expect((await tab.call('watched')).calls).toBe(2);
  await tab.call('scanNow');
  expect((await tab.call('watched')).calls).toBe(3);
  await tab.page.close();
});

test('the signal frees everything', async () => {
  const tab = await open();
  await tab.call('startWatch');
  await add(tab);
  await tab.call('endWatch');
  await add(tab);
  await tab.page.type('input', '示');
  await pause(500);
  expect((await tab.call('watched')).calls).toBe(0);
  await tab.page.close();
});
