// The test suites: everything against dist/, the browser tests with one shared browser, and the real data.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where CI wants the counts, as JSON. */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  root,
  test: {
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      {
        test: {
          name: 'units',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/acceptance/**'],
          // A timeout is no promise of speed: it only ends what hangs, on however busy a machine.
          testTimeout: 120_000,
          // All cores: left to itself, the runner keeps one of two back. The browser comes after and has them alone.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'acceptance',
          root,
          include: ['tests/acceptance/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          globalSetup: ['tests/e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
