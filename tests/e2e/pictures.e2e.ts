import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gif, heic, pdf, png, zip } from '../pictures/files.ts';
import { openStage, type Stage } from './browser.ts';
import { extensionDir, root } from './build.ts';
import { clearDisk, encoded, onDisk, tagged, type Drawing } from './picture-files.ts';

/* A real file through the real side panel: decoded by the browser, measured by the worker. */

const code = '91440199MA5X000061';

let stage: Stage;
let panel: Page;
let canvas: Page;
const asked: string[] = [];
let atFirst: Awaited<ReturnType<typeof stored>>;

beforeAll(async () => {
  stage = await openStage();
  panel = await stage.own('sidepanel.html');
  panel.on('request', (request) => asked.push(request.url()));
  await panel.waitForSelector('[data-pictures]');
  await panel.$eval('[data-pictures]', (one) => void ((one as HTMLDetailsElement).open = true));
  atFirst = await stored();
  canvas = await stage.browser.newPage();
  await panel.bringToFront();
});

afterAll(async () => {
  await stage?.close();
  clearDisk();
});

interface Seen {
  readonly says: string;
  readonly value: number | undefined;
  readonly text: string;
}

async function checked(path: string, kind = 'licence'): Promise<Record<string, Seen>> {
  await panel.select('select[name=picture-kind]', kind);
  const before = await panel.$('[data-action=clear-picture]');
  await before?.click();
  const input = await panel.waitForSelector('input[name=picture]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await panel.waitForSelector('[data-picture]', { timeout: 30_000 });
  return panel.$$eval('[data-judgement]', (rows) =>
    Object.fromEntries(
      rows.map((row) => {
        const value = row.querySelector('[data-measure]')?.getAttribute('data-measure');
        return [row.getAttribute('data-judgement'), { says: row.getAttribute('data-says') ?? '', value: value ? Number(value) : undefined, text: row.textContent ?? '' }];
      }),
    ),
  );
}

/** Everything that the extension keeps in this browser. */
const stored = () =>
  panel.evaluate(async () => {
    const rows: string[] = [];
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!));
      for (const store of db.objectStoreNames) rows.push(...(await done(db.transaction(store).objectStore(store).getAll())).map((row) => `${store}: ${JSON.stringify(row)}`));
      db.close();
    }
    return { rows, caches: await caches.keys(), local: Object.keys(localStorage), session: Object.keys(sessionStorage) };
  });

const picture = async (drawing: Drawing, name = 'licence.jpg') => onDisk(name, await encoded(canvas, drawing));
const hints = (found: Record<string, Seen>) => Object.entries(found).filter(([, { says }]) => says === 'hint').map(([id]) => id);

describe('a good picture', () => {
  test('nothing to note; the code of the licence is read', async () => {
    const found = await checked(await picture({ qr: `统一社会信用代码：${code}` }));
    expect(hints(found)).toEqual([]);
    expect(found['qr']!.text).toContain(code);
    expect(Object.keys(found)).toHaveLength(16);
    for (const id of ['bytes', 'sides', 'upright', 'corners', 'sharp', 'colour', 'screen', 'glare', 'dark', 'pale']) expect(found[id]!.value, id).toBeDefined();
  });

  test('as PNG and WebP too; WebP is a format to note', async () => {
    expect(hints(await checked(await picture({ type: 'image/png' }, 'a.png'), 'other'))).toEqual([]);
    expect(hints(await checked(await picture({ type: 'image/webp' }, 'a.webp'), 'other'))).toEqual(['format']);
  });
});

describe('each fault alone is the one that is said', () => {
  test.each([
    ['sharp', { blur: 8 }],
    ['colour', { grey: true }],
    ['screen', { grid: 3.3 }],
    ['glare', { glare: true }],
    ['corners', { left: -0.2 }],
    ['upright', { turns: 1 }],
    ['sides', { width: 1000, height: 700 }],
  ] as const)('%s', async (id, drawing) => {
    expect(hints(await checked(await picture(drawing)))).toEqual([id]);
  });

  test('several at once', async () => {
    expect(hints(await checked(await picture({ blur: 6, glare: true, left: -0.1 })))).toEqual(['corners', 'sharp', 'glare']);
  });

  test('a tag of a camera: said, and the picture measured as it is shown', async () => {
    const lying = await encoded(canvas, { turns: 3 });
    const found = await checked(onDisk('tagged.jpg', tagged(lying, 6)));
    expect(hints(found)).toEqual(['turned-by-tag']);
    expect(found['turned-by-tag']!.value).toBe(6);
    expect(found['upright']!.says).toBe('fine');
  });

  test('a lying licence is known by its code', async () => {
    const found = await checked(await picture({ qr: code, turns: 2 }));
    expect(hints(found)).toEqual(['upright']);
    expect(Math.round(found['upright']!.value!)).toBe(180);
  });
});

describe('the old photo', () => {
  test.each([
    [[], { top: '#46484a', centre: 0.5 }],
    [['red'], { top: '#b4232d', centre: 0.5 }],
    [['blue'], { top: '#1c2c64', centre: 0.5 }],
    [['centred'], { top: '#46484a', centre: 0.25 }],
  ] as const)('%j', async (expected, person) => {
    const found = await checked(await picture({ width: 1600, height: 1200, person }), 'backdrop');
    expect(hints(found).filter((id) => id !== 'sharp')).toEqual(expected);
  });
});

describe('hostile files: words, at once, and no exception', () => {
  const big = (start: Uint8Array, length: number) => {
    const file = new Uint8Array(length);
    file.set(start);
    return file;
  };
  test.each([
    ['empty.jpg', () => new Uint8Array(), /空文件/],
    ['zip.jpg', () => zip(), /压缩包.*浏览器打不开/],
    ['bomb.png', () => png(60_000, 60_000), /像素太多.*3600 MP/],
    ['frame.gif', () => gif(10, 10, { width: 65_535, height: 65_535 }), /像素太多/],
    ['header.png', () => png(600, 600), /可能已损坏/],
    ['photo.heic', () => heic(), /兼容性最佳/],
    ['page.pdf', () => pdf(), /不看 PDF/],
    ['large.jpg', () => big(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 60_000_000), /超过 50 MB/],
    ['noise.jpg', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 197) % 256), /认不出的格式/],
  ] as const)('%s', async (name, make, words) => {
    const path = onDisk(name, make());
    const before = performance.now();
    const found = await checked(path);
    expect(Object.values(found).map(({ text }) => text).join(' ')).toMatch(words);
    expect(found['decoded']!.says).toBe('cannot-tell');
    // The upload through the test's own pipe is in it.
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  test('cut off in the middle: what is there is looked at, and the cut is said', async () => {
    const whole = await encoded(canvas, {});
    const found = await checked(onDisk('cut.jpg', whole.subarray(0, whole.length / 2)));
    expect(found['whole']!.says).toBe('hint');
  });

  test('a picture with a zip hanging on it, named .png', async () => {
    const whole = await encoded(canvas, {});
    const found = await checked(onDisk('poly.png', Buffer.concat([whole, zip()])));
    expect(hints(found)).toEqual(expect.arrayContaining(['ending', 'attached']));
    expect(found['sharp']!.says).toBe('fine');
  });
});

test('the page keeps answering while 24 megapixels are looked at: no task above 50 ms', async () => {
  const path = await picture({ width: 6000, height: 4000, qr: code });
  await panel.evaluate(() => {
    const held = window as unknown as { tasks: number[] };
    held.tasks = [];
    new PerformanceObserver((list) => held.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
  });
  await checked(path);
  expect(await panel.evaluate(() => (window as unknown as { tasks: number[] }).tasks)).toEqual([]);
});

test('what is shown can be read by everybody, at 320 px, in both themes', async () => {
  await panel.setViewport({ width: 320, height: 900 });
  await checked(await picture({ blur: 6, glare: true, grey: true }));
  await panel.$eval('.picture-fine', (one) => void ((one as HTMLDetailsElement).open = true));
  const client = await panel.createCDPSession();
  await client.send('Runtime.evaluate', { expression: readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8') });
  for (const value of ['light', 'dark']) {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    const broken = await panel.evaluate(async () => (await (window as unknown as { axe: { run(what: Document): Promise<{ violations: { id: string }[] }> } }).axe.run(document)).violations.map(({ id }) => id));
    expect(broken, value).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
});

test('stopped half-way: nothing is shown, and no worker is left', async () => {
  const path = await picture({ width: 6000, height: 4000 });
  await (await panel.$('[data-action=clear-picture]'))?.click();
  const input = await panel.waitForSelector('input[name=picture]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await (await panel.waitForSelector('[data-action=stop-picture]'))!.click();
  await expect.poll(() => panel.workers().length, { timeout: 10_000 }).toBe(0);
  expect(await panel.$('[data-judgement]')).toBeNull();
});

test('nothing is sent, nothing is stored, no worker stays, and no page wrote an error', async () => {
  // The browser draws its own controls from data it carries in the address.
  expect(asked.filter((url) => !url.startsWith(`chrome-extension://${stage.extension}/`) && !url.startsWith('data:image/svg+xml'))).toEqual([]);
  expect(await stored()).toEqual(atFirst);
  expect(panel.workers()).toEqual([]);
  expect(stage.errors).toEqual([]);
});

test('the policy for workers is the script policy, and is no wider than this extension', () => {
  const policy = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')).content_security_policy.extension_pages as string;
  expect(policy).toMatch(/script-src 'self'(;|$)/);
  expect(policy).not.toContain('blob:');
  expect(policy).not.toContain('worker-src');
});
