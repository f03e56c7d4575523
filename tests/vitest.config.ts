import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

/** Without a UTF-8 locale a browser on Linux cannot take a file whose name is Chinese. */
const utf8 = { LC_ALL: 'C.UTF-8' };

export default defineConfig({
  root,
  test: {
    reporters: ['default', ['json', { outputFile: '.output/tests.json' }]],
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // Browsers are slow beside them: these first, alone.
          sequence: { groupOrder: 0 },
          include: ['tests/**/*.test.{ts,tsx}'],
          environment: 'node',
          restoreMocks: true,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 1 },
          env: utf8,
          include: ['tests/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          // A shared machine may hold a browser up for seconds; what is really wrong fails every time.
          retry: 2,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        root,
        test: {
          name: 'bench',
          sequence: { groupOrder: 2 },
          env: utf8,
          include: ['tests/bench/**/*.bench.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
