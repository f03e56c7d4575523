import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLab, type Lab, type Tab } from './world.ts';

/* Hand-made forms in a page of its own: what may never be written, and what must not confuse the reader. */

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const style = 'body{font:14px sans-serif;margin:20px}.row{display:flex;margin:8px 0}.row label{width:140px}input{width:240px;height:28px}h3{font-size:16px}';

/** A website page: the fields named, and whatever else is given. */
async function form(rows: string, { around = (inner: string) => inner, more = '' } = {}): Promise<Tab> {
  const body = around(`<h3>网站信息</h3>${rows}<div class="row"><label>网站内容</label><select><option value="">请选择</option><option>其他</option></select></div><button type="button">完成填写</button>`);
  const tab = await lab.open('about:blank');
  await tab.page.setContent(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}${more}</body></html>`);
  return tab;
}

const row = (label: string, name: string, own = '') => `<div class="row" style="${own}"><label>${label}</label><input name="${name}"></div>`;
const name = row('网站名称', 'name');
const home = row('网站首页URL', 'home');
const writes = [{ field: 'site.name', old: '', value: '虚构示例商城' }, { field: 'site.homeUrl', old: '', value: 'www.example.com' }] as const;

const values = (tab: Tab) => tab.page.$$eval('input', (inputs) => Object.fromEntries(inputs.map((input) => [input.name, input.value])));

async function fill(tab: Tab) {
  const filled = await tab.call('fill', writes, (await tab.call('told')).page ?? '');
  return Object.fromEntries(filled.results.map(({ field, result, reason }) => [field, reason === undefined ? result : `${result} ${reason}`]));
}

describe('a control that a person cannot see or reach is not written', () => {
  test.each([
    { how: 'faint', rows: row('网站名称', 'name', 'opacity:.69'), more: '', verdict: 'refused hidden' },
    { how: 'faint by its parents', rows: `<div style="opacity:.8"><div style="opacity:.85">${name}</div></div>`, more: '', verdict: 'refused hidden' },
    { how: 'under an invisible layer', rows: name, more: '<div style="position:fixed;inset:0;opacity:0"></div>', verdict: 'refused covered' },
    { how: 'half under a box', rows: name, more: '<div style="position:absolute;left:150px;top:0;width:110px;height:300px;background:#fff"></div>', verdict: 'refused covered' },
    { how: 'under an iframe', rows: name, more: '<iframe style="position:fixed;inset:0;width:100%;height:100%;border:0;opacity:.01"></iframe>', verdict: 'refused covered' },
  ])('$how', async ({ rows, more, verdict }) => {
    const tab = await form(rows + home, { more });
    const results = await fill(tab);
    expect(results['site.name']).toBe(verdict);
    expect((await values(tab))['name']).toBe('');
    await tab.page.close();
  });

  test('under a popover of the page that lets the pointer through', async () => {
    const tab = await form(name + home, { more: '<div popover id="p" style="position:fixed;inset:0;width:600px;height:600px;margin:0;pointer-events:none;background:#fff">…</div>' });
    await tab.page.evaluate(() => document.getElementById('p')!.showPopover());
    expect(await fill(tab)).toEqual({ 'site.name': 'refused covered', 'site.homeUrl': 'refused covered' });
    await tab.page.close();
  });

  test('behind a modal dialog', async () => {
    const tab = await form(name + home, { more: '<dialog id="d" style="width:50px;height:50px">…</dialog>' });
    await tab.page.evaluate(() => document.querySelector<HTMLDialogElement>('#d')!.showModal());
    expect(Object.values(await fill(tab))).toEqual(['refused covered', 'refused covered']);
    await tab.page.close();
  });

  test('the assistant’s own host covers nothing', async () => {
    const tab = await form(name + home, { more: '<icp-assistant style="position:fixed;inset:0;z-index:9"></icp-assistant>' });
    expect(await fill(tab)).toEqual({ 'site.name': 'written', 'site.homeUrl': 'written' });
    await tab.page.close();
  });

  test('below the fold is no hiding place: it is scrolled to, and back', async () => {
    const tab = await form(name + home, { around: (inner) => `<div style="height:3000px"></div>${inner}<div style="height:3000px"></div>` });
    await tab.page.evaluate(() => scrollTo(0, 40));
    expect(await fill(tab)).toEqual({ 'site.name': 'written', 'site.homeUrl': 'written' });
    expect(await tab.page.evaluate(() => scrollY)).toBe(40);
    await tab.page.close();
  });
});

test('controls named after the form’s own methods stand in nobody’s place', async () => {
  const traps = ['elements', 'submit', 'id', 'querySelector', 'querySelectorAll', 'contains', 'parentElement', 'parentNode', 'getAttribute', 'closest', 'matches', 'textContent', 'isConnected', 'nodeType', 'firstChild', 'localName', 'getBoundingClientRect', 'checkVisibility', 'children', 'ownerDocument'];
  const tab = await form(name + home, { around: (inner) => `<form>${inner}${traps.map((one) => `<input name="${one}">`).join('')}</form>` });
  expect(await fill(tab)).toEqual({ 'site.name': 'written', 'site.homeUrl': 'written' });
  const now = await values(tab);
  expect([now['name'], now['home'], traps.map((one) => now[one]).join('')]).toEqual(['虚构示例商城', 'www.example.com', '']);
  await tab.page.close();
});

describe('labels', () => {
  test('a label without a control does not take the next label’s control', async () => {
    const tab = await form(`<div class="row"><label>网站名称</label></div><div class="row"><label>负责人昵称</label><input name="other"></div>${home}`);
    expect((await tab.call('told')).survey.slots.map(({ field }) => field)).toEqual(['site.homeUrl', 'site.content']);
    await tab.page.close();
  });

  test.each(['E-mail:', '是否涉及前置审批？', 'Nickname'])('nor past words that are no label of ours: %s', async (words) => {
    const tab = await form(`<div>网站名称</div><div>${words}</div><div><input name="other"></div>${home}`);
    const told = await tab.call('told');
    expect(told.survey.slots.some(({ field }) => field === 'site.name')).toBe(false);
    await tab.page.close();
  });

  test('a part of a label is no label', async () => {
    const tab = await form(`${row('网站名称（英文）', 'english')}${row('原网站名称', 'former')}${home}`);
    expect((await tab.call('told')).survey.slots.map(({ field }) => field)).toEqual(['site.homeUrl', 'site.content']);
    await tab.page.close();
  });

  test('stars, colons, full width and spaces do not count', async () => {
    const tab = await form(`${row('<i>*</i> 网站 名称\u00a0：', 'name')}${row('＊网站首页URL :', 'home')}`);
    expect(await fill(tab)).toEqual({ 'site.name': 'written', 'site.homeUrl': 'written' });
    await tab.page.close();
  });

  test('under a title that is not known, and looks like one, a repeated label is nobody’s', async () => {
    const remark = '<div class="row"><label>备注</label><textarea name="remark"></textarea></div>';
    const tab = await form(`${name}${home}<div style="font-size:17px;font-weight:700">开票信息</div>${remark}`);
    expect((await tab.call('told')).survey.slots.some(({ field }) => field === 'site.remark')).toBe(false);
    const own = await form(`${name}${home}${remark}`);
    expect((await own.call('told')).survey.slots.some(({ field }) => field === 'site.remark')).toBe(true);
    await tab.page.close();
    await own.page.close();
  });

  test('two fields never share one control', async () => {
    const tab = await form(`<div class="row"><label>网站名称</label><label>网站首页URL</label><input name="one"></div>`);
    const { slots, unread } = (await tab.call('told')).survey;
    expect(slots.map(({ field }) => field)).not.toContain('site.name');
    expect([...slots, ...unread].filter(({ field }) => field === 'site.name' || field === 'site.homeUrl').length).toBeGreaterThan(0);
    await tab.page.close();
  });
});
