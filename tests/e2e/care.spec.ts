/** Pages say who keeps them and until when; what is due is told, also by a page that was built before. */
import { readFileSync } from 'node:fs';
import { expect, test, violations } from './support/quiet.ts';

for (const path of ['manual/agree/', 'guidelines/2/', 'forms/commission/', 'templates/agreement/']) {
  test(`${path} names its owner, its dates and what changed`, async ({ page }) => {
    await page.goto(path);
    const care = page.getByRole('region', { name: 'このページの担当と見直し' });
    for (const name of ['担当', '最後の見直し', '次の見直しの期限', '根拠にした決まり(時点)']) await expect(care.getByRole('term').filter({ hasText: name })).toBeVisible();
    await expect(page.getByText('を過ぎています。')).toBeHidden();
  });
}

test('what changed is told in words', async ({ page }) => {
  await page.goto('manual/agree/');
  await page.getByText('変わったこと', { exact: true }).click();
  await expect(page.getByText('最初の版を載せました。')).toBeVisible();
});

test('the questions of a chapter are ticked, and the ticks stay with their questions', async ({ page }) => {
  await page.goto('manual/run/');
  const status = page.locator('kept-ticks [role="status"]');
  await expect(status).toContainText('のうち0に');
  await page.getByLabel('双方が、同じ記録を持っていますか。').check();
  await expect(status).toContainText('7のうち1に');
  await page.reload();
  await expect(page.getByLabel('双方が、同じ記録を持っていますか。')).toBeChecked();
  await page.goto('manual/agree/');
  await expect(status).toContainText('のうち0に');
  expect(await violations(page)).toEqual([]);
});

test('after its term a page says so, also if it was not built anew', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2039-01-01T00:00:00Z'));
  await page.goto('manual/agree/');
  await expect(page.getByText('を過ぎています。')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the list for staff has every page, those due first, and as CSV', async ({ page }) => {
  await page.goto('manual/');
  await page.getByRole('link', { name: '担当と見直しの一覧' }).click();
  const terms = await page.locator('tbody tr td:nth-child(4)').allInnerTexts();
  expect(terms.length).toBeGreaterThanOrEqual(50);
  expect(terms).toEqual(terms.toSorted());
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '一覧をCSVで取り出す' }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
  expect(lines[0]).toContain('種類,ページ,アドレス,担当,最後の見直し,次の期限');
  expect(lines).toHaveLength(terms.length + 1);
});

for (const width of [360, 1280]) {
  test(`the list at ${width} px: no violation, nothing too wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('manual/care/');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}
