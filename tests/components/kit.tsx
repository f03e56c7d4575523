import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';
import { LanguageProvider } from '../../components/lang.tsx';
import type { Lang } from '../../utils/core/text.ts';

/** A component in a page of its own. */
export interface Mounted {
  readonly root: HTMLElement;
  /** The one element that matches; fails when there is none. */
  one(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  text(selector: string): string;
  press(selector: string): Promise<void>;
  type(selector: string, value: string): Promise<void>;
  tick(selector: string, on: boolean): Promise<void>;
  again(node: ComponentChild): Promise<void>;
  unmount(): void;
}

/** Lets every promise and effect that is ready run. */
export const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 0)));

function fire(element: HTMLElement, type: string): void {
  element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
}

export async function mount(node: ComponentChild, lang: Lang = 'zh'): Promise<Mounted> {
  const root = document.createElement('div');
  document.body.append(root);
  const draw = async (what: ComponentChild) => {
    await act(async () => render(<LanguageProvider value={lang}>{what}</LanguageProvider>, root));
    await settle();
  };
  await draw(node);
  const one = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    expect(found, `nothing matches ${selector}`).not.toBeNull();
    return found!;
  };
  const put = async (selector: string, change: (element: HTMLInputElement) => void, events: readonly string[]) => {
    const element = one(selector) as HTMLInputElement;
    await act(async () => {
      change(element);
      for (const type of events) fire(element, type);
    });
    await settle();
  };
  return {
    root,
    one,
    all: (selector) => [...root.querySelectorAll<HTMLElement>(selector)],
    text: (selector) => one(selector).textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    press: async (selector) => {
      const element = one(selector);
      await act(async () => element.click());
      await settle();
    },
    type: (selector, value) => put(selector, (element) => void (element.value = value), ['input', 'change']),
    tick: (selector, on) => put(selector, (element) => void (element.checked = on), ['input', 'change']),
    again: draw,
    unmount: () => {
      render(null, root);
      root.remove();
    },
  };
}
