// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoldToShow, maskAgain, useReveal } from '../../components/Masked.tsx';
import { Value } from '../../components/Value.tsx';
import { mount, type Mounted } from './kit.tsx';

function Number() {
  const reveal = useReveal();
  return (
    <p>
      <Value field="principal.idNumber" value="11019919000101001X" shown={reveal.shown} />
      <HoldToShow reveal={reveal} />
    </p>
  );
}

const masked = '1101**********001X';
const clear = '11019919000101001X';
let view: Mounted;

beforeEach(async () => {
  view = await mount(<Number />);
});

afterEach(() => {
  vi.useRealTimers();
  view.unmount();
});

const send = (event: Event) => act(async () => void view.one('[data-action=reveal]').dispatchEvent(event));
const pointer = (type: string) => send(new Event(type, { bubbles: true }));

test('masked at first, shown while the button is held, masked when let go', async () => {
  expect(view.text('p')).toBe(masked);
  await pointer('pointerdown');
  expect(view.text('p')).toBe(clear);
  await pointer('pointerup');
  expect(view.text('p')).toBe(masked);
});

test('held by key: shown from press to release', async () => {
  await send(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
  expect(view.text('p')).toBe(clear);
  await send(new KeyboardEvent('keyup', { key: ' ', bubbles: true }));
  expect(view.text('p')).toBe(masked);
});

test('masked again after 30 seconds though the button is still held', async () => {
  vi.useFakeTimers();
  await pointer('pointerdown');
  await act(async () => void vi.advanceTimersByTime(maskAgain - 1));
  expect(view.text('p')).toBe(clear);
  await act(async () => void vi.advanceTimersByTime(1));
  expect(view.text('p')).toBe(masked);
});

test('masked when the window loses the focus', async () => {
  await pointer('pointerdown');
  await act(async () => void window.dispatchEvent(new Event('blur')));
  expect(view.text('p')).toBe(masked);
});
