/** What a search fetches from the built site, in compressed bytes: the start, the index of its words, and the pages shown. */
import { expect, test } from '@playwright/test';
import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const FIRST = 150 * KB;
const FURTHER = 60 * KB;

/** Typical queries: words, compounds, katakana, kana, places, years, and sentences. */
const queries = [
  '協働', '協働事業評価チェックシート', 'ＮＰＯ法人', 'ﾜｰｸｼｮｯﾌﾟ', 'こども', 'きょうどう', '千代田区', 'H13', '取り組み', '実行委員会',
  '団体はどこに相談すればよいですか', '補助金と委託の違い', '見守り 地域', 'ほげほげふが',
];

/** Files of Pagefind are compressed already; others are as a server sends them. */
async function bytesOf(response: Response): Promise<number> {
  const body = await response.body();
  return Math.min(body.length, gzipSync(body, { level: 6 }).length);
}

/** Searches, and gives the bytes of what was fetched for it. */
async function fetchedBy(page: Page, query: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const note = (response: Response) => { if (/\/pagefind\/|\/(?:words|names)\.json/.test(response.url())) sizes.push(bytesOf(response)); };
  page.on('response', note);
  await page.evaluate((query) => window.siteSearch?.(query), query);
  page.off('response', note);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

for (const query of queries) {
  test(`the first search fetches little: ${query}`, async ({ page }) => {
    await page.goto('search/');
    const bytes = await fetchedBy(page, query);
    expect(bytes).toBeGreaterThan(50 * KB);
    expect(bytes).toBeLessThanOrEqual(FIRST);
  });
}

test('a further search fetches less, whichever came before', async ({ page }) => {
  for (const order of [queries, queries.toReversed()]) {
    await page.goto('search/');
    await fetchedBy(page, 'ほげほげふが');
    for (const query of order) expect(await fetchedBy(page, query), query).toBeLessThanOrEqual(FURTHER);
  }
});

test('the same search again fetches nothing', async ({ page }) => {
  await page.goto('search/');
  await fetchedBy(page, '協働');
  expect(await fetchedBy(page, '協働')).toBe(0);
});
