import { defineConfig } from '@playwright/test';

const extraEnv: Record<string, string> = JSON.parse(process.env.BROWSER_ENV ?? '{}');

/** Run through `npm run e2e`, which builds, serves and finds a browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  // One more than the processors of the smallest machine this runs on: a test waits about half of its time.
  workers: 3,
  forbidOnly: true,
  // A slow machine is not a fault: nothing here asserts how long something takes.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: '../../reports/playwright.json' }]],
  use: {
    baseURL: process.env.SITE ?? 'http://localhost:4173/',
    viewport: { width: 834, height: 1112 },
    // Only the tests of being offline want the worker; the others would all wait for its downloads.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: process.env.BROWSER_PATH,
      args: ['--no-sandbox'],
      env: { ...(process.env as Record<string, string>), ...extraEnv },
    },
  },
});
