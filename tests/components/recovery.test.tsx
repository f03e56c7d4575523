// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { StoreFailed } from '../../components/StoreFailed.tsx';
import type { Copy, Diagnosis, RecoveryPorts } from '../../components/recovery/ports.ts';
import type { Lang } from '../../utils/core/text.ts';
import { StoreError } from '../../utils/store/error.ts';
import { mount, type Mounted } from './kit.tsx';

let open: Mounted | undefined;
afterEach(() => open?.unmount());

const at = Date.parse('2026-11-25T01:30:00Z');
const copy = (id: Copy['id'], more: Partial<Copy> = {}): Copy => ({ id, at, subjects: 5, orders: 2, drafts: 1, broken: 0, ...more });
const diagnosis = (more: Partial<Diagnosis> = {}): Diagnosis => ({ readable: ['甲公司', '乙公司'], missing: ['丙公司', '丁公司'], nameless: 1, copies: [copy('b'), copy('a', { at: at - 3_600_000, broken: 1 })], ...more });

interface Shown {
  readonly view: Mounted;
  readonly done: string[];
}

async function shown(ports: Partial<RecoveryPorts> = {}, lang: Lang = 'zh', error = new StoreError('damaged', { detail: 'profiles 2/5' })): Promise<Shown> {
  const done: string[] = [];
  const recovery: RecoveryPorts = {
    diagnose: () => Promise.resolve(diagnosis()),
    restore: (id) => {
      done.push(id);
      return Promise.resolve({ subjects: 5, fromCopy: 3 });
    },
    ...ports,
  };
  const view = await mount(<StoreFailed error={error} onKeep={() => Promise.resolve()} onReload={() => void done.push('reload')} recovery={recovery} />, lang);
  open = view;
  return { view, done };
}

describe('A09: the recovery screen', () => {
  test('names what is missing, says what is left, and what the copies hold', async () => {
    const { view } = await shown();
    const said = view.text('[data-recovery]');
    expect(said).toContain('还读得出 2 个主体');
    expect(said).toContain('缺 2 个主体');
    expect(said).toContain('丙公司');
    expect(said).toContain('丁公司');
    expect(said).toContain('另有 1 个，连名称也读不到');
    expect(view.text('[data-copy=b]')).toContain('2026-11-25 09:30');
    expect(view.text('[data-copy=b]')).toContain('主体 5 · 订单 2 · 草稿 1');
    expect(view.text('[data-copy=a]')).toContain('1 条当时已受损');
  });

  test('restores the chosen copy, says how much came back, and opens the data', async () => {
    const { view, done } = await shown();
    await view.press('[data-copy=b] [data-action=restore]');
    expect(done).toEqual(['b']);
    expect(view.text('[data-store-failed]')).toContain('现有 5 个主体，其中 3 个从副本取回');
    await view.press('[data-action=open-restored]');
    expect(done).toEqual(['b', 'reload']);
  });

  test('a second press while it restores does nothing', async () => {
    let calls = 0;
    const { view } = await shown({
      restore: () => {
        calls += 1;
        return new Promise(() => undefined);
      },
    });
    await view.press('[data-copy=b] [data-action=restore]');
    await view.press('[data-copy=a] [data-action=restore]');
    expect(calls).toBe(1);
    expect(view.text('[data-recovery]')).toContain('请勿关闭本页');
  });

  test('a restore that fails says why, and the copies stay to be chosen', async () => {
    const { view } = await shown({ restore: () => Promise.reject(new StoreError('full')) }, 'en');
    await view.press('[data-copy=b] [data-action=restore]');
    expect(view.text('[data-recovery]')).toContain('quota is full');
    expect(view.all('[data-action=restore]')).toHaveLength(2);
  });

  test('without copies it says what else there is', async () => {
    const { view } = await shown({ diagnose: () => Promise.resolve(diagnosis({ missing: [], nameless: 0, copies: [] })) });
    const said = view.text('[data-recovery]');
    expect(said).toContain('没有发现缺少的主体');
    expect(said).toContain('没有可用的自动副本');
    expect(view.all('[data-action=restore]')).toHaveLength(0);
  });

  test('a thousand missing are counted and the first thirty named', async () => {
    const missing = Array.from({ length: 1_000 }, (_, one) => `第${one}号公司`);
    const { view } = await shown({ diagnose: () => Promise.resolve(diagnosis({ missing })) });
    expect(view.all('.recovery-names li')).toHaveLength(31);
    expect(view.text('.recovery-names')).toContain('还有 970 个');
  });

  test('is not shown for what is no damage', async () => {
    const { view } = await shown({}, 'zh', new StoreError('busy'));
    expect(view.all('[data-recovery]')).toHaveLength(0);
  });
});

describe('a database that does not open at all', () => {
  const closed = new StoreError('unavailable');

  test('offers a copy beside it, and says first what is tried first', async () => {
    const { view, done } = await shown({}, 'zh', closed);
    const said = view.text('[data-recovery]');
    expect(said).toContain('先完全退出浏览器再打开');
    expect(said).toContain('另建一库');
    expect(said).not.toContain('读得出');
    await view.press('[data-copy=b] [data-action=restore]');
    expect(done).toEqual(['b']);
  });

  test('offers nothing where there is no copy', async () => {
    const { view } = await shown({ diagnose: () => Promise.resolve(diagnosis({ copies: [] })) }, 'zh', closed);
    expect(view.all('[data-recovery]')).toHaveLength(0);
  });
});
