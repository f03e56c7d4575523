import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/* The paragraphs "who may import whom" and "house numbers" of utils/README.md, as code. */

const root = new URL('..', import.meta.url).pathname;
const product = globSync(['utils/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { cwd: root }).toSorted();

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(statement)].map(([, type, to]) => ({
    from: file,
    to: to!.startsWith('.') ? relative(root, join(root, dirname(file), to!)) : to!,
    typeOnly: type !== undefined,
  }));
}

const imports = product.flatMap(importsOf);

/** The room of a file: `utils/core`, `components/overlay`, `entrypoints/popup` … */
function room(path: string): string {
  const [top, second, third] = path.split('/');
  if (top === 'components') return second === 'overlay' ? 'components/overlay' : 'components';
  if (top === 'utils' || top === 'entrypoints') return third === undefined && top === 'utils' ? path : `${top}/${second?.replace(/\.(ts|tsx|html)$/, '')}`;
  return path;
}

const pure = ['utils/core', 'utils/data'];
const knowing = [...pure, 'utils/rules', 'utils/guides', 'utils/portal', 'utils/knowledge'];

/** What each room may import besides itself. A name without a slash is a package. */
const allowed: Record<string, readonly string[]> = {
  'utils/core': ['dayjs', 'dayjs/plugin/utc.js'],
  'utils/data': ['utils/core'],
  'utils/rules': pure,
  'utils/guides': pure,
  'utils/portal': pure,
  'utils/knowledge': [...pure, 'utils/rules', 'utils/guides'],
  'utils/dom': [...pure, 'utils/portal'],
  'utils/store': [...pure, 'utils/zod.ts', 'idb', 'wxt/browser', '@noble/hashes/argon2.js'],
  'utils/zod.ts': ['zod/mini'],
  'utils/messages.ts': ['utils/core', 'utils/zod.ts', 'utils/knowledge-messages.ts'],
  'utils/knowledge-messages.ts': ['utils/core', 'utils/zod.ts'],
  'utils/files': [...pure, 'utils/zod.ts', 'papaparse', 'read-excel-file/browser', 'write-excel-file/browser', 'fflate', 'age-encryption', '@noble/hashes/sha2.js'],
  'utils/rows': [...pure, 'utils/rules', 'utils/files'],
  'utils/sound': ['pinyin-pro'],
  'utils/pictures': [...pure, 'qr/decode.js'],
  components: [...knowing, 'utils/rows', 'utils/pictures', 'preact', 'preact/hooks', 'preact/jsx-runtime'],
  'components/overlay': [...knowing, 'components', 'preact', 'preact/hooks', 'preact/jsx-runtime'],
};

const wiring = [...knowing, 'utils/rows', 'utils/pictures', 'utils/sound', 'utils/dom', 'utils/store', 'utils/files', 'utils/messages.ts', 'utils/zod.ts', 'components', 'components/overlay', 'preact', 'preact/hooks', 'wxt/browser', 'wxt/utils/define-background', 'wxt/utils/define-content-script', 'wxt/utils/define-unlisted-script'];

function mayImport({ from, to }: Import): boolean {
  const here = room(from);
  const there = to.includes('/') && !to.startsWith('wxt/') && !to.startsWith('preact/') && !to.startsWith('dayjs/') && !to.startsWith('zod/') ? room(to) : to;
  if (here === there) return true;
  const list = here.startsWith('entrypoints/') ? wiring : (allowed[here] ?? []);
  return list.includes(there);
}

describe('rooms', () => {
  test('nobody imports what its room may not', () => {
    expect(imports.filter((one) => !mayImport(one)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the overlay takes nothing of the store but the settings', () => {
    const reached = reachableFrom('entrypoints/overlay.content/index.ts').filter((file) => file.startsWith('utils/store/'));
    expect(reached.filter((file) => !file.startsWith('utils/store/settings'))).toEqual([]);
  });

  test('relative imports carry their file ending', () => {
    const bare = imports.filter(({ to }) => /^(utils|components|entrypoints)\//.test(to) && !/\.(ts|tsx|css|css\?inline|json)$/.test(to));
    expect(bare.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the check itself sees a forbidden import', () => {
    expect(mayImport({ from: 'utils/core/rule.ts', to: 'utils/data/words.ts', typeOnly: false })).toBe(false);
    expect(mayImport({ from: 'components/Button.tsx', to: 'utils/store/open.ts', typeOnly: false })).toBe(false);
    expect(mayImport({ from: 'entrypoints/popup/main.tsx', to: 'entrypoints/desk/main.tsx', typeOnly: false })).toBe(false);
  });
});

/** Every file of ours that is bundled with the given one. Type-only imports leave nothing in a bundle. */
function reachableFrom(start: string): string[] {
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !product.includes(file)) continue;
    seen.add(file);
    queue.push(...imports.filter((one) => one.from === file && !one.typeOnly).map((one) => one.to));
  }
  return [...seen];
}

describe('house numbers', () => {
  const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length;
  const counted = product.filter((file) => !file.startsWith('utils/data/')).map(lines).toSorted((a, b) => a - b);
  const at = (share: number) => counted[Math.min(counted.length - 1, Math.floor(counted.length * share))] ?? 0;

  test('no file is longer than 250 lines, nine of ten at most 150, half at most 60', () => {
    expect(product.filter((file) => !file.startsWith('utils/data/') && lines(file) > 250)).toEqual([]);
    expect(at(0.9)).toBeLessThanOrEqual(150);
    expect(at(0.5)).toBeLessThanOrEqual(60);
  });
});

describe('what never stands in the product', () => {
  const source = product.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const where = (pattern: RegExp, among = source) => among.filter(([, text]) => pattern.test(text)).map(([file]) => file);

  test('no markup from strings, no code from strings', () => {
    expect(where(/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|new Function\b/)).toEqual([]);
  });

  test('nothing submits a form', () => {
    expect(where(/requestSubmit|\.submit\(/)).toEqual([]);
  });

  test('no network: nothing fetches, opens a socket or sends a beacon', () => {
    expect(where(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/)).toEqual([]);
  });

  test('nothing is typed inside the page: the overlay has no text control', () => {
    const overlay = source.filter(([file]) => file.startsWith('components/overlay/') || file.startsWith('entrypoints/overlay.content/'));
    expect(overlay.length).toBeGreaterThan(0);
    expect(where(/<(input|textarea|select)\b|contenteditable/i, overlay)).toEqual([]);
  });

  test('no page message and no clock where a clock is injected', () => {
    expect(where(/\b(window|self|parent|top|globalThis)\.postMessage\(/)).toEqual([]);
    const clockless = source.filter(([file]) => /^(utils\/(core|data|rules|guides|portal|dom|store)|components)\//.test(file));
    expect(where(/Date\.now\(|new Date\(\)/, clockless)).toEqual([]);
  });

  test('the database is never deleted as a cure', () => {
    expect(where(/deleteDatabase|deleteDB\b/)).toEqual([]);
  });

  test('no type escapes', () => {
    expect(where(/@ts-(ignore|nocheck|expect-error)|\bas any\b|: any(?=[;,)\]>|}\s])|oxlint-disable|eslint-disable/)).toEqual([]);
  });
});
