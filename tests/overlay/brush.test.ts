// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offerBrush } from '../../components/overlay/brush.ts';
import type { Wishes } from '../../components/overlay/model.ts';
import { Assistant } from '../../entrypoints/overlay.content/assistant.ts';
import type { Host } from '../../entrypoints/overlay.content/host.ts';
import type { Link } from '../../entrypoints/overlay.content/link.ts';

const wishes = {} as Wishes;
const draw = vi.fn();
const dress = vi.fn();

/** Forgets what another test's script offered. */
const nothingOffered = () => Reflect.deleteProperty(globalThis, Symbol.for('icp-assistant brush'));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  nothingOffered();
});
afterEach(() => {
  vi.useRealTimers();
  nothingOffered();
});

function assistantWith(arm: Link['arm'], signal = new AbortController().signal) {
  const mount = document.createElement('div');
  const host: Host = { element: mount, mount, dress, isOurs: () => false, revive: vi.fn() };
  const link: Link = { tell: vi.fn(), seen: async () => undefined, judge: async () => undefined, arm, meanings: async () => undefined };
  const onOutlook = vi.fn();
  const assistant = new Assistant({ document, now: () => 0, signal, host, link }, { gloss: true, railCollapsed: false, agency: false, lockMinutes: 15, kitChecked: false, lang: 'en' }, onOutlook);
  return { assistant, mount, onOutlook };
}

test('what draws is asked for once, dresses the host, draws and has the page measured again', async () => {
  const arm = vi.fn(async () => offerBrush({ css: 'b {}', draw }));
  const { assistant, mount, onOutlook } = assistantWith(arm);
  assistant.serve(wishes);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(arm.mock.calls).toEqual([['draw']]);
  expect(dress).toHaveBeenCalledExactlyOnceWith('b {}');
  expect(draw.mock.calls.map(([into]) => into)).toContain(mount);
  expect(onOutlook).toHaveBeenCalled();
});

test('a background that misses the question is asked again', async () => {
  let asked = 0;
  const arm = vi.fn(async () => {
    asked += 1;
    if (asked === 3) offerBrush({ css: '', draw });
  });
  const { assistant } = assistantWith(arm);
  assistant.serve(wishes);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(asked).toBe(3);
  expect(draw).toHaveBeenCalled();
});

test('when it never comes, the page says so in plain words', async () => {
  const { assistant, mount } = assistantWith(async () => undefined);
  assistant.serve(wishes);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(mount.textContent).toContain('could not be shown here: reload the page');
});

test('nothing is asked for once the extension’s life on the page is over', async () => {
  const life = new AbortController();
  const arm = vi.fn(async () => undefined);
  const { assistant, mount } = assistantWith(arm, life.signal);
  assistant.serve(wishes);
  life.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(arm).not.toHaveBeenCalled();
  expect(mount.textContent).toBe('');
});
