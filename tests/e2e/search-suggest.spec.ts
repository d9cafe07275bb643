/** Suggestions, recent searches and the header's box on the built site. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const box = (page: Page) => page.getByRole('combobox', { name: '探す言葉' });
const list = (page: Page) => page.getByRole('listbox', { name: '候補' });
const sum = (page: Page) => page.locator('[data-part=sum]');
const active = (page: Page) => page.getByRole('option', { selected: true });
const address = (page: Page) => { const { pathname, search } = new URL(page.url()); return pathname + decodeURIComponent(search); };

/** Opens the search page with its helpers ready. */
async function open(page: Page, query = '') {
  await page.goto(`search/${query}`);
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('aria-controls', 'suggestions');
}

async function violations(page: Page, state: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
    faults.push(...violations.map(({ id, nodes }) => `${state} ${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`));
  }
  return faults;
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('suggestions', () => {
  test('a reading proposes the word, and choosing it searches it', async ({ page }) => {
    await open(page);
    await box(page).pressSequentially('きょうど');
    await expect(list(page)).toBeVisible();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveText('協働用語で検索');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', 'suggestions-0');
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeHidden();
    await expect(sum(page)).toHaveText(/^「協働」が見つかったページ/);
    await expect(box(page)).toHaveValue('協働');
    await expect(box(page)).toBeFocused();
    expect(address(page)).toMatch(/\/search\/\?q=協働$/);
  });

  test('a title opens its page', async ({ page }) => {
    await open(page);
    await box(page).pressSequentially('実行委員会');
    await page.getByRole('option', { name: /形態のページ$/ }).first().click();
    await expect(page).toHaveURL(/\/forms\/[^/]+\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('実行委員会');
  });

  test('a place is searched, every word and every page of the list exists', async ({ page, request }) => {
    await open(page);
    const entries = (await (await request.get(await page.locator('search-suggest').getAttribute('data-src') ?? '')).json()) as [string, string, string, string][];
    expect(entries.length).toBeGreaterThan(150);
    for (const [text, , , path] of entries) if (path) expect((await request.get(path.split('#')[0] ?? '')).status(), text).toBe(200);
    await box(page).pressSequentially('せたが');
    await expect(page.getByRole('option').first()).toHaveText('世田谷区自治体で検索');
  });

  test('Escape closes the list and keeps what was typed; Enter without a line searches that', async ({ page }) => {
    await open(page);
    await box(page).pressSequentially('委託');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(box(page)).toHaveValue('委託');
    await page.keyboard.press('ArrowUp');
    await expect(active(page)).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeHidden();
    await expect(sum(page)).toHaveText(/^「委託」が見つかったページ/);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '探す' })).toBeFocused();
  });

  test('nothing is proposed while Japanese is composed', async ({ page }) => {
    await open(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'きょうど', selectionStart: 4, selectionEnd: 4 });
    await expect(box(page)).toHaveValue('きょうど');
    await page.keyboard.press('ArrowDown');
    await expect(list(page)).toBeHidden();
    expect(new URL(page.url()).search).toBe('');
    await client.send('Input.insertText', { text: '協働' });
    await expect(list(page)).toBeVisible();
  });

  test('the file is fetched when typing begins, not before', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('suggest.json')) fetched.push(request.url()); });
    await open(page);
    expect(fetched).toEqual([]);
    await box(page).pressSequentially('きょう');
    await expect(list(page)).toBeVisible();
    expect(fetched).toHaveLength(1);
  });

  test('without its file the search is whole', async ({ page }) => {
    await page.route('**/suggest.json', (route) => route.abort());
    await open(page);
    await box(page).pressSequentially('委託');
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(/^「委託」が見つかったページ/);
    await expect(list(page)).toBeHidden();
  });

  test('without its code the search is whole', async ({ page }) => {
    await page.route('**/search-helpers*', (route) => route.abort());
    await page.goto('search/');
    await box(page).fill('委託');
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(/^「委託」が見つかったページ/);
  });

  test('no violation and no sideways scroll: phone, 400 % zoom, forced colours', async ({ page }) => {
    const faults: string[] = [];
    for (const [width, height] of [[1280, 720], [360, 760], [320, 256]] as const) {
      await page.setViewportSize({ width, height });
      await open(page);
      await box(page).pressSequentially('きょう');
      await page.keyboard.press('ArrowUp');
      await expect(active(page)).toHaveCount(1);
      await expect(active(page)).toBeInViewport();
      faults.push(...(await violations(page, `${width}`)));
      expect(await overflow(page), `${width}`).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    const [line, chosen] = await Promise.all([page.getByRole('option').first(), active(page)].map((option) => option.evaluate((element) => getComputedStyle(element).backgroundColor)));
    expect(chosen).not.toBe(line);
  });
});

test.describe('recent searches', () => {
  const recent = (page: Page) => page.getByRole('region', { name: '最近の検索' });

  test('are kept after Enter or an opened result, repeated, and erased one by one and all', async ({ page }) => {
    await open(page);
    await expect(recent(page)).toBeHidden();
    for (const query of ['委託', '共催']) {
      await box(page).fill(query);
      await page.keyboard.press('Enter');
      await expect(sum(page)).toContainText(`「${query}」`);
    }
    await page.goto(`search/?q=${encodeURIComponent('実行委員会')}`);
    await page.locator('[data-part=list] > li').first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('検索');
    await page.goto('search/');
    await expect(recent(page).getByRole('link')).toHaveText(['実行委員会', '共催', '委託']);
    await recent(page).getByRole('link', { name: '共催' }).click();
    await expect(sum(page)).toHaveText(/^「共催」が見つかったページ/);
    await page.goBack();
    await expect(recent(page).getByRole('link')).toHaveText(['共催', '実行委員会', '委託']);
    expect(await violations(page, 'recent')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await recent(page).getByRole('button', { name: '「共催」を消す' }).press('Enter');
    await expect(recent(page).getByRole('button', { name: '「実行委員会」を消す' })).toBeFocused();
    await recent(page).getByRole('button', { name: 'すべて消す' }).click();
    await expect(recent(page)).toBeHidden();
    await expect(box(page)).toBeFocused();
    await page.reload();
    await expect(page.getByLabel(/キーで検索を開く/)).toBeVisible();
    await expect(recent(page)).toBeHidden();
  });

  test('what was only typed is not kept', async ({ page }) => {
    await open(page);
    await box(page).pressSequentially('委託');
    await expect(sum(page)).toContainText('「委託」');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test.describe('the header', () => {
  const header = (page: Page) => page.getByRole('banner');
  const field = (page: Page) => header(page).getByRole('searchbox', { name: '探す言葉' });

  test('wide: a box that / focuses and that leads to the results', async ({ page }) => {
    await page.goto('forms/commission/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('共催');
    await page.keyboard.press('Enter');
    await expect(sum(page)).toHaveText(/^「共催」が見つかったページ/);
    await expect(box(page)).toBeFocused();
    await expect(field(page)).toHaveCount(0);
    expect(address(page)).toMatch(/\/search\/\?q=共催$/);
  });

  test('home: / goes to the large box', async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('/');
    await expect(page.locator('main input[type=search]')).toBeFocused();
  });

  test('it stays one line from phone to desktop, with a way to search in sight', async ({ page }) => {
    for (const width of [320, 360, 768, 960, 1024, 1151, 1152, 1280, 1920]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('forms/commission/');
      expect((await header(page).boundingBox())?.height, `${width}`).toBeLessThan(72);
      expect(await overflow(page), `${width}`).toBeLessThanOrEqual(0);
      const ways = [field(page), header(page).getByRole('link', { name: '検索' })];
      const seen = await Promise.all(ways.map((way) => way.isVisible()));
      expect(seen, `${width}`).toEqual([width >= 1152, width < 1152]);
    }
  });

  test('narrow: / opens the search page', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await page.goto('forms/commission/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('its box is a plain GET form', async ({ page }) => {
      await page.goto('forms/commission/');
      await field(page).fill('協働');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=[^&]+#q$/);
      await expect(page.getByRole('heading', { name: 'サイトの索引' })).toBeVisible();
    });
  });
});
