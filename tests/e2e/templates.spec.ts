/** The 様式: found in two clicks, downloaded, printed as blanks, readable by everyone. */
import { readFileSync } from 'node:fs';
import { expect, test } from './support/quiet.ts';

test('the agreement is two clicks from home, and so is every other 様式', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: '協定書などの様式を使う' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('様式集');
  expect(await page.locator('.card').count()).toBeGreaterThanOrEqual(14);
  await page.getByRole('link', { name: '協定書', exact: true }).click();
  await expect(page).toHaveURL(/templates\/agreement\/$/);
  await expect(page.getByRole('heading', { name: '第1条(目的)' })).toBeVisible();
});

test('the footer of every page leads to the collection', async ({ page }) => {
  await page.goto('guidelines/1/');
  await page.getByRole('contentinfo').getByRole('link', { name: '様式集' }).click();
  await expect(page).toHaveURL(/templates\/$/);
});

for (const [id, kind] of [['agreement', 'Word'], ['scoring', 'Excel']] as const) {
  test(`the ${kind} file is downloaded under its name`, async ({ page }) => {
    await page.goto(`templates/${id}/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: new RegExp(`^${kind}で使う`) }).click()]);
    expect(download.suggestedFilename()).toBe(`${id}.${kind === 'Word' ? 'docx' : 'xlsx'}`);
    expect(readFileSync(await download.path()).subarray(0, 2).toString()).toBe('PK');
  });
}

test('the chapter of the manual leads to the 様式, and the 様式 to its section', async ({ page }) => {
  await page.goto('manual/agree/');
  await page.getByRole('region', { name: '使う様式' }).getByRole('link', { name: '個人情報の取扱い' }).click();
  await expect(page.getByText('法務の確認が必要', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: '話し合って取り決め、協定書や契約書にする' }).first().click();
  await expect(page).toHaveURL(/manual\/agree\/#/);
  await expect(page.getByRole('heading', { name: '個人情報', exact: true })).toBeInViewport();
});

test('a tool leads to the paper of the same work', async ({ page }) => {
  await page.goto('tools/partner-check/');
  await page.getByRole('link', { name: '選定基準・採点表', exact: true }).click();
  await expect(page.getByRole('region', { name: '採点票の表' })).toBeVisible();
});

test('printed, a 様式 is a blank to fill in by hand', async ({ page }) => {
  await page.goto('templates/consultation/');
  await expect(page.getByText('記入例').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: '相談シート' })).toBeVisible();
  await expect(page.getByText('団体名または部署名')).toBeVisible();
  for (const hidden of ['使い方', '様式の中身', '出典']) await expect(page.getByRole('heading', { name: hidden, exact: true })).toBeHidden();
  await expect(page.getByText('記入例').first()).toBeHidden();
  await expect(page.getByRole('link', { name: /Wordで使う/ })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});
