import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftSender, type Typed } from '../../entrypoints/overlay.content/draft-sender.ts';
import type { Reading } from '../../utils/core/field.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function sender() {
  const sent: Typed[] = [];
  const life = new AbortController();
  const drafts = new DraftSender((typed) => sent.push(typed), life.signal);
  const look = (values: Reading, page = 'wizard.subject') => drafts.look({ page, account: 'demo-agency-03', values });
  return { sent, life, drafts, look };
}

test('what a page shows at first is not typed; the first change is sent at once', () => {
  const { sent, look } = sender();
  look({ 'subject.name': '甲' });
  look({ 'subject.name': '甲' });
  expect(sent).toEqual([]);
  look({ 'subject.name': '甲乙' });
  expect(sent.map(({ values }) => values)).toEqual([{ 'subject.name': '甲乙' }]);
});

test('then at most one a second goes out, and the last text wins', () => {
  const { sent, look } = sender();
  look({ 'site.name': '' });
  for (const name of ['一', '一二', '一二三', '一二三四']) look({ 'site.name': name });
  expect(sent).toHaveLength(1);
  vi.advanceTimersByTime(999);
  expect(sent).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(sent.map(({ values }) => values['site.name'])).toEqual(['一', '一二三四']);
  vi.advanceTimersByTime(5_000);
  expect(sent).toHaveLength(2);
});

test('leaving sends what waits; another page’s text does not replace it', () => {
  const { sent, drafts, look } = sender();
  look({ 'subject.name': '' });
  look({ 'subject.name': '甲' });
  look({ 'subject.name': '甲乙' });
  look({ 'site.name': '' }, 'wizard.site');
  look({ 'site.name': '丙' }, 'wizard.site');
  drafts.flush();
  expect(sent.map(({ page, values }) => [page, Object.values(values)[0]])).toEqual([
    ['wizard.subject', '甲'],
    ['wizard.subject', '甲乙'],
    ['wizard.site', '丙'],
  ]);
});

test('nothing is sent after the end', () => {
  const { sent, life, look } = sender();
  look({ 'site.name': '' });
  look({ 'site.name': '一' });
  look({ 'site.name': '一二' });
  life.abort();
  vi.advanceTimersByTime(5_000);
  expect(sent).toHaveLength(1);
});
