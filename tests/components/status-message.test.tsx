// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StatusMessage } from '../../components/letters/StatusMessage.tsx';
import { calendarOf } from '../../utils/core/calendar.ts';
import type { Order } from '../../utils/core/order.ts';
import type { Lang } from '../../utils/core/text.ts';
import { holidays } from '../../utils/data/holidays.ts';
import { mount } from './kit.tsx';
import { now, smsOrder } from './samples.ts';

const calendar = calendarOf(holidays);

async function shown(order: Order = smsOrder, lang: Lang = 'zh') {
  const copied: string[] = [];
  const view = await mount(<StatusMessage order={order} now={now} calendar={calendar} onCopy={(message) => void copied.push(message)} />, lang);
  return { view, copied };
}

test('shows what is copied, in either language, and names nobody', async () => {
  const { view, copied } = await shown();
  await view.press('[data-action=copy-status-zh]');
  await view.press('[data-action=copy-status-en]');
  expect(view.one('.letter').textContent).toBe(copied[0]);
  expect(copied[0]).toMatch(/^您好：\nexample-demo\.com 的 ICP 备案进展：\n工信部已发出核验短信/);
  expect(copied[1]).toMatch(/^Hello,\nthe ICP filing of example-demo\.com:\nThe ministry has sent the SMS/);
  expect(copied.join('')).not.toContain('虚构示例');
});

test('ticked, it addresses the subject', async () => {
  const { view, copied } = await shown(smsOrder, 'en');
  await view.tick('[name=status-names]', true);
  await view.press('[data-action=copy-status-en]');
  expect(copied).toEqual([expect.stringMatching(/^Dear 虚构示例科技有限公司,\n/)]);
  expect(view.one('.letter').textContent).toBe(copied[0]);
});

test('where no subject is known nothing can be ticked', async () => {
  const { subject: _subject, ...nameless } = smsOrder;
  const { view } = await shown(nameless);
  expect(view.all('[name=status-names]')).toEqual([]);
  expect(view.text('.letter')).toContain('2026-11-24 周二 09:42');
});
