// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { View } from '../../components/overlay/model.ts';
import { Overlay } from '../../components/overlay/Overlay.tsx';
import { text } from '../../utils/core/text.ts';
import { finding, recorder, view } from '../overlay/fixture.ts';

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function draw(change: Partial<View> = {}) {
  const { wishes, asked } = recorder();
  void act(() => render(<Overlay view={{ ...view, ...change }} wishes={wishes} />, root));
  return asked;
}
const one = (selector: string): HTMLElement => {
  const found = root.querySelectorAll<HTMLElement>(selector);
  expect([selector, found.length]).toEqual([selector, 1]);
  return found[0]!;
};
const press = (selector: string) => void act(() => one(selector).click());
const passes = (ms: number) => void act(() => void vi.advanceTimersByTime(ms));
const spoken = () => one('[role=status]').textContent;

test('every step is shown with its state; only the current one is open', () => {
  draw();
  expect([...root.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => [dataset.step, dataset.state])).toEqual([
    ['sign-in', 'done'],
    ['subject', 'current'],
    ['photo', 'unneeded'],
    ['sms', 'next'],
  ]);
  expect(root.querySelectorAll('.checks')).toHaveLength(1);
  expect(one('[data-step=subject]').getAttribute('aria-current')).toBe('step');
  expect(one('.rail .ring-count').textContent).toBe('1/3');
});

test('a check that the page shows says from what; another is ticked by hand', () => {
  const asked = draw();
  expect(one('[data-check=name-same]').textContent).toContain('页面可见：主办者名称');
  expect(one('[data-check=name-same]').querySelector('button')).toBeNull();
  const box = one('[data-check=same-province] button');
  expect([box.getAttribute('role'), box.getAttribute('aria-checked')]).toEqual(['checkbox', 'false']);
  press('[data-check=same-province] button');
  expect(asked).toEqual([['tick', 'add-website/same-province', true]]);
});

test('the current step says who acts, how long it takes, what to have ready and what goes wrong', () => {
  draw();
  const words = one('[data-step=subject]').textContent;
  for (const said of ['谁来做 你', '用时 几分钟', '备好 营业执照', '注意 名称少一个字']) expect(words).toContain(said);
  expect(one('[data-step=sms]').textContent).toContain('你');
});

test('the title opens the list of guides; a press shows another one, Escape closes it', () => {
  const asked = draw();
  expect(root.querySelector('[data-guide]')).toBeNull();
  press('[data-action=guides]');
  expect([...root.querySelectorAll<HTMLElement>('[data-guide]')].map(({ dataset }) => dataset.guide)).toEqual(['access', 'claim']);
  void act(() => void one('.guides').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(root.querySelector('[data-guide]')).toBeNull();
  expect(document.activeElement).toBe(one('[data-action=guides]'));
  press('[data-action=guides]');
  press('[data-guide=access]');
  expect(asked).toEqual([['choose', 'access']]);
  expect(root.querySelector('[data-guide]')).toBeNull();
});

test('where the filing type is not clear the choice is offered in words', () => {
  draw();
  expect(root.querySelector('[data-action=guides-unsure]')).toBeNull();
  draw({ guide: { ...view.guide!, sure: false } });
  expect(one('[data-action=guides-unsure]').textContent).toContain('哪种备案');
  press('[data-action=guides-unsure]');
  one('[data-guide=claim]');
});

test('findings are listed as they come, with hooks and words, and lead to their field', () => {
  const asked = draw();
  const found = [...root.querySelectorAll<HTMLElement>('[data-finding]')];
  expect(found.map(({ dataset }) => [dataset.finding, dataset.field, dataset.severity])).toEqual([
    ['credit-code', 'subject.certificateNumber', 'block'],
    ['door-number', 'subject.mailingAddress', 'warn'],
  ]);
  expect(found[0]?.textContent).toContain('必须改');
  press('[data-finding=door-number]');
  expect(asked).toEqual([['show', 'subject.mailingAddress']]);
  expect(one('[aria-label=本页检查] h3').textContent).toContain('1 项必须改');
});

test('what was not read is said with its reason, and can be copied and reported', () => {
  const asked = draw();
  expect(one('[data-unread="principal.idValidUntil"]').textContent).toContain('本页没有这一项');
  press('[data-unread="principal.idValidUntil"] button');
  press('[data-action=report]');
  expect(asked[0]?.[0]).toBe('copy');
  expect(asked[1]).toEqual(['report']);
});

test('a page without findings says how much was read; an unknown page claims nothing', () => {
  draw({ findings: [], unread: [] });
  expect(one('.good').textContent).toBe('读到 12 项，没有发现问题');
  const { pageTitle: _, consoleStep: __, ...unknown } = view;
  const { wishes } = recorder();
  void act(() => render(<Overlay view={{ ...unknown, findings: [], marks: [] }} wishes={wishes} />, root));
  expect(root.querySelector('.good')).toBeNull();
  expect(one('.head-words p').textContent).toContain('不认识');
});

test('collapsed, only the tab is seen, with the ring and the number of blocking findings', () => {
  const asked = draw({ collapsed: true });
  expect(root.querySelector<HTMLElement>('.rail')?.hidden).toBe(true);
  expect(one('[data-tab] [data-blocking]').dataset.blocking).toBe('1');
  for (const words of ['展开备案助手', '1/3', '1 项必须改']) expect(one('[data-tab]').textContent).toContain(words);
  press('[data-tab]');
  expect(asked).toEqual([['toggle']]);
});

test('without room for the rail the tab stands in for it', () => {
  const { rail: _, ...roomless } = view;
  const { wishes } = recorder();
  void act(() => render(<Overlay view={roomless} wishes={wishes} />, root));
  expect(root.querySelector('.rail')).toBeNull();
  one('[data-tab]');
});

test('on quiet pages there is nothing but the tab, and it does nothing', () => {
  const asked = draw({ quiet: true });
  expect(root.querySelectorAll('[data-step], [data-finding], [data-marker], [data-gloss], [data-banner]')).toHaveLength(0);
  press('[data-tab]');
  expect(asked).toEqual([]);
});

test('markers stand where they were placed, those under a popup are hidden', () => {
  draw();
  const marker = one('[data-marker][data-field="subject.certificateNumber"]');
  expect([marker.style.transform, marker.style.width]).toEqual(['translate(600px, 100px)', '16px']);
  expect(one('[data-note="subject.certificateNumber"]').textContent).toBe('末位应为 1');
  expect(one('[data-field="subject.mailingAddress"][data-marker]').parentElement?.className).toContain('covered');
  expect(root.querySelectorAll('[data-marker]')).toHaveLength(2);
  one('[data-passed][data-field="principal.mobile"]');
});

test('a click opens the card with what, why, source, example and fix; Escape closes it', () => {
  const asked = draw();
  press('[data-marker][data-field="subject.certificateNumber"]');
  const card = one('[role=dialog]');
  for (const words of ['末位应为 1', '控制台会拒绝', 'Limits', '2026-11-24 核对', '91440199MA5X000061']) expect(card.textContent).toContain(words);
  press('[data-action=copy-fix]');
  press('[data-action=fill-fix]');
  press('[data-action=waive]');
  expect(asked.map(([name]) => name)).toEqual(['copy', 'openPanel', 'waive']);
  expect(asked[0]).toEqual(['copy', '91440199MA5X000061']);
  expect(asked[1]).toEqual(['openPanel', { field: 'subject.certificateNumber', value: '91440199MA5X000061' }]);
  void act(() => void card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(root.querySelector('[role=dialog]')).toBeNull();
});

test('a card opens on hover after a moment and on focus at once, and closes when left', () => {
  draw();
  const spot = one('[data-marker][data-field="subject.certificateNumber"]').parentElement!;
  void act(() => void spot.dispatchEvent(new Event('pointerenter')));
  passes(100);
  expect(root.querySelector('[role=dialog]')).toBeNull();
  passes(50);
  one('[role=dialog]');
  void act(() => void spot.dispatchEvent(new Event('pointerleave')));
  passes(300);
  expect(root.querySelector('[role=dialog]')).toBeNull();
  void act(() => void spot.dispatchEvent(new Event('focusin', { bubbles: true })));
  one('[role=dialog]');
  void act(() => void spot.dispatchEvent(new Event('focusout', { bubbles: true })));
  expect(root.querySelector('[role=dialog]')).toBeNull();
});

test('a waiver needs an account to be kept for', () => {
  const { account: _, ...nobody } = view;
  const { wishes, asked } = recorder();
  void act(() => render(<Overlay view={nobody} wishes={wishes} />, root));
  press('[data-marker][data-field="subject.certificateNumber"]');
  expect(one('[data-action=waive]').hasAttribute('disabled')).toBe(true);
  press('[data-action=waive]');
  expect(asked).toEqual([]);
});

test('a rule that broke is shown as a fault of the assistant and cannot be waived', () => {
  const broken = { ...finding('site-name', 'site.name', { severity: 'hint' }), broken: true as const };
  draw({ findings: [broken], marks: [{ field: 'site.name', remarks: [broken], passed: [], box: view.tab, depth: 0, covered: false }] });
  expect(one('[data-finding=site-name]').textContent).toContain('助手自身的问题');
  press('[data-marker]');
  expect(root.querySelector('[data-action=waive]')).toBeNull();
});

test('an English term opens pinyin, meaning, who can answer and an example; one switch hides all', () => {
  draw();
  expect(one('[data-gloss]').textContent).toBe('Mobile number');
  press('[data-gloss]');
  for (const words of ['shǒujīhào', '负责人本人', '19900000000', '手机号码']) expect(one('[role=dialog]').textContent).toContain(words);
  draw({ gloss: false });
  expect(root.querySelector('[data-gloss]')).toBeNull();
});

test('the banner names the open order and how it is freed', () => {
  draw({ banner: { box: { x: 10, y: 10, width: 400, height: 90 }, open: [{ order: '2030000000009', label: '管局审核', since: '2026-11-20', frees: text('已在管局，不能撤销', 'At the administration') }], most: 2 } });
  const banner = one('[data-banner]');
  for (const words of ['2030000000009', '管局审核', '2026-11-20 起', '不能撤销']) expect(banner.textContent).toContain(words);
});

test('a replaced extension, a storage that fails and a slow page are said, each with its button', () => {
  expect(draw({ trouble: 'replaced' })).toEqual([]);
  expect(one('[data-trouble=replaced]').textContent).toContain('刷新页面');
  const again = draw({ trouble: 'storage' });
  for (const words of ['本机存储不可用', '检查照常']) expect(one('[data-trouble=storage]').textContent).toContain(words);
  expect(root.querySelectorAll('[data-finding]')).toHaveLength(2);
  press('[data-action=scan]');
  expect(again).toEqual([['scan']]);
  const asked = draw({ trouble: 'slow' });
  press('[data-action=scan]');
  expect(asked).toEqual([['scan']]);
});

test('data that is locked is said, with the way to the panel and no place to type', () => {
  const asked = draw({ trouble: 'locked' });
  for (const words of ['资料已锁定', '解锁后并入']) expect(one('[data-trouble=locked]').textContent).toContain(words);
  expect(root.querySelectorAll('[data-finding]')).toHaveLength(2);
  expect(root.querySelectorAll('input, textarea')).toHaveLength(0);
  press('[data-action=unlock]');
  expect(asked.map(([wish]) => wish)).toEqual(['openPanel']);
});

test('at most twenty are mounted in one frame', () => {
  draw({ marks: [], glosses: Array.from({ length: 50 }, (_, at) => ({ ...view.glosses[0]!, key: `g${at}` })) });
  expect(root.querySelectorAll('[data-gloss]')).toHaveLength(20);
  passes(17);
  expect(root.querySelectorAll('[data-gloss]')).toHaveLength(40);
  passes(17);
  expect(root.querySelectorAll('[data-gloss]')).toHaveLength(50);
});

test('the live region speaks at once, then at most once a second, and says the last thing', () => {
  draw({ said: text('甲', 'a') });
  expect(spoken()).toBe('甲');
  draw({ said: text('乙', 'b') });
  draw({ said: text('丙', 'c') });
  expect(spoken()).toBe('甲');
  passes(1_000);
  expect(spoken()).toBe('丙');
});

test('English when asked for; the console’s own words stay', () => {
  const asked = draw({ lang: 'en' });
  expect(one('.head-words h2').textContent).toBe('Add a website under a filed entity');
  expect(one('.head-words p').textContent).toBe('填写主办者信息');
  press('[data-action=lang]');
  expect(asked).toEqual([['setLang', 'zh']]);
});

test('nothing in it can be typed into', () => {
  draw({ banner: { box: view.tab, open: [], most: 2 } });
  press('[data-marker][data-field="subject.certificateNumber"]');
  expect(root.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0);
});

test('what rests on a fact that nobody has checked for half a year is grey: findings, markers, glosses, the open step', () => {
  const grey = (selector: string) => root.querySelectorAll(`${selector}[data-stale]`).length;
  const kinds = ['[data-finding]', '[data-marker]', '[data-gloss]', '[data-step][data-state=current]'];
  draw({ today: '2026-11-25' });
  expect(kinds.map(grey)).toEqual([0, 0, 0, 0]);
  draw({ today: '2027-06-01' });
  for (const kind of kinds) expect([kind, grey(kind)]).toEqual([kind, root.querySelectorAll(kind).length]);
});
