import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/lib/browser.ts';

const { executablePath, args } = await findBrowser();

/** Milliseconds until a test is taken to hang. Not a bar: properties of hundreds of runs take long on a busy machine. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'built', environment: 'node', testTimeout, include: ['tests/built/**/*.test.ts'] } },
      { test: { name: 'unit', environment: 'node', testTimeout, include: ['{src,scripts}/**/*.test.ts'] } },
      {
        // Custom elements need a real browser: elsewhere connectedCallback runs before the children exist.
        test: {
          name: 'browser',
          testTimeout,
          setupFiles: ['tests/browser/patience.ts'],
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
