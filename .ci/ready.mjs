// Makes a fresh machine ready (dependencies, Chromium, Chinese fonts), then runs the tour or the tests.
// Node's own modules only: this file runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyAge } from './age.mjs';
import { findChromium, hasChineseFont, installChromium, installFonts } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => console.log(`· ${line}`);

function stop(line) {
  console.error(`✗ ${line}`);
  process.exit(1);
}

function ready() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Node 20 or newer is needed; this is ${process.version}. Install it from https://nodejs.org/.`);
  dependencies();
  return browser();
}

/** Installs exactly what the lockfile says, once for each lockfile. */
function dependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules', '.ready');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing dependencies (npm ci)');
  const npm = process.env.npm_execpath;
  const [command, before] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...before, 'ci'], { cwd: root, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' });
  if (done.status !== 0) stop('npm ci failed; its message stands above.');
  writeFileSync(stamp, lock);
}

function browser() {
  let found = findChromium();
  if (!found) {
    say('no Chrome, Chromium or Edge found; asking the system package manager for Chromium');
    installChromium(say);
    found = findChromium();
  }
  if (!found) stop('Install Chromium, Chrome or Edge and run again, or set CHROME_PATH to its program file.');
  say(`browser: ${found}`);
  if (!hasChineseFont()) {
    say('no Chinese font found; asking the system package manager for one');
    installFonts(say);
    if (!hasChineseFont()) say('still no Chinese font: pictures will show boxes. Install a CJK font such as Noto Sans CJK.');
  }
  return found;
}

/** The Node that comes locked with the dependencies, where there is one for this platform; else the one that runs this. */
function node() {
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const own = existsSync(bin) && spawnSync(bin, ['-v'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (own && own.status === 0) return bin;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(`No bundled Node for ${process.platform}-${process.arch}; run with Node 22.18 or newer (this is ${process.version}).`);
}

function run(args, chromium) {
  const env = {
    ...process.env,
    CHROME_PATH: chromium,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  };
  const child = spawn(node(), args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  // The child gets Ctrl-C from the terminal too; wait for it to clean up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

const [what, ...rest] = process.argv.slice(2);
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
const jobs = {
  start: () => ['tests/practice/start.ts', ...rest],
  test: () => [...vitest, '--project', 'unit', '--project', 'e2e', ...rest],
};
const job = jobs[what];
if (!job) stop('usage: npm start | npm test');
const chromium = ready();
// Backups are read back with the stock tool; only the tests need it.
if (what === 'test') process.env.AGE_PATH = readyAge(root, say) ?? '';
run(job(), chromium);
