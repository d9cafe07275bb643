/** The check sheet on the built site, as both sides use it. */
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { sampleHtml } from '../fixtures/sheets/html.ts';
import { expect, test, violations } from './support/quiet.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const address = 'tools/check-sheet/';
/** Where the points of the finished project are given. */
const final = `${address}#final-start`;
const items = '#final fieldset[data-item]';
const question = (page: Page, number: string) => page.getByRole('group', { name: new RegExp(`^${number} `) }).filter({ visible: true });
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('[data-status]');
/** What can be seen of the status; its other messages are in the HTML too. */
const says = (page: Page, text: string | RegExp) => expect(status(page)).toContainText(text, { useInnerText: true });
const saved = (page: Page) => says(page, /この端末に\d\d:\d\dに保存しました。/);
const check = (page: Page) => page.locator('.bar').getByRole('button', { name: '答えを確かめる' }).click();
/** Through the checked answers to the result. */
async function result(page: Page) {
  await check(page);
  await button(page.getByRole('region', { name: /の答えを確かめる/ }), '結果を見る').click();
}
const open = (page: Page, dialog: Locator, files: Parameters<Locator['setInputFiles']>[0]) => page.locator('[data-file-input]').setInputFiles(files).then(() => dialog.waitFor());

async function point(page: Page, number: string, value: string, reason = '') {
  await question(page, number).getByRole('radio', { name: new RegExp(`^${value}`) }).check();
  if (reason) await question(page, number).getByLabel('理由や出来事').fill(reason);
}

/** Lets the browser store nothing, as if there were no room. */
function fillStorage(): void {
  const full = () => { throw new DOMException('full', 'QuotaExceededError'); };
  Storage.prototype.setItem = full;
  IDBObjectStore.prototype.put = full;
  // A worker has a storage of its own, which this does not reach: the page writes.
  Object.assign(globalThis, { Worker: undefined });
}

async function expectWholeSheet(page: Page) {
  expect(await page.locator(items).count()).toBeGreaterThan(20);
  await expect(page.locator(items).filter({ visible: false })).toHaveCount(0);
}

/** A sheet of the organisation with a weak viewpoint, 「該当なし」 and a high point, every reason written. */
async function fill(page: Page) {
  await page.goto(final);
  await page.getByRole('radio', { name: '団体' }).check();
  await page.getByLabel('事業名').fill('サンプル事業(架空)');
  await page.getByLabel('部署名または団体名').fill('サンプルの会(架空)');
  await page.getByLabel('書いた日').filter({ visible: true }).fill('2026-11-23');
  await point(page, '1-1', '3');
  await point(page, '2-1', '1', '予算が決まった後で知らされました。');
  await point(page, '2-2', '2', '提案の返事がありませんでした。\n2回目も同じでした。');
  await point(page, '5-1', '5', '子どもに届きました。');
  await point(page, '9-3', '該当なし', '受ける人が直接いません。');
  await saved(page);
}

async function expectFilled(page: Page) {
  await expect(page.getByRole('radio', { name: '団体' })).toBeChecked();
  await expect(page.getByLabel('事業名')).toHaveValue('サンプル事業(架空)');
  await expect(page.getByLabel('書いた日').filter({ visible: true })).toHaveValue('2026-11-23');
  await expect(question(page, '2-1').getByRole('radio', { name: /^1/ })).toBeChecked();
  await expect(question(page, '2-2').getByLabel('理由や出来事')).toHaveValue('提案の返事がありませんでした。\n2回目も同じでした。');
  await expect(question(page, '9-3').getByRole('radio', { name: '該当なし' })).toBeChecked();
  await expect(page.locator('[data-answered-all]')).toHaveText('5');
}

test('what is written is there after a reload', async ({ page }) => {
  await fill(page);
  await page.reload();
  await expectFilled(page);
  await expect(page.locator('[data-progress="final equality"]')).toContainText('2/2問');
  await says(page, 'ファイルにも保存すると安心です。');
});

test('what was said to be saved survives a crash of the tab at once', async ({ page, context }) => {
  await fill(page);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const next = await context.newPage();
  await next.goto(final);
  await expectFilled(next);
  await saved(next);
});

test('what was typed in the last moment is there after the tab was closed', async ({ page, context }) => {
  await fill(page);
  await page.getByLabel('部署名または団体名').fill('閉じる直前の会(架空)');
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await next.goto(final);
  await expectFilled(next);
  await expect(next.getByLabel('部署名または団体名')).toHaveValue('閉じる直前の会(架空)');
});

test('what is written while the script is still loading is kept', async ({ page }) => {
  const released = Promise.withResolvers<void>();
  await page.route(/CheckSheet.*\.js$/, async (route) => { await released.promise; await route.continue(); });
  await page.goto(final, { waitUntil: 'commit' });
  await page.getByLabel('事業名').fill('早く書いた事業(架空)');
  await question(page, '1-1').getByRole('radio', { name: /^4/ }).check();
  released.resolve();
  await saved(page);
  await page.reload();
  await expect(page.getByLabel('事業名')).toHaveValue('早く書いた事業(架空)');
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
});

test('a draft that an earlier version of the page left is taken over once', async ({ page }) => {
  await page.goto(final);
  await expect(button(page, '前の内容')).toBeVisible();
  const old = JSON.stringify({
    format: 'kyodo-navi-sheet', formatVersion: 2, sheet: { id: 'project-evaluation', version: '1.0' }, role: 'partner', project: '前からの事業(架空)', organisation: '', savedAt: '2026-11-20T05:03:00.000Z',
    phases: { final: { date: '', agreedOn: '', texts: {}, answers: { 'purpose-shared': { value: 2, reason: '前に書いた理由' } } } },
  });
  await page.evaluate((text) => localStorage.setItem('kyodo-navi:draft:project-evaluation:partner', text), old);
  await page.reload();
  await expect(page.getByLabel('事業名')).toHaveValue('前からの事業(架空)');
  await saved(page);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':draft:')))).toEqual([]);
  await page.reload();
  await button(page, '下書き').click();
  await expect(drafts(page).locator('[data-drafts] li')).toHaveText([/団体 前からの事業\(架空\)/]);
});

test('where the parts that check and write cannot be loaded, the page says so, keeps the answers, and still hands them out', async ({ page }) => {
  let isCut = true;
  await page.route(/check-sheet-later.*\.js$/, (route) => (isCut ? route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("cut off")' }) : route.continue()));
  await page.goto(final);
  await page.getByRole('radio', { name: '団体' }).check();
  await point(page, '1-1', '4');
  await expect(page.getByText('この操作に要る部品を取り出せませんでした。')).toBeVisible();
  await saved(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  expect(download.suggestedFilename()).toBe('協働事業評価チェックシート.json');
  isCut = false;
  await page.reload();
  await button(page, '始めからやり直す').click();
  await button(page.getByRole('dialog'), '消してやり直す').click();
  await page.locator('[data-file-input]').setInputFiles(await download.path());
  await button(page.getByRole('dialog'), '続きを書く').click();
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
});

const drafts = (page: Page) => page.getByRole('dialog', { name: 'この端末にある下書き' });

test('both sides on one device are two drafts, which can be opened, discarded and taken back', async ({ page }) => {
  await fill(page);
  await button(page, 'もう一方の立場の下書きを開く・始める').click();
  await expect(drafts(page).getByRole('listitem')).toContainText('団体 サンプル事業(架空)');
  await button(drafts(page), '新しい下書きを始める').click();
  await expect(page.locator('[data-answered-all]')).toHaveText('0');
  await page.getByRole('radio', { name: '行政' }).check();
  await page.goto(final);
  await point(page, '1-1', '5', '行政の理由です。');
  await saved(page);
  await button(page, '下書き').click();
  await button(drafts(page).getByRole('listitem').filter({ hasText: '団体 サンプル事業(架空)' }), '開く').click();
  await expectFilled(page);
  await button(page, '下書き').click();
  await button(drafts(page).getByRole('listitem').filter({ hasText: '行政' }), '捨てる').click();
  await expect(page.getByRole('paragraph').filter({ hasText: '下書き「行政」を捨てました。' }).first()).toBeVisible();
  await button(page, '元に戻す').click();
  await expect(question(page, '1-1').getByLabel('理由や出来事')).toHaveValue('行政の理由です。');
  await page.reload();
  await expect(page.getByRole('radio', { name: '行政' })).toBeChecked();
  await expect(page.locator('[data-answered-all]')).toHaveText('1');
});

test('a former content is found by its time, its name and what it has, can be looked at, and is brought back', async ({ page }) => {
  await fill(page);
  await button(page, '始めからやり直す').click();
  await button(page.getByRole('dialog'), '消してやり直す').click();
  await expect(page.getByText('入力を消しました。')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-answered-all]')).toHaveText('0');
  await button(page, '前の内容').click();
  const former = page.getByRole('dialog', { name: '前の内容に戻す' }).getByRole('listitem').filter({ hasText: '消してやり直す前' });
  await expect(former).toContainText('完了 5/32');
  await expect(former).toContainText('いまと違うところ: 12 事業名 / 部署名または団体名 …', { useInnerText: true });
  await former.getByText('いまと違うところ').click();
  await expect(former.getByRole('listitem').filter({ hasText: '完了 2-2' }).first()).toContainText('未回答 → この内容 2 想定を下回る');
  expect(await violations(page)).toEqual([]);
  await button(former, 'この内容に戻す').click();
  await expectFilled(page);
});

test('missing reasons come first: the summary takes the focus and leads to the field', async ({ page }) => {
  await page.goto(final);
  await point(page, '3-2', '2');
  await check(page);
  const summary = page.getByRole('alert', { name: 'まだ書かれていないところがあります' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: '行政、団体、第三者のどれかを選んでください' }).click();
  await expect(page.getByRole('radio', { name: '行政' })).toBeFocused();
  await page.keyboard.press('Space');
  await check(page);
  await summary.getByRole('link', { name: '3-2の理由を書いてください' }).click();
  await expect(question(page, '3-2').getByLabel('理由や出来事')).toBeFocused();
  await expect(question(page, '3-2').getByLabel('理由や出来事')).toHaveAccessibleDescription('3-2の理由を書いてください');
  await page.keyboard.type('変更を後から知りました。');
  await expect(summary).toBeHidden();
  await check(page);
  await expect(page.getByRole('heading', { name: '完了の答えを確かめる' })).toBeFocused();
});

test('the result has a chart, its table, and help for the weak viewpoint', async ({ page }) => {
  await fill(page);
  await result(page);
  const shown = page.getByRole('region', { name: '完了の結果' });
  const total = await page.locator(items).count();
  await expect(shown).toContainText(`全体の平均は2.8です(5点中)。${total}問のうち、点を付けた問いは4、該当なしは1、未回答は${total - 5}です。`);
  await expect(shown.getByRole('img', { name: /レーダーチャート/ })).toBeVisible();
  await expect(shown.locator('[data-series="partner"] [data-marks]')).toHaveAttribute('d', /^M/);
  await expect(shown.getByRole('row', { name: /対等/ })).toContainText('1.5');
  await expect(shown.getByRole('row', { name: /既得権益化の防止/ })).toContainText('なし');
  await expect(shown.locator('.low').filter({ visible: true })).toHaveCount(1);
  await expect(shown.locator('.low a')).toHaveText([/^2-1 /, /^2-2 /]);
  const help = shown.locator('[data-theme="equality"]');
  await expect(help).toContainText('決める場に双方が出ているか');
  await expect(help.getByRole('link', { name: /約束を確かめながら実施する/ }).first()).toHaveAttribute('href', /manual\/run\/#/);
  await expect(shown.locator('[data-theme]:visible')).toHaveCount(1);
});

test('a low score opens cases whose record names the same trouble', async ({ page }) => {
  await fill(page);
  await point(page, '7-1', '1', '担い手が足りませんでした。');
  await result(page);
  const help = page.locator('[data-theme="staffing"]');
  await expect(help.getByText('同じ困りごとの記録がある事例').filter({ visible: true })).toHaveCount(1);
  await help.locator('.cases a').filter({ visible: true }).first().click();
  await expect(page).toHaveURL(/cases\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { name: 'うまくいかなかった点・課題' })).toBeVisible();
});

test('a saved file brings everything back after starting over, and undo works both ways', async ({ page }) => {
  await fill(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  expect(download.suggestedFilename()).toBe('協働事業評価チェックシート_完了_団体_サンプルの会(架空)_サンプル事業(架空).html');
  const path = await download.path();
  await says(page, 'ファイルにも保存してあります。');
  await button(page, '始めからやり直す').click();
  await button(page.getByRole('dialog'), '消してやり直す').click();
  await expect(page.locator('[data-answered-all]')).toHaveText('0');
  await expect(page.getByText('入力を消しました。')).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'ファイルを開く').click();
  await (await choosing).setFiles(path);
  const dialog = page.getByRole('dialog', { name: 'ファイルをどう使いますか' });
  await expect(dialog).toContainText('いまの下書きには、まだ何も書かれていません。', { useInnerText: true });
  await expect(dialog.getByRole('listitem').filter({ visible: true })).toHaveCount(0);
  await button(dialog, '続きを書く').click();
  await expect(page.locator('[data-notices]')).toBeFocused();
  await expect(page.getByText('ファイルの内容に置きかえました。')).toBeInViewport();
  await expectFilled(page);
  await button(page, '元に戻す').click();
  await expect(page.locator('[data-answered-all]')).toHaveText('0');
  await button(page, '元に戻すのをやめる').click();
  await expect(page.getByText('もう一度置きかえました。')).toBeVisible();
  await page.reload();
  await expectFilled(page);
});

test('a broken file is explained and nothing changes', async ({ page }) => {
  await fill(page);
  const input = page.locator('[data-file-input]');
  const good = readFileSync(await (await Promise.all([page.waitForEvent('download'), button(page, 'JSONで保存').click()]))[0].path(), 'utf8');
  const bad = [
    [good.slice(0, 300), 'ファイルが途中で切れています。', /行目\(ファイルの終わり\)/],
    [good.replace('"project-evaluation"', '"self-evaluation"'), '別のシート「self-evaluation」の答えです。', /sheet › id/],
    [good.replace('"formatVersion": 2', '"formatVersion": 9'), 'このページより新しい形(9)で保存されています。', /formatVersion/],
    [good.replace('"value": 5', '"value": 50').replace(/,\s*"checksum": "\w+"/, ''), 'この問いにない点「50」があります。', /answers › strengths-partner › value/],
    [good.replace('子どもに', 'おとなに'), '中身が、保存したときと違います。', /checksum/],
  ] as const;
  for (const [text, what, where] of bad) {
    await input.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const dialog = page.getByRole('dialog', { name: 'ファイルを読みこめませんでした' });
    await expect(dialog).toContainText(what);
    await expect(dialog).toContainText(where);
    await expect(dialog).toContainText('いまの入力は変わっていません。');
    await button(dialog, '閉じる').click();
    await expect(dialog).toBeHidden();
  }
  await expectFilled(page);
});

test('two tabs: one with nothing unsaved follows the other', async ({ page, context }) => {
  await fill(page);
  const other = await context.newPage();
  await other.goto(final);
  await expectFilled(other);
  await point(other, '1-1', '4');
  await saved(other);
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
  await expect(page.getByText('ほかのタブでこの下書きが変わりました。')).toBeHidden();
  await point(page, '1-2', '3');
  await saved(page);
  await expect(question(other, '1-2').getByRole('radio', { name: /^3/ })).toBeChecked();
});

/** From now on other tabs do not hear what this one stores. */
const hush = (page: Page) => page.evaluate(() => { BroadcastChannel.prototype.postMessage = () => {}; });

test('two tabs never overwrite each other silently', async ({ page, context }) => {
  await fill(page);
  const other = await context.newPage();
  await other.goto(final);
  await expectFilled(other);
  await Promise.all([hush(page), hush(other)]);
  await point(other, '1-1', '4');
  await saved(other);
  await point(page, '1-2', '3');
  await expect(page.getByText('ほかのタブでこの下書きが変わりました。')).toBeVisible();
  await button(page, 'ほかのタブの内容を取り込む').click();
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
  await expect(question(page, '1-2').getByRole('radio', { name: /^3/ })).not.toBeChecked();
  await button(page, '前の内容').click();
  const former = page.getByRole('dialog', { name: '前の内容に戻す' }).getByRole('listitem').filter({ has: page.locator('[data-kind="aside"]').filter({ visible: true }) });
  await expect(former).toContainText('いまと違うところ: 2 完了 1-1の点 / 完了 1-2の点', { useInnerText: true });
  await button(former, 'この内容に戻す').click();
  await expect(question(page, '1-2').getByRole('radio', { name: /^3/ })).toBeChecked();
  await point(other, '1-3', '4');
  await expect(other.getByText('ほかのタブでこの下書きが変わりました。')).toBeVisible();
  await button(other, 'この画面の内容で上書き').click();
  await saved(other);
  await expect(question(other, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
});

test('a reload before the person has decided between two tabs says so, and leads back to one\'s own text', async ({ page, context }) => {
  await fill(page);
  const other = await context.newPage();
  await other.goto(final);
  await expectFilled(other);
  await hush(other);
  await point(other, '1-1', '4');
  await saved(other);
  await point(page, '1-1', '2');
  await expect(page.getByText('ほかのタブでこの下書きが変わりました。')).toBeVisible();
  await point(page, '1-2', '3');
  await page.reload();
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
  await expect(page.locator('[data-note="found"]')).toBeVisible();
  await button(page, '閉じる前の内容に戻す').click();
  await expect(question(page, '1-1').getByRole('radio', { name: /^2/ })).toBeChecked();
  await expect(question(page, '1-2').getByRole('radio', { name: /^3/ })).toBeChecked();
});

test('two tabs that both begin have a draft each', async ({ page, context }) => {
  await page.goto(final);
  const other = await context.newPage();
  await other.goto(final);
  await expect(button(other, '下書き')).toBeVisible();
  await page.getByRole('radio', { name: '団体' }).check();
  await other.getByRole('radio', { name: '行政' }).check();
  await Promise.all([point(other, '1-1', '4'), point(page, '1-1', '3')]);
  await Promise.all([saved(other), saved(page)]);
  await Promise.all([other.reload(), page.reload()]);
  await expect(question(page, '1-1').getByRole('radio', { name: /^3/ })).toBeChecked();
  await expect(question(other, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
});

test('a full storage is said plainly, and the file is the way out', async ({ page }) => {
  await page.addInitScript(fillStorage);
  await page.goto(final);
  await page.getByRole('radio', { name: '行政' }).check();
  await point(page, '1-1', '4');
  await says(page, '保存できませんでした。この端末の保存場所がいっぱいです。');
  await expect(page.locator('[data-announce]')).toContainText('保存できませんでした。');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('"purpose-reason"');
});

test('with a full storage the file makes leaving safe, and the status says so', async ({ page }) => {
  await page.addInitScript(fillStorage);
  await page.goto(final);
  await page.getByRole('radio', { name: '行政' }).check();
  await point(page, '1-1', '4');
  await says(page, '閉じる前に「ファイルに保存」で残してください。');
  await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  await says(page, /いまの内容は\d\d:\d\dにファイルに保存しました。/);
  await expect(page.locator('[data-announce]')).toContainText('にファイルに保存しました。');
  await page.goto('tools/');
  await expect(page.getByRole('heading', { name: '道具', exact: true })).toBeVisible();
});

test('with a blocked database the sheet says so and works: edit, undo, result, file', async ({ page }) => {
  await page.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); }; });
  await page.goto(final);
  await page.getByRole('radio', { name: '行政' }).check();
  await point(page, '1-1', '4');
  await says(page, 'この端末には保存できません。');
  await button(page, '始めからやり直す').click();
  await button(page.getByRole('dialog'), '消してやり直す').click();
  await expect(page.locator('[data-answered-all]')).toHaveText('0');
  await button(page, '元に戻す').click();
  await expect(question(page, '1-1').getByRole('radio', { name: /^4/ })).toBeChecked();
  await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  await says(page, /いまの内容は\d\d:\d\dにファイルに保存しました。/);
  await result(page);
  await expect(page.getByRole('region', { name: '完了の結果' })).toContainText('全体の平均は4.0です');
});

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 250; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
const press = async (page: Page, target: Locator) => { await tabTo(page, target); await page.keyboard.press('Enter'); };
const write = async (page: Page, target: Locator, text: string) => { await tabTo(page, target); await page.keyboard.type(text); };

test('the three phases with the keyboard alone: 事前, 協定の下書き, 中間, 完了, result', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(address);
  const bar = page.locator('.bar').getByRole('button', { name: '答えを確かめる' });
  const task = (phase: string, key: string) => page.locator(`[data-progress="${phase} ${key}"] a`);
  await tabTo(page, page.getByRole('radio', { name: '行政' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '団体' })).toBeChecked();
  await write(page, page.getByLabel('事業名'), 'サンプル事業(架空)');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await write(page, page.locator('#before-expectation-purpose-written'), '一つの文で言える');
  await press(page, bar);
  await expect(page.getByRole('alert')).toBeFocused();
  await press(page, page.getByRole('alert').getByRole('link', { name: /なぜ協働で行うのですか/ }));
  await expect(page.locator('#before-text-why-joint')).toBeFocused();
  await page.keyboard.type('どちらか一方では届かないため');
  await press(page, bar);
  await expect(page.getByRole('heading', { name: '事前の答えを確かめる' })).toBeFocused();
  await press(page, button(page.locator('[data-check]'), '協定の下書きに写す'));
  await expect(page.getByRole('heading', { name: '協定の下書き' })).toBeFocused();
  await expect(page.getByLabel('下書きの文')).toHaveValue(/どちらか一方では届かないため/);
  for (const [phase, name] of [['mid', '中間'], ['final', '完了']] as const) {
    await press(page, page.locator(`[data-task="${phase}"] summary`));
    await press(page, task(phase, 'purpose'));
    const item = page.locator(`#${phase}-q-purpose-written`);
    await expect(item).toBeVisible();
    await expect(item.getByText('一つの文で言える')).toBeVisible();
    await tabTo(page, item.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await expect(item.getByRole('radio', { name: /^4/ })).toBeChecked();
    await write(page, item.getByLabel('理由や出来事'), '会議で確かめました。');
    await press(page, bar);
    await expect(page.getByRole('heading', { name: `${name}の答えを確かめる` })).toBeFocused();
    await press(page, button(page.locator('[data-check]'), '結果を見る'));
    await expect(page.getByRole('heading', { name: `${name}の結果` })).toBeFocused();
  }
  await press(page, button(page, '始めからやり直す'));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-answered-all]')).toHaveText('1');
  await expect(button(page, '始めからやり直す')).toBeFocused();
});

test('the other side opens the file and takes the agreement, and nothing else', async ({ page, browser, baseURL }) => {
  await page.goto(address);
  await page.getByRole('radio', { name: '行政' }).check();
  await page.getByLabel('事業名').fill('サンプル事業(架空)');
  await page.locator('#before-text-why-joint').fill('どちらか一方では届かないため');
  await page.locator('#before-expectation-results-goal').fill('100人に届く');
  await page.getByLabel('双方が合意した日').fill('2026-04-10');
  await page.goto(final);
  await point(page, '1-1', '1', '相手の点です。');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  const other = await browser.newPage({ baseURL: baseURL ?? '', locale: 'ja-JP' });
  await other.goto(address);
  await other.getByRole('radio', { name: '団体' }).check();
  const dialog = other.getByRole('dialog', { name: 'ファイルをどう使いますか' });
  await open(other, dialog, await download.path());
  await button(dialog, '相手の事前の合意を取りこむ').click();
  await expect(other.getByText('相手の事前の合意を取りこみました。')).toBeVisible();
  await expect(other.getByRole('radio', { name: '団体' })).toBeChecked();
  await expect(other.getByLabel('双方が合意した日')).toHaveValue('2026-04-10');
  await other.goto(final);
  await expect(other.locator('#final-q-results-goal').getByText('100人に届く')).toBeVisible();
  await expect(question(other, '1-1').getByRole('radio', { checked: true })).toHaveCount(0);
  await other.close();
});

test('the saved HTML file is a page that people read, in which nothing runs', async ({ page }) => {
  await fill(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  const html = readFileSync(await download.path(), 'utf8');
  const reader = await page.context().newPage();
  await reader.setContent(html);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('協働事業評価チェックシート');
  await expect(reader.getByRole('row', { name: /^2-1 / })).toContainText('予算が決まった後で知らされました。');
  await expectClean(reader, 'file');
  expect(await reader.evaluate(() => [...document.scripts].map(({ type }) => type))).toEqual(['application/json']);
});

test('an XLSX file brings everything back', async ({ page }) => {
  await fill(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Excelで保存').click()]);
  expect(download.suggestedFilename()).toBe('協働事業評価チェックシート_完了_団体_サンプルの会(架空)_サンプル事業(架空).xlsx');
  await button(page, '始めからやり直す').click();
  await button(page.getByRole('dialog'), '消してやり直す').click();
  const dialog = page.getByRole('dialog', { name: 'ファイルをどう使いますか' });
  await open(page, dialog, await download.path());
  await button(dialog, '続きを書く').click();
  await expectFilled(page);
});

test('a phone shows one part at a time, and the back button works', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(address);
  await expect(question(page, '1-1')).toBeHidden();
  await page.locator('[data-task="final"] summary').click();
  await page.locator('[data-progress="final equality"] a').click();
  await expect(question(page, '2-1')).toBeVisible();
  await expect(question(page, '1-1')).toBeHidden();
  await expect(page.getByLabel('事業名')).toBeHidden();
  await question(page, '2-1').getByText('想定を下回る').click();
  await page.getByRole('link', { name: '次の視点: 相互理解' }).filter({ visible: true }).click();
  await expect(question(page, '3-1')).toBeInViewport();
  await page.goBack();
  await expect(question(page, '2-1')).toBeVisible();
  await check(page);
  await page.getByRole('alert').getByRole('link', { name: '2-1の理由を書いてください' }).click();
  await expect(question(page, '2-1').getByLabel('理由や出来事')).toBeFocused();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a click on a phase in the list shows the phase', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${address}#before-start`);
  await expect(button(page, '下書き')).toBeVisible();
  await page.locator('[data-task="final"] > summary').click();
  await expect(page.getByRole('heading', { name: /^完了/, level: 2 })).toBeInViewport();
  await expect(page.locator('.bar .progress')).toContainText('完了', { useInnerText: true });
  await expect(page.locator('[data-task="final"] > summary')).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^事前/, level: 2 })).toBeInViewport();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}#overview`);
  await page.locator('[data-task="mid"] > summary').click();
  await expect(page.locator('[data-task="mid"] a').first()).toBeVisible();
  await expect(page.locator('.bar .progress')).toContainText('中間', { useInnerText: true });
});

test('at 400 % zoom nothing needs sideways scrolling, and no bar sticks over the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await fillShort(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await page.locator('check-sheet .bar').evaluate((bar) => getComputedStyle(bar).position)).not.toBe('sticky');
});

async function fillShort(page: Page) {
  await page.goto(`${address}#final-vp-equality`);
  await question(page, '2-1').getByText('想定を下回る').click();
  await question(page, '2-1').getByLabel('理由や出来事').fill('遅れました。');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole sheet is there to read and print, without controls that would do nothing', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('このまま印刷して、手で書きこめます。')).toBeVisible();
    await expect(page.locator('#before-expectation-purpose-written')).toBeVisible();
    await expectWholeSheet(page);
    const asked = await page.locator('#final [data-item] legend').allInnerTexts();
    const written = await page.getByRole('table', { name: '中間の問い' }).locator('th[scope="row"]').allInnerTexts();
    const bare = (texts: string[]) => texts.map((text) => text.replaceAll(/\s/g, ''));
    expect(bare(written)).toEqual(bare(asked));
    await expect(page.locator('check-sheet button:visible')).toHaveCount(0);
    await page.getByLabel('事業名').fill('サンプル');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
});

test('paper shows boxes and lines, no buttons, and the method even if it is folded', async ({ page }) => {
  await page.goto(final);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('check-sheet button:visible')).toHaveCount(0);
  await expect(page.locator('.overview')).toBeHidden();
  await expect(page.getByText('「中間」と「完了」は、行政と団体が')).toBeVisible();
  expect(await page.locator('[name="final-value-purpose-reason"]').first().evaluate((box) => getComputedStyle(box).appearance)).toBe('none');
  await expectWholeSheet(page);
  expect(await page.locator('#final-reason-purpose-reason').evaluate((box) => box.getBoundingClientRect().height)).toBeGreaterThan(50);
});

test('paper shows long names to their end, and no focus ring', async ({ page }) => {
  const name = '東京都立公園における市民団体との協働による花壇づくりと子どもの居場所づくりの推進事業(架空)';
  await page.goto(address);
  await page.getByLabel('事業名').fill(name);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('事業名')).toBeHidden();
  const paper = page.locator('[data-paper]').filter({ hasText: name });
  expect(await paper.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await page.getByLabel('部署名または団体名').focus();
  expect(await page.getByLabel('部署名または団体名').evaluate((field) => getComputedStyle(field).outlineStyle)).toBe('none');
});

test('a narrow screen prints the whole sheet too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${address}#final-vp-equality`);
  await page.emulateMedia({ media: 'print' });
  await expectWholeSheet(page);
});

const expectClean = async (page: Page, state: string) => expect(await violations(page), state).toEqual([]);

test('axe finds nothing in any state', async ({ page }) => {
  test.setTimeout(180_000);
  await fill(page);
  await point(page, '3-1', '2');
  await check(page);
  await expectClean(page, 'errors');
  await button(page, '書きかけのまま確かめる').click();
  await page.getByRole('heading', { name: '完了の答えを確かめる' }).waitFor();
  await expectClean(page, 'check');
  await button(page.locator('[data-check]'), '結果を見る').click();
  await page.getByRole('heading', { name: '完了の結果' }).waitFor();
  await expectClean(page, 'result');
  await page.locator('[data-file-input]').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await page.getByRole('dialog').waitFor();
  await expectClean(page, 'problem');
  await button(page.getByRole('dialog'), '閉じる').click();
  await button(page, '始めからやり直す').click();
  await expectClean(page, 'restart');
  await button(page.getByRole('dialog'), '消してやり直す').click();
  await expectClean(page, 'undo');
});

test('axe finds nothing in the other phases, the agreement and the preview of a file', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(address);
  await page.getByRole('radio', { name: '行政' }).check();
  await page.locator('#before-text-why-joint').fill('どちらか一方では届かないため');
  await expectClean(page, 'before');
  await check(page);
  await button(page.locator('[data-check]'), '協定の下書きに写す').click();
  await page.getByRole('heading', { name: '協定の下書き' }).waitFor();
  await expectClean(page, 'agreement');
  await page.goto(`${address}#mid-start`);
  await expectClean(page, 'mid');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'ファイルに保存').first().click()]);
  await page.getByRole('radio', { name: '第三者' }).check();
  await open(page, page.getByRole('dialog', { name: 'ファイルをどう使いますか' }), await download.path());
  await expectClean(page, 'load');
});

test('the scripts of the page stay small and belong to this page', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => { if (response.request().resourceType() === 'script') scripts.push(response.body()); });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20 * 1024);
  await page.goto('tools/');
  await expect(page.locator('script[src*="CheckSheet"]')).toHaveCount(0);
});

test('the page has every hook of the sheet that the element is tested with', async ({ page }) => {
  await page.goto(address);
  const html = await page.content();
  const hooks = new Set(sampleHtml.match(/data-[a-z-]+(?:="[a-z-]*")?/g));
  const own = /="(?:purpose|roles|results)|data-item=|data-low=|data-theme-items=|data-file-name=|data-progress=|data-state=|data-not-applicable=|data-none=|data-label=|data-error=|data-question=/;
  expect([...hooks].filter((hook) => !own.test(hook) && !html.includes(hook))).toEqual([]);
});

test('the list of tools leads here', async ({ page }) => {
  await page.goto('tools/');
  await page.getByRole('main').getByRole('link', { name: '協働事業評価チェックシート' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('協働事業評価チェックシート');
});
