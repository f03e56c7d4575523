// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Gate, type Opened } from '../../../components/vault/Gate.tsx';
import { LockButton } from '../../../components/vault/LockButton.tsx';
import { StoreError } from '../../../utils/store/error.ts';
import { newRecoveryCode } from '../../../utils/store/recovery-code.ts';
import type { Lang } from '../../../utils/core/text.ts';
import { mount, settle, type Mounted } from '../kit.tsx';
import { Gatekeeper, passphrase } from './gatekeeper.ts';

let keeper: Gatekeeper;
let view: Mounted;
let opens: number;

const secret = '91440199MA5X000061';

async function open(): Promise<Opened> {
  const mine = keeper;
  opens += 1;
  if (keeper.locked) throw new StoreError('locked');
  const page = (
    <main data-inside>
      <p>{secret}</p>
      <input name="search" />
      <LockButton />
    </main>
  );
  return { page, close: () => void (mine.closed += 1) };
}

const show = (how: () => Promise<Opened> = open, lang: Lang = 'zh') => mount(<Gate ports={keeper.ports} open={how} failed={(error) => <p data-failed>{String(error)}</p>} onLang={() => undefined} passphrasePage="#/vault" />, lang);
const unlockWith = async (typed: string) => {
  await view.type('input[name=passphrase]', typed);
  await view.press('[data-action=unlock]');
};

beforeEach(() => {
  keeper = new Gatekeeper();
  opens = 0;
});

afterEach(() => {
  view.unmount();
});

describe('locked', () => {
  test('nothing of the page is there; the passphrase opens it', async () => {
    view = await show();
    expect(view.all('[data-inside]')).toHaveLength(0);
    expect(view.text('h1')).toBe('资料已锁定');
    await unlockWith(passphrase);
    expect(view.text('[data-inside] p')).toBe(secret);
    expect(view.all('[data-locked], [data-renew-passphrase]')).toHaveLength(0);
  });

  test('the passphrase is typed unseen, is not offered for keeping, and is sent by Enter', async () => {
    view = await show();
    const input = view.one('input[name=passphrase]') as HTMLInputElement;
    expect([input.type, input.autocomplete]).toEqual(['password', 'off']);
    await view.type('input[name=passphrase]', passphrase);
    await act(async () => void input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    await settle();
    expect(view.all('[data-inside]')).toHaveLength(1);
  });

  test('E01: a wrong one says so and that nothing was changed; then comes a pause', async () => {
    view = await show();
    await unlockWith('wrong');
    expect(view.text('[role=alert]')).toContain('口令或恢复码不对。资料没有改动。');
    expect(view.one('input[name=passphrase]').getAttribute('aria-invalid')).toBe('true');
    keeper.pauseNow = 8_000;
    await unlockWith('wrong again');
    expect(view.text('[data-wait]')).toBe('8 秒后可再试');
    expect(view.one('[data-action=unlock]').getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(view.one('input[name=passphrase]'));
  });

  test('E01: no attempt is made while the pause runs, and one can be made after it', async () => {
    keeper.pauseNow = 2_000;
    view = await show();
    expect(view.text('[data-wait]')).toBe('2 秒后可再试');
    await unlockWith(passphrase);
    expect(keeper.tried).toEqual([]);
    keeper.pauseNow = 0;
    await new Promise((resolve) => setTimeout(resolve, 2_300));
    await settle();
    expect(view.all('[data-wait]')).toHaveLength(0);
    await view.press('[data-action=unlock]');
    expect(view.all('[data-inside]')).toHaveLength(1);
  });

  test('E12: a recovery code is checked as it is typed, and a mistyped one is no attempt', async () => {
    keeper.recovery = newRecoveryCode();
    view = await show();
    await view.press('[data-action=swap-secret]');
    const wrong = keeper.recovery.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    await view.type('input[name=recovery]', wrong);
    expect(view.text('.secret')).toContain('打错或对调');
    await view.press('[data-action=unlock]');
    expect(keeper.tried).toEqual([]);
    await view.type('input[name=recovery]', keeper.recovery);
    await view.press('[data-action=unlock]');
    expect(keeper.tried).toEqual([{ recovery: keeper.recovery }]);
    expect(view.all('[data-inside]')).toHaveLength(1);
    expect((view.one('[data-renew-passphrase] a') as HTMLAnchorElement).hash).toBe('#/vault');
    await view.press('[data-renew-passphrase] a');
    expect(view.all('[data-renew-passphrase]')).toHaveLength(0);
  });

  test('what presses is counted, without a name', async () => {
    keeper.deadlines = 3;
    view = await show();
    expect(view.text('[data-pressing]')).toContain('3 项期限');
  });

  test('English where that is spoken', async () => {
    view = await show(open, 'en');
    expect(view.text('h1')).toBe('The data is locked');
    await unlockWith('wrong');
    expect(view.text('[role=alert]')).toContain('Nothing was changed');
  });
});

describe('E13: a forgotten passphrase', () => {
  test('the truth, and no erasing without the typed phrase', async () => {
    view = await show();
    expect(view.text('[data-forgotten]')).toContain('不能恢复');
    expect(view.text('[data-forgotten]')).toContain('没有后门');
    await view.press('[data-action=erase-locked]');
    await view.type('input[name=erase-locked-phrase]', '抹掉');
    await view.press('[data-action=erase-locked]');
    expect(keeper.erased).toBe(0);
    await view.type('input[name=erase-locked-phrase]', '抹掉全部');
    await view.press('[data-action=erase-locked]');
    expect(keeper.erased).toBe(1);
    expect(view.all('[data-inside]')).toHaveLength(1);
  });
});

describe('E10: open, and then locked', () => {
  beforeEach(async () => {
    keeper.locked = false;
    keeper.until = keeper.at + 15 * 60_000;
    view = await show();
  });

  test('the page is gone in the very moment, with what was typed in it, and its data is let go', async () => {
    await view.type('input[name=search]', '浙江');
    await act(async () => keeper.lock());
    expect(view.root.textContent).not.toContain(secret);
    expect(view.all('input[name=search]')).toHaveLength(0);
    expect(keeper.closed).toBe(1);
    await settle();
    expect(view.all('[data-locked]')).toHaveLength(1);
    await unlockWith(passphrase);
    expect((view.one('input[name=search]') as HTMLInputElement).value).toBe('');
  });

  test('by the button', async () => {
    await settle();
    await view.press('[data-action=lock]');
    expect(view.all('[data-locked]')).toHaveLength(1);
  });

  test('other keys do not take the page away', async () => {
    await view.type('input[name=search]', '浙江');
    await act(async () => keeper.tell('unlocked'));
    await settle();
    expect((view.one('input[name=search]') as HTMLInputElement).value).toBe('浙江');
    expect(opens).toBe(1);
  });

  test('use puts it off, at most once in five seconds; a window that stands open does not', async () => {
    expect(keeper.stays).toBe(0);
    const press = () => act(async () => void dispatchEvent(new Event('pointerdown')));
    await press();
    await press();
    expect(keeper.stays).toBe(1);
    keeper.at += 6_000;
    await press();
    expect(keeper.stays).toBe(2);
  });

  test('the last minute is counted down, with a way to stay', async () => {
    expect(view.all('[data-lock-soon]')).toHaveLength(0);
    view.unmount();
    keeper.until = keeper.at + 40_000;
    view = await show();
    await settle();
    expect(view.text('[data-lock-soon]')).toContain('还有 40 秒');
    await view.press('[data-action=stay-unlocked]');
    expect(keeper.stays).toBe(1);
    expect(view.all('[data-lock-soon]')).toHaveLength(0);
  });
});

test('a page that opens too late, after it was locked again, is never shown', async () => {
  keeper.locked = false;
  let finish: (opened: Opened) => void = () => undefined;
  view = await show(() => (keeper.locked ? Promise.reject(new StoreError('locked')) : new Promise((resolve) => (finish = resolve))));
  await act(async () => keeper.lock());
  await act(async () => finish({ page: <p data-inside>{secret}</p>, close: () => void (keeper.closed += 1) }));
  await settle();
  expect(view.root.textContent).not.toContain(secret);
  expect(keeper.closed).toBe(1);
  expect(view.all('[data-locked]')).toHaveLength(1);
});

test('damage is not taken for a lock', async () => {
  view = await show(() => Promise.reject(new StoreError('damaged')));
  expect(view.text('[data-failed]')).toContain('damaged');
  expect(view.all('[data-locked]')).toHaveLength(0);
});

test('without a passphrase there is no lock button and no countdown', async () => {
  keeper.locked = false;
  keeper.ports.lockAt = async () => undefined;
  view = await show();
  await settle();
  expect(view.all('[data-inside]')).toHaveLength(1);
  expect(view.all('[data-action=lock]')).toHaveLength(0);
});
