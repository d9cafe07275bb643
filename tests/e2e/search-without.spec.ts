/** The search page without its script: never ran, switched off, or not arrived. The index leads everywhere. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const waiting = (page: Page) => page.getByText('検索の準備ができていません');

test('a script that did not arrive is told, and the index is there', async ({ page }) => {
  await page.route(/_astro\/index\.astro.*\.js$/, (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent('協働')}`);
  await expect(waiting(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'サイトの索引' })).toBeVisible();
});

test('a script that arrived leaves no trace of the waiting', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('協働')}`);
  await expect(page.locator('[data-part=sum]')).toHaveText(/件$/);
  await expect(waiting(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no promise that only a script can keep is shown', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('協働')}`);
    await expect(page.locator('noscript p')).toBeVisible();
    for (const part of ['種類', 'たとえば', '最近の検索', 'もう一度探す', '続きを表示']) await expect(page.getByText(part, { exact: true }).filter({ visible: true }), part).toHaveCount(0);
    await expect(waiting(page)).toBeHidden();
  });

  test('every kind and every row of 五十音 opens, every term stands in its row', async ({ page }) => {
    await page.goto('search/');
    const parts = page.locator('[data-part=index] details');
    for (const part of await parts.all()) await part.locator('summary').click();
    expect(await parts.evaluateAll((all) => all.every((part) => (part as HTMLDetailsElement).open))).toBe(true);
    const terms = parts.last();
    const rows = await terms.locator('h4').allTextContents();
    const order = ['あ行', 'か行', 'さ行', 'た行', 'な行', 'は行', 'ま行', 'や行', 'ら行', 'わ行'];
    expect(rows).toEqual(order.filter((row) => rows.includes(row)));
    await expect(terms.getByRole('link', { name: '協働', exact: true })).toHaveAttribute('href', /#collaboration$/);
    const links = await page.locator('[data-part=index] a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(150);
    expect(links.filter((link) => /undefined|null|%EF%BF%BD/.test(link))).toEqual([]);
  });

  for (const [width, height] of [[360, 760], [320, 256]] as const) {
    test(`opened it fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('search/');
      for (const part of await page.locator('[data-part=index] summary').all()) await part.click();
      const wide = await page.locator('main').boundingBox();
      expect(wide?.width).toBeLessThanOrEqual(width);
      const links = await page.locator('[data-part=index] a').all();
      for (const link of links.slice(-20)) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    });
  }
});
