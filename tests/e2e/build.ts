import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPractice } from '../practice/build.ts';

export const root = new URL('../..', import.meta.url).pathname;
export const extensionDir = join(root, '.output/chrome-mv3');

const sources = ['entrypoints/**/*', 'components/**/*', 'utils/**/*', 'public/**/*', 'wxt.config.ts', 'package-lock.json'];

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((file) => file.isFile());
  for (const file of files.map((one) => join(one.parentPath, one.name)).toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the extension for Chromium, unless what is there was built from these very sources. */
export function buildExtension(): void {
  const stamp = join(root, '.output/chrome-mv3.built');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const done = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`wxt build failed\n${done.stdout}\n${done.stderr}`);
  writeFileSync(stamp, now);
}

export default async function setup(): Promise<void> {
  buildExtension();
  await buildPractice();
}
