/** The check of tables on the built site: the importers' own report, in the browser. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { writeWorkbook } from '../../src/client/xlsx.ts';
import { readCsv } from '../../src/domain/tabular/csv-read.ts';
import { hostile } from '../fixtures/import/hostile.ts';
import { inCp932, npoLines } from '../fixtures/import/npo.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'tools/import-check/';
const payload = (name: string, content: string | Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const npoFile = (rows: number) => payload('000_AdministrativeInputData_20261101.csv', Buffer.concat([...npoLines({ rows, faults: true })].map(inCp932)));
const figures = (page: Page) => page.locator('.figures');
const fault = (page: Page) => page.locator('[data-out="fault"]');

async function choose(page: Page, kind: string, file: ReturnType<typeof payload>, state = 'done') {
  await page.getByRole('radio', { name: kind }).check();
  await page.locator('[data-file]').setInputFiles(file);
  await page.locator(`import-check[data-state="${state}"]`).waitFor();
}

test('a file of the portal is checked row by row, and the findings are saved as CSV', async ({ page }) => {
  await page.goto(address);
  expect(await violations(page)).toEqual([]);
  await choose(page, 'NPO法人ポータル', npoFile(3000));
  await expect(page.locator('[data-title]')).toBeFocused();
  await expect(figures(page)).toHaveText('3,000行 載せられる行は2,998 載せられない行は2 載せない値は41');
  await expect(page.locator('[data-findings] tr').first()).toHaveText(/^載せない行\s*1001\s*法人番号.+検査用数字.+ください。$/);
  await expect(page.locator('[data-findings] tr')).toHaveCount(100);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '全部をCSVで保存' }).click()]);
  const rows = readCsv(readFileSync(await download.path(), 'utf8'));
  expect([download.suggestedFilename(), rows[0], rows.length > 1000]).toEqual(['取り込む表の確認.csv', ['種類', '行', '列', '値', '理由', '直し方'], true]);
  expect(await violations(page)).toEqual([]);
});

test('a workbook of groups is read by the names of its columns', async ({ page }) => {
  await page.goto(address);
  const sheet = { name: '名簿', rows: [['団体の一覧(架空)'], ['団体名', '住所', '法人番号'], ['サンプル会(架空)', '東京都小平市1', '2000020132110'], ['サンプル会2(架空)', '東京都小平市2', '3000020132110']] };
  await choose(page, '団体の名簿', payload('名簿.xlsx', writeWorkbook([sheet])));
  await expect(figures(page)).toHaveText('2行 載せられる行は1 載せられない行は1 載せない値は0');
  await page.getByText('どの列を何として読んだか').click();
  await expect(page.locator('[data-taken] li')).toHaveText(['団体名 → 名称', '住所 → 所在地', '法人番号 → 法人番号']);
});

test('what cannot be read is refused with its reason, and the next file is read', async ({ page }) => {
  await page.goto(address);
  for (const one of hostile.filter(({ name }) => ['a ZIP cut in half', 'a PDF', '__proto__ as headers', 'a workbook with macros', 'a quote that is open at the end'].includes(name))) {
    await choose(page, one.as === 'npo' ? 'NPO法人ポータル' : '団体の名簿', payload('a.csv', one.content as string | Uint8Array), 'refused');
    await expect(fault(page)).toHaveText(one.says);
  }
  expect(await violations(page)).toEqual([]);
  await choose(page, 'イベントの一覧', payload('a.csv', '名称,開始日,主催団体\nサンプル祭(架空),2026-02-20,サンプル会(架空)\n'));
  await expect(page.getByText('すべての行を載せられます。')).toBeVisible();
});

test('a table that was taken for another kind: the page says which one it is like, and checks the same file again', async ({ page }) => {
  await page.goto(address);
  const events = payload('行事.csv', 'イベント名,開催日,URL\nサンプル祭(架空),2026-02-20,https://example.org/\n');
  await choose(page, '団体の名簿', events, 'refused');
  await expect(fault(page)).toHaveText('「名称」の列がありません。');
  await expect(page.locator('[data-out="remedy"]').first()).not.toContainText('対応表');
  await page.getByRole('button', { name: '「イベントの一覧」として確かめ直す' }).click();
  await expect(figures(page)).toHaveText(/^1行 載せられる行は1/);
  await expect(page.locator('[data-title]')).toBeFocused();
  await expect(page.locator('[data-if-fits]')).toBeHidden();
  await page.getByRole('radio', { name: '団体の名簿' }).check();
  await page.locator('import-check[data-state="refused"]').waitFor();
  await expect(page.getByRole('radio', { name: '団体の名簿' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('「行事.csv」を「団体の名簿」として確かめました。結果は下にあります。');
  expect(await violations(page)).toEqual([]);
});

test('a value that is not taken has a sign and a count of its own', async ({ page }) => {
  await page.goto(address);
  await choose(page, '団体の名簿', payload('a.csv', '団体名,設立日,分野\nサンプル会(架空),2020/2/30,福祉\n'));
  await expect(figures(page)).toHaveText('1行 載せられる行は1 載せられない行は0 載せない値は2');
  await expect(page.getByText('すべての行を載せられますが、読めない値は載りません。')).toBeVisible();
  await expect(page.getByText('このまま取り込む人に渡してください。')).toBeHidden();
  await expect(page.locator('[data-groups] .tag')).toHaveText(['載せない値', '載せない値']);
  expect(await page.locator('[data-groups] .tag').first().evaluate((tag) => getComputedStyle(tag, '::before').content)).toContain('−');
});

test('of several files that are dropped the first is read, and that is said', async ({ page }) => {
  await page.goto(address);
  await page.locator('import-check[data-state="empty"]').waitFor();
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const name of ['一つめ.csv', '二つめ.csv']) data.items.add(new File(['団体名\nサンプル会(架空)\n'], name));
    return data;
  });
  await page.locator('import-check').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.locator('[data-title]')).toContainText('はじめの一つを読みました。一つめ.csv');
  await choose(page, '団体の名簿', payload('三つめ.csv', '団体名\nサンプル会(架空)\n'));
  await expect(page.getByText('はじめの一つを読みました。')).toBeHidden();
});

test('a large file leaves the page alive: it can be stopped while it is read', async ({ page }) => {
  await page.goto(address);
  await choose(page, 'NPO法人ポータル', npoFile(40_000), 'reading');
  await page.getByRole('button', { name: '読むのをやめる' }).click();
  await page.locator('import-check[data-state="empty"]').waitFor();
  await expect(page.getByRole('button', { name: 'ファイルを選ぶ' })).toBeVisible();
});

test('without JavaScript the page says what a table needs', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) })).newPage();
  await page.goto(address);
  await expect(page.getByText('JavaScriptが動いていません')).toBeVisible();
  await expect(page.getByRole('heading', { name: '表に要るもの' })).toBeVisible();
  await page.close();
});
