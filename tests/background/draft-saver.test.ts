import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftSaver } from '../../entrypoints/background/draft-saver.ts';
import type { Draft } from '../../utils/store/api.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const typed = (text: string, account = 'demo'): Omit<Draft, 'id'> => ({ account, page: 'wizard.site', at: 0, values: { 'site.remark': text } });

test('A19: 500 saves in 10 seconds are at most one write a second for each draft, and the last text stays', async () => {
  const writes: { readonly account: string; readonly text: string; readonly at: number }[] = [];
  const save = draftSaver(async ({ account, values }) => void writes.push({ account, text: values['site.remark'] ?? '', at: Date.now() }), wait);
  const answers: Promise<void>[] = [];
  for (let at = 0; at < 500; at += 1) {
    answers.push(save(typed(`第${at}次`, at % 2 === 0 ? 'demo' : 'other')));
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(2_000);
  await Promise.all(answers);
  for (const [account, last] of [['demo', '第498次'], ['other', '第499次']] as const) {
    const own = writes.filter((one) => one.account === account);
    expect(own.at(-1)?.text).toBe(last);
    expect(own.length).toBeGreaterThan(5);
    for (const [index, one] of own.entries()) if (index > 0) expect(one.at - (own[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
});
