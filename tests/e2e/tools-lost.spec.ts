/** Tools whose connection is cut, or whose storage is blocked: what they say, and what they still do. The console is not quiet then. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';

test('without a connection an Excel file becomes JSON, and the page says why', async ({ page, context }) => {
  await page.goto('tools/check-sheet/');
  await page.getByRole('radio', { name: '団体' }).check();
  await page.getByLabel('事業名').fill('サンプル事業(架空)');
  await expect(page.locator('[data-status]')).toContainText('に保存しました', { useInnerText: true });
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Excelで保存' }).click()]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toHaveProperty('project', 'サンプル事業(架空)');
  await expect(page.getByText('選んだ形では保存できなかったので、JSONのファイルに保存しました。')).toBeVisible();
});

test.describe('a browser that stores nothing', () => {
  test.beforeEach(({ page }) => page.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('blocked', 'SecurityError'); }; }));

  for (const address of ['cases/new/', 'tools/partner-check/', 'tools/check-sheet/', 'tools/merge/', 'training/basics/what/']) {
    test(`${address} says so before anything is written, and promises nothing`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('[data-status]')).toContainText('この端末には保存できません。', { useInnerText: true });
      await expect(page.getByText('入力すると、この端末に自動で保存します。')).toBeHidden();
      await expect(page.getByText('この端末に残ります').filter({ visible: true })).toHaveCount(0);
    });
  }
});
