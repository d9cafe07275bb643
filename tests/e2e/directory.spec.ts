/** The directory on the built site: search, facets, address, back, what to do when nothing fits, keyboard, without JavaScript. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const rows = (page: Page) => page.locator('[data-items] > li.partner:visible');
/** Nothing is read before the list has followed the last choice. */
const settled = (page: Page) => expect(page.locator('partner-finder')).toHaveAttribute('aria-busy', 'false');
async function open(page: Page, address: string) { await page.goto(address); await settled(page); }
const sum = (page: Page) => page.locator('[data-sum]');
const box = (page: Page) => page.getByRole('searchbox', { name: '団体を名前で探す' });
const option = (page: Page, facet: string, name: string) => page.locator(`[data-facet="${facet}"] label`, { hasText: name }).locator('input');
const promised = async (page: Page, facet: string, name: string) => Number(await page.locator(`[data-facet="${facet}"] label`, { hasText: name }).locator('[data-count]').textContent());
const names = (page: Page) => rows(page).locator('a').allTextContents();

test('finds by name, reading and municipality, whatever the width, the kana and the form of corporation', async ({ page }) => {
  await open(page, 'partners/');
  await box(page).fill('わこうみどり');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).locator('a')).toHaveText('NPO法人和光・緑と湧き水の会');
  for (const words of ['ﾜｺｳﾐﾄﾞﾘ', '特定非営利活動法人和光・緑', '湧き水 和光市']) {
    await box(page).fill(words);
    await expect(sum(page)).toHaveText(`探す言葉が「${words}」の団体は1団体です。`);
    await expect(rows(page).locator('a')).toHaveText('NPO法人和光・緑と湧き水の会');
  }
});

test('facets give what their counts promise, narrow each other, and can be left out', async ({ page }) => {
  await open(page, 'partners/');
  const all = await rows(page).count();
  const environment = await promised(page, 'field', '環境');
  await option(page, 'field', '環境').check();
  await expect(sum(page)).toHaveText(`分野が「環境」の団体は${environment}団体です。`);
  await page.locator('[data-facet="kind"] > summary').click();
  const both = await promised(page, 'kind', '任意団体');
  await option(page, 'kind', '任意団体').check();
  await expect(sum(page)).toHaveText(`分野が「環境」、種類が「任意団体」の団体は${both}団体です。`);
  await page.locator('[data-chips]').getByRole('button', { name: /任意団体/ }).click();
  await expect(sum(page)).toHaveText(`分野が「環境」の団体は${environment}団体です。`);
  await page.locator('[data-facet="field"]').getByRole('button', { name: /^環境を\s?除く$/ }).click();
  await expect(sum(page)).toHaveText(`分野が「環境」以外の団体は${all - environment}団体です。`);
  await expect(page).toHaveURL(/\?not-field=environment$/);
});

test('whoever had scrolled far down sees the start of the new result', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'partners/');
  await page.evaluate(() => { scrollTo({ top: 3000, behavior: 'instant' }); });
  await expect(sum(page)).not.toBeInViewport();
  await option(page, 'field', '人権・平和').check();
  await expect(sum(page)).toHaveText(/分野が「人権・平和」の/);
  await expect(sum(page)).toBeInViewport();
});

test('a form of corporation alone finds no one in particular, and that is said', async ({ page }) => {
  await open(page, 'partners/');
  const all = await sum(page).textContent();
  await box(page).fill('NPO法人');
  const note = page.getByText('法人の形だけでは探せません。');
  await expect(note).toBeVisible();
  await expect(sum(page)).toHaveText(all?.trim() ?? '');
  await box(page).fill('NPO法人 みどり');
  await expect(note).toBeHidden();
  await expect(sum(page)).toContainText('「NPO法人 みどり」の団体は');
});

test('the address is the state, and the back button goes through the steps', async ({ page }) => {
  await open(page, 'partners/?field=children');
  const children = await sum(page).textContent();
  await box(page).pressSequentially('こども');
  await expect(sum(page)).toContainText('探す言葉が「こども」、分野が「子ども」の団体は');
  const both = await names(page);
  // The answer is painted before the address is noted.
  await expect(page).toHaveURL(/q=%E3%81%93%E3%81%A9%E3%82%82/);
  await page.reload();
  await settled(page);
  await expect(box(page)).toHaveValue('こども');
  await expect(sum(page)).toContainText('探す言葉が「こども」');
  expect(await names(page)).toEqual(both);
  await page.goBack();
  await expect(sum(page)).toHaveText(children ?? '');
  await expect(box(page)).toHaveValue('');
  await page.goForward();
  await expect(box(page)).toHaveValue('こども');
  await rows(page).locator('a').first().click();
  await expect(page.getByText('掲載は推薦ではありません')).toBeVisible();
  await page.goBack();
  await expect(box(page)).toHaveValue('こども');
  await expect(sum(page)).toContainText('探す言葉が「こども」');
});

test('an empty result says what to take back and how many each would give', async ({ page }) => {
  await open(page, 'partners/?q=和光&field=culture');
  await expect(page.getByText('すべての条件に合う団体はありません。')).toBeVisible();
  const way = page.getByRole('button', { name: /「和光」を外すと\d+団体/ });
  const count = Number(/(\d+)団体/.exec(await way.textContent() ?? '')?.[1]);
  await way.click();
  await expect(sum(page)).toContainText(`の団体は${count}団体です。`);
  await expect(box(page)).toHaveValue('');
  await expect(page.locator('.chip').first()).toBeFocused();
});

test('a condition that nobody knows is named and left out', async ({ page }) => {
  await open(page, 'partners/?field=nothing');
  await expect(page.getByText('アドレスにある分野の「nothing」という条件はありません。')).toBeVisible();
  await expect(sum(page)).toHaveText(/^\d+団体を載せています。$/);
});

test('the order is that of the readings, with and without a choice', async ({ page }) => {
  await open(page, 'partners/');
  const all = await names(page);
  await option(page, 'field', 'まちづくり').check();
  await expect(sum(page)).toContainText('まちづくり');
  await settled(page);
  const some = await names(page);
  expect(some).toEqual(all.filter((name) => some.includes(name)));
  await expect(page.getByText('順番は団体のよしあしを表しません')).toBeVisible();
});

test('by keyboard alone, and without a violation in any state', async ({ page }) => {
  await open(page, 'partners/');
  await box(page).focus();
  await page.keyboard.type('みどり');
  await expect(sum(page)).toContainText('みどり');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/partners\/\?q=/);
  await option(page, 'field', '環境').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/field=environment/);
  await page.evaluate(axe.source);
  const run = () => page.evaluate(async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id }) => id));
  expect(await run()).toEqual([]);
  await box(page).fill('ない名前');
  await expect(page.getByText('すべての条件に合う団体はありません。')).toBeVisible();
  expect(await run()).toEqual([]);
});

test('when the index cannot be loaded the list stays and says so', async ({ page }) => {
  await page.route('**/partners/index.json*', (route) => route.abort());
  await open(page, 'partners/');
  const all = await rows(page).count();
  await option(page, 'field', '環境').check();
  await expect(page.getByText('絞り込みに使うデータを読み込めませんでした。')).toBeVisible();
  await expect(rows(page)).toHaveCount(all);
});

test('the site search leads here with the words', async ({ page }) => {
  await page.goto('search/?q=みどり');
  const link = page.getByRole('link', { name: '団体を名前で探す' }).and(page.locator(':visible'));
  await expect(link).toHaveAttribute('href', new RegExp(`/partners/\\?q=${encodeURIComponent('みどり')}$`));
  await link.click();
  await settled(page);
  await expect(box(page)).toHaveValue('みどり');
});

test('the statistics add up to what the list shows', async ({ page }) => {
  await page.goto('partners/statistics/');
  const cell = page.locator('[data-count="partners/field/environment/all"]');
  const count = await cell.textContent();
  await page.getByRole('link', { name: '環境', exact: true }).click();
  await expect(page.getByText(`「環境」の団体は${count}団体です。`)).toBeVisible();
  await expect(rows(page)).toHaveCount(Number(count));
});

test('both directions say honestly that nothing was given yet, and how to add', async ({ page }) => {
  await page.goto('partners/needs/');
  await expect(page.getByText('いま載せている団体の届出(協働意向)は、ありません。')).toBeVisible();
  await expect(page.getByText('いま載せている部署の求めは、ありません。')).toBeVisible();
  await expect(page.getByRole('heading', { name: '載せるには' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rows of 五十音 and plain pages of fields, municipalities and kinds', async ({ page }) => {
    await page.goto('partners/');
    await expect(page.locator('#partner-q')).toBeHidden();
    await expect(rows(page).first()).toBeVisible();
    await page.getByRole('navigation', { name: '五十音' }).getByRole('link', { name: 'か', exact: true }).click();
    await expect(page).toHaveURL(/#row-/);
    const link = page.getByRole('navigation', { name: '団体を絞り込む' }).getByRole('link', { name: /環境/ });
    const count = Number(await link.locator('[data-count]').textContent());
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('分野「環境」の団体');
    await expect(rows(page)).toHaveCount(count);
  });
});
