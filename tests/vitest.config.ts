import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

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
          include: ['tests/**/*.test.{ts,tsx}'],
          environment: 'node',
          restoreMocks: true,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
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
