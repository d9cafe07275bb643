/** Real questions of staff and organisations: the first result of the search answers, or three clicks from home do. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

interface Reader {
  /** What they type. */
  asks: string;
  /** What an answer says. */
  says: RegExp;
  /** Links from home that lead there too, three at most. */
  clicks: string[];
  /** The search shows another page first; the clicks answer. */
  only?: 'clicks';
}

/** As people ask at desks and in surveys of what troubles them. */
const readers: Reader[] = [
  { asks: 'どこに相談すればよいですか', says: /市民活動センター|ボランティア・市民活動センター/, clicks: ['どこに相談?'] },
  { asks: '自分たちの活動が協働に合うか分からない', says: /協働適性診断|六つの問い/, clicks: ['協働に合う?'] },
  { asks: '協働はどう始めればいい', says: /困りごとを/, clicks: ['どう始める?'], only: 'clicks' },
  { asks: '委託と補助はどう違う', says: /主体・責任・成果/, clicks: ['よくある質問'] },
  { asks: '候補が複数あるとき公平をどう保つ', says: /基準を.*公開/, clicks: ['よくある質問'] },
  { asks: '責任はどちらにありますか', says: /分担と所在を書いて/, clicks: ['よくある質問'] },
  { asks: '今ある事業を協働に変えてよい', says: /続ける必要があるか/, clicks: ['協働に合う?'] },
  { asks: '事務所が市外でも出せる', says: /丸亀市は市内の事務所/, clicks: ['よくある質問'] },
  { asks: 'アイデアだけでもよい', says: /自ら実施すること/, clicks: ['よくある質問'] },
  { asks: '活動中の事故は補償される', says: /委託、有償、不特定多数/, clicks: ['よくある質問'] },
  { asks: '協定書のひな型', says: /第1条\(目的\)/, clicks: ['協定書などの様式を使う', '協定書'] },
  { asks: '作ったものの著作権は誰のもの', says: /双方に帰属|双方に、|団体が著作権/, clicks: ['よくある質問'] },
  { asks: '見積りに人件費を入れてよい', says: /はじめから安く見積|人件費と事務の費用も/, clicks: ['よくある質問'] },
  { asks: '途中で計画を変えたい', says: /変更の書面/, clicks: ['よくある質問'] },
  { asks: '評価は誰がいつする', says: /別々に答え|それぞれ1部/, clicks: ['よくある質問'], only: 'clicks' },
];

const article = (page: Page) => page.getByRole('main').innerText();

async function firstResultSays({ asks, says }: Reader, page: Page): Promise<boolean> {
  await page.goto(`search/?q=${encodeURIComponent(asks)}`);
  const first = page.locator('[data-part="list"] a').first();
  await expect(first).toBeVisible();
  await first.click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  return says.test(await article(page));
}

async function clicksSay({ clicks, says }: Reader, page: Page): Promise<boolean> {
  await page.goto('');
  for (const name of clicks) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.waitForLoadState();
  }
  return says.test(await article(page));
}

test('fifteen readers, at most three clicks each', () => {
  expect(readers).toHaveLength(15);
  for (const { clicks } of readers) expect(clicks.length).toBeLessThanOrEqual(3);
});

for (const reader of readers) {
  test(`「${reader.asks}」: ${reader.clicks.length} from home`, async ({ page }) => { expect(await clicksSay(reader, page)).toBe(true); });
}

for (const reader of readers.filter(({ only }) => only === undefined)) {
  test(`「${reader.asks}」: the first result`, async ({ page }) => { expect(await firstResultSays(reader, page)).toBe(true); });
}
