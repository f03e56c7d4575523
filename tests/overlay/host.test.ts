// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { putHost } from '../../entrypoints/overlay.content/host.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  for (const host of document.querySelectorAll('icp-assistant')) host.remove();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const hosts = () => document.querySelectorAll('icp-assistant').length;

test('one host beside the body, with an open root and its own sheet; one left behind is replaced', () => {
  document.documentElement.append(document.createElement('icp-assistant'));
  const { element } = putHost(document, { signal: life.signal, onGivenUp: vi.fn() });
  expect(hosts()).toBe(1);
  expect(element.parentElement).toBe(document.documentElement);
  expect(element.shadowRoot?.mode).toBe('open');
  expect(element.childNodes).toHaveLength(0);
});

test('it comes back fifteen times, then stays away until it is asked for', async () => {
  const onGivenUp = vi.fn();
  const host = putHost(document, { signal: life.signal, onGivenUp });
  for (let time = 0; time < 15; time += 1) {
    host.element.remove();
    await settled();
    expect(hosts()).toBe(1);
  }
  expect(onGivenUp).not.toHaveBeenCalled();
  host.element.remove();
  await settled();
  expect([hosts(), onGivenUp.mock.calls.length]).toEqual([0, 1]);
  host.revive();
  expect(hosts()).toBe(1);
});

test('after the end it is not put back', async () => {
  const { element } = putHost(document, { signal: life.signal, onGivenUp: vi.fn() });
  life.abort();
  element.remove();
  await settled();
  expect(hosts()).toBe(0);
});

test('events that no person caused do not reach what is drawn', () => {
  const { mount } = putHost(document, { signal: life.signal, onGivenUp: vi.fn() });
  const pressed = vi.fn();
  const button = document.createElement('button');
  button.addEventListener('click', pressed);
  mount.append(button);
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(pressed).not.toHaveBeenCalled();
});
