// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BackupPage } from '../../../components/desk/backup/BackupPage.tsx';
import type { PageProps } from '../../../components/desk/page-props.ts';
import { overviewOf } from '../../../utils/core/overview.ts';
import { searchIn, searchRows } from '../../../utils/core/search.ts';
import type { Slices } from '../../../utils/core/slices.ts';
import type { Text } from '../../../utils/core/text.ts';
import { day } from '../../../utils/core/time.ts';
import { FileRefusal } from '../../../utils/files/file-refusal.ts';
import { mount, settle, type Mounted } from '../kit.tsx';
import { company, now, person } from '../samples.ts';
import { Cabinet } from './fake.ts';

const good = 'lantern otter quartz meadow';
const recipient = 'age12ld5kdvlywh9u9rwfcj3ypt8q3ez2p353s2sc9r485xfx0gy6sss5uskuv';

let cabinet: Cabinet;
let view: Mounted;
let said: Text[];

function ended<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

function props(): PageProps {
  const list = cabinet.stored.map((one) => overviewOf(one));
  const rows = ended(searchRows(list));
  const ports = { clock: () => now, backups: cabinet.ports(), copy: async () => undefined };
  return {
    ports,
    subjects: { list, searched: { rows, ...searchIn(rows) }, shared: undefined, reload: async () => list },
    say: (text: Text) => void said.push(text),
    fail: () => undefined,
  } as unknown as PageProps;
}

async function show(): Promise<void> {
  view = await mount(<BackupPage {...props()} />);
}

async function choose(name = 'icp-subjects.age'): Promise<void> {
  const input = view.one('input[name=age-file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File(['age-encryption.org/v1'], name)], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function openWith(passphrase = 'open sesame'): Promise<void> {
  await choose();
  await view.type('input[name=file-passphrase]', passphrase);
  await view.press('[data-action=open-file]');
}

beforeEach(() => {
  cabinet = new Cabinet();
  cabinet.stored = [company, person];
  said = [];
});
afterEach(() => view.unmount());

const isDisabled = (selector: string) => view.one(selector).getAttribute('aria-disabled') === 'true';

describe('whether a backup is due', () => {
  test.each([
    ['never made', undefined, 'never'],
    ['eight days old', now - 8 * day, 'old'],
  ])('one %s is asked for', async (_, last, need) => {
    cabinet.last = last;
    await show();
    expect(view.all('[data-backup-need]').map((one) => one.dataset['backupNeed'])).toEqual([need]);
  });

  test('one of this week is not, nor one of an empty desk', async () => {
    cabinet.last = now - 6 * day;
    await show();
    expect(view.all('[data-backup-need]')).toEqual([]);
    expect(view.text('[data-last-backup]')).toBe('上次备份：2026-11-18 周三 10:42');
    view.unmount();
    cabinet.last = undefined;
    cabinet.stored = [];
    await show();
    expect(view.all('[data-backup-need]')).toEqual([]);
    expect(view.all('[data-part=bundle]')).toEqual([]);
  });
});

describe('writing a backup', () => {
  test('needs a passphrase that is strong and typed twice', async () => {
    await show();
    const button = '[data-action=write-backup]';
    expect(isDisabled(button)).toBe(true);
    await view.type('input[name=backup-passphrase]', '13800000000');
    await view.type('input[name=backup-again]', '13800000000');
    expect(isDisabled(button)).toBe(true);
    expect(view.one('[data-strength]').dataset['strength']).toBe('weak');
    await view.type('input[name=backup-passphrase]', good);
    expect(isDisabled(button)).toBe(true);
    await view.type('input[name=backup-again]', good);
    await view.press(button);
    expect(cabinet.wrote).toEqual([{ content: 'all', sealing: { passphrase: good } }]);
    expect((view.one('input[name=backup-passphrase]') as HTMLInputElement).value).toBe('');
  });

  test('says that it was read back, from where, and what is not in it', async () => {
    cabinet.writes = async () => ({ name: 'a.age', size: 1_234, records: 42, subjects: 7, readBack: 'memory', unreadable: 2, isUnlogged: true });
    await show();
    await view.type('input[name=backup-passphrase]', good);
    await view.type('input[name=backup-again]', good);
    await view.press('[data-action=write-backup]');
    expect(view.text('[data-written=memory]')).toContain('“a.age”（1.2 kB，主体 7，记录 42）已解密并逐条核对');
    expect(view.text('[data-written=memory]')).toContain('另有 2 条记录已受损');
    expect(view.text('[data-written=memory]')).toContain('日志没有记上');
  });

  test('shows how far it is, can be given up, and a refusal says that nothing was written', async () => {
    let run: Parameters<Cabinet['writes']>[0] | undefined;
    cabinet.writes = (given) => new Promise((_, reject) => {
      run = given;
      given.signal.addEventListener('abort', () => reject(given.signal.reason));
    });
    await show();
    await view.type('input[name=backup-passphrase]', good);
    await view.type('input[name=backup-again]', good);
    await view.press('[data-action=write-backup]');
    await act(async () => run?.onProgress({ step: 'check', records: 1_500 }));
    expect(view.text('[data-step=check]')).toContain('1,500');
    expect(isDisabled('[data-action=write-backup]')).toBe(true);
    await view.press('[data-action=cancel-run]');
    expect(run?.signal.aborted).toBe(true);
    expect(view.all('[data-step]')).toEqual([]);
    expect(said.at(-1)?.zh).toBe('已取消，没有留下文件');
    cabinet.writes = async () => Promise.reject(new FileRefusal('differs'));
    await view.type('input[name=backup-passphrase]', good);
    await view.type('input[name=backup-again]', good);
    await view.press('[data-action=write-backup]');
    expect(view.text('[data-part=backup] .tone-block')).toContain('对不上');
    expect(view.text('[data-part=backup] .tone-block')).toContain('没有留下可用的文件');
    expect(view.all('[data-written]')).toEqual([]);
  });

  test('for somebody’s key: a line that is none stops it', async () => {
    await show();
    const [, keys] = view.all('[data-sealing=backup] input[type=radio]');
    await act(async () => keys?.click());
    await view.type('textarea[name=backup-keys]', `${recipient}\nhello`);
    expect(isDisabled('[data-action=write-backup]')).toBe(true);
    await view.type('textarea[name=backup-keys]', recipient);
    await view.press('[data-action=write-backup]');
    expect(cabinet.wrote).toEqual([{ content: 'all', sealing: { recipients: [recipient] } }]);
  });
});

describe('a bundle', () => {
  test('holds what was found and ticked, shown with masked numbers', async () => {
    await show();
    expect(view.all('[data-action=write-bundle]')).toEqual([]);
    expect(view.root.textContent).not.toContain('91440199MA5X000061');
    await view.type('[data-bundle-picker] input[type=search]', 'example-demo');
    await view.press('[data-action=choose-found]');
    expect(view.one('[data-chosen]').dataset['chosen']).toBe('1');
    await view.type('input[name=bundle-passphrase]', good);
    await view.type('input[name=bundle-again]', good);
    await view.press('[data-action=write-bundle]');
    expect(cabinet.wrote).toEqual([{ content: { subjects: ['company'] }, sealing: { passphrase: good } }]);
  });
});

const theirs = { ...company, values: { ...company.values, 'principal.mobile': '19900000009', 'subject.investor': '示例股东' } };
const stranger = { ...person, id: 'stranger', values: { ...person.values, 'subject.certificateNumber': '11019919000101002X' } };

describe('opening a file', () => {
  test('a bundle: each difference side by side, masked; what is here stays unless ticked', async () => {
    cabinet.content = { kind: 'bundle', profiles: [theirs, person, stranger], refused: 1 };
    await show();
    await openWith();
    expect(cabinet.openings).toEqual([{ passphrase: 'open sesame' }]);
    expect(view.all('[data-pairing]').map((one) => one.dataset['pairing'])).toEqual(['differs', 'new', 'same']);
    const row = view.one('[data-difference="principal.mobile"]');
    expect(row.textContent).toContain('199****0000');
    expect(row.textContent).toContain('199****0009');
    expect((row.querySelector('input') as HTMLInputElement).checked).toBe(false);
    expect(view.one('[data-difference="subject.investor"] input').matches(':checked')).toBe(true);
    expect(view.one('[data-refused]').dataset['refused']).toBe('1');
    expect(view.all('input[name=restore-mode]')).toEqual([]);
    await view.press('[data-action=merge-file]');
    const [decision] = cabinet.merged;
    expect(decision?.profiles.map(({ id }) => id)).toEqual(['company', 'stranger']);
    expect(decision?.profiles[0]?.values).toMatchObject({ 'principal.mobile': '19900000000', 'subject.investor': '示例股东' });
    expect(view.all('[data-pairing]')).toEqual([]);
    expect(view.text('[data-restored]')).toContain('已写入主体 2 个');
    expect(cabinet.closed).toBe(1);
  });

  test('one difference ticked, one subject left out', async () => {
    cabinet.content = { kind: 'bundle', profiles: [theirs, stranger] };
    await show();
    await openWith();
    await act(async () => (view.one('[data-difference="principal.mobile"] input') as HTMLInputElement).click());
    await act(async () => (view.one('input[name=add-stranger]') as HTMLInputElement).click());
    await view.press('[data-action=merge-file]');
    expect(cabinet.merged[0]?.profiles.map(({ id, values }) => [id, values['principal.mobile']])).toEqual([['company', '19900000009']]);
  });

  test('all of the file, or nothing of it where something is here', async () => {
    cabinet.content = { kind: 'bundle', profiles: [theirs] };
    await show();
    await openWith();
    await view.press('[data-action=keep-here]');
    expect(isDisabled('[data-action=merge-file]')).toBe(true);
    await view.press('[data-action=take-there]');
    await view.press('[data-action=merge-file]');
    expect(cabinet.merged[0]?.profiles[0]?.values['principal.mobile']).toBe('19900000009');
  });

  test('a refused file leaves everything as it is and says so', async () => {
    cabinet.opens = new FileRefusal('wrong-passphrase');
    await show();
    await openWith();
    expect(view.text('[data-part=open] .tone-block')).toContain('文件口令不对。');
    expect(view.text('[data-part=open] .tone-block')).toContain('本机资料没有改动。');
    expect(view.all('[data-file]')).toEqual([]);
    expect((view.one('input[name=file-passphrase]') as HTMLInputElement).value).toBe('');
  });

  test('a file for a key is tried with our own first, then with one that was pasted', async () => {
    cabinet.asks = 'key';
    cabinet.content = { kind: 'bundle', profiles: [person] };
    await show();
    await choose();
    await view.press('[data-action=open-file]');
    expect(cabinet.openings).toEqual([{ keys: '' }]);
    expect(view.all('[data-file=bundle]')).toHaveLength(1);
  });
});

describe('E07: a backup over what is here', () => {
  test('merge is what is offered first; replacing needs a typed phrase', async () => {
    cabinet.content = { kind: 'backup', profiles: [theirs] };
    await show();
    await openWith();
    expect(view.text('[data-file=backup]')).toContain('完整备份，写于 2026-11-20 周五 09:00：主体 1，订单 3，草稿 1');
    const modes = view.all('input[name=restore-mode]') as HTMLInputElement[];
    expect(modes.map(({ value, checked }) => [value, checked])).toEqual([['merge', true], ['replace', false]]);
    await act(async () => modes[1]?.click());
    expect(isDisabled('[data-action=replace-all]')).toBe(true);
    await view.press('[data-action=replace-all]');
    expect(cabinet.replaced).toBe(0);
    await view.type('input[name=replace-phrase]', '全部替换');
    await view.press('[data-action=replace-all]');
    expect(cabinet.replaced).toBe(1);
    expect(cabinet.merged).toEqual([]);
  });

  test('not restoring leaves it, and the file is let go', async () => {
    cabinet.content = { kind: 'backup', profiles: [theirs] };
    await show();
    await openWith();
    await view.press('[data-action=drop-file]');
    expect([cabinet.replaced, cabinet.merged.length, cabinet.closed]).toEqual([0, 0, 1]);
  });
});
