import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/lib/browser.ts';
import { hasJapaneseFont, hasPoppler } from './scripts/lib/fonts.ts';
import { findOffice } from './scripts/lib/office.ts';

const launchOptions = await findBrowser();
// The files of the 様式 are opened in LibreOffice where there is one.
const withOffice = findOffice() ? ['tests/office/**/*.test.ts'] : [];
if (withOffice.length === 0) console.log('LibreOffice(とpdftotext)がないため、様式を開く確認はしません(入れるか、OFFICE_PATHを指定すると加わります)。');
// The booklet needs a font to be printed with.
const withFont = hasJapaneseFont() ? ['tests/pdf/booklet.test.ts', ...(hasPoppler() ? ['tests/pdf/fonts.test.ts'] : [])] : [];
if (withFont.length === 0) console.log('日本語のフォントがないため、冊子のPDFの確認はしません(Debianではfonts-noto-cjkを入れると加わります)。');
else if (!hasPoppler()) console.log('Popplerがないため、冊子に埋めこんだ文字の確認はしません(Debianではpoppler-utilsを入れると加わります)。');

/** Milliseconds until a test is taken to hang. Not a bar: properties of hundreds of runs take long on a busy machine. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'built', environment: 'node', testTimeout, include: ['tests/built/**/*.test.ts', 'tests/kit/**/*.test.ts', ...withOffice, ...withFont] } },
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
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
