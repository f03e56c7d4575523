import { expect, test } from 'vitest';
import { bench, opened, profile, start } from './fresh.ts';

/* Ten thousand orders: the figures are printed, the limits leave room for a busy machine. In Chromium it is faster. */
test('ten thousand orders are stored in one transaction and listed in well under a second', async () => {
  const on = bench();
  const store = await opened(on);
  const sightings = Array.from({ length: 10_000 }, (_, at) => ({
    account: `account-${at % 50}`,
    order: `2026${at}`,
    stage: 'administration-review' as const,
    label: '待管局审核',
    at: start + at,
    subject: `第${at}号示例科技有限公司`,
    domain: `site-${at}.example.cn`,
  }));
  const before = performance.now();
  await store.see(sightings);
  const stored = performance.now();
  const orders = await store.orders();
  const listed = performance.now();
  console.info(`10 000 orders: stored in ${Math.round(stored - before)} ms, listed in ${Math.round(listed - stored)} ms`);
  expect(orders).toHaveLength(10_000);
  expect(listed - stored).toBeLessThan(3_000);
  store.close();

  const reopening = performance.now();
  await opened(on);
  const checked = performance.now() - reopening;
  console.info(`opening with the check of all counts: ${Math.round(checked)} ms`);
  expect(checked).toBeLessThan(1_000);
}, 60_000);

test('a thousand profiles are one import', async () => {
  const store = await opened(bench());
  await store.saveProfiles(Array.from({ length: 1_000 }, (_, at) => profile(`p${at}`)));
  expect(await store.profiles()).toHaveLength(1_000);
}, 30_000);
