import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const here = new URL('.', import.meta.url).pathname;
const root = new URL('../..', import.meta.url).pathname;

/** Where the bundle of today's skin lies. */
export const practiceDir = `${root}.output/practice/antd`;

/** Sources from which the bundle follows, and the versions of the libraries in it. */
function fingerprint(): string {
  const files = globSync(['antd/**/*', '*.ts', '../../utils/core/*.ts', '../../package-lock.json'], { cwd: here }).toSorted();
  const hash = createHash('sha256');
  for (const file of files.filter((one) => /\.(ts|tsx|css|json)$/.test(one))) hash.update(file).update(readFileSync(`${here}${file}`));
  return hash.digest('hex');
}

async function bundle(into: string): Promise<void> {
  await build({
    configFile: false,
    root: `${here}antd`,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
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

/** Builds today's skin where it is stale. Two processes may do it at once: the finished folder is moved into place. */
export async function buildPractice(): Promise<void> {
  const wanted = fingerprint();
  const stamp = `${practiceDir}/.built`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const into = `${practiceDir}-${process.pid}`;
  await bundle(into);
  writeFileSync(`${into}/.built`, wanted);
  mkdirSync(practiceDir, { recursive: true });
  rmSync(practiceDir, { recursive: true, force: true });
  renameSync(into, practiceDir);
}
