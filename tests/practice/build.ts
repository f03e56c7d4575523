import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { build } from 'vite';

const here = new URL('.', import.meta.url).pathname;
const root = new URL('../..', import.meta.url).pathname;
const output = `${root}.output/practice/antd`;

/** What the bundle is made of: the skin, the rules and lists that it shares with the server, the libraries' versions. */
const sources = ['antd/*.{ts,tsx,css}', '{enumerations,identifiers,model,regions,traps,validate,build}.ts', '../../utils/core/*.ts', '../../package-lock.json'];

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: here }).toSorted()) hash.update(file).update(readFileSync(`${here}${file}`));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(into: string): Promise<void> {
  await build({
    configFile: false,
    root: `${here}antd`,
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Said in full: a test runner's environment would otherwise choose the development transform.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      outDir: into,
      emptyOutDir: true,
      minify: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 8_000,
      lib: { entry: `${here}antd/main.tsx`, formats: ['es'], fileName: () => 'practice.js', cssFileName: 'practice' },
    },
  });
}

const keptFor = 3_600_000;

/** Bundles of older sources, once no running server can be using them. */
function sweep(current: string): void {
  const old = globSync('*', { cwd: output }).filter((name) => `${output}/${name}` !== current);
  const now = statSync(current).mtimeMs;
  for (const name of old) {
    const { mtimeMs } = statSync(`${output}/${name}`, { throwIfNoEntry: false }) ?? { mtimeMs: now };
    if (now - mtimeMs > keptFor) rmSync(`${output}/${name}`, { recursive: true, force: true });
  }
}

/**
 * Builds today's skin where its sources have changed; resolves with the folder of the bundle. Each state of the sources has its
 * own folder, moved into place when finished, so that processes which build or serve at the same time do not disturb each other.
 */
export async function buildPractice(): Promise<string> {
  const ready = `${output}/${fingerprint()}`;
  if (existsSync(ready)) return ready;
  mkdirSync(output, { recursive: true });
  const into = `${ready}-${process.pid}`;
  await bundle(into);
  if (existsSync(ready)) rmSync(into, { recursive: true, force: true });
  else renameSync(into, ready);
  sweep(ready);
  return ready;
}
