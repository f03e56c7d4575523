import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * The background and the pages each carry what is known, since neither may load the other's code; nothing of it enters a page
 * of the console.
 *
 * Budgets in kB (1000 bytes), gzipped: what a page of the console, or an opened page of ours, has to load. */
const budgets: readonly { name: string; files: string[]; limit: number }[] = [
  { name: 'content script', files: ['content-scripts/*.js'], limit: 60 },
  { name: 'brought on demand', files: ['draw.js', 'fill.js'], limit: 60 },
  { name: 'background', files: ['background.js'], limit: 260 },
  { name: 'all scripts and styles', files: ['**/*.js', '**/*.css'], limit: 1_100 },
];

const root = new URL('../..', import.meta.url).pathname;
const dir = join(root, '.output/chrome-mv3');

if (!existsSync(dir)) {
  console.error('Nothing is built: run `npm run build` first.');
  process.exit(1);
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

let over = 0;
for (const { name, files, limit } of budgets) {
  const found = globSync(files, { cwd: dir });
  const plain = found.map((file) => readFileSync(join(dir, file)));
  const packed = plain.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  const raw = plain.reduce((sum, bytes) => sum + bytes.length, 0);
  const fits = found.length > 0 && packed <= limit * 1000;
  if (!fits) over += 1;
  console.log(`${fits ? '✓' : '✗'} ${name.padEnd(24)} ${kB(packed)} kB gzipped of ${limit}, ${kB(raw)} kB plain (${found.length} files)`);
}
console.log(`measured in ${relative(root, dir)}`);
process.exit(over === 0 ? 0 : 1);
