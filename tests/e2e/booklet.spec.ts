/** The booklet page: whole without JavaScript, chosen chapters by address, on paper nothing but the book. */
import { expect, test, violations } from './support/quiet.ts';

const parts = '.booklet > [data-part]:visible';

test('the address chooses the chapters', async ({ page }) => {
  await page.goto('manual/print/?part=run&part=agree');
  await expect(page.locator('booklet-choice[data-on]')).toBeVisible();
  expect(await page.locator(parts).evaluateAll((all) => all.map(({ id }) => id))).toEqual(['agree', 'run', 'book-sources', 'book-care']);
  await expect(page.getByRole('navigation', { name: '目次' }).getByRole('link', { name: '手引きの使い方' })).toBeHidden();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.getByText('抜粋')).toBeVisible();
});

test('ticking a chapter off writes the address; all of them come back', async ({ page }) => {
  await page.goto('manual/print/');
  await expect(page.locator('booklet-choice[data-on]')).toBeVisible();
  const all = await page.locator(parts).count();
  await page.getByRole('checkbox', { name: '1 手引きの使い方' }).uncheck();
  await expect(page.locator(parts)).toHaveCount(all - 1);
  expect(new URL(page.url()).searchParams.getAll('part')).not.toContain('intro');
  await page.reload();
  await expect(page.locator(parts)).toHaveCount(all - 1);
  await page.getByRole('button', { name: '全部の章を入れる' }).click();
  await expect(page.locator(parts)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: '全部外して選び直す' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(page.getByText('章を一つ以上選ぶと、印刷できます。')).toBeVisible();
  await expect(page.getByRole('button', { name: '印刷する' })).toBeDisabled();
  await page.getByRole('checkbox', { name: '1 手引きの使い方' }).check();
  await expect(page).toHaveURL(/\?part=intro$/);
  await expect(page.getByRole('button', { name: '印刷する' })).toBeEnabled();
});

test('readings are printed when they are asked for', async ({ page }) => {
  await page.goto('manual/print/?part=agree');
  await page.locator('reading-aids[data-on]').getByRole('button', { name: 'ふりがな' }).click();
  await expect(page.locator('#agree .part-text p ruby rt').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#agree .part-text p ruby rt').first()).toBeVisible();
  await expect(page.locator('reading-aids')).toBeHidden();
});

test('the manual leads to it', async ({ page }) => {
  await page.goto('manual/');
  await page.getByRole('main').getByRole('link', { name: '冊子' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('協働の手引き');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the booklet is whole, and offers no choice', async ({ page }) => {
    await page.goto('manual/print/?part=run');
    expect(await page.locator(parts).count()).toBeGreaterThanOrEqual(18);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: '目次' }).getByRole('link').first()).toHaveAttribute('href', '#intro');
  });
});

test('on paper there is the book alone, in letters that are dark in grey', async ({ page }) => {
  await page.goto('manual/print/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const hidden of ['.site-header', '.site-footer', '.choice', '.breadcrumbs']) await expect(page.locator(hidden)).toBeHidden();
  const colours = await page.locator('.booklet').evaluate((book) => [...new Set([...book.querySelectorAll('*')].filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())).map((one) => getComputedStyle(one).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});

for (const width of [360, 1280]) {
  test(`${width} px: no violation, nothing too wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('manual/print/?part=agree');
    await expect(page.locator('booklet-choice[data-on]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}
