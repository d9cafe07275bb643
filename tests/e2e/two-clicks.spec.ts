/** What most people come for is two clicks from home at most. */
import { expect, test } from './support/quiet.ts';

const ways = [
  { what: 'how to choose a form', clicks: ['道具', '協働形態の選択'], heading: '協働形態の選択' },
  { what: 'what to know before choosing one', clicks: ['手引き', '協働の形態を選ぶ'], heading: '協働の形態を選ぶ' },
  { what: 'the agreement', clicks: ['協定書などの様式を使う', '協定書'], heading: '協定書' },
  { what: 'where to ask', clicks: ['どこに相談?'], heading: /相談/ },
];

for (const { what, clicks, heading } of ways) {
  test(`${what}: ${clicks.length} from home`, async ({ page }) => {
    expect(clicks.length).toBeLessThanOrEqual(2);
    await page.goto('');
    for (const name of clicks) await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  });
}
