/** The journeys of the people the site is for, on the built site. */
import { expect, test } from '@playwright/test';

test.describe('職員', () => {
  test('finds the step, its form and a case from the home page', async ({ page }) => {
    await page.goto('');
    await page.getByRole('navigation', { name: '進め方と手引き' }).getByRole('link', { name: /形態を選ぶ/ }).click();
    await expect(page).toHaveURL(/manual\/form\/$/);
    await expect(page.locator('.cycle [aria-current="step"]')).toContainText('形態');
    await expect(page.getByRole('region', { name: 'このページの担当と見直し' })).toContainText(/次の見直しの期限\s*2027年/);
    await page.getByRole('main').getByRole('link', { name: '委託', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('委託');
    await page.getByRole('region', { name: /委託の事例/ }).or(page.locator('section', { hasText: '委託の事例' })).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: '成果' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '出典' })).toBeVisible();
  });

  test('cites a clause by its permalink', async ({ page }) => {
    await page.goto('guidelines/2/#g2-how-1');
    const clause = page.locator('[data-clause="g2-how-1"]');
    await expect(clause).toBeInViewport();
    await expect(clause.getByRole('link', { name: /指針2\(1\)/ })).toHaveAttribute('href', '#g2-how-1');
  });
});

test('都民: opens a case from the map and sees who did what', async ({ page }) => {
  await page.goto('');
  await page.getByRole('group', { name: /升目地図/ }).getByRole('link', { name: /小平/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('自治体「小平市」の事例');
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page.getByRole('img', { name: /協働の構図/ })).toBeVisible();
  for (const name of ['行政と団体の役割', '成果', 'うまくいかなかった点・課題', '事業の記録']) await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText(/確認 2026年11月/).first()).toBeVisible();
});

test.describe('区市町村', () => {
  test('narrows the cases, shares the address, goes back', async ({ page }) => {
    await page.goto('cases/');
    const all = await page.locator('[data-items] > li:visible').count();
    await page.getByLabel(/実行委員会・協議会/).check();
    await expect(page).toHaveURL(/\?form=committee$/);
    await expect(page.locator('case-finder')).toHaveAttribute('aria-busy', 'false');
    const some = await page.locator('[data-items] > li:visible').count();
    expect(some).toBeLessThan(all);
    await expect(page.locator('[data-sum]')).toHaveText(`形態が「実行委員会・協議会」の事例は${some}件です。`);
    await page.getByText('分野', { exact: true }).click();
    await page.getByLabel(/^環境/).check();
    await expect(page).toHaveURL(/form=committee&field=environment$/);
    await expect(page.locator('case-finder')).toHaveAttribute('aria-busy', 'false');
    const both = await page.locator('[data-items] > li:visible').count();
    await page.reload();
    await expect(page.locator('[data-items] > li:visible')).toHaveCount(both);
    await page.goBack();
    await expect(page.locator('[data-items] > li:visible')).toHaveCount(some);
    await page.getByRole('button', { name: /実行委員会・協議会.*条件を外す/ }).click();
    await expect(page.locator('[data-items] > li:visible')).toHaveCount(all);
    await expect(page).toHaveURL(/cases\/$/);
  });

  test('says what to do when nothing fits', async ({ page }) => {
    await page.goto('cases/?form=adopt&stage=selected');
    await expect(page.locator('[data-items] > li:visible')).toHaveCount(0);
    await expect(page.getByText('すべての条件に合う事例はありません。')).toBeVisible();
    await page.getByRole('button', { name: 'すべて外す', exact: true }).click();
    await expect(page.locator('[data-items] > li:visible').first()).toBeVisible();
  });

  test('on a phone the cases come first and the filters open on demand', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('cases/');
    await expect(page.getByLabel(/^委託/)).toBeHidden();
    await page.getByText('条件で絞り込む').click();
    await page.getByLabel(/^委託/).check();
    await expect(page.locator('[data-sum]')).toContainText('形態が「委託」の事例は');
  });

  test('goes on from a plain page of one facet to more filters', async ({ page }) => {
    await page.goto('cases/municipality/setagaya/');
    await page.getByRole('link', { name: 'ほかの条件も加えて絞り込む' }).click();
    await expect(page).toHaveURL(/cases\/\?municipality=setagaya$/);
    await expect(page.getByRole('checkbox', { name: /世田谷区/ })).toBeChecked();
  });

  test('narrows with the keyboard alone', async ({ page }) => {
    await page.goto('cases/');
    await page.getByLabel(/^委託/).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/form=commission/);
    await expect(page.locator('[data-sum]')).toContainText('形態が「委託」の事例は');
  });
});

test.describe('団体', () => {
  for (const [question, address] of [['どこに相談?', /desk\/$/], ['協働に合う?', /manual\/consider\/$/], ['どう始める?', /manual\/intro\/$/]] as const) {
    test(`gets an answer to 「${question}」 in one click`, async ({ page }) => {
      await page.goto('');
      await page.getByRole('link', { name: question }).click();
      await expect(page).toHaveURL(address);
    });
  }

  test('sees its record with sources, without a score', async ({ page }) => {
    await page.goto('partners/');
    await page.locator('main .plain-list').getByRole('link').first().click();
    await expect(page.getByText('掲載は推薦ではありません')).toBeVisible();
    await expect(page.getByText('届出なし')).toBeVisible();
    await expect(page.getByRole('heading', { name: '出典', exact: true })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the facets are links to plain pages', async ({ page }) => {
    await page.goto('cases/');
    await page.getByRole('navigation', { name: '事例を絞り込む' }).getByRole('link', { name: /委託/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('形態「委託」の事例');
    await expect(page.locator('[data-items] > li').first()).toBeVisible();
  });

  test('a phone reaches every part of the site', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto('');
    await page.getByRole('button', { name: 'メニュー' }).click();
    await page.getByRole('navigation', { name: '主な案内' }).getByRole('link', { name: '事例' }).click();
    await expect(page).toHaveURL(/cases\/$/);
  });
});

test('the skip link leads to the text', async ({ page }) => {
  await page.goto('guidelines/1/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ進む' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a printed page has no navigation and names its address', async ({ page }) => {
  await page.goto('guidelines/1/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation', { name: '主な案内' })).toBeHidden();
  await expect(page.locator('.pager')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('zoomed to 400 %, a page needs no sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['', 'guidelines/2/', 'cases/', 'forms/', 'desk/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
