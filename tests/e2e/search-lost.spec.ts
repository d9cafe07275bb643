/** A connection that breaks: what could not be searched is said, what was shown stays, and asking again finds the rest. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const box = (page: Page) => page.getByLabel('探す言葉', { exact: true });
const sum = (page: Page) => page.locator('[data-part=sum]');
const results = (page: Page) => page.locator('[data-part=list] > li');
const again = (page: Page) => page.getByRole('button', { name: 'もう一度探す' });
const found = (query: string) => new RegExp(`^「${query}」が見つかったページ: \\d+件$`);
const opened = (page: Page, query: string) => page.goto(`search/?q=${encodeURIComponent(query)}`);

/** Cuts some files off, and gives what joins them again. The route stays: taken away under a request, it leaves a test that cannot end. */
async function lose(page: Page, files: string) {
  let isLost = true;
  await page.route(files, (route) => (isLost ? route.abort() : route.continue()));
  return () => { isLost = false; };
}

/** What the search of an unbroken connection counts. */
async function totalOf(page: Page, query: string): Promise<number> {
  await opened(page, query);
  await expect(sum(page)).toHaveText(found(query));
  return Number(/(\d+)件/.exec((await sum(page).textContent()) ?? '')?.[1]);
}

test('parts of the index are lost: nothing is called absent, what was shown stays, the query too', async ({ page }) => {
  await opened(page, '協働');
  await expect(sum(page)).toHaveText(found('協働'));
  const shown = await results(page).allTextContents();
  const join = await lose(page, '**/pagefind/index/*');
  await box(page).fill('随意契約');
  await page.keyboard.press('Enter');
  await expect(sum(page)).toHaveText('通信が途切れたため、「随意契約」を探せていません。下は、その前に見つかったページです。');
  await expect(results(page)).toHaveText(shown);
  await expect(box(page)).toHaveValue('随意契約');
  await expect(page.getByText('見つけるための手がかり')).toBeHidden();
  join();
  await again(page).click();
  await expect(sum(page)).toHaveText(found('随意契約'));
  await expect(sum(page)).toBeFocused();
  await expect(again(page)).toBeHidden();
});

test('texts of pages are lost: the next search and asking again both find them', async ({ page }) => {
  await opened(page, '随意契約');
  await expect(sum(page)).toHaveText(found('随意契約'));
  const join = await lose(page, '**/pagefind/fragment/*');
  await box(page).fill('協働');
  await page.keyboard.press('Enter');
  await expect(sum(page)).toContainText('通信が途切れたため');
  await again(page).click();
  await expect(sum(page)).toContainText('通信が途切れたため');
  join();
  await again(page).click();
  await expect(sum(page)).toHaveText(found('協働'));
});

test('some parts of the index are lost: the pages found so far are no whole', async ({ page }) => {
  const all = await totalOf(page, '助成');
  const files: string[] = [];
  page.on('request', (request) => { if (request.url().includes('/pagefind/index/')) files.push(request.url()); });
  await page.reload();
  await expect(sum(page)).toHaveText(found('助成'));
  const join = await lose(page, files.at(-1) ?? '');
  await page.reload();
  await expect(sum(page)).toContainText('通信が途切れたため');
  join();
  await again(page).click();
  await expect(sum(page)).toHaveText(`「助成」が見つかったページ: ${all}件`);
});

test('more results are lost: the list stays, and asking again brings the next ones', async ({ page }) => {
  await opened(page, '協働');
  await expect(results(page)).toHaveCount(10);
  // The first batch is read already; what follows it is not.
  await page.getByRole('button', { name: /^続きを表示/ }).click();
  await expect(results(page)).toHaveCount(20);
  const join = await lose(page, '**/pagefind/fragment/*');
  await page.getByRole('button', { name: /^続きを表示/ }).click();
  await expect(sum(page)).toContainText('通信が途切れたため');
  await expect(results(page)).toHaveCount(20);
  join();
  await again(page).click();
  await expect(results(page)).toHaveCount(30);
});

for (const files of ['**/pagefind.js', '**/*.pf_meta', '**/wasm.*', '**/pagefind-entry.json*', '**/words.json']) {
  test(`the start is lost: ${files}`, async ({ page }) => {
    const join = await lose(page, files);
    await opened(page, '協働');
    await expect(again(page)).toBeVisible();
    await expect(page.getByText('含むページは見つかりませんでした')).toBeHidden();
    join();
    await again(page).click();
    await expect(sum(page)).toHaveText(found('協働'));
    await expect(page.getByRole('heading', { name: '検索を始められませんでした' })).toBeHidden();
  });
}

test('the names are lost: a word typed by its reading can be searched again', async ({ page }) => {
  const join = await lose(page, '**/names.json');
  await opened(page, 'きょうどう');
  await expect(again(page)).toBeVisible();
  join();
  await again(page).click();
  await expect(sum(page)).toHaveText(found('きょうどう'));
});

test('a connection that breaks within a file is noticed as well', async ({ page }) => {
  await page.addInitScript(() => {
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!String(input).includes('/pagefind/index/') || sessionStorage.getItem('joined')) return response;
      return new Response(new ReadableStream({ start: (stream) => { stream.enqueue(new Uint8Array(9)); stream.error(new TypeError('network error')); } }));
    };
  });
  await opened(page, '協働');
  await expect(sum(page)).toHaveText('通信が途切れたため、「協働」を探せていません。');
  await page.evaluate(() => { sessionStorage.setItem('joined', 'yes'); });
  await again(page).click();
  await expect(sum(page)).toHaveText(found('協働'));
});

test('no violation when something was lost, light and dark', async ({ page }) => {
  const faults: string[] = [];
  for (const files of ['**/pagefind/index/*', '**/pagefind.js']) {
    await lose(page, files);
    await opened(page, '協働');
    await expect(again(page)).toBeVisible();
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }));
      faults.push(...violations.map(({ id }) => `${files} ${colorScheme} ${id}`));
    }
  }
  expect(faults).toEqual([]);
});
