/** A case from the first field to its page: written with the keyboard, from a merge, from a file; checked, kept, imported. */
import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { parse as parseHtml } from 'node-html-parser';
import { checkContent } from '../../scripts/check/content/check.ts';
import { readDocument } from '../../scripts/check/content/read/document.ts';
import { loadTexts } from '../../scripts/check/content/read/texts.ts';
import { importCase } from '../../scripts/import/case/run.ts';
import { outDir } from '../../scripts/lib/built.ts';
import type { CaseFile } from '../../src/domain/cases/write/draft.ts';
import { writeCase } from '../../src/domain/cases/write/file.ts';
import { siteDocument } from '../fixtures/sheets/merge.ts';
import { siteShape } from '../fixtures/sheets/sample.ts';
import { writeSheetFile } from '../../src/domain/sheet/write.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'cases/new/';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).filter({ visible: true });
const saved = (page: Page) => expect(page.locator('draft-bar [data-status]')).toHaveAttribute('data-status', 'saved');
const ready = (page: Page) => expect(page.locator('[data-form]')).not.toHaveAttribute('inert');
const open = async (page: Page, part: string) => { await page.goto(`${address}#part-${part}`); await ready(page); };
const check = (page: Page) => button(page, '確かめて、次へ進む').click();
const field = (page: Page, label: string | RegExp) => page.getByLabel(label).filter({ visible: true });
const downloaded = async (page: Page, act: () => Promise<void>): Promise<Download> => (await Promise.all([page.waitForEvent('download'), act()]))[0];

/** A content folder of its own. */
function ownContent(): string {
  const to = join(mkdtempSync(join(tmpdir(), 'kyodo-case-')), 'content');
  cpSync('src/content', to, { recursive: true });
  return to;
}

/** Goes on with Tab until the field with that id has the focus, as without a mouse. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate(() => document.activeElement?.id) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${id}`);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

/** Chooses by typing the beginning of a word, as people do in a list. */
async function pick(page: Page, id: string, value: string): Promise<void> {
  await tabTo(page, id);
  const places = await page.locator(`[id="${id}"]`).evaluate((select: HTMLSelectElement, wanted) => [...select.options].findIndex((option) => option.value === wanted), value);
  for (let step = 0; step < places; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator(`[id="${id}"]`)).toHaveValue(value);
}

async function next(page: Page, title: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('data-action') === 'check')) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

test('with the keyboard alone from empty to a file; imported, the checker accepts it', async ({ page }) => {
  test.slow();
  await page.goto(address);
  await ready(page);
  await page.getByRole('link', { name: '1 何をしたかから書く' }).focus();
  await page.keyboard.press('Enter');
  await type(page, 'f-title', 'サンプル花壇づくり(架空)');
  await type(page, 'f-summary', '駅前の花壇を、市と団体が植えかえました。');
  await pick(page, 'f-stage', 'completed');
  await tabTo(page, 'f-fiscalYears-add');
  await page.keyboard.press('Enter');
  await page.keyboard.type('２０２５年度');
  await next(page, '2 誰が');
  await pick(page, 'f-municipality', 'chuo');
  await tabTo(page, 'f-otherPartners-add');
  await page.keyboard.press('Enter');
  await page.keyboard.type('サンプル花の会(架空)');
  await next(page, '3 形態と分野');
  await tabTo(page, 'f-forms-add');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.locator('[data-in="fields"]').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('group', { name: /分野が出典にあるか/ }).getByRole('radio').last().focus();
  await page.keyboard.press('Space');
  await pick(page, 'f-clauses-value-clauses-m1', 'bg-1');
  for (const title of ['4 役割', '5 成果']) await next(page, title);
  await tabTo(page, 'f-outcomes-add');
  await page.keyboard.press('Enter');
  await page.keyboard.type('花壇3か所を植えかえた。');
  for (const title of ['6 うまくいかなかった点', '7 費用', '8 相手の選び方と評価', '9 本文']) await next(page, title);
  await type(page, 'f-story-text-story-m1', '駅前の花壇は、世話をする人がいませんでした。');
  await next(page, '10 出典');
  await type(page, 'f-sources-title-sources-m1', 'サンプル市「花壇づくりの記録」(架空)');
  await type(page, 'f-sources-seen-sources-m1', '2026/11');
  await next(page, '11 確かめた日');
  await type(page, 'f-checked', '2026-11-23');
  await type(page, 'f-its-id', 'chuo-2025-kadan');
  await next(page, '12 読み直して、ファイルにする');
  await expect(page.getByText('必須のことは、すべて書かれています。')).toBeVisible();
  await expect(page.locator('[data-out="unstated"]')).toHaveText('目的、対象、担当部署、行政の役割、団体の役割、うまくいかなかった点・課題、費用、相手の選び方、評価');
  await expect(page.getByRole('article').filter({ visible: true })).toContainText('2025年度(令和7年度)');
  await expect(page.getByText('事例を受け付けていません').filter({ visible: true })).toHaveCount(1);
  await button(page, 'ファイルに保存').first().focus();
  const file = await downloaded(page, () => page.keyboard.press('Enter'));
  expect(file.suggestedFilename()).toBe('事例_サンプル花壇づくり(架空).html');

  const to = ownContent();
  const { path, written } = await importCase({ file: await file.path(), to });
  expect([path, written]).toEqual([join(to, 'cases/chuo-2025-kadan.mdx'), true]);
  expect(checkContent(loadTexts(to)).problems).toEqual([]);
  const { data, body } = readDocument('cases/a.mdx', readFileSync(path, 'utf8'));
  expect(data).toMatchObject({ title: 'サンプル花壇づくり(架空)', stage: 'completed', municipality: 'chuo', fiscalYears: [2025], clauses: ['bg-1'], outcomes: [{ text: '花壇3か所を植えかえた。' }], sources: [{ seen: '2026-11' }], checked: '2026-11-23' });
  expect(body?.text.trim()).toBe('## どんな課題があったか\n\n駅前の花壇は、世話をする人がいませんでした。');
  await expect(importCase({ file: await file.path(), to })).rejects.toThrow('「chuo-2025-kadan」という事例はすでにあります。上書きはしません。空いている名前: chuo-2025-kadan-2');
});

test('what is missing: words at the fields, a summary that takes the focus and leads to them, gone when mended', async ({ page }) => {
  await open(page, 'what');
  await check(page);
  const summary = page.locator('[data-errors]');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveText(['「事業名」がありません。書いてください。', '「何をした事業か、ふだんの言葉で一文」がありません。書いてください。', '「段階」がありません。選んでください。']);
  expect(await violations(page)).toEqual([]);
  await summary.getByRole('link', { name: /段階/ }).click();
  await expect(page.locator('#f-stage')).toBeFocused();
  await expect(page.locator('#f-stage')).toHaveAccessibleDescription(/「段階」がありません。選んでください。/);
  await page.locator('#f-stage').selectOption('running');
  await expect(summary.getByRole('listitem')).toHaveCount(2);
  await field(page, /^事業名 *必須/).fill('サンプル(架空)');
  await page.locator('#f-summary').fill('あ');
  await expect(summary).toBeHidden();
  await open(page, 'file');
  await page.getByRole('link', { name: '「自治体」がありません。選んでください。' }).click();
  await expect(page.locator('#f-municipality')).toBeFocused();
});

test('checks as one writes: after a field is left, and only what was written', async ({ page }) => {
  await open(page, 'sources');
  const seen = page.locator('[id="f-sources-seen-sources-m1"]');
  await seen.fill('きのう');
  await seen.blur();
  await expect(page.getByText('「出典を読んだ日」を日付として読めません。').filter({ visible: true })).toBeVisible();
  await expect(page.locator('[data-task="sources"] .state')).toHaveText(/あと2/);
  await seen.fill('2026年11月');
  await seen.blur();
  await expect(page.getByText('「出典を読んだ日」を日付として読めません。').filter({ visible: true })).toHaveCount(0);
  await page.locator('[id="f-sources-url-sources-m1"]').fill('www.example.org');
  await page.locator('[id="f-sources-url-sources-m1"]').blur();
  await expect(page.getByText('「出典のアドレス」をアドレスとして読めません。「https://」か「http://」から始めてください。').filter({ visible: true })).toBeVisible();
  await open(page, 'story');
  await page.locator('[id="f-story-text-story-m1"]').fill('5 < 6 と {x}');
  await page.locator('[id="f-story-text-story-m1"]').blur();
  await expect(page.getByText('このままでは載せられない記号').filter({ visible: true })).toBeVisible();
});

test('lists: add, move, take out and back; a reload keeps everything', async ({ page }) => {
  await open(page, 'gains');
  for (const text of ['一つ目', '二つ目', '三つ目']) {
    await button(page, '成果を加える').click();
    await page.keyboard.type(text);
  }
  const texts = () => page.locator('[data-list="outcomes"] textarea').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  await button(page, '上へ 成果 3').click();
  await expect(button(page, '上へ 成果 2')).toBeFocused();
  expect(await texts()).toEqual(['一つ目', '三つ目', '二つ目']);
  await button(page, '外す 成果 1').click();
  await expect(page.locator('[data-notices]')).toBeFocused();
  expect(await texts()).toEqual(['三つ目', '二つ目']);
  await button(page, '元に戻す').click();
  expect(await texts()).toEqual(['一つ目', '三つ目', '二つ目']);
  await page.locator('[data-list="outcomes"] select').first().selectOption('record');
  await saved(page);
  await page.reload();
  await ready(page);
  expect(await texts()).toEqual(['一つ目', '三つ目', '二つ目']);
  await expect(page.locator('[data-list="outcomes"] select').first()).toHaveValue('record');
});

const real = 'kodaira-2010-compost';
function realCase(): CaseFile {
  const { data, body } = readDocument('cases/a.mdx', readFileSync(`src/content/cases/${real}.mdx`, 'utf8'));
  // Which source says what is the editors' to write; the page has it as numbers.
  const { evidence: _, ...fields } = data as CaseFile['fields'] & { evidence?: unknown };
  return { fields, body: body?.text ?? '', id: real, notes: {}, from: '' };
}
const given = (text: string | Buffer, name = '事例.json') => ({ name, mimeType: 'application/json', buffer: Buffer.from(text as string) });
const plain = (text: string) => text.replaceAll(/\s+/g, '');

test('a saved file opens again, undoably; the preview says what the page of the case says', async ({ page }) => {
  await open(page, 'what');
  await page.locator('#f-title').fill('前の題(架空)');
  await page.locator('[data-file-input]').setInputFiles(given(writeCase(realCase(), new Date('2026-11-23T03:00:00Z'))));
  const dialog = page.getByRole('dialog', { name: 'このファイルの内容に置きかえますか' });
  await expect(dialog).toContainText('変わる欄: 事業名、');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'この内容に置きかえる' }).click();
  await expect(page.locator('#f-title')).toHaveValue('生ごみ堆肥で作った野菜を食べよう');
  await page.goto(`${address}#part-file`);
  await expect(page.getByText('必須のことは、すべて書かれています。')).toBeVisible();
  const shown = parseHtml(readFileSync(`${outDir}/cases/${real}/index.html`, 'utf8'));
  for (const hidden of shown.querySelectorAll('.related, svg, script, style')) hidden.remove();
  const article = plain(shown.querySelector('main')?.text ?? '');
  const said = await page.locator('[data-record] :is(h5, dt, p:not(.note))').allInnerTexts();
  expect(said.length).toBeGreaterThan(20);
  for (const text of said) expect(article, text).toContain(plain(text));
  await button(page, '元に戻す').click();
  await page.goto(`${address}#part-what`);
  await expect(page.locator('#f-title')).toHaveValue('前の題(架空)');
});

test('a file that cannot be used is explained and changes nothing', async ({ page }) => {
  await open(page, 'what');
  await page.locator('#f-title').fill('いまの題(架空)');
  const whole = writeCase(realCase(), new Date('2026-11-23T03:00:00Z'));
  const cases: [ReturnType<typeof given>, string, string][] = [
    [given(whole.slice(0, 300)), 'ファイルが途中で切れています。', '届く途中で壊れたか'],
    [given(whole.replace('生ごみ', '生ゴミ')), '中身が、保存したときと違います。', 'checksumの行を消すと開けます'],
    [given('{"format":"kyodo-navi-selection","formatVersion":1}'), '事例の保存ファイルではありません。', '「事例を書く」のページの「ファイルに保存」で作ったファイル'],
    [given('%PDF-1.7', '事例.pdf'), 'PDFのようです。', '「事例を書く」のページの「ファイルに保存」で作ったファイル'],
    [given(Buffer.from([0x83, 0x65, 0x83, 0x58])), '文字の形式がUTF-8ではありません。', '届く途中で壊れたか'],
    [given('<!doctype html><script>alert(1)</script>', '事例.html'), '事例のデータが入っていません。', 'ほかのソフトで保存し直したファイルは'],
  ];
  const dialog = page.getByRole('dialog', { name: 'ファイルを開けませんでした' });
  for (const [file, what, advice] of cases) {
    await page.locator('[data-file-input]').setInputFiles(file);
    await expect(dialog).toContainText(what);
    await expect(dialog.locator('[data-advice]:visible')).toContainText(advice);
    await dialog.getByRole('button', { name: '閉じる' }).click();
    await expect(page.locator('#f-title')).toHaveValue('いまの題(架空)');
  }
});

const sheetFile = (role: 'government' | 'partner', texts: object) => ({
  name: `${role}.json`, mimeType: 'application/json',
  buffer: Buffer.from(writeSheetFile(siteDocument(siteShape, role, { 'results-goal': { value: 4, reason: '25人が参加した', ...texts } }), new Date('2026-03-20T01:00:00Z'))),
});

test('the draft of a merge opens filled in, its notes beside it; made again, what was written stays a restore point', async ({ page }) => {
  await page.goto('tools/merge/#case');
  await page.locator('[data-file-input]').setInputFiles([sheetFile('government', {}), sheetFile('partner', {})]);
  await page.getByRole('navigation', { name: '進み方' }).getByRole('link', { name: /事例の下書き$/ }).click();
  await button(page, '事例の下書きにする').click();
  await page.getByRole('link', { name: '事例を書くページで続きを書く' }).click();
  await ready(page);
  await open(page, 'what');
  await expect(page.locator('#f-title')).toHaveValue('サンプル事業(架空)');
  const notes = page.getByRole('complementary', { name: '覚え書き' });
  await expect(notes).toContainText('役割の分担');
  await page.locator('#f-summary').fill('書き足した文');
  await saved(page);
  await page.goto(`${address}#part-gains`);
  await expect(page.locator('[data-list="outcomes"] textarea').first()).toHaveValue('25人が参加した');
  await notes.getByRole('button', { name: /^片付ける/ }).first().click();
  await expect(page.getByText('覚え書き「役割の分担」を片付けました。')).toBeVisible();
  await button(page, '元に戻す').click();
  await expect(notes).toContainText('役割の分担');
  await saved(page);

  await page.goto('tools/merge/#case');
  await page.getByRole('navigation', { name: '進み方' }).getByRole('link', { name: /事例の下書き$/ }).click();
  await button(page, '事例の下書きにする').click();
  await page.getByRole('link', { name: '事例を書くページで続きを書く' }).click();
  await open(page, 'what');
  await expect(page.locator('#f-summary')).toHaveValue('');
  await button(page, '前の内容').click();
  await page.getByRole('listitem').filter({ hasText: 'まとめから作り直す前' }).getByRole('button', { name: 'この内容に戻す' }).click();
  await expect(page.locator('#f-summary')).toHaveValue('書き足した文');
});

test('several drafts; each is named after its case', async ({ page }) => {
  await open(page, 'what');
  await page.locator('#f-title').fill('一つ目の事例(架空)');
  await saved(page);
  await button(page, '下書き').click();
  await button(page, /^新しい/).click();
  await expect(page.locator('#f-title')).toHaveValue('');
  await page.locator('#f-title').fill('二つ目の事例(架空)');
  await saved(page);
  await button(page, '下書き').click();
  await page.getByRole('listitem').filter({ hasText: '一つ目の事例(架空)' }).getByRole('button', { name: '開く' }).click();
  await expect(page.locator('#f-title')).toHaveValue('一つ目の事例(架空)');
});

test('on a phone every page of the form fits, light and dark', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(address);
  await ready(page);
  const steps = await page.locator('[data-task] a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(steps).toHaveLength(12);
  for (const hash of steps) {
    await page.goto(`${address}${hash}`);
    for (const add of await page.locator('[data-add]').filter({ visible: true }).all()) await add.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), hash).toBeLessThanOrEqual(0);
    expect(await violations(page), hash).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to write a case, and prints as a blank form', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('このページを印刷すると、手で書き込める用紙になります。')).toBeVisible();
    await expect(page.getByText('docs/writing.md')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#f-title')).toBeVisible();
    await expect(page.locator('.by-hand').first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: '書くこと' })).toBeHidden();
  });
});

test('the content of the site is not touched by any of this', () => {
  expect(readdirSync('src/content/cases').filter((name) => name.startsWith('chuo-2025-kadan') || name.startsWith('.'))).toEqual([]);
});
