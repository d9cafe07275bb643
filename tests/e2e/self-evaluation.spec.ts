/** The self-evaluation of an organisation: the check sheet's engine with a sheet of one side. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'tools/self-evaluation/';
const question = (page: Page, number: string) => page.getByRole('group', { name: new RegExp(`^${number} `) }).filter({ visible: true });
const bar = (page: Page) => page.locator('.bar');
const says = (page: Page, text: string | RegExp) => expect(page.locator('[data-status]')).toContainText(text, { useInnerText: true });

async function fill(page: Page) {
  await page.goto(address);
  await page.getByLabel('ふりかえる期間').fill('2026年度');
  await page.getByLabel('団体名').fill('サンプルの会(架空)');
  await question(page, '1-1').getByRole('radio', { name: /^4/ }).check();
  await question(page, '4-1').getByRole('radio', { name: /^1/ }).check();
  await question(page, '6-1').getByRole('radio', { name: '該当なし' }).check();
  await question(page, '6-1').getByLabel('理由や出来事').fill('いまは協働を考えていません。');
  await says(page, /この端末に\d\d:\d\dに保存しました。/);
}

test('it asks for no side, says whom it is for, and keeps what is written', async ({ page }) => {
  await fill(page);
  await expect(page.getByText('どの立場で答えますか')).toBeHidden();
  await expect(page.getByText(/どこへも送りません。ほかの団体と比べたり、順位を付けたりするものではありません。/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('団体名')).toHaveValue('サンプルの会(架空)');
  await expect(question(page, '4-1').getByRole('radio', { name: /^1/ })).toBeChecked();
  expect(await violations(page)).toEqual([]);
});

test('the result shows the weak items, the manual, and where to ask; no other side is spoken of', async ({ page }) => {
  await fill(page);
  await bar(page).getByRole('button', { name: '答えを確かめる' }).click();
  await expect(page.getByRole('heading', { name: 'ふりかえりの答えを確かめる' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.locator('#check').getByRole('button', { name: '結果を見る' }).click();
  const result = page.getByRole('region', { name: 'ふりかえりの結果' });
  await expect(result).toContainText('全体の平均は2.5です(4点中)。');
  await expect(result.getByRole('img', { name: /レーダーチャート/ })).toBeVisible();
  await expect(result.locator('.low a')).toHaveText([/^4-1 /]);
  await expect(result.locator('[data-theme="staffing"]').getByRole('link').first()).toHaveAttribute('href', /manual\/partner\/#/);
  await expect(result.getByRole('link', { name: /センターに、団体の運営を相談する/ })).toHaveAttribute('href', /desk\/$/);
  await expect(result).not.toContainText(/相手の答え|行政の平均/, { useInnerText: true });
  expect(await violations(page)).toEqual([]);
});

test('its file comes back, and the other tools call it by its name and lead to its page', async ({ page }) => {
  await fill(page);
  const [download] = await Promise.all([page.waitForEvent('download'), bar(page).getByRole('button', { name: 'ファイルに保存' }).click()]);
  expect(download.suggestedFilename()).toBe('団体の自己評価_団体_サンプルの会(架空)_2026年度.html');
  const html = readFileSync(await download.path(), 'utf8');
  expect(html).not.toMatch(/事業名|部署名|事前の想定/);
  const file = { name: 'self.html', mimeType: 'text/html', buffer: Buffer.from(html) };
  await page.getByRole('button', { name: '始めからやり直す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '消してやり直す' }).click();
  await page.locator('[data-file-input]').setInputFiles(file);
  const dialog = page.getByRole('dialog', { name: 'ファイルをどう使いますか' });
  await expect(dialog).toContainText('ふりかえる期間');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '続きを書く' }).click();
  await expect(page.getByLabel('団体名')).toHaveValue('サンプルの会(架空)');
  for (const other of ['tools/check-sheet/', 'tools/merge/', 'tools/summary/']) {
    await page.goto(other);
    await page.locator(other.includes('summary') ? '[data-files]' : '[data-file-input]').setInputFiles(file);
    const problem = page.locator('[data-dialog="problem"], [data-refused] li').filter({ visible: true });
    await expect(problem).toContainText('「団体の自己評価」の答えです。');
    await expect(problem.getByRole('link', { name: '「団体の自己評価」を開く' })).toHaveAttribute('href', /\/tools\/self-evaluation\/$/);
    await expect(problem).not.toContainText('organisation-self');
  }
});

test('the keyboard alone leads from the first field to the result', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('ふりかえる期間').focus();
  await page.keyboard.type('2026年度');
  await page.keyboard.press('Tab');
  await page.keyboard.type('サンプルの会(架空)');
  const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  for (let step = 0; step < 60 && await focusedName() !== 'look-back-value-purpose-words'; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
  await bar(page).getByRole('button', { name: '答えを確かめる' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'ふりかえりの答えを確かめる' })).toBeFocused();
  await page.locator('#check').getByRole('button', { name: '結果を見る' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'ふりかえりの結果' })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole sheet can be read and printed', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('group', { name: /^\d-\d / })).toHaveCount(23);
    await expect(page.getByText('どの立場で答えますか')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('団体名')).toBeVisible();
    await expect(page.getByText('段階ごとに別の用紙になります')).toHaveCount(0);
  });
});
