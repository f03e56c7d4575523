import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extensionDir } from './build.ts';
import { openStage } from './browser.ts';

test('asks for these permissions and this host, and opens nothing to pages', () => {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  expect((manifest['permissions'] as string[]).toSorted()).toEqual(['alarms', 'idle', 'notifications', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
  expect(manifest['host_permissions']).toEqual(['https://beian.aliyun.com/*']);
  for (const absent of ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'optional_host_permissions']) expect(manifest).not.toHaveProperty(absent);
  expect(manifest['content_scripts']).toEqual([{ matches: ['https://beian.aliyun.com/*'], all_frames: false, run_at: 'document_idle', js: ['content-scripts/overlay.js'] }]);
  expect(JSON.stringify(manifest['content_security_policy'])).not.toMatch(/unsafe|https?:|\*/);
});

test('its pages run under their policy without a violation, and ask the network for nothing', async () => {
  const stage = await openStage();
  const asked: string[] = [];
  try {
    for (const path of ['popup.html', 'sidepanel.html', 'desk.html#/subjects', 'desk.html#/import', 'desk.html#/orders', 'desk.html#/settings']) {
      const page = await stage.browser.newPage();
      page.on('request', (request) => asked.push(request.url()));
      await page.evaluateOnNewDocument(() => {
        addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
      });
      page.on('console', (message) => message.type() === 'error' && stage.errors.push(message.text()));
      await page.goto(`chrome-extension://${stage.extension}/${path}`);
      await page.waitForSelector('main, [data-action]');
      await page.close();
    }
    expect(stage.errors).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${stage.extension}/`))).toEqual([]);
    expect(asked.length).toBeGreaterThan(6);
  } finally {
    await stage.close();
  }
});
