// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { hereAt, valuesFor } from '../../components/letters/occasion.ts';
import { Letters } from '../../components/letters/Letters.tsx';
import { chosenId } from '../../utils/core/chosen.ts';
import { letters } from '../../utils/data/letters.ts';
import { day } from '../../utils/core/time.ts';
import { mount, type Mounted } from './kit.tsx';
import { approvedOrder, company, draftOrder, now, smsOrder } from './samples.ts';

const reading = { ...company.values, 'site.domain': 'example-demo.com' };
const letterOf = (id: string) => letters.find((letter) => letter.id === id)!;

let open: Mounted[] = [];
afterEach(() => {
  for (const one of open) one.unmount();
  open = [];
});

async function sheet(order = smsOrder) {
  const copied: string[] = [];
  const here = hereAt({ page: 'order.detail', order: order.order, reading: {} }, { orders: [order], ticked: [] });
  const view = await mount(<Letters here={here} reading={reading} now={now} onCopy={(letter) => copied.push(letter)} />);
  open.push(view);
  return { view, copied };
}

test('for an order that waits for the SMS the letter says so, with its moment, and names nobody', async () => {
  const { view } = await sheet();
  expect(view.one('[data-letter]').dataset['letter']).toBe('sms');
  const said = view.text('[data-letter]');
  for (const words of ['12381', '2026-11-24', 'example-demo.com']) expect(said).toContain(words);
  for (const value of ['张三', '19900000000', '虚构示例科技']) expect(said).not.toContain(value);
  expect(view.one('input[name=letter-names]')).toMatchObject({ checked: false });
});

test('one press copies it in either language; ticked, it addresses the principal', async () => {
  const { view, copied } = await sheet();
  await view.press('[data-action=copy-letter-zh]');
  await view.press('[data-action=copy-letter-en]');
  expect(copied[0]).toContain('六位验证码');
  expect(copied[1]).toContain('six-digit');
  expect(copied.join()).not.toContain('张三');
  await view.tick('input[name=letter-names]', true);
  await view.press('[data-action=copy-letter-zh]');
  expect(copied[2]).toMatch(/^张三，您好：[^]*19900000000/);
});

test('another letter can be chosen; every letter is there', async () => {
  const { view } = await sheet();
  expect(view.all('option')).toHaveLength(letters.filter(({ guides }) => guides === undefined || guides.includes('first-website')).length);
  await view.type('select[name=letter]', 'papers');
  expect(view.text('[data-letter]')).toContain('四角齐全');
});

test('a form in front is about its own order; an approved one is about another', () => {
  const at = (page: string, order = approvedOrder) => hereAt({ page, reading: {} }, { orders: [order], ticked: [] });
  expect(at('orders').occasion).toEqual({ guide: 'after-approval', step: 'resolve', stage: 'approved' });
  expect(at('wizard.upload').occasion).toEqual({ guide: 'add-website', step: 'upload' });
  expect(at('wizard.upload').order).toBeUndefined();
  expect(at('wizard.upload', draftOrder)).toMatchObject({ occasion: { step: 'upload', stage: 'draft' }, order: draftOrder });
  expect(hereAt({ page: 'wizard.basic', reading: {} }, { orders: [], ticked: [chosenId('add-website', 'claim')] }).occasion.guide).toBe('claim');
});

test('nobody is asked to be in time for what is over', () => {
  const known = { reading: {}, order: smsOrder, now };
  expect(valuesFor(letterOf('sms'), known).deadline?.zh).toMatch(/^2026-11-24 /);
  expect(valuesFor(letterOf('sms'), { ...known, now: now + 3 * day }).deadline).toBeUndefined();
  expect(valuesFor(letterOf('papers'), known).deadline).toBeUndefined();
});

test('a letter to the preparer names nobody; one to the site principal names that person', () => {
  const known = { reading: { ...reading, 'sitePrincipal.name': '李示例', 'sitePrincipal.mobile': '19900000002' }, order: undefined, now };
  expect(valuesFor(letterOf('papers'), known).name).toBeUndefined();
  expect(valuesFor(letterOf('face-check'), known)).toMatchObject({ name: '李示例', phone: '19900000002' });
  expect(valuesFor(letterOf('sms'), known)).toMatchObject({ name: '张三', phone: '19900000000' });
});
