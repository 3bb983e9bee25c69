// The test suites: everything against dist/, the browser tests with one shared browser, the pictures of README, the real data.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where CI wants the counts, as JSON. */
const results = process.env.TEST_RESULTS;

/**
 * No promise of speed, and no test has its own: they only end what hangs, on however busy a machine. Milliseconds.
 * One wait inside a test ends before the test does, so that its failure names what was waited for.
 */
const TEST_LIMIT = 900_000;
const WAIT_LIMIT = 180_000;
const limits = {
  testTimeout: TEST_LIMIT,
  hookTimeout: TEST_LIMIT,
  expect: { poll: { timeout: WAIT_LIMIT } },
  provide: { patience: WAIT_LIMIT },
};

/** One browser for all files, one file at a time. */
const inBrowser = { ...limits, globalSetup: ['tests/e2e/global-setup.ts'], fileParallelism: false };

export default defineConfig({
  root,
  test: {
    reporters: results === undefined ? ['default'] : ['default', ['json', { outputFile: results }]],
    projects: [
      {
        test: {
          ...limits,
          name: 'units',
          root,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/acceptance/**'],
          // All cores: left to itself, the runner keeps one of two back. The browser comes after and has them alone.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'browser',
          root,
          include: ['tests/e2e/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The ways of users on which README's pictures are taken; `picture` of tests/e2e/local-page.ts.
        test: {
          ...inBrowser,
          name: 'pictures',
          root,
          include: ['indicators', 'intake', 'main-job', 'monitoring', 'recommendations', 'reports'].map(
            (name) => `tests/e2e/${name}.test.ts`,
          ),
          env: { PICTURES: 'docs/images' },
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'acceptance',
          root,
          include: ['tests/acceptance/**/*.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
