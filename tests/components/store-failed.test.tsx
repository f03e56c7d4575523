// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import type { Lang } from '../../utils/core/text.ts';
import { StoreError } from '../../utils/store/error.ts';
import { mount, type Mounted } from './kit.tsx';

let open: Mounted | undefined;
afterEach(() => open?.unmount());

interface Asked {
  readonly view: Mounted;
  readonly done: string[];
}

async function failed(error: unknown, { lang = 'zh', keep = async () => undefined }: { lang?: Lang; keep?: () => Promise<void> } = {}): Promise<Asked> {
  const done: string[] = [];
  const onKeep = async () => {
    done.push('keep');
    await keep();
  };
  const view = await mount(<StoreFailed error={error} onKeep={onKeep} onReload={() => void done.push('reload')} />, lang);
  open = view;
  return { view, done };
}

const damage = new StoreError('damaged', { detail: 'profiles 3/500' });

describe('a damaged store', () => {
  test('says what happened, what is safe, what to do, and what was counted', async () => {
    const said = (await failed(damage)).view.text('[data-store-failed]');
    expect(said).toContain('本机数据库受损');
    expect(said).toContain('没有删除任何东西');
    expect(said).toContain('先完全退出浏览器再打开');
    expect(said).toContain('profiles 3/500');
  });

  test('goes on with what is left only after a question, and then loads again', async () => {
    const { view, done } = await failed(damage);
    await view.press('[data-action=ask-go-on]');
    expect(done).toEqual([]);
    expect(view.text('.confirm')).toContain('不能撤回');
    expect(document.activeElement).toBe(view.one('[data-action=keep-go-on]'));
    await view.press('[data-action=keep-go-on]');
    expect(done).toEqual([]);
    await view.press('[data-action=ask-go-on]');
    await view.press('[data-action=go-on]');
    expect(done).toEqual(['keep', 'reload']);
  });

  test('stays where it is, with the reason, when that cannot be written either', async () => {
    const { view, done } = await failed(damage, { lang: 'en', keep: () => Promise.reject(new StoreError('full')) });
    await view.press('[data-action=ask-go-on]');
    await view.press('[data-action=go-on]');
    expect(done).toEqual(['keep']);
    expect(view.text('[data-store-failed]')).toContain('quota is full');
  });
});

test.each(['unavailable', 'busy', 'newer-version'] as const)('a store that is %s is only loaded again: nothing in it is known to be lost', async (kind) => {
  const { view, done } = await failed(new StoreError(kind));
  expect(view.all('[data-action=ask-go-on]')).toHaveLength(0);
  await view.press('[data-action=reload]');
  expect(done).toEqual(['reload']);
});
