/** A test that fails on an error in the console, and on a request to another place. */
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

export { expect };

/** Playwright's test, watched. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => { if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url())) faults.push(request.url()); });
    await use(undefined);
    expect(faults).toEqual([]);
  }, { auto: true }],
});

/** What axe finds in the page as it is now, in both colour schemes. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...await page.evaluate(async (scheme) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    }, colorScheme));
  }
  return found;
}
