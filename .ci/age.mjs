// Finds or installs the stock `age` tool, with which the tests open what the product writes. Never asks a question.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { has, installAge } from './chromium.mjs';

const starts = (file) => spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;

/** Without rights to install, the package is unpacked beside the dependencies. */
function unpacked(root, say) {
  const home = join(root, 'node_modules', '.age');
  const program = join(home, 'usr', 'bin', 'age');
  if (existsSync(program)) return program;
  if (!has('apt-get') || !has('dpkg-deb')) return undefined;
  mkdirSync(home, { recursive: true });
  say('apt-get download age');
  spawnSync('apt-get', ['download', 'age'], { cwd: home, stdio: 'ignore' });
  const file = readdirSync(home).find((name) => name.endsWith('.deb'));
  if (file) spawnSync('dpkg-deb', ['-x', file, home], { cwd: home, stdio: 'ignore' });
  return existsSync(program) ? program : undefined;
}

/** The program, or undefined where it can be neither found nor installed. */
export function readyAge(root, say) {
  const find = () => [process.env.AGE_PATH, 'age'].find((file) => file && starts(file));
  const found = find();
  if (found) return found;
  installAge(say);
  return find() ?? unpacked(root, say);
}
