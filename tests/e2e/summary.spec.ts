/** The summary of many files on the built site: real files, counted, shown and handed on. */
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeDocument, madeFile, manySheets } from '../../scripts/bench/many-sheets.ts';
import type { MadeFile } from '../../scripts/bench/many-sheets.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'tools/summary/';
const payload = ({ name, bytes }: MadeFile) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
const text = (name: string, content: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
const done = (page: Page) => page.locator('sheet-summary[data-state="done"]').waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const figures = (page: Page) => page.locator('.figures');
const cells = (page: Page, row: string) => page.locator(row).locator('td').allInnerTexts();

async function choose(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) {
  await page.locator('[data-files]').setInputFiles(files);
  await done(page);
}

async function downloaded(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Four projects of both sides and one of the government alone, an older copy, and files of other kinds. */
const files = () => [
  ...manySheets(9, ['html', 'json', 'xlsx']).map(payload),
  payload(madeFile(madeDocument(1), 'json', 'older', new Date('2026-01-01T00:00:00.000Z'))),
  text('report.pdf', '%PDF-1.4'), text('broken.json', '{"format": "kyodo-navi-sheet"'), text('.DS_Store', '\u0000\u0001'),
];

test('files of all kinds are counted; what cannot be read, and what is older, is named with its reason', async ({ page }) => {
  await page.goto(address);
  await expect(page.locator('.result')).toBeHidden();
  expect(await violations(page)).toEqual([]);
  await choose(page, files());
  await expect(page.locator('[data-title]')).toBeFocused();
  await expect(figures(page)).toHaveText('5事業 数えたファイルは10件 読めなかったファイルは3件 新しいものがあり数えなかった答えは3件', { useInnerText: false });
  await expect(page.locator('[data-refused] li')).toHaveText([/^report\.pdf PDFのようです。\(ファイルのはじめ\)/, /^broken\.json ファイルが途中で切れています。/, /^\.DS_Store /]);
  await page.getByText('新しいファイルがあり、数えなかった答え').click();
  await expect(page.locator('[data-replaced] li').first()).toContainText(/サンプル事業1\(架空\).+団体:\s*older\.jsonは数えず、sheet-0002\.jsonを数えました。/s, { useInnerText: true });
  expect(await cells(page, '[data-phase-row="final"]')).toEqual(['5', '5', '4', '0', '0', '4', '1', '0']);
  expect(await cells(page, '[data-form-row="cosponsor"]')).toEqual(['2']);
  await page.getByText('一方だけが答えた事業').click();
  await expect(page.locator('[data-only="final government"]')).toContainText('サンプル事業5(架空)');
  expect(await violations(page)).toEqual([]);
});

test('two departments with one name of a project are two projects, and a file that belongs to neither is named openly', async ({ page }) => {
  await page.goto(address);
  const drill = (index: number, organisation: string) => ({ ...madeDocument(index), project: '防災訓練(架空)', organisation });
  await choose(page, [payload(madeFile(drill(0, '福祉部 高齢課'), 'html', 'care')), payload(madeFile(drill(0, '教育委員会 生涯学習課'), 'html', 'school')), payload(madeFile(drill(1, 'サンプルの会(架空)'), 'json', 'partner'))]);
  await expect(page.locator('[data-replaced]')).toBeHidden();
  await expect(page.locator('[data-same-names]')).toContainText(/防災訓練\(架空\): 教育委員会 生涯学習課、福祉部 高齢課.*1件\(partner\.json\)は、どの部署の事業か分からない/s, { useInnerText: true });
  expect((await cells(page, '[data-phase-row="final"]')).slice(0, 3)).toEqual(['3', '2', '1']);
  expect(await violations(page)).toEqual([]);
});

test('points spread by viewpoint; phase and side can be chosen; weak themes lead to manual and cases; gaps are listed', async ({ page }) => {
  await page.goto(address);
  await choose(page, files());
  await expect(page.getByLabel('段階', { exact: true })).toHaveValue('final');
  await expect(page.locator('.which')).toContainText('完了、全部の立場、答え9件', { useInnerText: true });
  const counts = async () => (await cells(page, '[data-spread="purpose"]')).slice(2).map(Number);
  expect((await counts()).reduce((sum, count) => sum + count, 0)).toBe(27);
  const widths = await page.locator('[data-spread="purpose"] rect').evaluateAll((rects) => rects.reduce((sum, rect) => sum + Number(rect.getAttribute('width')), 0));
  expect(Math.round(widths)).toBe(100);
  await page.getByLabel('立場', { exact: true }).selectOption('団体');
  expect((await counts()).reduce((sum, count) => sum + count, 0)).toBe(12);
  const theme = page.locator('[data-theme]').filter({ visible: true });
  const order = await theme.locator('[data-out="count"]').allInnerTexts();
  expect(order.map(Number)).toEqual(order.map(Number).toSorted((a, b) => b - a));
  await expect(theme.first().getByRole('link').first()).toHaveAttribute('href', /manual\//);
  await expect(page.locator('[data-theme="staffing"] .cases a').first()).toHaveAttribute('href', /cases\//);
  await expect(page.locator('[data-gaps] li').first()).toContainText(/サンプル事業\d\(架空\) \d+問\s+\d+-\d 行政\d・団体\d/, { useInnerText: true });
  const gaps = await page.locator('[data-gaps] .gap').allInnerTexts();
  for (const gap of gaps) { const [, own = 0, other = 0] = /行政(\d)・団体(\d)/.exec(gap)?.map(Number) ?? []; expect(Math.abs(own - other)).toBeGreaterThanOrEqual(2); }
});

test('CSV and Excel hold the summary; no cell can become a formula', async ({ page }) => {
  await page.goto(address);
  await choose(page, [...files(), payload(madeFile({ ...madeDocument(0), project: '=HYPERLINK("x")', organisation: '@cmd' }, 'html', '+formula'))]);
  const csv = await downloaded(page, 'CSVで書き出す');
  expect(csv.name).toBe('協働事業評価チェックシート-集計.csv');
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = csv.bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 9 * 3 + 3);
  expect(lines.some((line) => line.startsWith('"\'=HYPERLINK(""x"")",共催,事前,行政,\'@cmd,2026-11-23,') && line.includes(",'+formula.html"))).toBe(true);
  for (const cell of lines.flatMap((line) => line.split(','))) expect(cell).not.toMatch(/^[=+@]/);
  const xlsx = await downloaded(page, 'Excelで書き出す');
  expect(xlsx.name).toBe('協働事業評価チェックシート-集計.xlsx');
  const parts = unzipSync(xlsx.bytes);
  expect([...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['数', '視点ごと', '問いごと', '要改善', '差2以上', '答えごと', '数えなかったもの']);
  expect(Object.values(parts).map((part) => strFromU8(part)).join('')).not.toContain('<f>');
});

test('what leaves without names is shown sign for sign, and copied and saved just so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  await choose(page, files());
  await button(page, '渡す内容をそのまま見る').click();
  await expect(page.getByLabel(/渡す内容の全部/)).toHaveValue(/^sheet,version,phase,role,/);
  const shown = await page.getByLabel(/渡す内容の全部/).inputValue();
  expect(shown).not.toMatch(/サンプル|架空|議事録|2026|sheet-0/);
  const rows = shown.trimEnd().split('\n');
  expect(rows).toHaveLength(1 + 18);
  for (const row of rows.slice(1)) expect(row).toMatch(/^project-evaluation,\d\.\d,(?:mid|final),(?:government|partner)(?:,(?:[1-5]|na)?)+$/);
  await button(page, '写す(コピー)').click();
  await expect(page.getByText('写しました。')).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(shown);
  const saved = await downloaded(page, 'CSVで保存');
  expect(saved.bytes.toString('utf8').replaceAll('\r\n', '\n')).toBe(`\uFEFF${shown}`);
  expect(await violations(page)).toEqual([]);
  await expect(page.locator('[data-few]')).toBeHidden();
});

test('few lines are warned about', async ({ page }) => {
  await page.goto(address);
  await choose(page, manySheets(1, ['json']).map(payload));
  await button(page, '渡す内容をそのまま見る').click();
  await expect(page.locator('[data-few]')).toContainText('行が2件だけです。');
});

test('more files can be added, the reading can be stopped, and nothing is stored', async ({ page }) => {
  await page.goto(address);
  const all = manySheets(600, ['html']).map(payload);
  await page.locator('[data-files]').setInputFiles(all.slice(0, 590));
  await button(page, '読むのをやめる').click();
  await done(page);
  await expect(page.locator('[data-stopped]')).toContainText(/途中で止めました。残りの\d+件は読んでいません。/, { useInnerText: true });
  await button(page, '集計を消してやり直す').click();
  await expect(button(page, 'ファイルを選ぶ(いくつでも)')).toBeFocused();
  await choose(page, all.slice(0, 2));
  await choose(page, all.slice(2, 4));
  await expect(figures(page)).toContainText(/2事業\s+数えたファイルは4件/);
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0]);
  await page.reload();
  await expect(page.locator('.result')).toBeHidden();
});

test('a folder, and files that are dropped, are read too', async ({ page }, info) => {
  await page.goto(address);
  const folder = info.outputPath('課');
  mkdirSync(join(folder, '2026'), { recursive: true });
  for (const { name, bytes } of manySheets(2, ['html'])) writeFileSync(join(folder, '2026', name), bytes);
  await page.locator('[data-folder]').setInputFiles(folder);
  await done(page);
  await expect(figures(page)).toContainText(/1事業\s+数えたファイルは2件/);
  const json = Buffer.from(madeFile(madeDocument(4), 'json', 'x').bytes).toString('utf8');
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'dropped.json'));
    document.querySelector('.files')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, json);
  await expect(figures(page)).toContainText(/2事業\s+数えたファイルは3件/);
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(address);
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'ファイルを選ぶ(いくつでも)').focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(manySheets(3, ['json']).map(payload));
  await done(page);
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  for (let step = 0; step < 12 && await focused() !== 'summary-phase'; step += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('summary-phase');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.which')).toContainText('中間、全部の立場、答え3件', { useInnerText: true });
  for (let step = 0; step < 90 && await focused() !== '渡す内容をそのまま見る'; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-preview]')).toBeVisible();
});

test('only files that cannot be read leave no result, but say why', async ({ page }) => {
  await page.goto(address);
  await choose(page, [text('a.pdf', '%PDF')]);
  await expect(page.locator('.result')).toBeHidden();
  await expect(page.locator('[data-refused] li')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the tables are there to be filled in by hand', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('いまの画面では、ファイルを集計できません')).toBeVisible();
    await expect(page.getByRole('button', { name: /ファイルを選ぶ/ })).toBeHidden();
    await expect(page.getByRole('table', { name: /段階と立場ごとの/ })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: '12 既得権益化の防止' })).toBeVisible();
  });
});

test('on paper: the tables before any file, the result after', async ({ page }) => {
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: /視点ごとの点の分布/ })).toBeVisible();
  await expect(page.locator('.files')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await choose(page, files());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.out')).toBeHidden();
  await expect(page.locator('[data-spread="purpose"]')).toContainText(/\d\.\d\d/);
});
