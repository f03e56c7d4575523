// Finds or installs a Chromium and a Chinese font. Never asks a question: where a prompt would come, it gives up.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((app) =>
  ['', process.env.HOME ?? ''].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
);

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter(Boolean)
  .flatMap((dir) => ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) => join(dir, file)));

function places() {
  if (process.platform === 'darwin') return mac;
  if (process.platform === 'win32') return windows;
  const path = (process.env.PATH ?? '').split(delimiter);
  return [...new Set(['/usr/bin', '/usr/local/bin', '/snap/bin', ...path])].flatMap((dir) => names.map((name) => join(dir, name)));
}

/** True when the program starts; a package may leave a file that only says "install the snap". */
function starts(file) {
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

export function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return existsSync(wanted) ? wanted : undefined;
  return places().find((file) => existsSync(file) && starts(file));
}

export const has = (command) => spawnSync(process.platform === 'win32' ? 'where' : 'which', [command]).status === 0;

/** `[]` as root, `['sudo', '-n']` where sudo needs no password, else undefined. */
function rights() {
  if (process.getuid?.() === 0) return [];
  return has('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

const managers = [
  { command: 'apt-get', before: ['update'], install: ['install', '-y', '--no-install-recommends'], browser: ['chromium', 'chromium-l10n'], fonts: ['fontconfig', 'fonts-noto-cjk'], age: ['age'] },
  { command: 'dnf', install: ['install', '-y'], browser: ['chromium'], fonts: ['google-noto-sans-cjk-fonts'], age: ['age'] },
  { command: 'apk', install: ['add'], browser: ['chromium'], fonts: ['font-noto-cjk'], age: ['age'] },
  { command: 'pacman', install: ['-S', '--noconfirm'], browser: ['chromium'], fonts: ['noto-fonts-cjk'], age: ['age'] },
  { command: 'zypper', install: ['--non-interactive', 'install'], browser: ['chromium'], fonts: ['google-noto-sans-cjk-fonts'], age: ['age'] },
];

function install(which, say) {
  if (process.platform !== 'linux') return;
  const prefix = rights();
  const manager = managers.find(({ command }) => has(command));
  if (!prefix || !manager) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const call = (args) => {
    const line = [...prefix, manager.command, ...args];
    say(line.join(' '));
    spawnSync(line[0], line.slice(1), { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  if (manager.before) call(manager.before);
  call([...manager.install, ...manager[which]]);
}

export const installChromium = (say) => install('browser', say);
export const installFonts = (say) => install('fonts', say);
export const installAge = (say) => install('age', say);

export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}
