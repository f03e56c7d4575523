import { expect, test } from 'vitest';
import { dayText, durationText, leftText, momentText, workingDayText } from '../../utils/core/format.ts';
import { day, hour, minute } from '../../utils/core/time.ts';

test('days and moments carry the weekday, by the clock in China', () => {
  expect(dayText('2026-11-24')).toEqual({ zh: '2026-11-24 周二', en: '2026-11-24 Tue' });
  expect(dayText('2026-11-29').zh).toBe('2026-11-29 周日');
  expect(momentText(Date.parse('2026-11-24T17:05:00Z'))).toEqual({ zh: '2026-11-25 周三 01:05', en: '2026-11-25 Wed 01:05' });
});

test.each([
  [0, '不到 1 分', 'under 1 min'],
  [59_999, '不到 1 分', 'under 1 min'],
  [12 * minute, '12 分', '12 min'],
  [3 * hour + 12 * minute, '3 小时 12 分', '3 h 12 min'],
  [day - 1, '23 小时 59 分', '23 h 59 min'],
  [day, '1 天', '1 d'],
  [day + 5 * hour + minute, '1 天 5 小时', '1 d 5 h'],
  [3 * day - 1, '2 天 23 小时', '2 d 23 h'],
  [12 * day + 7 * hour, '12 天', '12 d'],
])('%i ms is %s', (ms, zh, en) => {
  expect(durationText(ms)).toEqual({ zh, en });
});

test('what is left is told before and after the moment', () => {
  const due = Date.parse('2026-11-25T10:00:00Z');
  expect(leftText(due, due - 3 * hour - 12 * minute)).toEqual({ zh: '剩 3 小时 12 分', en: '3 h 12 min left' });
  expect(leftText(due, due + 2 * day)).toEqual({ zh: '已超 2 天', en: '2 d over' });
});

test.each([
  [6, 6, '第 6 / 20 个工作日', 'Working day 6 / 20'],
  [4, 6, '第 4–6 / 20 个工作日', 'Working day 4–6 / 20'],
  [0, 0, '今天开始，最多 20 个工作日', 'Began today, at most 20 working days'],
  [0, 1, '第 1 / 20 个工作日', 'Working day 1 / 20'],
  [19, 21, '第 19–21 / 20 个工作日', 'Working day 19–21 / 20'],
  [21, 21, '第 21 个工作日，超过 20 个', 'Working day 21, past 20'],
])('%i to %i working days of 20: %s', (...[least, most, zh, en]) => {
  expect(workingDayText({ least, most, of: 20 })).toEqual({ zh, en });
});
