/** The search by keyboard and by ear: the combobox pattern, and what screen readers are told. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const box = (page: Page) => page.getByRole('combobox', { name: '探す言葉' });
const list = (page: Page) => page.getByRole('listbox', { name: '候補' });
const active = (page: Page) => page.getByRole('option', { selected: true });
const sum = (page: Page) => page.locator('[data-part=sum]');

async function open(page: Page) {
  await page.goto('search/');
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('aria-controls', 'suggestions');
}

/** Notes every text that the live region takes on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[role=status]');
    const heard: string[] = [];
    if (region) new MutationObserver(() => { if (region.textContent) heard.push(region.textContent); }).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

test.describe('what is said', () => {
  test('one sentence for a query that has settled, none for the keys on the way', async ({ page }) => {
    await page.clock.install();
    await open(page);
    const heard = await listen(page);
    for (const [typed, text] of [['委', '委'], ['託', '委託'], [' 共', '委託 共'], ['催', '委託 共催']] as const) {
      await page.keyboard.type(typed);
      await page.clock.runFor(300);
      await expect(sum(page)).toContainText(`「${text}」`);
    }
    expect(await heard()).toEqual([]);
    await page.clock.runFor(1_000);
    expect(await heard()).toEqual([expect.stringMatching(/^「委託 共催」が見つかったページ: \d+件$/)]);
    await page.clock.runFor(60_000);
    expect(await heard()).toHaveLength(1);
  });

  test('nothing found, and a broken connection, are said as well', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('ほげほげふが')}`);
    await expect(page.getByRole('status')).toHaveText('「ほげほげふが」を含むページは見つかりませんでした。');
    await page.route('**/pagefind/index/*', (route) => route.abort());
    await box(page).fill('随意契約');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('通信が途切れたため、「随意契約」を探せていません。');
  });

  test('a start that failed is an alert', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`search/?q=${encodeURIComponent('協働')}`);
    await expect(page.getByRole('alert')).toContainText('検索を始められませんでした');
  });
});

test.describe('the box is a combobox', () => {
  test('Alt with the arrows opens without a line, and closes', async ({ page }) => {
    await open(page);
    await page.keyboard.type('きょうどう');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(list(page)).toBeHidden();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(list(page)).toBeVisible();
    await expect(active(page)).toHaveCount(0);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  });

  test('Home, End and the arrows along the line lead back to the box, and move its cursor', async ({ page }) => {
    await open(page);
    await page.keyboard.type('きょうどう');
    await expect(list(page)).toBeVisible();
    const cursor = () => box(page).evaluate((input) => (input as HTMLInputElement).selectionStart);
    for (const [key, place] of [['Home', 0], ['End', 5], ['ArrowLeft', 4], ['ArrowRight', 5]] as const) {
      await page.keyboard.press('ArrowDown');
      await expect(box(page)).toHaveAttribute('aria-activedescendant', /^suggestions-\d+$/);
      await page.keyboard.press(key);
      await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
      expect(await cursor(), key).toBe(place);
      await expect(list(page)).toBeVisible();
    }
  });

  test('the active line is the one that aria-activedescendant names; Escape first closes, then clears', async ({ page }) => {
    await open(page);
    await page.keyboard.type('きょうどう');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const id = (await box(page).getAttribute('aria-activedescendant')) ?? '';
    await expect(page.locator(`#${id}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(box(page)).toHaveValue('きょうどう');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
  });

  test('Tab leaves and closes; Shift+Tab leads back', async ({ page }) => {
    await open(page);
    await page.keyboard.type('きょうどう');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect(list(page)).toBeHidden();
    await expect(page.getByRole('button', { name: '探す' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('きょうどう');
  });

  test('Enter that ends a composition searches nothing and takes no line', async ({ page }) => {
    await open(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'いたく', selectionStart: 3, selectionEnd: 3 });
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process', code: 'Enter' });
    expect(new URL(page.url()).search).toBe('');
    await client.send('Input.insertText', { text: '委託' });
    await expect(list(page)).toBeVisible();
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(/^「委託」が見つかったページ/);
  });
});

test('recent searches by keyboard: the next eraser has the focus, then the box', async ({ page }) => {
  await page.addInitScript(() => { if (!sessionStorage.getItem('given')) localStorage.setItem('kyodo-navi:recent-searches', '["委託","共催"]'); sessionStorage.setItem('given', 'yes'); });
  await page.goto('search/');
  const recent = page.getByRole('region', { name: '最近の検索' });
  await recent.getByRole('button', { name: 'すべて消す' }).focus();
  await page.keyboard.press('Tab');
  await expect(recent.getByRole('link', { name: '委託' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(recent.getByRole('button', { name: '「共催」を消す' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(recent).toBeHidden();
  await expect(page.getByRole('combobox', { name: '探す言葉' })).toBeFocused();
});
