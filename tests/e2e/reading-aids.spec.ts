/** Readings, links to paragraphs and explained terms: off until asked for, and never in what is found, copied or printed. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { builtFiles, outDir } from '../../scripts/lib/built.ts';
import { expect, test, violations } from './support/quiet.ts';

const open = async (page: Page, path = 'manual/agree/') => {
  await page.goto(path);
  await expect(page.locator('reading-aids[data-on]')).toBeVisible();
};
const furigana = (page: Page) => page.getByRole('button', { name: 'ふりがな' });
const copied = (page: Page) => page.evaluate(() => {
  getSelection()?.selectAllChildren(document.querySelector('.text') as Element);
  return getSelection()?.toString() ?? '';
});

test('readings are off until the switch is pressed, stay on, and go away again', async ({ page }) => {
  await open(page);
  await expect(page.locator('ruby')).toHaveCount(0);
  const before = await page.locator('.text').innerHTML();
  await furigana(page).click();
  await expect(furigana(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.text ruby').filter({ hasText: '協定書' }).locator('rt').first()).toHaveText('きょうていしょ');
  await page.goto('guidelines/2/');
  await expect(page.locator('.text ruby rt').filter({ hasText: 'ししん' }).first()).toBeVisible();
  await open(page);
  await expect(furigana(page)).toHaveAttribute('aria-pressed', 'true');
  await furigana(page).click();
  await expect(page.locator('ruby')).toHaveCount(0);
  expect(await page.locator('.text').innerHTML()).toBe(before);
});

test('what is copied is the same with and without readings', async ({ page }) => {
  await open(page);
  const without = await copied(page);
  await furigana(page).click();
  await expect(page.locator('.text > p ruby').first()).toBeVisible();
  expect((await copied(page)).replaceAll(/\s/g, '')).toBe(without.replaceAll(/\s/g, ''));
});

test('what is found is the same with and without readings', async ({ page }) => {
  const found = async (query: string) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-part="list"] a').first()).toBeVisible();
    return page.locator('[data-part="list"]').innerText();
  };
  const queries = ['協定書', 'きょうてい', '著作権は誰のもの', '平成13年度'];
  const without: string[] = [];
  for (const query of queries) without.push(await found(query));
  await open(page);
  await furigana(page).click();
  await expect(page.locator('.text > p ruby').first()).toBeVisible();
  for (const [index, query] of queries.entries()) expect(await found(query)).toBe(without[index]);
});

test('no built page and no file of the index holds a reading', () => {
  for (const file of builtFiles('.html').filter((file) => !file.startsWith('pagefind/'))) expect(readFileSync(`${outDir}/${file}`, 'utf8'), file).not.toMatch(/<(?:ruby|rt)\b/);
});

test('readings that cannot be loaded are told', async ({ page }) => {
  await page.route('**/readings.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('manual/agree/');
  await expect(page.locator('reading-aids[data-on]')).toBeVisible();
  // The browser itself writes the missing file to the console.
  await page.evaluate(() => { globalThis.fetch = () => Promise.reject(new TypeError()); });
  await furigana(page).click();
  await expect(page.getByText('読み込めませんでした。')).toBeVisible();
  await expect(furigana(page)).toHaveAttribute('aria-pressed', 'false');
});

test('each paragraph and item has an address; its link comes when asked for', async ({ page }) => {
  await open(page);
  const ids = await page.locator('.text :is(p, li)[id^="p-"]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(25);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator('.paragraph-link')).toHaveCount(0);
  const before = await copied(page);
  await page.getByRole('button', { name: '段落へのリンク' }).click();
  await expect(page.locator('.paragraph-link')).toHaveCount(ids.length);
  expect((await copied(page)).replaceAll(/\s/g, '')).toBe(before.replaceAll(/\s/g, ''));
  const named = () => page.locator('.paragraph-link').evaluateAll((links) => links.map(({ ariaLabel }) => ariaLabel));
  const names = await named();
  await page.getByRole('button', { name: '段落へのリンク' }).click();
  await furigana(page).click();
  await expect(page.locator('.text > p ruby').first()).toBeVisible();
  await page.getByRole('button', { name: '段落へのリンク' }).click();
  expect(await named()).toEqual(names);
  await page.locator('.paragraph-link').nth(3).click();
  expect(new URL(page.url()).hash).toBe(`#${ids[3]}`);
  expect(await violations(page)).toEqual([]);
});

test('a term is explained where it stands, with the keyboard alone', async ({ page }) => {
  await open(page);
  const term = page.locator('.text a.term').first();
  const word = await term.innerText();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog');
  await expect(note).toBeVisible();
  await expect(note).toBeFocused();
  await expect(note).toContainText(word);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
  await term.click();
  await note.getByRole('link', { name: '用語集で読む' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('用語集');
});

test('a term is explained once on a page', async ({ page }) => {
  await open(page);
  const words = await page.locator('.text a.term').evaluateAll((all) => all.map((term) => term.getAttribute('href')));
  expect(words.length).toBeGreaterThan(5);
  expect(new Set(words).size).toBe(words.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a term leads to the glossary, and there are no dead switches', async ({ page }) => {
    await page.goto('manual/agree/');
    await expect(furigana(page)).toBeHidden();
    await page.locator('.text a.term').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('用語集');
    expect(new URL(page.url()).hash).not.toBe('');
  });
});

for (const width of [360, 1280]) {
  test(`${width} px with readings: no violation, nothing too wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await furigana(page).click();
    await expect(page.locator('.text > p ruby').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}
