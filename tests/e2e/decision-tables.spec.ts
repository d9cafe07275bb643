/** The decision tools on the built site. */
import type { Page } from '@playwright/test';
import { expect, test, violations } from './support/quiet.ts';

const best = (page: Page) => page.locator('[data-recommended] .title');
const state = (page: Page) => page.locator('[data-state]');
const answer = (page: Page, question: RegExp, label: string) => page.getByRole('group', { name: question }).getByRole('radio', { name: label, exact: true }).check();

test.describe('choosing a form', () => {
  test('answers lead to a form with reasons, neighbours, real cases and the next step, and stand in the address', async ({ page }) => {
    await page.goto('tools/form-selector/');
    await expect(state(page)).toHaveText('まだ答えがありません。1問目から答えると、ここに合うものと、その理由が出ます。あと7問あります。');
    await answer(page, /誰の事業/, '行政');
    await answer(page, /お金はどう/, '行政がかかる費用を払う');
    await answer(page, /責任を負いますか/, '行政');
    await expect(best(page)).toHaveText(['委託']);
    await expect(state(page)).toHaveText('いま合うのは「委託」です。あと4問あります。');
    const result = page.locator('[data-outcome="commission"]');
    await expect(result.locator('[data-reason]').filter({ visible: true })).toHaveText([/行政の事業として行います。.*「行政」/s, /行政が費用を払います。/, /最終の責任は行政にあります。/]);
    await expect(result.getByRole('link', { name: '補助・助成' })).toBeVisible();
    await expect(result.getByRole('heading', { name: '実際の事例' })).toBeVisible();
    await expect(page).toHaveURL(/\?owner=government&money=all&answers=government$/);
    expect(await violations(page)).toEqual([]);
  });

  test('a link opens the same answers and the same result; what is ruled out says so', async ({ page }) => {
    await page.goto('tools/form-selector/?owner=partner&gives=name&money=none&unknown=1&aim=zzz');
    await expect(best(page)).toHaveText(['後援']);
    await expect(page.getByRole('group', { name: /誰の事業/ }).getByRole('radio', { name: '団体', exact: true })).toBeChecked();
    await expect(page.locator('[data-outcome="commission"] summary')).toContainText('選べません');
    await expect(page.locator('[data-outcome]').last().locator('summary')).toContainText('選べません');
  });
});

test.describe('suitability', () => {
  test('questions about an existing project appear only for one, and the keyboard alone is enough', async ({ page }) => {
    await page.goto('tools/suitability/');
    await expect(page.getByRole('group', { name: /これからも必要ですか/ })).toBeHidden();
    await page.getByRole('radio', { name: 'これから始める事業' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('group', { name: /これからも必要ですか/ })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: '役目を終えている' })).toBeChecked();
    await expect(best(page)).toHaveText(['事業を終えることを考える']);
    await page.getByRole('radio', { name: 'いま行っている事業' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('[data-recommended]')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '結果と理由' })).toBeFocused();
  });

  test('answers that speak for nothing are told so, with what to do', async ({ page }) => {
    await page.goto('tools/suitability/?start=new');
    await expect(state(page)).toHaveText(/^いまの答えからは、どれが合うか決まりません。あと\d+問あります。$/);
    await page.goto('tools/form-selector/?aim=event&owner=partner&decides=government&money=all&gives=work&answers=government&length=year');
    await expect(page.locator('[data-recommended]')).toHaveCount(0);
    await expect(state(page)).toHaveText('いまの答えからは、どれが合うか決まりません。それぞれの結果を開いて理由を読み、確かめていない問いを調べてから答え直してください。');
  });

  test('answers can be taken back, and the whole table be read', async ({ page }) => {
    await page.goto('tools/suitability/?need=shown&strength=named&power=part');
    await expect(best(page)).toHaveText(['協働で進める検討に入る']);
    await expect(page.locator('[data-advice]')).toContainText('書面で分けてください');
    await page.getByRole('button', { name: '判断の表を全部見る' }).click();
    await expect(page.locator('[data-outcome="together"] [data-reason]').filter({ visible: true })).toHaveCount(14);
    await page.getByRole('button', { name: '答えを消す' }).click();
    await expect(page).toHaveURL(/suitability\/$/);
    await expect(page.locator('[data-recommended]')).toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const tool of ['suitability', 'form-selector']) {
    test(`${tool} is a table to read`, async ({ page }) => {
      await page.goto(`tools/${tool}/`);
      await expect(page.locator('[data-without-script]')).toBeVisible();
      await page.locator('[data-outcome] summary').first().click();
      await expect(page.locator('[data-outcome]').first().locator('[data-reason]').first()).toBeVisible();
      await expect(page.locator('[data-live]').filter({ visible: true })).toHaveCount(0);
    });
  }
});
