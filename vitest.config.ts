import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/lib/browser.ts';

const { executablePath, args } = await findBrowser();

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] } },
      { test: { name: 'unit', environment: 'node', include: ['{src,scripts}/**/*.test.ts'] } },
      {
        // Custom elements need a real browser: elsewhere connectedCallback runs before the children exist.
        test: {
          name: 'browser',
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
