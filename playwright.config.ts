import { defineConfig } from '@playwright/test';
import { findBrowser, quietly } from './scripts/browser.ts';
import type { Deployment } from './tests/e2e/harness.ts';

const browser = findBrowser();

/** A name as on an intranet. Other than localhost, a browser gives it no service worker, no clipboard, no locks. */
const intranet = 'dashboard.intranet';

export default defineConfig<object, Deployment>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Far beyond what any test needs: a busy machine is no failure, and what hangs is still found.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.path,
      env: { ...env(), ...browser.env },
      args: [...quietly, `--host-resolver-rules=MAP ${intranet} 127.0.0.1`],
    },
  },
  projects: [
    { name: 'root', grepInvert: /@plain-http/ },
    { name: 'sub-path', grep: /@anywhere/, use: { base: '/gov/law', host: 'localhost' } },
    { name: 'plain-http', grep: /@anywhere|@plain-http/, use: { base: '', host: intranet } },
  ],
});

/** This process's variables, without those that are not set. */
function env(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
