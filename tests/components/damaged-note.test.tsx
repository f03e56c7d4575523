// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { DamagedNote } from '../../components/desk/damage/DamagedNote.tsx';
import type { Damaged, DamagePorts } from '../../components/desk/damage/ports.ts';
import { StoreError } from '../../utils/store/error.ts';
import { mount, type Mounted } from './kit.tsx';

let open: Mounted | undefined;
afterEach(() => open?.unmount());

const at = Date.parse('2026-11-25T01:30:00Z');
const copies: Damaged['copies'] = [
  { id: 'b', at, subjects: 5, orders: 0, drafts: 0, broken: 1 },
  { id: 'a', at: at - 60_000, subjects: 5, orders: 0, drafts: 0, broken: 0 },
];

async function shown(found: Damaged, restoreCopy: DamagePorts['restoreCopy'] = () => Promise.resolve({ subjects: 5, fromCopy: 1 })) {
  const opened: string[] = [];
  const view = await mount(<DamagedNote ports={{ damaged: () => Promise.resolve(found), restoreCopy }} onOpen={() => void opened.push('open')} />, 'zh');
  open = view;
  return { view, opened };
}

test('names what is damaged and brings it back from the newest copy in which nothing was', async () => {
  const asked: string[] = [];
  const { view, opened } = await shown({ names: ['甲公司', '乙公司'], copies }, (id) => {
    asked.push(id);
    return Promise.resolve({ subjects: 5, fromCopy: 2 });
  });
  expect(view.text('[data-damaged]')).toContain('2 个主体的资料受损，读不出：甲公司、乙公司');
  expect(view.text('[data-action=bring-back]')).toBe('从 2026-11-25 09:29 的副本取回');
  await view.press('[data-action=bring-back]');
  expect(asked).toEqual(['a']);
  await view.press('[data-action=open-restored]');
  expect(opened).toEqual(['open']);
});

test('says when no copy is whole, and when it cannot be brought back', async () => {
  const { view } = await shown({ names: ['甲公司'], copies: copies.slice(0, 1) });
  expect(view.text('[data-damaged]')).toContain('没有它们还完好的自动副本');
  expect(view.all('[data-action=bring-back]')).toHaveLength(0);
  open?.unmount();
  const failing = await shown({ names: ['甲公司'], copies }, () => Promise.reject(new StoreError('full')));
  await failing.view.press('[data-action=bring-back]');
  expect(failing.view.text('[data-damaged]')).toContain('已满');
  expect(failing.view.all('[data-action=bring-back]')).toHaveLength(1);
});

test('is not there while everything can be read', async () => {
  const { view } = await shown({ names: [], copies });
  expect(view.all('[data-damaged]')).toHaveLength(0);
});
