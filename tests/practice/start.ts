import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, root } from '../e2e/build.ts';
import { openStage } from '../e2e/browser.ts';
import { archive, company, person } from '../e2e/subjects.ts';
import { importSubjects } from '../e2e/flows.ts';
import { buildPractice } from './build.ts';
import { guided, say } from './tour.ts';

/* `npm start`: the practice console with the extension, in a window, or as a tour without one. */

const wish = process.argv.find((argument) => argument === '--headed' || argument === '--headless');
const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headed = wish ? wish === '--headed' : hasDisplay;

say('building the extension and the practice console');
buildExtension();
await buildPractice();

const stage = await openStage({ headed, width: 1600, height: 1000 });
say(`practice console on https://127.0.0.1:${stage.practice.port}/, shown as https://beian.aliyun.com/`);
let closing: Promise<void> | undefined;
const close = () => (closing ??= stage.close());
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
}

stage.practice.control.seed('demo');
await importSubjects(stage, [company, archive, person]);
say('signed in as demo-agency-03: three stored subjects, five orders');

if (headed) {
  await stage.visit('/pcContainer/myorder');
  const wizard = await stage.visit('/pcContainer/formpage?page=selfBa&pageAction=init');
  await wizard.bringToFront();
  say('the wizard is open. The toolbar icon shows orders and deadlines; Alt+Shift+F opens the fill panel. Ctrl-C or closing the browser ends.');
  await new Promise<void>((resolve) => stage.browser.once('disconnected', () => resolve()));
  await close();
} else {
  const pictures = join(root, '.output', 'tour');
  mkdirSync(pictures, { recursive: true });
  const failures = await guided(stage, pictures).finally(close);
  for (const failure of failures) console.error(`✗ ${failure}`);
  say(failures.length === 0 ? 'everything held' : `${failures.length} things did not hold`);
  process.exit(failures.length === 0 ? 0 : 1);
}
