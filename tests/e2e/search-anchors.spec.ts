/** Words that browsers cut wrongly, and other ways to write a word: a right page comes first, and the whole word is marked on it. */
import { expect, test } from '@playwright/test';

/** What is typed, the pages of which one must be first, and the word that is marked when it is not the typed one. */
const words: [query: string, first: readonly string[], marked?: string][] = [
  ['協働', ['guidelines/', 'guidelines/basics/', 'glossary/']],
  ['きょうどう', ['guidelines/', 'guidelines/basics/', 'glossary/'], '協働'],
  ['協働事業', ['guidelines/', 'guidelines/1/', 'manual/intro/', 'glossary/']],
  ['協働事業評価チェックシート', ['tools/check-sheet/']],
  ['実行委員会', ['forms/committee/', 'glossary/']],
  ['共催', ['forms/cosponsor/']],
  ['委託', ['forms/commission/']],
  ['後援', ['forms/endorsement/']],
  ['既得権益', ['guidelines/4/', 'glossary/']],
  ['総合窓口', ['guidelines/5/', 'desk/', 'glossary/']],
  ['市民活動センター', ['support/centres/', 'desk/', 'support/', 'glossary/']],
  ['千代田区', ['municipalities/chiyoda/', 'cases/municipality/chiyoda/']],
  ['ちよだく', ['municipalities/chiyoda/', 'cases/municipality/chiyoda/'], '千代田区'],
  ['H13', ['plan/', 'guidelines/', 'guidelines/background/'], '平成13年'],
  ['Ｈ１３', ['plan/', 'guidelines/', 'guidelines/background/'], '平成13年'],
  ['多文化共生', ['glossary/']],
  ['見守り', ['glossary/']],
  ['ふりかえりシート', ['glossary/']],
  ['ファシリテーション', ['glossary/']],
  ['ファシリテーター', ['glossary/']],
  ['ワークショップ', ['cases/ome-2021-cap/', 'glossary/']],
  ['ﾜｰｸｼｮｯﾌﾟ', ['cases/ome-2021-cap/', 'glossary/'], 'ワークショップ'],
  ['居場所', ['partners/mystyle-kodaira/', 'cases/kokubunji-playstation/', 'glossary/']],
  ['こども', ['partners/ome-kodomo-mirai/', 'cases/ome-2021-cap/', 'glossary/']],
];

for (const [query, first, marked = query] of words) {
  test(`${query}: the right page first, ${marked} marked whole`, async ({ page, baseURL }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    const best = page.locator('[data-part=list] > li').first();
    const href = await best.locator('[data-slot=title]').getAttribute('href');
    expect(first).toContain(href?.slice(new URL(baseURL ?? '').pathname.length));
    await expect(best.locator('mark', { hasText: marked }).first()).toHaveText(marked);
  });
}
