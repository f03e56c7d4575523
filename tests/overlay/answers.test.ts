// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Answers } from '../../entrypoints/overlay.content/answers.ts';
import type { Assistant } from '../../entrypoints/overlay.content/assistant.ts';
import type { FillOptions } from '../../utils/dom/fill.ts';
import { offer, type Tools } from '../../utils/dom/tools.ts';

const survey = { page: 'wizard.site', account: 'acme', slots: [], unread: [], untouched: [] };
const message = { type: 'page/fill', plan: 'p', page: 'wizard.site', account: 'acme', expires: 2_000, writes: [{ field: 'site.name', old: '', value: '示例' }] };

let life: AbortController;
let asked: number;
let given: FillOptions | undefined;
let answers: Answers;

/** A fill that goes on until it is told to stop. */
const endless: Tools['fill'] = (_document, writes, options) => {
  given = options;
  return new Promise((resolve) => {
    options.signal.addEventListener('abort', () => resolve({ results: writes.map(({ field }) => ({ field, result: 'refused', shown: '', reason: 'stopped' })), stopped: 'stopped', undo: { page: options.page, steps: [] } }));
  });
};

beforeEach(() => {
  life = new AbortController();
  asked = 0;
  given = undefined;
  offer({ fill: endless, undoFill: () => Promise.resolve([]) });
  const world = { document, now: () => 1_000, signal: life.signal };
  const assistant = { world, scan: () => ({ survey }), change: () => undefined, askAgain: () => void (asked += 1) };
  answers = new Answers(assistant as unknown as Assistant);
});

afterEach(() => life.abort());

test('E10: a fill under way stops when the data is locked, and then the page is asked about anew', async () => {
  const filling = answers.answer(message);
  await vi.waitFor(() => expect(given).toBeDefined());
  const told = answers.answer({ type: 'page/vault', locked: true });
  expect(await filling).toMatchObject({ ok: true, stopped: 'stopped', results: [{ field: 'site.name', result: 'refused' }] });
  expect(await told).toEqual({ ok: true });
  expect(asked).toBe(1);
});

test('unlocking stops nothing', async () => {
  void answers.answer(message);
  await vi.waitFor(() => expect(given).toBeDefined());
  void answers.answer({ type: 'page/vault', locked: false });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(given?.signal.aborted).toBe(false);
});
