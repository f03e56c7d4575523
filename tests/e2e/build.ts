import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildPractice } from '../practice/build.ts';

export const root = new URL('../..', import.meta.url).pathname;

const sources = ['entrypoints/**/*', 'components/**/*', 'utils/**/*', 'public/**/*', 'wxt.config.ts', 'package-lock.json'];

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((file) => file.isFile());
  for (const file of files.map((one) => join(one.parentPath, one.name)).toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** The build of the sources as they are now: a folder of its own, so that a later build does not pull it away from a running browser. */
export const extensionDir = process.env['STAGE_DIR'] ?? join(root, '.output', 'stage', fingerprint().slice(0, 16));

/** Builds the extension for Chromium, unless what is there was built from these very sources. */
export function buildExtension(): void {
  if (existsSync(join(extensionDir, 'manifest.json'))) return;
  const done = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`wxt build failed\n${done.stdout}\n${done.stderr}`);
  const fresh = `${extensionDir}.new`;
  cpSync(join(root, '.output/chrome-mv3'), fresh, { recursive: true });
  renameSync(fresh, extensionDir);
}

export default async function setup(): Promise<void> {
  buildExtension();
  // For the test files, whatever happens to the sources meanwhile.
  process.env['STAGE_DIR'] = extensionDir;
  await buildPractice();
}
