// Before the browser tests: starts the one browser and tells the tests where it is.
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser';

declare module 'vitest' {
  interface ProvidedContext {
    browserEndpoint: string;
    /** How long a wait may last before it counts as hanging, milliseconds; of build/vitest.config.ts. */
    patience: number;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  project.provide('browserEndpoint', browser.wsEndpoint);
  return () => browser.stop();
}
