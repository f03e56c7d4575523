// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { groupsOf, isSameGroup, twoOf } from '../../../components/desk/vault/kit.ts';
import type { PageProps } from '../../../components/desk/page-props.ts';
import { VaultPage } from '../../../components/desk/vault/VaultPage.tsx';
import type { Lang } from '../../../utils/core/text.ts';
import { newRecoveryCode } from '../../../utils/store/recovery-code.ts';
import { mount, settle, type Mounted } from '../kit.tsx';
import { VaultOffice } from './vault-office.ts';

const first = 'clover-anvil-thirsty-gopher';
const second = 'plank muddy orbit salad wrench';

let office: VaultOffice;
let view: Mounted;
let said: string[];
let printed: number;

/** The page uses no more of the desk than this. */
const propsOf = (): PageProps =>
  ({
    ports: { vault: office.ports, clock: () => Date.parse('2026-11-25T10:00:00+08:00'), print: () => void (printed += 1) },
    say: ({ zh }: { zh: string }) => void said.push(zh),
    fail: () => undefined,
  }) as unknown as PageProps;

const show = async (lang: Lang = 'zh') => {
  view = await mount(<VaultPage {...propsOf()} />, lang);
};

beforeEach(() => {
  office = new VaultOffice();
  said = [];
  printed = 0;
});

afterEach(() => view.unmount());

async function choose(next: string, { again = next, old }: { again?: string; old?: string } = {}): Promise<void> {
  if (old !== undefined) await view.type('input[name=old-passphrase]', old);
  await view.type('input[name=new-passphrase]', next);
  await view.type('input[name=again-passphrase]', again);
  await view.press('[data-action=set-passphrase]');
}

const protect = () => {
  office.passphrase = first;
  office.state = { ...office.state, hasPassphrase: true, kitChecked: true };
};

async function copyKit(): Promise<void> {
  const groups = groupsOf(office.recovery);
  for (const at of twoOf(office.recovery)) await view.type(`input[name=kit-group-${at + 1}]`, (groups[at] ?? '').toLowerCase());
  await view.press('[data-action=kit-done]');
}

describe('setting a passphrase', () => {
  test('weak ones are refused with the reason, and two that differ', async () => {
    await show();
    expect(view.text('[data-standing]')).toContain('没有设口令');
    await choose('19900000000');
    expect(view.text('[data-strength]').trim()).toBe('口令至少 12 个字符。');
    await choose('杭州19900000000');
    expect(view.one('[data-strength]').dataset['strength']).toBe('weak');
    await choose(first, { again: second });
    expect(view.text('[data-new-passphrase]')).toContain('两遍不一样');
    expect(office.passphrase).toBeUndefined();
  });

  test('then the recovery code is shown once, and two of its groups are asked back', async () => {
    await show();
    await choose(first);
    expect(office.passphrase).toBe(first);
    expect(view.text('[data-kit]')).not.toContain('以前的恢复码');
    expect(view.all('[data-kit-group]').map((one) => one.textContent)).toEqual(groupsOf(office.recovery));
    expect(view.all('[data-new-passphrase]')).toHaveLength(0);
    await view.press('[data-action=kit-done]');
    expect(view.all('[data-kit]')).toHaveLength(1);
    await copyKit();
    expect(view.all('[data-kit]')).toHaveLength(0);
    expect(office.state.kitChecked).toBe(true);
    expect(view.text('[data-standing]')).toContain('口令保护中');
    expect(view.root.textContent).not.toContain(groupsOf(office.recovery)[0]);
    expect(view.all('[data-no-kit]')).toHaveLength(0);
  });

  test('a code that was not confirmed is said to be missing', async () => {
    await show();
    await choose(first);
    await view.press('[data-action=kit-later]');
    expect(view.text('[data-no-kit]')).toContain('恢复码还没有核对');
  });

  test('a wrong group is told, and the sheet for paper holds the code', async () => {
    await show();
    await choose(first);
    const [at] = twoOf(office.recovery);
    await view.type(`input[name=kit-group-${at + 1}]`, '!!!!');
    expect(view.text('.kit-check')).toContain('和恢复码不一样');
    await view.press('[data-action=print-kit]');
    expect(printed).toBe(1);
    expect(view.text('[data-sheet=recovery]')).toContain(office.recovery);
    expect(view.text('[data-sheet=recovery]')).toContain('2026-11-25');
  });
});

describe('with a passphrase', () => {
  beforeEach(async () => {
    protect();
    await show();
  });

  test('changing it asks for the old one, or for the recovery code', async () => {
    await choose(second, { old: 'wrong' });
    expect(view.text('[role=alert]')).toContain('口令或恢复码不对');
    expect(office.passphrase).toBe(first);
    await choose(second, { old: first });
    expect(office.passphrase).toBe(second);
    await copyKit();
    await choose(first, { old: office.recovery });
    expect(office.passphrase).toBe(first);
  });

  test('removing it asks for it, and is barred in agency mode', async () => {
    await view.tick('input[name=agency]', true);
    expect(view.text('[data-with=drop-passphrase]')).toContain('代办机构模式要求有口令');
    expect(view.one('[data-action=drop-passphrase]').getAttribute('aria-disabled')).toBe('true');
    await view.tick('input[name=agency]', false);
    await view.type('input[name=passphrase-drop-passphrase]', first);
    await view.press('[data-action=drop-passphrase]');
    expect(office.passphrase).toBeUndefined();
    expect(said).toContain('口令已取消');
    expect(view.text('[data-standing]')).toContain('没有设口令');
  });

  test('a new recovery code voids the old one', async () => {
    await view.type('input[name=passphrase-new-recovery]', first);
    await view.press('[data-action=new-recovery]');
    expect(view.text('[data-kit]')).toContain('以前的恢复码已作废');
    await copyKit();
    expect(office.state.kitChecked).toBe(true);
  });

  test('new keys: progress while it runs, then a new recovery code', async () => {
    let go: () => void = () => undefined;
    office.hold = new Promise((resolve) => (go = resolve));
    await view.type('input[name=passphrase-rotate]', first);
    await view.press('[data-action=rotate]');
    expect(view.text('[data-progress]')).toContain('64 / 200');
    go();
    await settle();
    expect(office.rotations).toBe(1);
    expect(view.all('[data-kit]')).toHaveLength(1);
  });

  test('minutes are chosen', async () => {
    const select = view.one('select[name=lock-minutes]') as HTMLSelectElement;
    expect(select.value).toBe('15');
    await view.type('select[name=lock-minutes]', '5');
    expect(office.state.lockMinutes).toBe(5);
  });
});

describe('agency mode', () => {
  test('cannot be switched on without a passphrase', async () => {
    await show();
    expect((view.one('input[name=agency]') as HTMLInputElement).disabled).toBe(true);
    expect(view.text('[data-barred]')).toContain('先在上面设口令');
  });

  test('without a passphrase, after starting over, it says what is missing', async () => {
    office.state = { ...office.state, agency: true };
    await show();
    expect(view.text('[data-standing]')).toContain('代办机构模式要求设口令');
  });
});

test('both halves of the truth: what it protects from and what not, with and without a passphrase', async () => {
  await show();
  expect(view.text('[data-protects=not]')).toContain('设口令可防');
  view.unmount();
  protect();
  await show();
  expect(view.text('[data-protects=not]')).not.toContain('设口令可防');
  expect(view.text('[data-protects=does]')).toContain('64 MiB');
  expect(view.text('[data-protects=not]')).toContain('内存');
});

test('new keys without a passphrase are asked for first', async () => {
  await show();
  await view.press('[data-action=ask-rotate]');
  expect(office.rotations).toBe(0);
  await view.press('[data-action=rotate]');
  expect(office.rotations).toBe(1);
  expect(view.root.textContent).toContain('密钥已换');
});

test('two groups far apart, different from code to code, compared as codes are read', () => {
  const pairs = Array.from({ length: 60 }, () => twoOf(newRecoveryCode()));
  for (const [low, high] of pairs) {
    expect(low).toBeLessThan(3);
    expect(high).toBeGreaterThanOrEqual(3);
    expect(high).toBeLessThan(7);
  }
  expect(new Set(pairs.map(String)).size).toBeGreaterThan(4);
  expect(isSameGroup('o1i l', '0111')).toBe(true);
  expect(isSameGroup('0112', '0111')).toBe(false);
});
