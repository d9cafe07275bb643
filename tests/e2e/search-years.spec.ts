/** A year is found in the other calendar, too. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/quiet.ts';

const found = async (page: Page, query: string) => {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('[data-part="list"] a').first()).toBeVisible();
  return page.locator('[data-part="list"] h3 a, [data-part="list"] h2 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
};

for (const [japanese, western] of [['平成13年度 形態の内訳', '2001年度 形態の内訳'], ['令和2年度 食品ロス', '2020年度 食品ロス'], ['令和3年度 青梅市', '2021年度 青梅市']] as const) {
  test(`${japanese} and ${western} lead to the same pages`, async ({ page }) => {
    const [one, other] = [await found(page, japanese), await found(page, western)];
    expect(one.length).toBeGreaterThan(0);
    expect(other).toContain(one[0]);
    expect(one).toContain(other[0]);
    expect(one.filter((path) => other.includes(path)).length).toBeGreaterThanOrEqual(Math.min(one.length, other.length) / 2);
  });
}
