import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.ts';
import { findFirefox } from './scripts/lib/firefox.ts';

const launchOptions = await findBrowser();
// What is compared with Firefox is part of the tests where there is one.
const withFirefox = findFirefox() ? ['firefox/**/*.spec.ts'] : [];
const isWorker = process.env['TEST_WORKER_INDEX'] !== undefined;
if (withFirefox.length === 0 && !isWorker) console.log('Firefoxがないため、Firefoxでの確認はしません(入れるか、FIREFOX_PATHを指定すると加わります)。');
const port = Number(process.env['TEST_PORT'] ?? 4329);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'kit/**/*.spec.ts', 'a11y/**/*.spec.ts', ...withFirefox],
  fullyParallel: true,
  forbidOnly: true,
  // A browser waits as often as it works: on two cores, a third one takes an eighth off the time.
  workers: 3,
  reporter: [['list']],
  timeout: 60_000,
  // How long a page may take to come to what is expected: no bar, only patience with busy machines.
  expect: { timeout: 15_000 },
  // BASE_PATH is set when the same journeys run on a site published under a sub-path.
  use: { baseURL: `http://localhost:${port}${process.env['BASE_PATH'] ?? '/'}`, launchOptions, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' },
  webServer: {
    command: `node scripts/serve.ts --dir ${process.env['OUT_DIR'] ?? 'dist'} --base ${process.env['BASE_PATH'] ?? '/'} --port ${port} --quiet`,
    url: `http://localhost:${port}${process.env['BASE_PATH'] ?? '/'}`,
    reuseExistingServer: false,
  },
});
