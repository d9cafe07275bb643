/** Journeys that hold on every site of this kit: what is looked for is read from the content. */
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Site } from '../../src/schemas/site.ts';

const site = parse(readFileSync('src/content/site.yaml', 'utf8')) as Site;
const { title: chapter = '' } = parse(readFileSync('src/content/manual/intro.mdx', 'utf8').split(/^---$/m)[1] ?? '') as { title?: string };
const isReady = (tag: string) => customElements.get(tag) !== undefined;

test('every entrance of the home page opens, on a phone without a page that is too wide', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const paths = new Set([...site.navigation, ...site.questions, ...site.audiences.flatMap(({ links }) => links)].map(({ path }) => path));
  for (const path of ['', ...paths]) {
    const [address = '', anchor] = path.split('#');
    const answer = await page.goto(address === '' ? '' : `${address}/${anchor === undefined ? '' : `#${anchor}`}`);
    expect(answer?.status() ?? 200, path).toBeLessThan(400);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
  }
});

test('a word of the manual is found from the home page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('searchbox').fill(chapter);
  await page.getByRole('main').getByRole('button', { name: '探す' }).first().click();
  await expect(page.getByRole('main').getByRole('link', { name: chapter }).first()).toBeVisible();
});

test('what was answered on the check sheet is there again after a reload', async ({ page }) => {
  await page.goto('tools/check-sheet/');
  await page.waitForFunction(isReady, 'check-sheet');
  const field = page.locator('main input[type=text]:visible').first();
  await field.fill('サンプル事業(架空)');
  await field.blur();
  await expect(page.locator('[data-status]')).toContainText(/保存しました。/, { useInnerText: true });
  await page.reload();
  await expect(page.locator('main input[type=text]:visible').first()).toHaveValue('サンプル事業(架空)');
});

test('the way from the question to the desk needs no script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('desk/where/start/');
  await page.getByRole('main').getByRole('link', { name: /団体/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('何を知りたいですか');
  await context.close();
});
