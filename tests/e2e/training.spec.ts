/** Learning alone on the built site. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test, violations } from './support/quiet.ts';

/** The pages of a course keep what is answered only once they have opened what was kept before. */
const live = (page: Page) => expect(page.locator(':is(course-lesson, course-overview)[data-on]')).toBeAttached();
const saved = (page: Page) => expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');
const questions = (page: Page) => page.locator('[data-question]');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`training/${path}`);
  await live(page);
}

/** Answers a question rightly, as the page itself says what is right. */
async function answer(question: Locator): Promise<void> {
  const right = (await question.getAttribute('data-right'))?.split(' ') ?? [];
  for (const id of right) await question.locator(`input[value="${id}"]`).check();
  await question.getByRole('button', { name: '答えを確かめる' }).click();
  await expect(question.locator('[data-said="right"]')).toBeVisible();
}

async function finish(page: Page, course: string): Promise<void> {
  await open(page, `${course}/`);
  const lessons = await page.locator('ol.lessons a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const lesson of lessons) {
    await page.goto(lesson);
    await live(page);
    for (const question of await questions(page).all()) await answer(question);
    await expect(page.locator('[data-finished]')).toBeVisible();
    await saved(page);
  }
}

test('by keyboard: a wrong answer is explained, a right one counts, and a reload keeps both', async ({ page }) => {
  await open(page, 'basics/what/');
  const first = questions(page).first();
  await first.getByRole('button', { name: '答えを確かめる' }).focus();
  await page.keyboard.press('Enter');
  await expect(first.locator('[data-said="none"]')).toBeVisible();
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(first.locator('[data-said="wrong"]')).toBeVisible();
  await expect(first.locator('details')).toHaveAttribute('open');
  await first.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(first.locator('[data-said="wrong"]')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(first.locator('[data-said="right"]')).toBeVisible();
  await expect(page.locator('li[data-lesson="what"] [data-out="right"]')).toHaveText('1');
  await saved(page);
  await page.reload();
  await live(page);
  await expect(first.getByRole('radio').first()).toBeChecked();
  await expect(first.locator('[data-said="right"]')).toBeVisible();
  await expect(page.locator('[data-finished]')).toBeHidden();
});

test('a new draft begins with nothing ticked; the old one comes back', async ({ page }) => {
  await open(page, 'basics/what/');
  const first = questions(page).first();
  await answer(first);
  await saved(page);
  await page.getByRole('button', { name: '下書き', exact: true }).click();
  await page.getByRole('button', { name: '新しい下書きを始める' }).click();
  await expect(first.locator('[data-said="right"]')).toBeHidden();
  await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: '下書き', exact: true }).click();
  await page.getByRole('button', { name: '開く', exact: true }).first().click();
  await expect(first.locator('[data-said="right"]')).toBeVisible();
  await page.getByRole('button', { name: '前の内容', exact: true }).click();
  const points = page.getByRole('dialog', { name: '前の内容に戻す' });
  await points.getByRole('button', { name: '閉じる' }).click();
  await expect(points).toBeHidden();
});

test('all lessons done: the record with a name and a day, and without an official look', async ({ page }) => {
  await open(page, 'groups/');
  await expect(page.locator('[data-unfinished]')).toBeVisible();
  await expect(page.getByRole('article', { name: '修了の記録' })).toBeHidden();
  await finish(page, 'groups');
  await open(page, 'groups/');
  await expect(page.locator('[data-done]:visible')).toHaveCount(await page.locator('ol.lessons li').count());
  await page.getByLabel('記録に書く名前').fill('サンプル太郎(架空)');
  const record = page.getByRole('article', { name: '修了の記録' });
  await expect(record).toContainText('サンプル太郎(架空)');
  await expect(record.locator('[data-out="finished"]')).toHaveText(/^\d{4}年\d{1,2}月\d{1,2}日\(令和\d+年\d{1,2}月\d{1,2}日\)$/);
  await expect(record).toContainText('公的な修了証ではありません');
  await saved(page);
  expect(await violations(page)).toEqual([]);
});

test('the file of a course goes to another device; another file changes nothing', async ({ page, browser }) => {
  await open(page, 'groups/prepare/');
  await answer(questions(page).first());
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'ファイルに保存', exact: true }).click()]);
  const buffer = await readFile(await download.path());
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await live(other);
  const choose = (name: string, text: Buffer) => other.locator('[data-file-input]').setInputFiles({ name, mimeType: 'application/json', buffer: text });
  await choose('other.json', Buffer.from('{}'));
  await expect(other.getByText('このファイルは読めませんでした。')).toBeVisible();
  await choose('other.json', Buffer.from('{"format":"kyodo-navi-merge"}'));
  await expect(other.getByText('「評価を並べてまとめる」のページで開けます。')).toBeVisible();
  await choose(download.suggestedFilename(), buffer);
  await expect(questions(other).first().locator('[data-said="right"]')).toBeVisible();
  await expect(other.getByText('このファイルは読めませんでした。')).toBeHidden();
  await other.context().close();
});

test('axe finds nothing in a lesson with an answer', async ({ page }) => {
  await open(page, 'basics/form/');
  for (const question of await questions(page).all()) await answer(question);
  await saved(page);
  expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('lessons are read, and answers open', async ({ page }) => {
    await page.goto('training/');
    await page.getByRole('link', { name: '区市町村で仕組みをつくる' }).click();
    await page.getByRole('link', { name: '窓口と一覧から始める' }).first().click();
    const first = questions(page).first();
    await expect(first.getByRole('button', { name: '答えを確かめる' })).toBeHidden();
    await first.locator('summary').click();
    await expect(first.getByText('窓口が答えられなくても、課につなげば役に立ちます。', { exact: false }).last()).toBeVisible();
  });
});
