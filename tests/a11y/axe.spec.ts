/**
 * axe on every page of the sitemap: WCAG 2.2 A and AA and axe's best-practice rules, once on a dark phone and once on a light desktop.
 * The colours are tokens that know nothing of the width; one page of each part of the site is seen in the other two combinations too.
 * Where many pages are made by one template (cases, organisations, municipalities), axe sees every page once, on the phone and on the desktop in turn; all else is looked at on both.
 */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { outDir } from '../../scripts/lib/built.ts';

const base = process.env['BASE_PATH'] ?? '/';
const addresses = [...readFileSync(`${outDir}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
type Scheme = 'light' | 'dark';
interface Screen { width: number; scheme: Scheme; other: Scheme }
const phone: Screen = { width: 360, scheme: 'dark', other: 'light' };
const desktop: Screen = { width: 1280, scheme: 'light', other: 'dark' };
const areaOf = (address: string) => address.slice(base.length).split('/')[0];
const firstOfArea = new Set(addresses.filter((address, index) => addresses.findIndex((other) => areaOf(other) === areaOf(address)) === index));
/** With more pages than this, a part of the site is seen in turn. */
const many = 40;
const crowded = new Set(addresses.map(areaOf).filter((area, _, areas) => areas.filter((other) => other === area).length > many));
const share = 12;
const parts = Array.from({ length: Math.ceil(addresses.length / share) }, (_, index) => addresses.slice(index * share, (index + 1) * share));

/** Runs axe in the page. No rule asked for reads the style sheets or media that axe would fetch beforehand. */
async function violations(page: Page, colorScheme: Scheme): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  return page.evaluate(async ([scheme, values]) => {
    // At the end of the page a sticky bar lies in its own place: what it covers elsewhere is one scroll away, not small.
    scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    const result = await run(document, { runOnly: { type: 'tag', values: [...values] }, resultTypes: ['violations'], preload: false });
    return result.violations.map(({ id, nodes }) => `${location.pathname} ${scheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  }, [colorScheme, tags] as const);
}

/** The schemes in which axe looks at a page on a screen. */
function schemesOf(address: string, screen: Screen): readonly Scheme[] {
  if (firstOfArea.has(address)) return [screen.scheme, screen.other];
  const turn = addresses.indexOf(address) % 2 === 0 ? phone : desktop;
  return crowded.has(areaOf(address)) && screen !== turn ? [] : [screen.scheme];
}

/** Opens a page and puts axe into it; evaluating is not held back by the page's policy. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(axe.source);
}

/** What is wrong with the open page on a screen. */
async function faultsOn(page: Page, address: string, screen: Screen): Promise<string[]> {
  await page.setViewportSize({ width: screen.width, height: 800 });
  const found: string[] = [];
  for (const scheme of schemesOf(address, screen)) found.push(...(await violations(page, scheme)));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return overflow > 0 ? [...found, `${address} ${screen.width}px: ${overflow}px too wide`] : found;
}

test('the sitemap lists the site', () => {
  for (const part of ['guidelines', 'manual', 'forms', 'cases', 'partners', 'tools', 'templates', 'surveys', 'desk']) expect(addresses.map(areaOf), part).toContain(part);
  expect(addresses.length).toBeGreaterThan(100);
});

for (const [index, part] of parts.entries()) {
  test(`part ${index + 1}: no violation, no error, no request elsewhere`, async ({ page, baseURL }) => {
    const faults: string[] = [];
    const origin = new URL(baseURL ?? '').origin;
    page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(`${page.url()} ${message.text()}`); });
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => { if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) faults.push(`${page.url()} → ${request.url()}`); });
    await page.setViewportSize({ width: phone.width, height: 800 });
    for (const address of part) {
      await open(page, address);
      // The screen that the last page was left in comes first, so that half of the changes of size are saved.
      const screens = page.viewportSize()?.width === phone.width ? [phone, desktop] : [desktop, phone];
      for (const screen of screens) faults.push(...(await faultsOn(page, address, screen)));
    }
    expect(faults).toEqual([]);
  });
}

test('the 404 page has no violation', async ({ page }) => {
  await open(page, `${base}no-such-page/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  expect(await violations(page, 'light')).toEqual([]);
});
