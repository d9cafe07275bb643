/** An organisation writes its own record: with the keyboard, checked as it writes, kept, saved, opened again, imported, taken out. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { checkContent } from '../../scripts/check/content/check.ts';
import { loadTexts } from '../../scripts/check/content/read/texts.ts';
import { importPartner } from '../../scripts/import/partner/run.ts';
import { writeRegistration } from '../../src/domain/partners/write/file.ts';
import { registration } from '../fixtures/partners/registration.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'partners/register/';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true });
const saved = (page: Page) => expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');
const ready = (page: Page) => expect(page.locator('[data-form]')).not.toHaveAttribute('inert');
const open = async (page: Page, part: string) => { await page.goto(`${address}#part-${part}`); await ready(page); };
const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => (await Promise.all([page.waitForEvent('download'), act()]))[0];
const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const shown = (page: Page, words: string) => page.getByText(words).filter({ visible: true });

/** A content folder of its own. */
function ownContent(): string {
  const to = join(mkdtempSync(join(tmpdir(), 'kyodo-register-')), 'content');
  cpSync('src/content', to, { recursive: true });
  return to;
}

/** Goes on with Tab until the element has the focus, as without a mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, `[id="${id}"]`);
  await page.keyboard.type(text);
}

async function press(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

async function next(page: Page, title: string): Promise<void> {
  await press(page, '[data-step-part][data-current] [data-action="check"]');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

test('with the keyboard alone from empty to a file; imported, the checker accepts it', async ({ page }) => {
  test.slow();
  await page.goto(address);
  await ready(page);
  await page.getByRole('link', { name: '1 団体の基本から書く' }).focus();
  await page.keyboard.press('Enter');
  await type(page, 'f-name', 'サンプル花の会(架空)');
  await type(page, 'f-reading', 'さんぷるはなのかい');
  await tabTo(page, 'select#f-kind');
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'f-kind')).toHaveValue('npo');
  await type(page, 'f-number', '２０００-０２０１３-２１１０');
  await tabTo(page, 'select#f-municipality');
  await page.keyboard.press('ArrowDown');
  await press(page, '[data-in="fields"]', 'Space');
  await type(page, 'f-website', 'https://example.org/');
  await next(page, '2 公表していること');
  await press(page, '#f-disclosures-add');
  await page.keyboard.press('Space');
  await type(page, 'f-disclosures-text-disclosures-m1', '年4回、花壇の手入れをしています。');
  await field(page, 'f-disclosures-checked-disclosures-m1').fill('2026-11-01');
  await next(page, '3 協働意向');
  await next(page, '4 出典と届出の日');
  await field(page, 'f-checked').fill('2026-11-20');
  await next(page, '5 読み直して、ファイルにする');
  await expect(shown(page, '必須のことは、すべて書かれています。')).toBeVisible();
  const article = page.getByRole('article').filter({ visible: true });
  await expect(article).toContainText('出典に記載なし');
  await expect(article).toContainText('2026年11月20日(令和8年11月20日)');
  await expect(shown(page, '団体の届出を受け付けていません')).toBeVisible();
  await button(page, 'ファイルに保存').first().focus();
  const file = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(file.suggestedFilename()).toBe('団体の届出_サンプル花の会(架空).html');

  const to = ownContent();
  const wanted = { file: await file.path(), to, day: '2026-11-23' };
  const { did, path } = importPartner(wanted);
  expect([did, path]).toEqual(['added', join(to, 'partners/sanpuruhananokai.yaml')]);
  expect(checkContent(loadTexts(to)).problems).toEqual([]);
  expect(readFileSync(path, 'utf8')).toContain('number: "2000020132110"');
  const withdrawal = await downloaded(page, () => button(page, '取りやめの届出を保存').click());
  expect(withdrawal.suggestedFilename()).toBe('取りやめの届出_サンプル花の会(架空).html');
  expect(importPartner({ ...wanted, file: await withdrawal.path(), update: 'sanpuruhananokai' }).did).toBe('removed');
});

test('a wrong number, a personal sign and a long time are told at once', async ({ page }) => {
  await open(page, 'basics');
  await field(page, 'f-number').fill('3000020132110');
  await field(page, 'f-number').blur();
  await expect(shown(page, '「法人番号」の検査用の数字が合いません。')).toBeVisible();
  await field(page, 'f-number').fill('2000-02-0132110');
  await field(page, 'f-number').blur();
  await expect(shown(page, '「法人番号」の検査用の数字が合いません。')).toHaveCount(0);
  await open(page, 'intent');
  await field(page, 'f-intent-text').fill('担当 花野 咲 まで');
  await field(page, 'f-intent-text').blur();
  await expect(shown(page, '人の名前のような文字があります。')).toBeVisible();
  await field(page, 'f-intent-consented').fill('2026-11-20');
  await field(page, 'f-intent-expires').fill('2028-11-21');
  await field(page, 'f-intent-expires').blur();
  await expect(shown(page, '同意した日から2年以内にしてください。')).toBeVisible();
  await field(page, 'f-intent-expires').fill('2028-11-20');
  await field(page, 'f-intent-expires').blur();
  await expect(shown(page, '同意した日から2年以内にしてください。')).toHaveCount(0);
  await open(page, 'file');
  await page.locator('[data-doubts]').getByRole('link', { name: /人の名前のような文字/ }).click();
  await expect(field(page, 'f-intent-text')).toBeFocused();
});

test('the summary leads to what is missing; a reload keeps everything', async ({ page }) => {
  await open(page, 'basics');
  await button(page, '確かめて、次へ進む').click();
  const summary = page.locator('[data-errors]');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveText(['「団体の正式な名前」がありません。書いてください。', '「名前の読み」がありません。書いてください。', '「団体の種類」がありません。選んでください。', '「おもに活動する自治体」がありません。選んでください。', '「活動の分野」が足りません。1件以上選んでください。']);
  expect(await violations(page)).toEqual([]);
  await summary.getByRole('link', { name: /正式な名前/ }).click();
  await page.keyboard.type('サンプル花の会(架空)');
  await expect(summary.getByRole('listitem')).toHaveCount(4);
  await saved(page);
  await page.reload();
  await ready(page);
  await expect(field(page, 'f-name')).toHaveValue('サンプル花の会(架空)');
});

const given = (text: string | Buffer, name = '届出.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text as string) });
const whole = writeRegistration({ fields: { ...registration, municipality: 'chuo', intent: undefined }, withdraw: false }, new Date('2026-11-23T03:00:00Z'));

test('a saved file opens again, undoably; one that cannot be used is explained and changes nothing', async ({ page }) => {
  await open(page, 'basics');
  await field(page, 'f-name').fill('前の名前(架空)');
  const files = page.locator('[data-file-input]');
  const problem = page.getByRole('dialog', { name: 'ファイルを開けませんでした' });
  for (const [file, what] of [[given(whole.slice(0, 300)), 'ファイルが途中で切れています。'], [given('{"format":"kyodo-navi-case","formatVersion":1}'), '団体の届出の保存ファイルではありません。'], [given('%PDF-1.7', '届出.pdf'), 'PDFのようです。']] as const) {
    await files.setInputFiles(file);
    await expect(problem).toContainText(what);
    await problem.getByRole('button', { name: '閉じる' }).click();
  }
  await expect(field(page, 'f-name')).toHaveValue('前の名前(架空)');
  await files.setInputFiles(given(whole));
  const dialog = page.getByRole('dialog', { name: 'このファイルの内容に置きかえますか' });
  await expect(dialog).toContainText('変わる欄: 団体の正式な名前、');
  await dialog.getByRole('button', { name: 'この内容に置きかえる' }).click();
  await expect(field(page, 'f-name')).toHaveValue('サンプル花の会(架空)');
  await button(page, '元に戻す').click();
  await expect(field(page, 'f-name')).toHaveValue('前の名前(架空)');
});

test('on a phone every page of the form fits, without a violation', async ({ page }) => {
  test.slow();
  // The page is looked at where it comes to rest, not on its way there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(address);
  await ready(page);
  const steps = await page.locator('[data-task] a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(steps).toHaveLength(5);
  for (const hash of steps) {
    await page.goto(`${address}${hash}`);
    for (const add of await page.locator('[data-add]').filter({ visible: true }).all()) await add.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), hash).toBeLessThanOrEqual(0);
    expect(await violations(page), hash).toEqual([]);
  }
});

for (const form of ['partners/register/', 'desk/consult/', 'surveys/collect/', 'tools/check-sheet/']) {
  test(`on a phone nothing of /${form} that has focus is under the draft bar`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(form);
    await expect(page.locator('draft-bar')).toBeVisible();
    /** How much of what has focus the bar covers once the page has scrolled to it. */
    const covered = () => page.evaluate(async () => {
      await new Promise((done) => { requestAnimationFrame(() => { setTimeout(done, 0); }); });
      const [bar, focused] = [document.querySelector('draft-bar'), document.activeElement];
      const [over, under] = [bar?.getBoundingClientRect(), focused?.getBoundingClientRect()];
      if (!over || !under || bar?.contains(focused) || focused?.contains(bar)) return '';
      return under.bottom <= over.top + 1 || under.top >= over.bottom ? '' : focused?.outerHTML.slice(0, 120);
    });
    for (let tab = 0; tab < 60; tab += 1) {
      await page.keyboard.press('Tab');
      expect(await covered()).toBe('');
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page can be read, and prints as a blank form', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('このページを印刷すると、手で書き込める用紙になります。')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(field(page, 'f-name')).toBeVisible();
    await expect(page.locator('.by-hand').first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: '書くこと' })).toBeHidden();
  });
});
