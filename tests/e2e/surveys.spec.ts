/** A survey on the built site: the answer of a department, its file, and the summing up of many. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { countOf, damagedFiles, madeAnswer, madeFile, madeFiles, shape } from '../../scripts/survey/made.ts';
import { surveyFaults } from '../../src/domain/surveys/faults.ts';
import { withValue } from '../../src/domain/record/record.ts';
import { emptyAnswer } from '../../src/domain/surveys/answer/whole.ts';
import { surveySchema } from '../../src/schemas/surveys.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const payload = ({ name, text }: { name: string; text: string }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
const saved = (page: Page) => expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');

async function downloaded(page: Page, name: string, within = 'main'): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(within).getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test.describe('the answer of a department', () => {
  const open = async (page: Page) => {
    await page.goto('surveys/collect/');
    await expect(page.locator('draft-bar')).toBeVisible();
    await expect(page.locator('[data-form]')).not.toHaveAttribute('inert');
  };
  const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: false });

  test('totals that disagree are told while writing; what is missing is listed; the file holds what was written', async ({ page }) => {
    await open(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: '直すところを見る' }).click();
    await expect(page.locator('[data-errors] [data-faults] li')).toHaveCount(3);
    await page.getByLabel('部署の名前').fill('サンプル課(架空)');
    await page.getByRole('textbox', { name: /^年度/ }).fill('令和８');
    await cell(page, '共催 事業の数(件)').fill('３');
    await cell(page, '委託 事業の数(件)').fill('1,000');
    await expect(page.locator('[data-out="sum-count"]')).toHaveText('1,003');
    await cell(page, '合計 事業の数(件)').fill('5');
    await page.keyboard.press('Tab');
    await expect(page.getByText('合計の事業の数が、区分の和と合いません。')).toBeVisible();
    await expect(page.locator('[data-field="total/count"] [data-fault="sum"]')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await cell(page, '合計 事業の数(件)').fill('1003');
    await expect(page.locator('[data-no-faults]')).toBeVisible();
    await saved(page);
    const { name, text } = await downloaded(page, 'ファイルに保存', '[data-form]');
    expect(name).toMatch(/^協働事業実施状況調査-回答_2026-サンプル課\(架空\)\.html$/);
    expect(text).toContain('<td>1,000件</td>');
    await page.reload();
    await expect(cell(page, '委託 事業の数(件)')).toHaveValue('1,000');
  });

  test('what is not known is not asked for: blanks are left blank, with the total', async ({ page }) => {
    await open(page);
    await page.getByLabel('部署の名前').fill('サンプル課(架空)');
    await page.getByRole('textbox', { name: /^年度/ }).fill('2026');
    await cell(page, '共催 事業の数(件)').fill('1');
    await cell(page, '共催 費用(円)').fill('500');
    await cell(page, '委託 事業の数(件)').fill('2');
    await cell(page, '合計 事業の数(件)').fill('3');
    await expect(page.locator('[data-open="cost"]')).toBeVisible();
    await expect(page.locator('[data-sum="cost"]')).toHaveText('書かれた区分の和 500', { useInnerText: true });
    await expect(page.locator('[data-no-faults]')).toBeVisible();
    await expect(page.locator('[data-line], [data-field="counts/volunteers/npo"]')).toHaveCount(0);
  });

  test('a department without projects says so; a file is opened only after a look at what would change, and taken back', async ({ page }) => {
    await open(page);
    await page.getByLabel('部署の名前').fill('サンプル課(架空)');
    await page.getByRole('textbox', { name: /^年度/ }).fill('2026');
    await page.getByLabel('この年度に、協働の事業はなかった').check();
    await expect(page.locator('[data-counts]')).toBeHidden();
    await expect(page.locator('[data-no-faults]')).toBeVisible();
    await saved(page);
    await page.locator('[data-file-input]').setInputFiles(payload(madeFile(3)));
    await expect(page.locator('[data-dialog="load"]')).toContainText('サンプル課3(架空)');
    await expect(page.locator('[data-changes] li').first()).toContainText('部署');
    await page.getByRole('button', { name: 'この内容に置きかえる' }).click();
    await expect(page.getByLabel('部署の名前')).toHaveValue('サンプル課3(架空)');
    await page.locator('[data-notices]').getByRole('button', { name: '元に戻す' }).click();
    await expect(page.getByLabel('部署の名前')).toHaveValue('サンプル課(架空)');
    await page.locator('[data-file-input]').setInputFiles(payload(damagedFiles()[2] ?? { name: '', text: '' }));
    await expect(page.locator('[data-dialog="problem"]')).toContainText('中身が、保存したときと違います。');
  });
});

test.describe('the summing up', () => {
  const done = (page: Page) => page.locator('survey-summary[data-state="done"]').waitFor();
  const choose = async (page: Page, files: { name: string; text: string }[]) => {
    await page.locator('[data-files]').setInputFiles(files.map(payload));
    await done(page);
  };
  const line = (page: Page, id: string) => page.locator(`[data-line="${id}"] [data-out="count"]`);

  test('300 departments and 5 damaged files: right totals, and the 5 named with their reasons', async ({ page }) => {
    await page.goto('surveys/summary/');
    await choose(page, [...madeFiles(300), ...damagedFiles()]);
    await expect(page.locator('[data-title]')).toBeFocused();
    const departments = Array.from({ length: 300 }, (_, index) => index + 1);
    for (const [place, { id }] of shape.categories.entries()) await expect(line(page, id)).toHaveText(departments.reduce((sum, one) => sum + countOf(one, place), 0).toLocaleString('ja-JP'));
    for (const { name, reason } of damagedFiles()) await expect(page.locator('[data-left="refused"] li', { hasText: name })).toContainText(reason);
    await expect(page.locator('[data-left="refused"] li')).toHaveCount(5);
    expect(await violations(page)).toEqual([]);
  });

  test('what a department left blank is unknown in the table, and no zero in the survey', async ({ page }) => {
    await page.goto('surveys/summary/');
    const edits: [string[], string][] = [[['counts', 'commission', 'count'], '2'], [['total', 'count'], '2'], [['department'], 'サンプル課1(架空)'], [['year'], '令和8']];
    await choose(page, [madeFile(1, edits.reduce((data, [path, value]) => withValue(data, path, value), emptyAnswer(shape)))]);
    const costs = page.locator('[data-line="commission"] td').nth(2);
    await expect(costs).toHaveText('不明空欄 1部署', { useInnerText: false });
    await expect(page.locator('[data-line="total"]')).toContainText('書かれた分の合計');
    await expect(page.locator('[data-left="unknown"] li')).toContainText(['委託のNPO法人との事業の数、委託の費用']);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('調査した所').fill('サンプル市(架空)');
    const survey = surveySchema.parse(parse((await downloaded(page, '調査の記録を保存(YAML)')).text));
    expect(survey.tables.map(({ id }) => id)).toEqual(['count', 'answers']);
    expect(surveyFaults(survey)).toEqual([]);
  });

  test('departments without an answer, older files and wrong totals are told; the survey that is kept holds together', async ({ page }) => {
    await page.goto('surveys/summary/');
    await page.getByLabel(/^答えを求めた部署/).fill('サンプル課1(架空)\nサンプル課7(架空)');
    const newer = madeFile(1, madeAnswer(1), new Date('2026-11-24T00:00:00.000Z'));
    await choose(page, [madeFile(1), { ...newer, name: 'newer.json' }, madeFile(3, withValue(madeAnswer(3), ['total', 'count'], '999'))]);
    await expect(page.locator('[data-left="missing"] li')).toHaveText(['サンプル課7(架空)']);
    await expect(page.locator('[data-left="unexpected"] li')).toHaveText(['サンプル課3(架空)']);
    await expect(page.locator('[data-left="replaced"] li')).toContainText(['answer-001.jsonは数えず、newer.jsonを数えました。'], { useInnerText: true });
    await expect(page.locator('[data-left="odd"] li')).toContainText(['合計の「事業の数」: 区分の和と合いません']);
    await page.getByRole('button', { name: '調査の記録を保存(YAML)' }).click();
    await expect(page.getByText('調査した所を書いてください')).toBeVisible();
    await page.getByLabel('調査した所').fill('サンプル市(架空)');
    const survey = surveySchema.parse(parse((await downloaded(page, '調査の記録を保存(YAML)')).text));
    expect(surveyFaults(survey)).toEqual([]);
    const csv = await downloaded(page, '部署ごとの表をCSVで書き出す');
    expect(csv.text.startsWith('\uFEFF年度,部署,')).toBe(true);
    const [excel] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Excelで書き出す' }).click()]);
    expect(excel.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.getByRole('button', { name: '集計を消してやり直す' }).click();
    await expect(page.locator('.result')).toBeHidden();
  });
});
